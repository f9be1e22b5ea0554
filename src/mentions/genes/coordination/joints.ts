import { wordEnd } from "../../../text/scripts";
import { greek } from "./tails";

/** A member as it is written behind the one before it. */
export interface Written {
  /**
   * `tight`: a slash or a hyphen stands before it, as before nothing but a name; `bare`: a comma or a word, behind which a number may count
   * something; `range`: all between the two are meant.
   */
  readonly joint: "tight" | "bare" | "range";
  readonly hyphen: boolean;
  readonly value: string;
  /** Where its value stands. */
  readonly from: number;
  readonly to: number;
  /** Where the sign of the joint stands, without spaces. */
  readonly sign: { readonly from: number; readonly to: number };
}

const dash = "[-\\u2010-\\u2015\\u2212]";
const joints = [
  "\\s?/\\s?",
  "[,;]?\\s(?:and|or|and/or|&|plus|as well as)\\s",
  "[,;]\\s?(?:(?:and|or|&)\\s)?",
  "\\s?[、和与與及或と]\\s?",
  "\\s?[\\u2012-\\u2014]\\s?",
  "\\s(?:to|through|thru)\\s",
  "-(?!-)",
];
const values = [
  `\\d{1,3}(?:[A-Za-z]|${greek})?`,
  "[IVX]{1,4}",
  `${greek}\\d{0,2}`,
  "[A-Za-z]\\d{0,2}",
  // Two or more letters are a member only of what is written with a hyphen: "HLA-DR, -DP and -DQ".
  `(?<=${dash})[A-Za-z][A-Za-z\\d]{1,3}`,
];
const next = new RegExp(`(${joints.join("|")})(${dash}?)(${values.join("|")})${wordEnd}(?![.,]\\d)`, "uy");
const rangeSign = /[\u2012-\u2014-]|[a-z]/;
const list = /[/,;&、和与與及或と]|and|or|plus|as well as/;

/** Reads what may be a further member behind `to`; undefined where nothing is. */
export function readWritten(text: string, to: number): Written | undefined {
  if (!/[\s/,;&、和与與及或と\u2010-\u2015\u2212-]/.test(text.charAt(to))) return undefined;
  next.lastIndex = to;
  const [all, joint = "", hyphen = "", value = ""] = next.exec(text) ?? [];
  if (all === undefined) return undefined;
  const end = to + all.length;
  const lead = joint.length - joint.trimStart().length;
  return {
    joint:
      !list.test(joint) && rangeSign.test(joint)
        ? "range"
        : joint.includes("/") || hyphen !== ""
          ? "tight"
          : "bare",
    hyphen: hyphen !== "",
    value,
    from: end - value.length,
    to: end,
    sign: { from: to + lead, to: to + lead + joint.trim().length },
  };
}
