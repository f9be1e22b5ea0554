import { fixText, type Fixed } from "../check/fixes/fixAll";
import type { Finding } from "../model/finding";
import type { Reference } from "../model/reference";
import { coveredIn } from "../present/coverage";
import { groupBy } from "../text/groupBy";
import type { CheckedFile, LocatedFinding } from "./documents";
import type { Engine } from "./engine";
import { Failure } from "./failure";
import type { ConfiguredInput } from "./settings/configure";
import { positionsIn } from "./lines";
import { readDocument } from "./text";
import { replaceText } from "./write";

/**
 * Checks one document, after applying the safe fixes if `fix` says so. Throws a Failure where it cannot be read; where
 * it cannot be written, the findings are those of the document as it is.
 */
export async function checkFile(
  engine: Engine,
  input: ConfiguredInput,
  { fix }: { readonly fix: boolean },
): Promise<CheckedFile> {
  const source = await readDocument(input.file, input.path);
  const first = await engine.analyse(input, source);
  const unfixed: Fixed = { text: source, analysis: first, count: 0, edits: [] };
  const wanted = fix ? await fixText(first, (text) => engine.analyse(input, text)) : unfixed;
  const refused = wanted.count > 0 ? await write(input, source, wanted.text, engine.roots) : undefined;
  const { text, analysis, count } = refused === undefined ? wanted : unfixed;
  const { references, findings } = analysis;
  return {
    path: input.path,
    references: { ...coveredIn(analysis), count: references.references.length },
    sources: countedIn(references.references),
    findings: await locate(findings, input.path, text, engine),
    fixed: count,
    ...(refused !== undefined && { refused }),
  };
}

function countedIn(references: readonly Reference[]): Readonly<Record<string, number>> {
  const files = groupBy(
    references.flatMap(({ place }) => place?.file ?? []),
    (file) => file,
  );
  return Object.fromEntries([...files].map(([file, { length }]) => [file, length]));
}

/** Why a document was left as it is; undefined where it was written. */
async function write(
  input: ConfiguredInput,
  before: string,
  after: string,
  roots: readonly string[],
): Promise<string | undefined> {
  try {
    await replaceText(input, { before, after }, roots);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

async function locate(
  findings: readonly Finding[],
  path: string,
  text: string,
  engine: Engine,
): Promise<readonly LocatedFinding[]> {
  const positions = new Map([[path, positionsIn(text)]]);
  const located: LocatedFinding[] = [];
  for (const finding of findings) {
    const file = finding.file ?? path;
    const position = positions.get(file) ?? positionsIn(await engine.sourceText(file));
    positions.set(file, position);
    const { line: endLine, column: endColumn } = position(finding.end);
    located.push({ ...finding, path: file, ...position(finding.start), endLine, endColumn });
  }
  return located;
}
