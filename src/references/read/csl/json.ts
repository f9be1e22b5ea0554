import {
  parseTree,
  printParseErrorCode,
  findNodeAtLocation,
  type Node,
  type ParseError,
  type ParseOptions,
} from "jsonc-parser";
import type { Reference, SourceProblem } from "../../../model/reference";
import type { Span } from "../../../model/span";
import { placeProblems, readAnew, type LocalProblem, type ReadText } from "../source";
import { deletionOf } from "./deletion";
import { isRecord } from "./item";
import { cslReference, type ReadItem } from "./reference";
import { splitJson } from "./splitJson";

interface Part {
  readonly item: ReadItem | undefined;
  readonly problems: readonly LocalProblem[];
}

/** Reads CSL JSON: a list of items, a list under `items` or `references`, or one item. */
export const readCslJson: ReadText = function* (text, file, keep = readAnew) {
  const references: Reference[] = [];
  const problems: SourceProblem[] = [];
  const { parts, problems: between } = splitJson(text);
  problems.push(...placeProblems(between, 0, file));
  for (const span of parts) {
    const part = keep(text.slice(span.start, span.end), readPart);
    problems.push(...placeProblems(part.problems, span.start, file));
    if (part.item)
      references.push(cslReference(part.item, { ...span, deletion: deletionOf(text, span) }, file));
    yield;
  }
  return { references, problems };
};

/** The fast way first; a tree with positions is made only of a part that has an id or an error to point at. */
function readPart(text: string): Part {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { item: nameOnly(text), problems: jsonProblems(text) };
  }
  const id = isRecord(data) ? data.id : undefined;
  if (!isRecord(data) || (typeof id !== "string" && typeof id !== "number") || String(id).trim() === "") {
    return { item: undefined, problems: [{ start: 0, end: 1, message: "This item has no id." }] };
  }
  const [key, doi, title] = valueSpans(text, ["id", "DOI", "title"]);
  return { item: { data, id: String(id), key, doi, title }, problems: [] };
}

/** Of an item that is no JSON its id, so that nobody who cites it is told that there is no such key. */
function nameOnly(text: string): ReadItem | undefined {
  const match = /"id"\s{0,20}:\s{0,20}"([^"\\]{1,300})"/d.exec(text);
  if (match === null) return undefined;
  const [start, end] = match.indices![1]!;
  return { data: {}, id: match[1]!, key: { start, end }, broken: true };
}

/** Where the values of members stand, without quotes. */
function valueSpans(text: string, names: readonly string[]): readonly (Span | undefined)[] {
  const tree = parseTree(text);
  return names.map((name) => {
    const node = tree && findNodeAtLocation(tree, [name]);
    return node && inside(node);
  });
}

function inside({ type, offset, length }: Node): Span {
  const quote = type === "string" ? 1 : 0;
  return { start: offset + quote, end: offset + length - quote };
}

/** What is wrong with a text that `JSON.parse` does not take. */
export const jsonProblems = (text: string): readonly LocalProblem[] => [
  jsonProblem(text, { disallowComments: true }) ?? { start: 0, end: 1, message: "This is not JSON." },
];

/** The first error of a text that is no JSON, for those that follow it follow from it. */
export function jsonProblem(text: string, options: ParseOptions): LocalProblem | undefined {
  const errors: ParseError[] = [];
  parseTree(text, errors, options);
  const [first] = errors;
  if (first === undefined) return undefined;
  const words = printParseErrorCode(first.error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  const end = first.offset + Math.max(first.length, 1);
  return { start: first.offset, end, message: `This is not JSON: ${words}.` };
}
