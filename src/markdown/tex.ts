import { leftOut, type Draft, type Found } from "./draft";

const command = /\\([A-Za-z]{1,40})\*?/y;
const option = /\[[^[\]\n]{0,200}\]/y;
const space = /\\(?= )/y;

/** Commands that set their argument as text. */
const formatting =
  /^(?:emph|text(?:it|bf|sf|rm|sc|tt|normal|up|md)?|textsuperscript|textsubscript|underline|uline|sout|mbox)$/;

/** Where the group that opens at `at` closes, or -1. */
function groupEnd(text: string, at: number): number {
  let depth = 0;
  const end = Math.min(text.length, at + 4000);
  for (let index = at; index < end; index++) {
    if (text[index] === "{") depth++;
    if (text[index] === "}" && --depth === 0) return index + 1;
  }
  return -1;
}

/** Raw TeX: the command with its arguments is left out; where it only sets its argument, the argument is text. */
export function texCommand(draft: Draft, at: number): Found | undefined {
  const { text } = draft;
  space.lastIndex = at;
  if (space.test(text)) return { cuts: [{ from: at, to: at + 1, replacement: "" }], next: at + 1 };
  command.lastIndex = at;
  const match = command.exec(text);
  if (!match) return undefined;
  const name = match[1]!;
  let end = at + match[0].length;
  if (formatting.test(name) && text[end] === "{") {
    const close = groupEnd(text, end);
    if (close < 0) return undefined;
    const kind =
      name === "textsuperscript" ? "superscript" : name === "textsubscript" ? "subscript" : "emphasis";
    draft.marks.push({
      kind,
      from: end + 1,
      to: close - 1,
      start: draft.start[at]!,
      end: draft.end[close - 1]!,
    });
    const cuts = [
      { from: at, to: end + 1, replacement: "" },
      { from: close - 1, to: close, replacement: "" },
    ];
    return { cuts, next: end + 1 };
  }
  if (name === "begin") {
    const environment = text.slice(end, Math.max(end, groupEnd(text, end)));
    const close = environment === "" ? -1 : text.indexOf(`\\end${environment}`, end);
    if (close >= 0) end = close + 4 + environment.length;
  }
  for (;;) {
    option.lastIndex = end;
    const optional = option.exec(text);
    const group = text[end] === "{" ? groupEnd(text, end) : -1;
    if (optional) end += optional[0].length;
    else if (group >= 0) end = group;
    else break;
  }
  return { cuts: [{ from: at, to: end, replacement: leftOut }], next: end };
}
