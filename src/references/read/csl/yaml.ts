import { isMap } from "yaml";
import type { Reference, SourceProblem } from "../../../model/reference";
import type { Span } from "../../../model/span";
import { placeProblems, readAnew, type KeepParts, type LocalProblem, type ReadText } from "../source";
import { parseYaml, placeItem, readItems, type YamlItem } from "./yamlItems";

interface Part {
  readonly items: readonly YamlItem[];
  readonly problems: readonly LocalProblem[];
}

/**
 * Reads CSL YAML: a list of items, or a list under `references:`. The items of a list in block style are read one by one,
 * so that an error in one leaves the others readable.
 */
export const readCslYaml: ReadText = function* (source, file, keep = readAnew) {
  // These end a line for a regular expression, but not in YAML.
  const text = source.replace(/[\u2028\u2029]/g, " ");
  const references: Reference[] = [];
  const problems: SourceProblem[] = [];
  for (const { start, end } of partsOf(text, keep)) {
    if (end - start > longestPart) {
      const message = `So long a list of CSL YAML is only read in block style: each item on lines of its own, from “- id:” on.`;
      problems.push({ file, start, end: start + 1, message, whole: true });
      continue;
    }
    const part = keep(text.slice(start, end), readPart);
    problems.push(...placeProblems(part.problems, start, file));
    for (const item of part.items) references.push(placeItem(item, start, file));
    yield;
  }
  return { references, problems };
};

/** YAML that cannot be cut up is read at a stretch, about a second for so many UTF-16 code units. */
const longestPart = 1_000_000;
/** An anchor, which items far apart may share. */
const anchor = /[:-] &[\w-]{1,60}[ \t]*\r?$/m;
const listHead = /^references:[ \t]*(?:#.*)?\r?$/m;

/**
 * The parts that are read by themselves: the whole text where its items share anchors, unless an error in it would lose
 * what is readable by itself.
 */
function partsOf(text: string, keep: KeepParts): readonly Span[] {
  const whole = { start: 0, end: text.length };
  const isShared = anchor.test(text) && text.length <= longestPart;
  if (!isShared) return splitYaml(text);
  const { problems } = keep(text, readPart);
  return problems.every((problem) => problem.whole) ? [whole] : splitYaml(text);
}

/** The items of a list in block style, each from its dash to the next; the text as a whole where it is not such a list. */
function splitYaml(text: string): readonly Span[] {
  const head = listHead.exec(text);
  const from = head ? head.index + head[0].length : 0;
  const dash = /^([ \t]{0,40})- /gm;
  dash.lastIndex = from;
  const first = dash.exec(text);
  const between = first && text.slice(from, first.index).replace(/^[ \t]*(?:#.*|---[ \t]*)$/gm, "");
  if (!first || between?.trim() !== "") {
    return text.trim() === "" ? [] : [{ start: 0, end: text.length }];
  }
  const indent = first[1]!;
  const end = endOfList(text, first.index, indent);
  const starts = [first.index];
  // Where a line is indented wrongly the list seems to end: what begins with an id behind it is an item all the same.
  for (let next = dash.exec(text); next; next = dash.exec(text))
    if (next[1] === indent && (next.index < end || text.startsWith("id:", dash.lastIndex)))
      starts.push(next.index);
  const last = endOfList(text, starts.at(-1)!, indent);
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? last }));
}

/** Where a line of less indentation, `---` or `...` ends the list. */
function endOfList(text: string, from: number, indent: string): number {
  const other = new RegExp(`^(?!${indent}[ \\t]|${indent}-[ \\t]|[ \\t]*\\r?$|[ \\t]*#)`, "gm");
  other.lastIndex = from + 1;
  return other.exec(text)?.index ?? text.length;
}

function readPart(text: string): Part {
  const { document, problems } = parseYaml(text);
  const root = document.contents;
  const items = isMap(root) ? root.get("references", true) : root;
  return { items: readItems(text, document, items, problems), problems };
}
