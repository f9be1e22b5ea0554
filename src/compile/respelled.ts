import { NameClass } from "../knowledge/lexicon/name";
import type { DraftName } from "./draft";
import { beforeComma, withoutParentheses } from "./shortened";

const words: ReadonlySet<NameClass> = new Set([
  NameClass.Name,
  NameClass.AliasName,
  NameClass.PreviousName,
  NameClass.FamplexText,
]);

/** Spellings of a name in words that differ from it in a letter or a word: British ones, older ones, Greek letters that were lost. */
export function respelled(name: string): readonly string[] {
  const found: string[] = [];
  for (const [pattern, other] of spellings) if (pattern.test(name)) found.push(name.replace(pattern, other));
  return found;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\btumor\b/, "tumour"],
  [/\bestrogen\b/, "oestrogen"],
  [/\bhemoglobin\b/, "haemoglobin"],
  [/\bleukemia\b/, "leukaemia"],
  [/\bsynthetase\b/, "synthase"],
  [/\bdehydrogenase complex\b/, "dehydrogenase"],
  [/-box binding\b/, "-binding"],
  [/ and (?=[a-z]+ homeobox)/, " "],
  // "hypoxia-inducible factor 1a" is what is left of a Greek letter in many texts.
  [/\balpha$/, "a"],
  [/\bbeta$/, "b"],
  [/\bgamma$/, "g"],
  [/\bbeta(?= ?\d$)/, "b"],
];

/**
 * What a gene's aliases say when their abbreviation is written out: TNF is "tumor necrosis factor", so that TNF-alpha is
 * "tumor necrosis factor-alpha".
 */
export function writtenOut(names: readonly DraftName[]): readonly string[] {
  const long = names.filter(({ nameClass }) => words.has(nameClass)).map(({ text }) => plain(text));
  const found: string[] = [];
  for (const { text } of names) {
    const [, short, rest] =
      /^([A-Z]{2,6})-?((?:alpha|beta|gamma|delta|epsilon|[1-9]\d?)(?:[a-z]|-?\d)?)$/.exec(text) ?? [];
    if (short === undefined || rest === undefined) continue;
    for (const name of long) {
      const stem = name.replace(/[ -](?:\d{1,2}[A-Za-z]?|alpha|beta|gamma|delta|epsilon|[A-Z])$/, "");
      if (initialsOf(stem) === short.toLowerCase()) found.push(`${stem} ${rest}`);
    }
  }
  return found;
}

/** "VEGF receptor 2" for VEGFR2, "GH receptor" for GHR, "CB1 receptor" for CB1, of genes that a name in words calls a receptor. */
export function receptorNames(names: readonly DraftName[]): readonly string[] {
  if (!names.some(({ text, nameClass }) => words.has(nameClass) && isReceptor(text))) return [];
  return names.flatMap(({ text, nameClass }) => {
    if (words.has(nameClass)) return [];
    const [, ligand, , number = ""] = /^([A-Z][A-Za-z0-9-]*?)(-?R-?)(\d[A-C]?)?$/.exec(text) ?? [];
    if (ligand !== undefined && ligand.length > 1) return [`${ligand} receptor ${number}`.trim()];
    return /^(?:[A-Z]{1,3}|5-?HT)-?\d[A-Z]?$/.test(text) ? [`${text} receptor`] : [];
  });
}

/** Whether a name is a receptor's, and not of what goes with one. */
function isReceptor(name: string): boolean {
  if (!/\breceptor\b/.test(name) || /olfactory|taste/.test(name)) return false;
  return !/ (?:interacting|associated|binding)/.test(name.slice(name.indexOf("receptor")));
}

function plain(text: string): string {
  return beforeComma(withoutParentheses(text));
}

function initialsOf(text: string): string {
  return text
    .split(/[ -]/)
    .filter((word) => !/^(?:of|and|the|to|in|for)$/.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join("");
}
