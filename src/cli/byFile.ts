import { resolve } from "node:path";
import type { Suggestion } from "../model/finding";
import { groupBy } from "../text/groupBy";
import type { CheckedFile, LocatedFinding } from "./documents";

/**
 * The findings of a run by the file in which they stand. Documents come first; behind them the bibliographies and other files that they name, each
 * once, with what is wrong in it once, however many documents have found it.
 */
export function byFile(checked: readonly CheckedFile[]): readonly CheckedFile[] {
  const found = checked.flatMap(({ path: document, findings }) =>
    findings.map((finding) => (finding.path === document ? finding : inItsFile(finding, document))),
  );
  const files = groupBy(found, ({ path }) => resolve(path));
  const documents = new Set(checked.map(({ path }) => resolve(path)));
  const others = [...files].filter(([place]) => !documents.has(place)).map(([, [first]]) => first!.path);
  const counts = new Map(checked.flatMap(({ sources }) => Object.entries(sources)));
  return [...checked, ...others.map((path) => asSource(path, counts.get(path) ?? 0))].map((file) => ({
    ...file,
    findings: onceEach(files.get(resolve(file.path)) ?? []),
  }));
}

/** A file as a document of which it is itself the list. */
const asSource = (path: string, count: number): CheckedFile => ({
  path,
  isSource: true,
  references: {
    source: count > 0 ? "bibliography" : "none",
    label: path,
    asked: true,
    unread: undefined,
    count,
    checked: 0,
    unchecked: 0,
  },
  sources: {},
  findings: [],
  fixed: 0,
});

/** A finding in another file than the document, as one of that file: without a path, what it names stands in it. */
const inItsFile = (finding: LocatedFinding, document: string): LocatedFinding => ({
  ...finding,
  related: finding.related.map(({ file = document, ...related }) => ({ ...related, file })),
  suggestions: finding.suggestions.map((suggestion) => fromItsFile(suggestion, finding.path, document)),
});

function fromItsFile(suggestion: Suggestion, path: string, document: string): Suggestion {
  const { edits, fileEdits: { [path]: own = [], ...others } = {}, ...rest } = suggestion;
  const fileEdits = { ...others, ...(edits.length > 0 && { [document]: edits }) };
  return { ...rest, edits: own, ...(Object.keys(fileEdits).length > 0 && { fileEdits }) };
}

/** In the order of the text. */
function onceEach(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const known = new Map<string, LocatedFinding>();
  for (const finding of findings) {
    const { code, severity, start, end, message } = finding;
    const key = JSON.stringify([code, severity, start, end, message]);
    if (!known.has(key)) known.set(key, finding);
  }
  return [...known.values()].sort((a, b) => a.start - b.start);
}
