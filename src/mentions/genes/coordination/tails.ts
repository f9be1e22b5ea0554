import { greekSpelling, spelledGreek } from "../../../knowledge/lexicon/characters";

/** A letter of the Greek alphabet, spelled or not. */
export const greek = `(?:[\\u03b1-\\u03c9]|${[...spelledGreek].sort((a, b) => b.length - a.length).join("|")})`;

/** How the end of a name is written that tells it from its sisters. */
export type TailKind =
  "number" | "roman" | "small" | "capital" | "lettered" | "greek" | "greekNumber" | "token";

/** A name cut before what tells it from its sisters: "MMP-" and "2", "TGF-" and "β1", "S100" and "A8". */
export interface Tail {
  readonly kind: TailKind;
  readonly base: string;
  readonly value: string;
}

const forms: readonly (readonly [kind: TailKind, value: string, before?: string])[] = [
  ["number", "\\d{1,3}"],
  ["number", `\\d{1,2}(?:[A-Za-z]|${greek})`],
  ["roman", "[IVX]{1,4}", "(?<=[-\\d ])"],
  ["small", "[a-z]", "(?<=\\d)"],
  ["capital", "[A-Z]", "(?<=[-\\d ]|[A-Z]{3})"],
  ["greekNumber", `${greek}\\d{1,2}`],
  ["greek", greek],
  ["lettered", "[A-Za-z]\\d{1,2}", "(?<=[\\p{L}\\p{N}][\\p{L}\\p{N}-][\\p{L}\\p{N} -])"],
  // Of two names with a hyphen what stands behind it: "HLA-DR" and "-DP", "Bcl-2" and "-xL".
  ["token", "[A-Za-z0-9]{1,4}", "(?<=[\\p{L}\\p{N}][\\p{L}\\p{N}]-)"],
];
const ends = forms.map(
  ([kind, value, before = ""]) => [kind, new RegExp(`${before}${value}$`, "u")] as const,
);
const values = forms.map(([kind, value]) => [kind, new RegExp(`^${value}$`, "u")] as const);
/** Letters with numbers and without stand in one list: "cyclins D1 and E", "cyclin A/B1". */
const mixed = /^[A-Z]\d{0,2}$/;

/** All ways to cut a name, the shortest tails first. */
export function tailsOf(name: string): readonly Tail[] {
  return ends.flatMap(([kind, end]) => {
    const at = end.exec(name)?.index ?? 0;
    return at === 0 ? [] : [{ kind, base: name.slice(0, at), value: name.slice(at) }];
  });
}

/** Whether a member is written as the tail that it stands for: "2/3", "a/b", "I and -II"; "ESCRT-0, -I and -II" too, for Rome had no nought. */
export function isAlike(tail: Tail, member: string): boolean {
  return (
    values.some(([kind, value]) => kind === tail.kind && value.test(member)) ||
    (mixed.test(tail.value) && mixed.test(member)) ||
    (tail.value === "0" && numeral.test(member))
  );
}

const numeral = /^[IVX]{1,4}$/;
const numerals = ["0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** A place in a row and the row that it belongs to: the numbers, the alphabet, the Greek one, what has one letter before a number. */
interface Ordinal {
  readonly row: string;
  readonly place: number;
  readonly at: (place: number) => string;
}

const letterAt = (first: number) => (place: number) => String.fromCharCode(first + place);

function ordinalOf(value: string): Ordinal | undefined {
  const [, letter = "", digits] = new RegExp(`^([A-Za-z]|${greek})?(\\d{1,3})$`, "u").exec(value) ?? [];
  if (digits !== undefined)
    return { row: `${letter}1`, place: Number(digits), at: (place) => `${letter}${String(place)}` };
  const spelled = value.length === 1 ? greekSpelling.get(value.charCodeAt(0)) : value;
  const place = spelledGreek.indexOf(spelled ?? "");
  if (place >= 0)
    return {
      row: value.length === 1 ? "α" : "alpha",
      place,
      at: (other) => (value.length === 1 ? greekLetters[other]! : spelledGreek[other]!),
    };
  if (/^[a-z]$/.test(value)) return { row: "a", place: value.charCodeAt(0) - 97, at: letterAt(97) };
  if (/^[A-Z]$/.test(value)) return { row: "A", place: value.charCodeAt(0) - 65, at: letterAt(65) };
  return undefined;
}

const greekLetters = spelledGreek.map((name) =>
  String.fromCharCode([...greekSpelling].find(([, spelled]) => spelled === name)![0]),
);

/**
 * What stands between the ends of a range, "1" and "4" or "A" and "C"; undefined where they are no ends of one, or further apart than `longest`.
 */
export function between(first: string, last: string, longest: number): readonly string[] | undefined {
  const [low, high] =
    numeral.test(last) && (first === "0" || numeral.test(first))
      ? [numeralOf(first), numeralOf(last)]
      : [ordinalOf(first), ordinalOf(last)];
  if (low === undefined || high?.row !== low.row) return undefined;
  const count = high.place - low.place;
  if (count < 1 || count > longest) return undefined;
  return Array.from({ length: count - 1 }, (_, at) => low.at(low.place + 1 + at));
}

function numeralOf(value: string): Ordinal | undefined {
  const place = numerals.indexOf(value);
  return place < 0 ? undefined : { row: "I", place, at: (other) => numerals[other]! };
}
