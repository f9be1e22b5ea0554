import type { CslName } from "../../../model/reference";
import type { Span } from "../../../model/span";
import { displayName, writtenFamily } from "../../../references/personNames";
import { commonest } from "../../../text/groupBy";
import { wordAt } from "./wordAt";

/** The authors of a printed entry, in the text that opens with them. */
export interface PrintedNames {
  readonly text: string;
  /** Where each stands in the text. */
  readonly names: readonly PrintedName[];
  /** What stands behind the last of them for further ones: `, et al.`; empty where there are none. */
  readonly others: string;
}

interface PrintedName extends Span {
  readonly given: string;
  /** What parts family and given name; `isInverted`: the family name stands first. */
  readonly gap: string;
  readonly isInverted: boolean;
}

/** Finds authors in a text; undefined where not all of them stand in it with family and given name, the one behind the other. */
export function namesIn(text: string, authors: readonly CslName[]): PrintedNames | undefined {
  const names: PrintedName[] = [];
  for (const author of authors) {
    const name = nameFrom(text, names.at(-1)?.end ?? 0, author);
    if (name === undefined) return undefined;
    names.push(name);
  }
  const [others = ""] = /^,?\s(?:et al\.?|and others)/.exec(text.slice(names.at(-1)?.end)) ?? [];
  return names.length === 0 ? undefined : { text, names, others };
}

function nameFrom(text: string, from: number, { family, given }: CslName): PrintedName | undefined {
  if (family === undefined || given === undefined) return undefined;
  const [ofFamily, ofGiven] = [wordAt(text, family, from), wordAt(text, given, from)];
  if (ofFamily < 0 || ofGiven < 0) return undefined;
  const isInverted = ofFamily < ofGiven;
  const [first, second, at] = isInverted ? [family, given, ofGiven] : [given, family, ofFamily];
  const start = Math.min(ofFamily, ofGiven);
  const gap = text.slice(start + first.length, at);
  return /^,?\s?$/.test(gap) ? { start, end: at + second.length, given, gap, isInverted } : undefined;
}

/** How a list writes the authors of its entries. */
export interface NameStyle {
  readonly first: NameForm;
  readonly further: NameForm;
  readonly isFull: boolean;
  /** What stands behind an initial, and between two. */
  readonly dot: string;
  readonly space: string;
  readonly between: string;
  /** Before the second of two, and before the last of more. */
  readonly pair: string;
  readonly last: string;
  /** Of more than `most` authors only the first `shown` stand there, with `others` behind them, and where that is an ellipsis the last. */
  readonly most: number;
  readonly shown: number;
  readonly others: string;
}

type NameForm = Pick<PrintedName, "gap" | "isInverted">;

const ellipsis = /…|\.\s?\.\s?\./;

/** What most entries of a list do; undefined where none is read. */
export function nameStyleOf(entries: readonly PrintedNames[]): NameStyle | undefined {
  const most = <T>(of: (entry: PrintedNames) => readonly T[]): T | undefined =>
    commonest(entries.flatMap((entry) => of(entry)));
  const formOf = (from: number, to?: number): NameForm | undefined => {
    const form = most(({ names }) =>
      names.slice(from, to).map((one) => `${one.isInverted ? 1 : 0}${one.gap}`),
    );
    return form === undefined ? undefined : { isInverted: form.startsWith("1"), gap: form.slice(1) };
  };
  const gaps = ({ text, names }: PrintedNames): readonly string[] =>
    names.slice(1).map(({ start }, at) => text.slice(names[at]!.end, start));
  const isWhole = (entry: PrintedNames): boolean =>
    entry.others === "" && !gaps(entry).some((gap) => ellipsis.test(gap));
  const first = formOf(0, 1);
  if (first === undefined) return undefined;
  const given = entries.flatMap(({ names }) => names.map((name) => name.given));
  const several = given.filter((one) => /\p{Lu}\.?[\s-]?\p{Lu}/u.test(one));
  const isMost = (all: readonly string[], is: RegExp): boolean =>
    all.filter((one) => is.test(one)).length * 2 > all.length;
  const dot = isMost(given, /\./) ? "." : "";
  const cut = entries.filter((entry) => !isWhole(entry));
  const whole = entries.filter(isWhole);
  const lasts = whole.filter(({ names }) => names.length > 2).flatMap((entry) => gaps(entry).slice(-1));
  const pairs = whole.filter(({ names }) => names.length === 2).flatMap(gaps);
  const between = most((entry) => gaps(entry).slice(0, entry.names.length > 2 ? 1 : 0)) ?? ", ";
  const pair = commonest(pairs) ?? commonest(lasts) ?? between;
  const omitted = cut.flatMap((entry) => entry.others || gaps(entry).filter((gap) => ellipsis.test(gap)));
  const shown = commonest(cut.map(({ names, others }) => names.length - (others === "" ? 1 : 0)));
  return {
    first,
    further: formOf(1) ?? first,
    isFull: isMost(given, /^\p{Lu}\p{Ll}+(?![\p{L}.])/u),
    dot,
    space: several.length > 0 ? (isMost(several, /\s/) ? " " : "") : dot === "" ? "" : " ",
    between,
    pair,
    last: commonest(lasts) ?? pair,
    most: shown === undefined ? Infinity : Math.max(shown, ...whole.map(({ names }) => names.length)),
    shown: shown ?? 1,
    others: commonest(omitted) ?? " et al.",
  };
}

/** Authors as a list writes them; `isCut`: there are more of them. */
export function writeNames(authors: readonly CslName[], isCut: boolean, style: NameStyle): string {
  const written = authors.map((name, at) => writeName(name, at === 0 ? style.first : style.further, style));
  if (isCut || written.length > style.most) {
    const names = (isCut ? written : written.slice(0, style.shown)).join(style.between);
    if (!ellipsis.test(style.others)) return names + style.others;
    return isCut ? `${names} et al.` : names + style.others + written.at(-1)!;
  }
  return written
    .map((name, at) => {
      if (at === 0) return name;
      if (at < written.length - 1) return style.between + name;
      return (written.length === 2 ? style.pair : style.last) + name;
    })
    .join("");
}

function writeName(name: CslName, { isInverted, gap }: NameForm, style: NameStyle): string {
  if (name.family === undefined || name.given === undefined) return displayName(name);
  const family = writtenFamily(name);
  const given = style.isFull ? name.given : initialsOf(name.given, style);
  return isInverted ? family + gap + given : given + gap + family;
}

function initialsOf(given: string, { dot, space }: NameStyle): string {
  const words = given
    .replaceAll(".-", "-")
    .split(/[\s.]+/)
    .flatMap((word) => (/^\p{Lu}{2,3}$/u.test(word) ? word.split("") : word || []));
  const initial = (word: string): string => word.slice(0, 1).toUpperCase() + dot;
  const hyphen = dot === "" ? "" : "-";
  return words.map((word) => word.split("-").filter(Boolean).map(initial).join(hyphen)).join(space);
}
