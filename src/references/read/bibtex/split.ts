import type { LocalProblem } from "../source";

export interface BibtexPart {
  /** In lower case: `article`, `string`, `preamble`, `comment`… */
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const head = /@([A-Za-z]{1,40})\s{0,40}([{(])/y;
/** A head as it begins an entry and hardly ever stands in a value: the type, the brace, a key and a comma. */
const entryHead = /[ \t]{0,40}@[A-Za-z]{3,40}[ \t]{0,8}[{(][ \t]{0,8}[^\s"#%(),={}]{1,200}[ \t]{0,8},/y;
const strayField = /\s{0,80},?\s{0,80}([A-Za-z]{2,40})[ \t]{0,20}=[ \t]{0,20}(?=["{\w])/y;

/** After so many entries with a brace or a quotation mark missing, the next head at a line's start ends an entry at once, so that time stays linear. */
const patience = 8;

/**
 * Finds the parts of a BibTeX file. Text between them is a comment, as BibTeX has it. An entry whose braces do not
 * balance ends where the next one begins, so that the rest of the file is read.
 */
export function splitBibtex(text: string): {
  readonly parts: readonly BibtexPart[];
  readonly problems: readonly LocalProblem[];
} {
  const parts: BibtexPart[] = [];
  const problems: LocalProblem[] = [];
  let unsound = 0;
  let at = 0;
  for (let start = nextHead(text, at); start >= 0; start = nextHead(text, at)) {
    head.lastIndex = start;
    const [opening, type = "", bracket] = head.exec(text)!;
    const isHasty = unsound >= patience;
    const { end, closed, sound } = findEnd(text, start + opening.length, bracket === "(", isHasty);
    parts.push({ type: type.toLowerCase(), start, end });
    if (!sound) unsound++;
    if (closed) {
      const stray = matchAt(strayField, text, end);
      if (stray) {
        problems.push({
          start: end - 1,
          end,
          message: `This brace closes the entry before its field “${stray[1]!}”.`,
        });
      }
    }
    at = end;
  }
  return { parts, problems };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The next `@type{` that begins a line or follows another part; -1 if there is none. An address is no entry. */
function nextHead(text: string, from: number): number {
  const follower = /\s*@/y;
  const follows = matchAt(follower, text, from) ? follower.lastIndex - 1 : -1;
  for (let at = text.indexOf("@", from); at >= 0; at = text.indexOf("@", at + 1)) {
    const first = at === follows;
    const line = lineOf(text, at);
    if ((line !== undefined || first) && matchAt(head, text, at)) return at;
  }
  return -1;
}

/**
 * Where a part ends whose text begins at `from`: after its last brace, or before the next entry if that is missing. It is sound where
 * the whole file need not be searched for that in vain.
 */
function findEnd(
  text: string,
  from: number,
  parenthesis: boolean,
  hasty: boolean,
): { readonly end: number; readonly closed: boolean; readonly sound: boolean } {
  const limit = hasty ? nextEntry(text, from) : text.length;
  const close = parenthesis ? closingParenthesis(text, from, limit) : closingBrace(text, from, limit, true);
  if (close >= 0) return { end: close + 1, closed: true, sound: true };
  // A quotation mark too many may have hidden the brace.
  const bare = parenthesis ? -1 : closingBrace(text, from, limit, false);
  if (bare >= 0) return { end: bare + 1, closed: true, sound: false };
  let end = hasty ? limit : nextEntry(text, from);
  while (end > from && /\s/.test(text[end - 1]!)) end--;
  return { end, closed: false, sound: false };
}

/** What a quotation mark stands behind that opens a value. */
const opensValue = /[=#]\s{0,40}$/;

/** The brace that closes an entry; with `quotes` none of those that are text in a quoted value, which may be unbalanced. */
function closingBrace(text: string, from: number, limit: number, quotes: boolean): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 92) at++;
    else if (unit === 123) depth++;
    else if (unit === 125 && depth > 0) depth--;
    else if (unit === 125 && !quoted) return at;
    else if (unit === 34 && quotes && depth === 0)
      quoted = !quoted && opensValue.test(text.slice(Math.max(from, at - 41), at));
  }
  return -1;
}

function closingParenthesis(text: string, from: number, limit: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 92) at++;
    else if (unit === 123) depth++;
    else if (unit === 125) depth--;
    else if (depth === 0 && unit === 34) quoted = !quoted;
    else if (depth === 0 && unit === 41 && !quoted) return at;
  }
  return -1;
}

/** The next entry's head at the beginning of a line, or the end of the text. */
function nextEntry(text: string, from: number): number {
  for (let at = text.indexOf("@", from); at >= 0; at = text.indexOf("@", at + 1)) {
    const line = lineOf(text, at);
    if (line !== undefined && line > from && matchAt(entryHead, text, line)) return line;
  }
  return text.length;
}

/** Where the line begins of which an `@` is the first character; undefined if it is not. */
function lineOf(text: string, at: number): number | undefined {
  let before = at - 1;
  while (before >= 0 && at - before <= 40 && (text[before] === " " || text[before] === "\t")) before--;
  return before < 0 || text[before] === "\n" || text[before] === "\r" ? before + 1 : undefined;
}
