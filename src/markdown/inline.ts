import type { PhrasingContent } from "mdast";
import type { MarkKind } from "../model/prose";
import type { Span } from "../model/span";
import { align } from "./align";
import type { Draft } from "./draft";
import { appendUnit, leftOut } from "./draft";
import { tagAt, type Tag } from "./html";
import { markIdentifier } from "./identifiers";

/** The source that a tree was read from, and where it stands in the chunk. */
export interface TreeSource {
  readonly source: string;
  readonly base: number;
  /** Reads the inside of an image's brackets. */
  readonly parseInline: (source: string) => readonly PhrasingContent[];
  readonly onComment: (comment: string, start: number, end: number) => void;
}

const kinds: Readonly<Record<string, MarkKind>> = {
  emphasis: "emphasis",
  strong: "strong",
  delete: "strikethrough",
  link: "link",
  linkReference: "link",
};

const tagKinds: Readonly<Record<string, MarkKind>> = { sup: "superscript", sub: "subscript", a: "link" };

/** A `<sup>` or `<a>` that waits for its end. */
interface OpenTag {
  readonly name: string;
  readonly from: number;
  readonly start: number;
  readonly fragment?: Span | undefined;
}

/** The destination of a link behind its text, and of a tag, where that is a place in the same document. */
const destination = /\]\(\s{0,20}<?#([^\s<>()]{1,200})/dy;
const href = /<a\s(?:[^<>]{0,300}?\s)?href\s{0,4}=\s{0,4}["']?#([^\s"'<>]{1,200})/diy;

/** The range of the one group of a pattern at an offset of the source, moved by `base`. */
function fragmentAt(pattern: RegExp, source: string, at: number, base: number): Span | undefined {
  pattern.lastIndex = at;
  const [start, end] = pattern.exec(source)?.indices?.[1] ?? [];
  return start === undefined || end === undefined ? undefined : { start: base + start, end: base + end };
}

interface State extends TreeSource {
  readonly draft: Draft;
  readonly open: OpenTag[];
}

/** Appends inline content to a draft. */
export function appendInline(draft: Draft, nodes: readonly PhrasingContent[], tree: TreeSource): void {
  appendAll({ ...tree, draft, open: [] }, nodes);
}

function appendAll(state: State, nodes: readonly PhrasingContent[]): void {
  const last = nodes.findLastIndex((node) => pictureTag(node)?.closes);
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    const opens = at < last && pictureTag(node)?.closes === false;
    if (!opens) {
      append(state, node);
      continue;
    }
    at = nodes.findIndex((other, index) => index > at && pictureTag(other)?.closes);
    const [start, end] = [node.position?.start.offset, nodes[at]?.position?.end.offset];
    if (start !== undefined && end !== undefined)
      appendUnit(state.draft, leftOut, state.base + start, state.base + end, true);
  }
}

/** The tag of a node that opens or closes a picture or a formula, whose labels are no prose. */
function pictureTag(node: PhrasingContent): Tag | undefined {
  const tag = node.type === "html" ? tagAt(node.value, 0) : undefined;
  return tag?.name === "svg" || tag?.name === "math" ? tag : undefined;
}

function append(state: State, node: PhrasingContent): void {
  const { draft, source, base } = state;
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  switch (node.type) {
    case "text":
      align(draft, node.value, source, start, end, base);
      break;
    case "break":
      appendUnit(draft, "\n", base + start, base + end, false);
      break;
    case "html":
      if (node.value.startsWith("<!--")) state.onComment(node.value, base + start, base + end);
      else appendTag(state, node.value, base + start, base + end);
      break;
    case "footnoteReference":
      break;
    case "image":
    case "imageReference":
      appendImage(state, start, end);
      break;
    case "emphasis":
    case "strong":
    case "delete":
    case "link":
    case "linkReference": {
      if (node.type === "link" && source[start] === "<") {
        appendUnit(draft, leftOut, base + start, base + end, true);
        break;
      }
      const from = draft.text.length;
      appendAll(state, node.children);
      const to = draft.text.length;
      const inside = node.children.at(-1)?.position?.end.offset;
      const fragment =
        node.type === "link" && inside !== undefined
          ? fragmentAt(destination, source, inside, base)
          : undefined;
      draft.marks.push({ kind: kinds[node.type]!, from, to, start: base + start, end: base + end, fragment });
      // `[miR21]` is looked up by its text, unlike `[the text][miR21]`.
      if (node.type === "linkReference" && node.referenceType !== "full") markIdentifier(draft, from, to);
      break;
    }
    default:
      appendUnit(draft, leftOut, base + start, base + end, true);
  }
}

/** Tags leave nothing, but `<br>` is a line break, and `<sup>`, `<sub>` and `<a href>` mark what they hold. */
function appendTag({ draft, open }: State, value: string, start: number, end: number): void {
  const tag = tagAt(value, 0);
  if (!tag) return;
  if (tag.name === "br") appendUnit(draft, "\n", start, end, false);
  const kind = tagKinds[tag.name];
  if (!kind || (kind === "link" && !tag.closes && !/\shref\s*=/i.test(value))) return;
  if (!tag.closes) {
    open.push({
      name: tag.name,
      from: draft.text.length,
      start,
      fragment: fragmentAt(href, value, 0, start),
    });
    return;
  }
  const at = open.findLastIndex(({ name }) => name === tag.name);
  const [opener] = at < 0 ? [] : open.splice(at);
  if (opener) draft.marks.push({ ...opener, kind, to: draft.text.length, end });
}

/** The alternative text of an image is prose, apart from the text around it. */
function appendImage(state: State, start: number, end: number): void {
  const { draft, source, base } = state;
  const from = start + 2;
  const to = labelEnd(source, from, end);
  appendUnit(draft, leftOut, base + start, base + from, true);
  appendAll(
    { ...state, base: base + from, source: source.slice(from, to) },
    state.parseInline(source.slice(from, to)),
  );
  appendUnit(draft, leftOut, base + to, base + end, true);
}

/** Where the label that opens before `from` closes. */
function labelEnd(source: string, from: number, end: number): number {
  let depth = 1;
  for (let at = from; at < end; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === "[") depth++;
    else if (source[at] === "]" && --depth === 0) return at;
  }
  return Math.max(from, source.lastIndexOf("]", end));
}
