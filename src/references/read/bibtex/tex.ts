import { accents, symbols } from "./symbols";

const special = /[\\{}$~`]|--|''|[\n\r\t]| {2}/;
/** So deep may groups be nested; what is deeper is dropped, for it is no text. */
const deepest = 30;

/**
 * The text of a BibTeX value as Unicode: accents and commands as characters, math as its letters, groups without their
 * braces, white space collapsed. Formatting commands (`\emph{…}`) and unknown ones leave their argument.
 */
export function decodeTex(value: string): string {
  if (!special.test(value)) return value.trim();
  return decode({ text: value, at: 0, math: false }, 0).replace(/\s+/g, " ").trim().normalize("NFC");
}

/** The text of a value that is no TeX (a DOI, an address), without the escapes that programs put into it all the same. */
export function decodeVerbatim(value: string): string {
  return value
    .replace(/\\([_%&#~{}$])/g, "$1")
    .replace(/\{\\_\}/g, "_")
    .replace(/[{}]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

interface Cursor {
  readonly text: string;
  at: number;
  /** Between dollars, where `^` and `_` raise and lower; elsewhere they are characters. */
  math: boolean;
}

/** Decodes up to the brace that closes the group, or to the end. */
function decode(cursor: Cursor, depth: number): string {
  const { text } = cursor;
  let out = "";
  while (cursor.at < text.length) {
    const character = text[cursor.at++]!;
    switch (character) {
      case "\\":
        out += command(cursor, depth);
        break;
      case "{": {
        const inner = depth < deepest ? decode(cursor, depth + 1) : "";
        out += inner;
        break;
      }
      case "}":
        if (depth > 0) return out;
        break;
      case "$":
        cursor.math = !cursor.math;
        break;
      case "~":
        out += " ";
        break;
      case "^":
      case "_":
        if (!cursor.math) out += character;
        break;
      default:
        out += ligature(cursor, character);
    }
  }
  return out;
}

const ligatures: readonly (readonly [string, string])[] = [
  ["---", "—"],
  ["--", "–"],
  ["``", "“"],
  ["''", "”"],
  ["`", "‘"],
];

function ligature(cursor: Cursor, character: string): string {
  if (character !== "-" && character !== "`" && character !== "'") return character;
  for (const [written, meant] of ligatures) {
    if (cursor.text.startsWith(written, cursor.at - 1)) {
      cursor.at += written.length - 1;
      return meant;
    }
  }
  return character;
}

const commandName = /[A-Za-z]{1,40}\*?/y;

function command(cursor: Cursor, depth: number): string {
  commandName.lastIndex = cursor.at;
  const name = commandName.exec(cursor.text)?.[0];
  if (name === undefined) {
    const sign = cursor.text[cursor.at++] ?? "";
    if (Object.hasOwn(accents, sign)) return accented(cursor, accents[sign]!, depth);
    if (sign === "\\" || /\s/.test(sign) || sign === "," || sign === ";" || sign === ":") return " ";
    return /[-/!@()[\]]/.test(sign) ? "" : sign;
  }
  cursor.at += name.length;
  if (Object.hasOwn(accents, name)) return accented(cursor, accents[name]!, depth);
  while (cursor.text[cursor.at] === " ") cursor.at++;
  const symbol = symbols.get(name);
  if (symbol === undefined) return "";
  if (cursor.text.startsWith("{}", cursor.at)) cursor.at += 2;
  return symbol;
}

function accented(cursor: Cursor, accent: string, depth: number): string {
  while (cursor.text[cursor.at] === " ") cursor.at++;
  const next = cursor.text[cursor.at];
  if (next === undefined || next === "}" || depth >= deepest) return "";
  cursor.at++;
  let base: string;
  if (next === "{") base = decode(cursor, depth + 1);
  else if (next === "\\") base = command(cursor, depth + 1);
  else base = String.fromCodePoint(cursor.text.codePointAt(cursor.at - 1)!);
  if (next !== "{" && next !== "\\") cursor.at += base.length - 1;
  const [first = "", ...rest] = base.trim();
  const letter = first === "ı" ? "i" : first === "ȷ" ? "j" : first;
  return letter === "" ? "" : letter + accent + rest.join("");
}
