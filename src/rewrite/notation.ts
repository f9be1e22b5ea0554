import type { LinkedCitation } from "../model/analysis";
import { isSuperscript, writeNumbers, type NumeralStyle } from "../references/numerals";

/** The ways in which a citation can be written: `[1]`, `(1)`, `^1^`, `<sup>1</sup>`, `¹`, `[@key]`. */
export type Notation = "bracket" | "parenthesis" | "caret" | "sup" | "unicode" | "key";

interface Numerals extends NumeralStyle {
  readonly open: string;
  readonly close: string;
  /** Stands right behind the word, and behind a full stop or comma (AMA Manual of Style, 11th ed., 3.6). */
  readonly attached: boolean;
}

const tight = { separator: ",", dash: "–", superscript: false, attached: true } as const;
const loose = { separator: ", ", dash: "-", superscript: false, attached: false } as const;
const numerals: Readonly<Record<Exclude<Notation, "key">, Numerals>> = {
  bracket: { ...loose, open: "[", close: "]" },
  parenthesis: { ...loose, open: "(", close: ")" },
  caret: { ...tight, open: "^", close: "^" },
  sup: { ...tight, open: "<sup>", close: "</sup>" },
  unicode: { ...tight, open: "", close: "", superscript: true, dash: "⁻" },
};

/** Whether a notation stands right behind the word, without a space. */
export const isAttached = (notation: Notation): boolean => notation !== "key" && numerals[notation].attached;

/** A group of numbers with its delimiters, sorted, three or more in a row as a range. */
export function writeGroup(numbers: readonly number[], notation: Exclude<Notation, "key">): string {
  const style = numerals[notation];
  return style.open + writeNumbers(numbers, style, true) + style.close;
}

/** The notation in which a citation is written; undefined of one that names its authors, is glued to a word or set by TeX. */
export function notationOf({ style, text }: LinkedCitation): Notation | undefined {
  if (style === "superscript" && /^[$\\]/.test(text)) return undefined;
  if (style === "superscript") return isSuperscript(text) ? "unicode" : /<sup/i.test(text) ? "sup" : "caret";
  return style === "glued" || style === "author" ? undefined : style;
}
