import { foldedWords, wordsPattern } from "../../text/wordLists";
import diseaseNouns from "../lists/diseaseNouns.json";
import dyes from "../lists/dyes.json";
import endings from "../lists/fileEndings.json";
import methods from "../lists/methodNouns.json";
import verbs from "../lists/verbs.json";

// What the characters of a name and those beside it tell: each function is asked of a stretch of the text of a block.

/** Characters of a file's name or path before or behind a name in it, at most. */
const fileReach = 64;
const beforeFile = /[\s"'`(<[,;|]/;
const fileBehind = /^[^\s"'`()<>[\],;|]*/;
/** A path begins at a root, a drive or a dot. */
const rooted = /^(?:\.{1,2}|~|[A-Za-z]:)?[\\/]\S/;
const ending = new RegExp(`\\.${wordsPattern(endings)}[.:!?]?$`, "u");

/** Whether a name is part of a file's name ("CD63_counts.tsv") or of a path ("data/TP53/raw.csv", "./out/KRAS"). */
export function isFileName(text: string, from: number, to: number): boolean {
  let start = from;
  while (start > 0 && from - start < fileReach && !beforeFile.test(text.charAt(start - 1))) start--;
  const first = text.slice(start, from);
  const last = fileBehind.exec(text.slice(to, to + fileReach))![0];
  if (first === "" && last === "") return false;
  return rooted.test(first) || ending.test(last);
}

/** A Greek letter alone, or one that is written out. */
const greek = /^(?:\p{Script=Greek}\d?|alpha|beta|gamma|kappa|lambda|sigma|tau)$/u;
/** What stands behind a quantity: a relation and a number, or its value. */
const value = /^\s?(?:[=<>≤≥≈~±∼]|(?:was|is|of)\s(?:set\s(?:to|at)\s)?[-+−]?\d)/u;
/** Who a coefficient is called after, or what sort of quantity it is. */
const quantity =
  /(?:\b(?:Kendall|Cronbach|Cohen|Goodman|Bonferroni)(?:['’]s)?|\b(?:constant|parameter|coefficient|penalty|rate|threshold|factor|statistic|exponent)s?(?:\sof)?)[\s,(]{1,2}$/u;

/** Whether a Greek letter stands for a quantity: "tau = 0.3", "Kendall's tau", "the time constant τ". */
export function isInMathematics(text: string, from: number, to: number): boolean {
  if (!greek.test(text.slice(from, to))) return false;
  return value.test(text.slice(to, to + 20)) || quantity.test(text.slice(Math.max(0, from - 32), from));
}

/** "ATAC-seq", "PAR-CLIP". */
const ofMethod = new RegExp(`^[-\\u2010-\\u2013]${wordsPattern(methods)}(?!\\p{Ll})`, "u");

/** Whether a name is what a method of sequencing or the like is called by. */
export const isMethod = (text: string, _from: number, to: number): boolean =>
  ofMethod.test(text.slice(to, to + 12));

/** More than one word, the last of which is a disease; a gene that is named after one has a number or a noun of its own behind it. */
const disease = new RegExp(
  `^\\S.*\\s(?:\\p{L}*${wordsPattern(diseaseNouns.endings)}|${wordsPattern(diseaseNouns.words)})s?$`,
  "iu",
);

/** Whether a name that was given to a gene, most often to an RNA of it, is that of the disease: "acute kidney injury". */
export const isDisease: (text: string, from: number, to: number) => boolean = (text, from, to) =>
  disease.test(text.slice(from, to));

const known = foldedWords(verbs.verbs);
/** The beginning of a sentence, a list item or a heading. */
const begins = /(?:^[\s>*#•-]{0,8}|[.!?:;]\s)$/u;
/** What a verb has behind it: an object or an adverb, and no verb of its own. */
const object = new RegExp(`^\\s(?:${wordsPattern(verbs.objects)}(?!\\p{L})|\\d|\\p{Ll}+ly\\b)`, "u");

/** Whether a word that is a symbol, too, is the verb of its sentence: "Cut the gel", "Met with the group". */
export function isVerb(text: string, from: number, to: number): boolean {
  const name = text.slice(from, to);
  return (
    /^\p{Lu}\p{Ll}+$/u.test(name) &&
    known.has(name.toLowerCase()) &&
    begins.test(text.slice(Math.max(0, from - 10), from)) &&
    object.test(text.slice(to, to + 24))
  );
}

const dye = new RegExp(`^${wordsPattern(dyes.names)}$`, "u");
const beforeDye = new RegExp(
  `(?:[\\p{Lu}\\d][-\\u2010-\\u2013]|(?<!\\p{L})${wordsPattern(dyes.others)}(?:,\\s|,?\\s(?:and|or)\\s|/))$`,
  "u",
);
const behindDye = new RegExp(
  `^(?:[-\\u2010-\\u2013\\s/]|[,;]\\s)${wordsPattern(dyes.behind)}(?!\\p{L})|^(?:,\\s|,?\\s(?:and|or)\\s|/)${wordsPattern(dyes.others)}(?!\\p{L})`,
  "u",
);

/** Whether a name is that of a dye: "CD4-APC", "APC-conjugated", "FITC and APC". */
export const isDye = (text: string, from: number, to: number): boolean =>
  dye.test(text.slice(from, to)) &&
  (beforeDye.test(text.slice(Math.max(0, from - 16), from)) || behindDye.test(text.slice(to, to + 24)));
