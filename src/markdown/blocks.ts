import type { Node, Parent, PhrasingContent, Root, RootContent, Table } from "mdast";
import type { Block, BlockKind, Directive } from "../model/prose";
import { alignReferences } from "./align";
import { emptyDraft, leftOut, type Cut, type Draft } from "./draft";
import { finish } from "./finish";
import { directiveText, htmlParts, tagAt } from "./html";
import type { TreeSource } from "./inline";
import { appendInline } from "./inline";
import { readPandoc } from "./pandoc";
import { parseInline, parseMarkdown } from "./parser";

export interface TreeProse {
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
  /** The labels of link definitions. */
  readonly defines: readonly string[];
  /** A fence or an HTML block is still open at the end. */
  readonly open: boolean;
}

interface Walk extends TreeSource {
  readonly blocks: Block[];
  readonly directives: Directive[];
  readonly defines: string[];
  /** Inside an HTML block, whose text is read as Markdown again, once. */
  readonly inHtml: boolean;
  /** Inside a block quotation. */
  readonly quoted: boolean;
  /** In a cell of a table: what stands at the head of its column. */
  readonly column?: string;
}

/** Link labels match whatever their case and white space (CommonMark 6.3). */
export function normaliseLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, " ")
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/** Reads Markdown into blocks without sections; offsets count in `source`. */
export function readBlocks(source: string): TreeProse {
  const blocks: Block[] = [];
  const directives: Directive[] = [];
  const defines: string[] = [];
  const onComment = (comment: string, start: number, end: number): void => {
    const text = directiveText(comment);
    if (text !== undefined) directives.push({ text, start, end });
  };
  const walk: Walk = {
    source,
    base: 0,
    parseInline,
    onComment,
    blocks,
    directives,
    defines,
    inHtml: false,
    quoted: false,
  };
  const root = parseMarkdown(source);
  walkAll(walk, root, "paragraph");
  return { blocks, directives, defines, open: isOpen(root, source) };
}

function offsets(node: Node): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

const callout = /^>[ \t]{0,4}\[!/;

function walkAll(walk: Walk, parent: Parent, kind: BlockKind): void {
  for (const node of parent.children) walkNode(walk, node, kind, parent.type === "root");
}

function walkNode(walk: Walk, node: RootContent, kind: BlockKind, isTop: boolean): void {
  const { start, end } = offsets(node);
  switch (node.type) {
    case "paragraph":
      addBlock(walk, kind, node.children, start, end);
      break;
    case "heading":
      if (isTop && !walk.inHtml) addBlock(walk, "heading", node.children, start, end, node.depth);
      else addBlock(walk, kind, node.children, start, end);
      break;
    case "blockquote":
      walkAll(callout.test(walk.source.slice(start, end)) ? walk : { ...walk, quoted: true }, node, kind);
      break;
    case "list":
      walkAll(walk, node, kind);
      break;
    case "table":
      walkTable(walk, node, kind);
      break;
    case "listItem":
      walkAll(walk, node, "listItem");
      break;
    case "footnoteDefinition":
      walkAll(walk, node, "footnote");
      break;
    case "tableCell": {
      const [first, last] = [node.children[0], node.children.at(-1)];
      if (first && last) addBlock(walk, "tableCell", node.children, offsets(first).start, offsets(last).end);
      break;
    }
    case "definition":
      walk.defines.push(normaliseLabel(node.label ?? node.identifier));
      break;
    case "html":
      addHtml(walk, kind, start, end);
      break;
    default:
  }
}

/** Cells below the first row know what heads their column. */
function walkTable(walk: Walk, { children: [head, ...rows] }: Table, kind: BlockKind): void {
  if (head === undefined) return;
  walkAll(walk, head, kind);
  const columns = head.children.map((cell) => {
    const { start, end } = offsets(cell);
    return walk.source
      .slice(start, end)
      .replace(/^\||\|$/g, "")
      .trim();
  });
  for (const { children: cells } of rows) {
    cells.forEach((cell, at) => {
      walkNode({ ...walk, column: columns[at] ?? "" }, cell, kind, false);
    });
  }
}

function addBlock(
  walk: Walk,
  kind: BlockKind,
  children: readonly PhrasingContent[],
  start: number,
  end: number,
  depth?: number,
): void {
  const draft = emptyDraft();
  appendInline(draft, children, walk);
  pushBlock(walk, kind, draft, readPandoc(draft), walk.base + start, walk.base + end, depth);
}

function pushBlock(
  walk: Walk,
  kind: BlockKind,
  draft: Draft,
  cuts: readonly Cut[],
  start: number,
  end: number,
  depth?: number,
): void {
  const running = finish(draft, cuts, start);
  if (running.text.replaceAll(leftOut, "").trim() === "") return;
  walk.blocks.push({
    kind,
    start,
    end,
    ...running,
    section: [],
    ...(depth !== undefined && { depth }),
    ...(walk.column && { column: walk.column }),
    ...(walk.quoted && { quoted: true }),
  });
}

/** The text between the tags of an HTML block is prose too, and Markdown to Pandoc. */
function addHtml(walk: Walk, kind: BlockKind, start: number, end: number): void {
  const html = walk.source.slice(start, end);
  for (const part of htmlParts(html)) {
    const lead = /^\s*/.exec(html.slice(part.start, part.end))![0].length;
    const from = start + part.start + lead;
    const to = start + part.end;
    const slice = walk.source.slice(from, to);
    if (part.kind === "comment") {
      walk.onComment(slice, walk.base + from, walk.base + to);
    } else if (walk.inHtml) {
      addTagged(walk, kind, from, to);
    } else {
      const inner: Walk = { ...walk, source: slice, base: walk.base + from, inHtml: true };
      walkAll(inner, parseMarkdown(slice), kind);
    }
  }
}

/** Text with tags in it that CommonMark does not read as a paragraph. */
function addTagged(walk: Walk, kind: BlockKind, start: number, end: number): void {
  const draft = emptyDraft();
  let from = start;
  for (let at = walk.source.indexOf("<", start); at >= 0 && at < end; at = walk.source.indexOf("<", at + 1)) {
    const tag = tagAt(walk.source, at);
    if (!tag || tag.end > end) continue;
    alignReferences(draft, walk.source, from, at, walk.base);
    from = tag.end;
    at = tag.end - 1;
  }
  alignReferences(draft, walk.source, from, end, walk.base);
  pushBlock(walk, kind, draft, readPandoc(draft), walk.base + start, walk.base + end);
}

const openHtml: readonly (readonly [RegExp, string])[] = [
  [/^<!--/, "-->"],
  [/^<\?/, "?>"],
  [/^<!\[CDATA\[/, "]]>"],
  [/^<![A-Za-z]/, ">"],
];

/** Whether what ends the tree would go on if more text followed. */
function isOpen(root: Root, source: string): boolean {
  const last = root.children.at(-1);
  if (!last) return false;
  const { start, end } = offsets(last);
  const text = source.slice(start, end);
  if (last.type === "code" || last.type === "math") {
    const fence = /^(?:`{3,}|~{3,}|\${2,})/.exec(text)?.[0];
    if (fence === undefined) return false;
    const lines = text.split(/\r\n|\r|\n/);
    const closing = lines.at(-1)!.trim();
    const isClosed = lines.length > 1 && closing.startsWith(fence) && new Set(closing).size === 1;
    return !isClosed;
  }
  if (last.type !== "html") return false;
  if (/^<(?:script|style|pre|textarea)(?=[\s>]|$)/i.test(text)) {
    return !/<\/(?:script|style|pre|textarea)>/i.test(text);
  }
  const kind = openHtml.find(([opening]) => opening.test(text));
  return kind !== undefined && !text.includes(kind[1]);
}
