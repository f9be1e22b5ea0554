import type { MarkKind } from "../model/prose";
import { leftOut, type Cut, type Draft, type Found } from "./draft";
import { markIdentifier, markIdentifiers } from "./identifiers";
import { texCommand } from "./tex";
import { urlEnd } from "./urls";

type Reader = (draft: Draft, at: number) => Found | undefined;

const interesting = /[\\$^~{[!@:%=]|\uFFFC{2,}|(?:https?|ftp):\/\/|www\.|mailto:/g;

const citationKey =
  /@(?:\{[^{}\s]{1,500}\}|[\p{L}\p{N}_*](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/]{1,8}(?=[\p{L}\p{N}_])){0,500})/uy;
const emailBefore = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}$/u;
const emailCharacter = /[\p{L}\p{N}._%+-]$/u;
const emailAfter = /@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy;
const template = /\{%[^]{0,2000}?%\}|\{#[^]{0,2000}?#\}|\{\{<[^]{0,2000}?>\}\}|\{\{[^\n]{0,500}?\}\}/y;
const attributes =
  /\{(?:[#.-]|=[a-z]|[\w:-]{1,40}=(?:"[^"\n]{0,2000}"|[^\s"{}]{1,300})(?=[\s}]))[^{}\n]{0,500}\}/y;
const wikilink = /(!?)\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/y;
const footnote = /\[\^[^\s[\]^]{1,100}\]:?/y;
const callout = /\[![\p{L}-]{1,30}\][+-]?/uy;
const fence = /:{3,80}[^\n]*/y;
/** Raised citations as other tools write them; a note that says no more than numbers there is none. */
const superscriptNumbers = /\^\[\d[\d,;\u2010-\u2015− -]{0,100}\]\^/y;
const hidden = /%%[^%\n]{1,2000}%%/y;

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function drop(from: number, to: number, replacement = ""): Found {
  return { cuts: [{ from, to, replacement }], next: to };
}

/** The next character that is not escaped, or -1. */
function unescaped(draft: Draft, character: string, from: number, limit: number): number {
  const end = Math.min(from + limit, draft.text.length);
  for (let at = from; at < end; at++) {
    if (draft.text[at] === character && !draft.literal[at]) return at;
  }
  return -1;
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

/** A raised number that is a formula of its own, as in `cells$^{1,2}$`: the mark stays, as for `^1,2^`. */
const superscriptFormula =
  /^(?:\{\})?\^(?:\{(?:\\(?:text|textrm|mathrm|mathsf|rm)(?:\{|\s))?)?(\[?[1-9](?:[\d,;\s\u2010-\u2015-]{0,60}\d)?\]?)\}{0,2}$/d;

function superscriptNumber(draft: Draft, at: number, close: number): Found | undefined {
  const [from, to] = superscriptFormula.exec(draft.text.slice(at + 1, close))?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [start, end] = [at + 1 + from, at + 1 + to];
  // Without braces TeX raises the first digit alone.
  if (draft.text[start - 1] === "^" && end > start + 1) return undefined;
  const { start: starts, end: ends } = draft;
  draft.marks.push({ kind: "superscript", from: start, to: end, start: starts[at]!, end: ends[close]! });
  const cuts = [
    { from: at, to: start, replacement: "" },
    { from: end, to: close + 1, replacement: "" },
  ];
  return { cuts, next: close + 1 };
}

/** Pandoc's rule: no space inside the dollars, no digit behind. Amounts ("$5/dose and 3$ more") stay prose. */
function math(draft: Draft, at: number): Found | undefined {
  const { text } = draft;
  if (isSpace(text[at + 1]) || text[at + 1] === "$") return undefined;
  const close = unescaped(draft, "$", at + 1, 2000);
  if (close < 0 || isSpace(text[close - 1]) || /\d/.test(text[close + 1] ?? "")) return undefined;
  const inside = text.slice(at + 1, close);
  if (/^\d/.test(inside) && /\p{L}{2,}/u.test(inside) && !/[\\^_={}<>]/.test(inside)) return undefined;
  return superscriptNumber(draft, at, close) ?? drop(at, close + 1, leftOut);
}

/** Whether the sign at an offset is the end of the mark that was read last. */
function closes({ marks }: Draft, kind: MarkKind, at: number): boolean {
  const last = marks.at(-1);
  return last?.kind === kind && last.to === at;
}

/** `^12^` and `~2~`: no space inside, delimiters go and a mark stays. */
function script(kind: MarkKind): Reader {
  return (draft, at) => {
    const { text } = draft;
    const delimiter = text[at]!;
    if (closes(draft, kind, at) || isSpace(text[at + 1]) || text[at + 1] === delimiter) return undefined;
    const close = unescaped(draft, delimiter, at + 1, 120);
    // Two tildes strike out; two carets are the end of one raised text and the beginning of the next, `1mm^3^^34^`.
    const isDouble = text[at - 1] === delimiter || text[close + 1] === delimiter;
    if (close < 0 || (isDouble && delimiter === "~")) return undefined;
    const inside = text.slice(at + 1, close);
    if (/\s/.test(inside.replace(/\\ |, /g, ""))) return undefined;
    // The tildes of miR-23a~27a~24-2 join the members of a cluster.
    const isCluster = /^(?:\d|let-)/.test(inside) && /\d[a-z]?$/.test(text.slice(Math.max(0, at - 2), at));
    if (delimiter === "~" && isCluster) return undefined;
    draft.marks.push({
      kind,
      from: at + 1,
      to: close,
      start: draft.start[at]!,
      end: draft.end[close]!,
    });
    return {
      cuts: [
        { from: at, to: at + 1, replacement: "" },
        { from: close, to: close + 1, replacement: "" },
      ],
      next: at + 1,
    };
  };
}

/** `^[an inline note]`: its text is prose, apart from the sentence. */
function inlineNote(draft: Draft, at: number): Found | undefined {
  let depth = 0;
  const end = Math.min(draft.text.length, at + 4000);
  for (let index = at + 1; index < end; index++) {
    if (draft.literal[index]) continue;
    if (draft.text[index] === "[") depth++;
    if (draft.text[index] !== "]" || --depth > 0) continue;
    return {
      cuts: [
        { from: at, to: at + 2, replacement: leftOut },
        { from: index, to: index + 1, replacement: leftOut },
      ],
      next: at + 2,
    };
  }
  return undefined;
}

/** `[[note|alias]]`: the alias, else the note's name, is text with the mark `wikilink`; embeds are left out. */
function wiki(draft: Draft, at: number): Found | undefined {
  const match = sticky(wikilink, draft.text, at);
  if (!match) return undefined;
  const [whole, embed, target, alias] = match;
  const to = at + whole.length;
  if (embed !== "") return drop(at, to, leftOut);
  const from = alias ? at + 3 + target!.length : at + 2;
  draft.marks.push({ kind: "wikilink", from, to: to - 2, start: draft.start[at]!, end: draft.end[to - 1]! });
  return {
    cuts: [
      { from: at, to: from, replacement: "" },
      { from: to - 2, to, replacement: "" },
    ],
    next: to,
  };
}

function bracket(draft: Draft, at: number): Found | undefined {
  if (draft.text[at + 1] === "[") return wiki(draft, at);
  const match = sticky(footnote, draft.text, at) ?? sticky(callout, draft.text, at);
  return match ? drop(at, at + match[0].length) : undefined;
}

/** `{#fig:x .class}`, with the brackets of a span `[text]{.class}` before it; `{% … %}` and `{{ … }}` of templates. */
function brace(draft: Draft, at: number): Found | undefined {
  const block = sticky(template, draft.text, at);
  if (block) return drop(at, at + block[0].length, leftOut);
  const match = sticky(attributes, draft.text, at);
  if (!match) return undefined;
  const to = at + match[0].length;
  if (draft.text[at - 1] !== "]") return drop(at, to);
  for (let open = at - 2, depth = 1; open >= Math.max(0, at - 2000); open--) {
    if (draft.text[open] === "]") depth++;
    if (draft.text[open] !== "[" || --depth > 0) continue;
    return {
      cuts: [
        { from: open, to: open + 1, replacement: "" },
        { from: at - 1, to, replacement: "" },
      ],
      next: to,
    };
  }
  return drop(at, to);
}

/** What may follow a key where Pandoc cuts it, if it was meant to be part of it: `@HFH+:WEKA`, `@doi:10.1016/0009(84)85645-6`. */
const keyTail = /(?:[\p{L}\p{N}_:.#$%&+?!~/=-]|\([^\s()[\]{}]{1,200}\)){1,400}/uy;

/** Keys are kept whole, whatever is in them; e-mail addresses are left out. */
function at(draft: Draft, index: number): Found | undefined {
  // Most `@` stand behind a space or a bracket: one look tells, where a search would begin at each of 64 characters.
  const isBehind = emailCharacter.test(draft.text.slice(Math.max(0, index - 2), index));
  const before = isBehind ? emailBefore.exec(draft.text.slice(Math.max(0, index - 64), index)) : null;
  if (before) {
    const after = sticky(emailAfter, draft.text, index);
    return after
      ? drop(index - before[0].length, index + after[0].length, leftOut)
      : { cuts: [], next: index + 1 };
  }
  const key = sticky(citationKey, draft.text, index);
  if (!key) return undefined;
  const next = index + key[0].length;
  const tail = draft.text[index + 1] === "{" ? null : sticky(keyTail, draft.text, next);
  markIdentifier(draft, index, next + (tail?.[0].length ?? 0));
  return { cuts: [], next };
}

/** `==highlight==` loses its signs. */
function highlight({ text }: Draft, at: number): Found | undefined {
  const isSign = text[at + 1] === "=" && text[at + 2] !== "=" && text[at - 1] !== "=";
  if (!isSign) return undefined;
  const opens = isSpace(text[at - 1]) !== isSpace(text[at + 2]) || !isSpace(text[at + 2]);
  return opens ? drop(at, at + 2) : undefined;
}

const readers: Readonly<Record<string, Reader>> = {
  "\\": texCommand,
  $: math,
  "^": (draft, index) => {
    const isNote =
      draft.text[index + 1] === "[" &&
      !closes(draft, "superscript", index) &&
      !sticky(superscriptNumbers, draft.text, index);
    return isNote ? inlineNote(draft, index) : script("superscript")(draft, index);
  },
  "~": script("subscript"),
  "{": brace,
  "[": bracket,
  "!": (draft, index) => (draft.text[index + 1] === "[" ? wiki(draft, index) : undefined),
  "@": at,
  ":": (draft, index) => {
    const isLineStart = index === 0 || draft.text[index - 1] === "\n";
    const match = isLineStart ? sticky(fence, draft.text, index) : null;
    return match ? drop(index, index + match[0].length) : undefined;
  },
  "%": (draft, index) => {
    const match = sticky(hidden, draft.text, index);
    return match ? drop(index, index + match[0].length) : undefined;
  },
  "=": highlight,
};

/** What is left out of the source itself stands as one in the running text. */
function leftOutRun({ text }: Draft, at: number): Found {
  let end = at;
  while (text[end] === leftOut) end++;
  return drop(at, end, leftOut);
}

function url(draft: Draft, at: number): Found | undefined {
  if (/[\p{L}\p{N}]/u.test(draft.text[at - 1] ?? "")) return undefined;
  return drop(at, urlEnd(draft.text, at), leftOut);
}

/**
 * What is markup to Pandoc, Quarto and Obsidian but text to CommonMark: finds the parts of a draft that are no prose, and
 * adds marks for super- and subscripts, wiki links and identifiers to it. Reads from left to right, once. The cuts come in order and do
 * not overlap.
 */
export function readPandoc(draft: Draft): readonly Cut[] {
  const cuts: Cut[] = [];
  let next = 0;
  for (;;) {
    interesting.lastIndex = next;
    const match = interesting.exec(draft.text);
    if (!match) break;
    const index = match.index;
    const [sign] = match;
    const reader = sign.startsWith(leftOut) ? leftOutRun : sign.length > 1 ? url : readers[sign];
    const found = draft.literal[index] ? undefined : reader?.(draft, index);
    if (found) cuts.push(...found.cuts);
    next = Math.max(found?.next ?? 0, index + 1);
  }
  markIdentifiers(draft);
  return withoutOverlap(cuts);
}

function withoutOverlap(cuts: Cut[]): readonly Cut[] {
  let end = 0;
  return cuts
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((cut) => {
      if (cut.from < end) return false;
      end = cut.to;
      return true;
    });
}
