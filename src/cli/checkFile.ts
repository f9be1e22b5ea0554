import type { Finding } from "../model/finding";
import type { CheckedFile, LocatedFinding } from "./documents";
import type { Engine } from "./engine";
import { fixText, writeFixed } from "./fix";
import type { Input } from "./inputs";
import { positionsIn } from "./lines";
import type { Task } from "./tasks";
import { readText } from "./text";

/** Checks one document, after applying the safe fixes if the task says so. Throws a Failure where it cannot be read. */
export async function checkFile(engine: Engine, input: Input, task: Task): Promise<CheckedFile> {
  const source = await readText(input.file, input.path);
  const first = await engine.analyse(input, source);
  const fixed = task.fix
    ? await fixText(source, first, (text) => engine.analyse(input, text))
    : { text: source, analysis: first, count: 0 };
  if (fixed.count > 0) await writeFixed(input, { before: source, after: fixed.text }, engine.roots);
  const { references, findings } = fixed.analysis;
  return {
    path: input.path,
    references: { source: references.kind, label: references.label, count: references.references.length },
    findings: await locate(findings, input.path, fixed.text, engine),
    fixed: fixed.count,
  };
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
