import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type DocumentOptions,
  type Node,
  type ParseOptions,
  type YAMLMap,
} from "yaml";
import type { Reference } from "../../../model/reference";
import type { Span } from "../../../model/span";
import { quoted } from "../../../text/quote";
import type { LocalProblem } from "../source";
import { deletionOf } from "./deletion";
import { isRecord } from "./item";
import { cslReference, type ReadItem } from "./reference";

/** Quiet, and lenient where Pandoc is: a key given twice is no error. */
const parseOptions = {
  logLevel: "silent",
  prettyErrors: false,
  uniqueKeys: false,
} satisfies ParseOptions & DocumentOptions & { logLevel: "silent"; uniqueKeys: boolean };

/** An item with its range; all spans count from the start of the YAML text. */
export type YamlItem = ReadItem & { readonly at: Span; readonly deletion: Span };

/** Beyond these nobody writes YAML, and its parser recurses: levels of brackets, of dashes on a line, of indentation. */
const deepest = 200;
const deepLine = /^[ \t]{200}|^[ \t]*(?:[-?:][ \t]+){40}/m;

function isTooDeep(text: string): boolean {
  if (deepLine.test(text)) return true;
  let depth = 0;
  for (const { 0: bracket } of text.matchAll(/(?<![^\s[{,:-])[[{]|[\]}]/g)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (depth > deepest) return true;
  }
  return false;
}

/** Parses YAML; what is nested too deeply is a problem and an empty document. */
export function parseYaml(text: string): {
  readonly document: Document.Parsed;
  readonly problems: LocalProblem[];
} {
  if (!isTooDeep(text)) {
    // A return alone ends a line (YAML 1.2, 5.4), which the parser does not know.
    const document = parseDocument(text.replace(/\r(?!\n)/g, "\n"), parseOptions);
    return { document, problems: yamlProblems(text, document) };
  }
  const message = "This YAML is nested too deeply to be read.";
  return { document: parseDocument("", parseOptions), problems: [{ start: 0, end: 1, message }] };
}

/** The first error of a document, for those that follow it follow from it. */
function yamlProblems(text: string, document: Document.Parsed): LocalProblem[] {
  return document.errors.slice(0, 1).map(({ pos: [from, to], message }) => ({
    start: Math.max(0, Math.min(from, text.length - 1)),
    end: Math.min(Math.max(to, from + 1), text.length),
    message: `This is not YAML: ${quoted(message).replace(/[.!]?$/, ".")}`,
  }));
}

/** The items of a list in the document of a text; what is no item is added to `problems`. */
export function readItems(
  text: string,
  document: Document.Parsed,
  list: unknown,
  problems: LocalProblem[],
): readonly YamlItem[] {
  if (!isSeq(list)) return [];
  const toData = dataReader(document);
  if (toData === undefined) {
    const message = `This YAML has more than ${mostAliases} aliases and is not read: write out what they stand for.`;
    problems.push({ start: 0, end: 1, message, whole: true });
    return [];
  }
  return list.items.flatMap((node) => readItem(text, toData, node as Node, problems) ?? []);
}

/** The entry of an item of a text that begins at `offset` of its source. */
export function placeItem(
  { at, deletion, ...item }: YamlItem,
  offset: number,
  file: string | undefined,
): Reference {
  const within = (span: Span | undefined): Span | undefined =>
    span && { start: span.start - at.start, end: span.end - at.start };
  const move = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  const place = { ...move(at), deletion: move(deletion) };
  return cslReference(
    { ...item, key: within(item.key), doi: within(item.doi), title: within(item.title) },
    place,
    file,
  );
}

function readItem(
  text: string,
  toData: (node: Node) => unknown,
  node: Node,
  problems: LocalProblem[],
): YamlItem | undefined {
  const [start, last] = node.range ?? [0, 0];
  const end = start + text.slice(start, last).trimEnd().length;
  const data = isMap(node) ? toData(node) : undefined;
  const id = isRecord(data) ? data.id : undefined;
  if (
    !isMap(node) ||
    !isRecord(data) ||
    (typeof id !== "string" && typeof id !== "number") ||
    String(id).trim() === ""
  ) {
    const from = Math.min(start, text.length - 1);
    const shown = Math.max(from + 1, Math.min(end, from + 40));
    problems.push({ start: from, end: shown, message: "This item has no id." });
    return undefined;
  }
  const at = { start, end };
  const deletion = deletionOf(text, at);
  return {
    data,
    id: String(id),
    at,
    deletion,
    key: spanOf(node, "id", end),
    doi: spanOf(node, "DOI", end),
    title: spanOf(node, "title", end),
  };
}

/** What an alias stands for is read once, but whoever reads the items goes through it once an alias. */
const mostAliases = 1_000;

/** Makes plain data of the nodes of a document, in time linear in it; undefined where it has more aliases than that. */
function dataReader(document: Document.Parsed): ((node: unknown) => unknown) | undefined {
  const anchored = new Map<string, Node>();
  const meant = new Map<Node, Node | undefined>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) meant.set(node, anchored.get(node.source));
      else if (node.anchor !== undefined) anchored.set(node.anchor, node);
    },
  });
  const known = new Map<unknown, unknown>();
  const toData = (node: unknown): unknown => {
    if (isScalar(node)) return node.value;
    if (isAlias(node)) return toData(meant.get(node));
    if (known.has(node)) return known.get(node);
    // An alias inside of what it stands for is nothing.
    known.set(node, undefined);
    const data = isSeq(node)
      ? node.items.map(toData)
      : isMap(node)
        ? Object.fromEntries(
            node.items.flatMap(({ key, value }) =>
              isScalar(key) ? [[String(key.value), toData(value)]] : [],
            ),
          )
        : undefined;
    known.set(node, data);
    return data;
  };
  return meant.size > mostAliases ? undefined : toData;
}

/** Where the value of a member stands, without quotes, and before the `end` of its item. */
function spanOf(map: YAMLMap, name: string, end: number): Span | undefined {
  const value = map.get(name, true);
  if (!isScalar(value) || !value.range) return undefined;
  const quote = value.type === "QUOTE_DOUBLE" || value.type === "QUOTE_SINGLE" ? 1 : 0;
  return { start: value.range[0] + quote, end: Math.min(value.range[1] - quote, end) };
}
