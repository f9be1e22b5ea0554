import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Analysis } from "../../model/analysis";
import type { Span } from "../../model/span";
import { convert } from "../../rewrite/convert";
import { faithful } from "../../rewrite/faithful";
import type { Notation } from "../../rewrite/notation";
import { renumber } from "../../rewrite/renumber";
import type { Refusal, Rewrite } from "../../rewrite/rewrite";
import { applyEdits } from "../../text/edits";
import { startEngine } from "../engine";
import { complain, Failure } from "../failure";
import { findInputs } from "../inputs";
import { positionsIn } from "../lines";
import type { RewriteOptions, ConvertOptions, Conversion, Terminal } from "../options";
import { oneLine, printable } from "../printable";
import { configure } from "../settings/configure";
import { readDocument } from "../text";
import { replaceText } from "../write";

const notations: Readonly<Record<Conversion, Notation>> = {
  bracket: "bracket",
  parenthesis: "parenthesis",
  caret: "caret",
  superscript: "sup",
  unicode: "unicode",
  keys: "key",
};

/** `exoscribe renumber` */
export function renumberFile(file: string, options: RewriteOptions, terminal: Terminal): Promise<number> {
  return rewriteFile(file, renumber, options, terminal);
}

/** `exoscribe convert` */
export function convertFile(file: string, options: ConvertOptions, terminal: Terminal): Promise<number> {
  return rewriteFile(file, (analysis) => convert(analysis, notations[options.to]), options, terminal);
}

/**
 * Rewrites one document: prints it, or what changes in it, or changes the file. Gives 1 where it is refused, with the reason
 * and the places on standard error; then nothing is printed or written. Throws a Failure for bad usage.
 */
async function rewriteFile(
  file: string,
  change: (analysis: Analysis) => Rewrite | Refusal,
  options: RewriteOptions,
  { stdout, stderr }: Terminal,
): Promise<number> {
  const { write, diff, references } = options;
  const { inputs, folders } = await configure((await findInputs([file])).inputs, options);
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) throw new Failure(`${file}: one document is expected`);
  const { path } = input;
  if (write && path === "-") throw new Failure("--write cannot change standard input");
  const engine = await startEngine({ override: references, folders });
  const source = await readDocument(input.file, path);
  const analysis = await engine.analyse(input, source);
  const rewrite = change(analysis);
  const result = await faithful(analysis, rewrite, async (text) => {
    const isAsked = !("bringsList" in rewrite);
    const reader = isAsked ? engine : await startEngine({ override: [], folders });
    return reader.analyse(input, text);
  });
  if ("refused" in result) {
    complain(stderr, `${path}: left as it is: ${result.refused}`);
    stderr.write(placeLines(path, source, result.places));
    return 1;
  }
  const text = applyEdits(source, result.edits);
  if (write) {
    if (text !== source) await replaceText(input, { before: source, after: text }, engine.roots);
  } else stdout.write(diff ? patchOf(path, source, text) : text);
  if (write) complain(stderr, `${path}: ${result.summary}`);
  return 0;
}

/** So much of a place is quoted, in UTF-16 code units. */
const longestQuote = 60;

/** One line a place: where it stands, and what stands there. */
function placeLines(path: string, source: string, places: readonly Span[]): string {
  const positionOf = positionsIn(source);
  return places
    .map(({ start, end }) => {
      const { line, column } = positionOf(start);
      const quote = oneLine(source.slice(start, Math.min(end, start + longestQuote)));
      return `${printable(path)}:${line}:${column}: ${quote}${end - start > longestQuote ? "…" : ""}\n`;
    })
    .join("");
}

function patchOf(path: string, before: string, after: string): string {
  if (before === after) return "";
  const name = printable(path);
  return createTwoFilesPatch(name, name, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}
