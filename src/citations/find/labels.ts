import { before } from "./candidate";

/** What numbers at a place mean: surely something else than a citation, or perhaps. */
export type Other = "sure" | "perhaps" | undefined;

/** Parts of a document that bear numbers, in any case: "Table [1]", "see step [2]", "the rate equation [3]". */
const anyCase = "fig(?:s|ures?)?|tables?|eqn?s?|equations?|steps?";
/** Others, whose names are everyday words ("in part [3]", "a cell line [4]"): with a capital, or behind a preposition. */
const places = "sections?|chapters?|append(?:ix|ices)|boxes|box|schemes?|algorithms?|panels?|movies?|videos?";
const capitalised =
  "Sections?|Chapters?|Append(?:ix|ices)|Box(?:es)?|Schemes?|Algorithms?|Panels?|Movies?|Videos?|Files?|Notes?|Listings?|Theorems?|Lemmas?|Propositions?|Corollar(?:y|ies)|Definitions?|Remarks?|Examples?|Exercises?|Questions?|Items?|Annex(?:es)?|Articles?|Rules?|Clauses?|Paragraphs?|Parts?|Pages?|Plates?|Charts?|Exhibits?|Hypothes[ie]s|Aims?|Objectives?|Versions?|Volumes?|Abbildung(?:en)?|Abb|Tabellen?|Gleichung(?:en)?|Tableau(?:x)?|Abschnitt|Kapitel";
/** Behind these any part has a number: "Additional file [1]", "extended data figure [2]". */
const additional =
  /\b(?:(?:additional|supplement(?:ary|al)|suppl|supporting|extended\sdata|online|electronic)\.?\s(?:files?|figures?|figs?|tables?|movies?|videos?|notes?|appendi(?:x|ces)|resources?|items?)|(?:supplement(?:ary|al)|suppl|supporting)\.?\s(?:data(?:\s?sets?)?|information|materials?|methods?|texts?|sections?|documents?))\.?\s?[:,]?\s?$/i;
const label = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])((?:${anyCase})|(?:${places})|(?:${capitalised}))\\.?[\\s:]{0,2}$`,
  "iu",
);
const isAnyCase = new RegExp(`^(?:${anyCase})$`, "i");
const isPlace = new RegExp(`^(?:${places})$`);
const isCapitalised = new RegExp(`^(?:${capitalised})$`);
const isPlural = /(?:[^s]s|es|ices|ies)$/;
/** What a label stands behind where it is one: a preposition, a conjunction, punctuation, or nothing. */
const lead =
  /(?:^|[([,;:.!?–—|]\s?|\b(?:see|in|and|or|from|of|to|by|with|cf|per|also|e\.g|under|both|than|as|at|on|for|use|using|via)\.?\s)$/i;
/** Chinese and Japanese words for figure, table, equation, step and supplement, which end other words, too ("发表[1]"). */
const cjkLabel =
  /(?:^|[如见由据在及和与見は(（,，。、;；:：\s])(?:[图圖図表式]|公式|步骤|附件|附[录錄録]|附表|附图)\s?$/u;
/** `Section 3 (2)`, `§ 4 (1)`: a paragraph of a law or of bylaws. */
const paragraphOf =
  /(?:§{1,2}|\b(?:sections?|secs?|articles?|arts?|paragraphs?|paras?|clauses?|rules?|regulations?|schedules?|acts?|laws?|bylaws?)\b\.?)\s?\d{1,4}[a-z]?(?:\s?\(\w{1,3}\)){0,3}\s?$/i;

/** A number that the next one goes with: "Additional files [1] and [3]". */
const first = /\s?[[(]\d{1,3}[\])]\s?(?:and|or|to|&|[和与及與–-])\s?$/;

/** Whether a number at an offset belongs to the word before it: a numbered part of the document, or a paragraph of a law. */
export function labelBefore(text: string, at: number): Other {
  const ahead = before(text, at, 64).replace(first, " ");
  if (additional.test(ahead) || cjkLabel.test(ahead) || paragraphOf.test(ahead)) return "sure";
  const word = label.exec(ahead)?.[1];
  if (word === undefined) return undefined;
  const start = ahead.lastIndexOf(word);
  const isLed = lead.test(ahead.slice(0, start));
  if (isAnyCase.test(word)) {
    const isShort = /^(?:figs?|eqn?s?)$/i.test(word);
    return isLed || isShort || /^\p{Lu}/u.test(word) ? "sure" : "perhaps";
  }
  if (isPlace.test(word)) return /\b(?:see|in|cf)\.?\s$/i.test(ahead.slice(0, start)) ? "sure" : undefined;
  if (!isCapitalised.test(word)) return undefined;
  return isLed && !isPlural.test(word) ? "sure" : "perhaps";
}
