import { isGenomeAssembly } from "../../knowledge/numberedNames";
import { isOfProduct } from "../../text/product";
import { wordsPattern } from "../../text/wordLists";
import nouns from "../lists/labelledNouns.json";
import numbered from "../lists/numberedNouns.json";

const version = /^V\d{1,2}$/i;
/** "v5.1", "V2.0", and "v2", which is none of the V genes of immunoglobulins: these are written in capitals, with a hyphen. */
const numberedVersion = /^(?:v\d{1,3}|[vV]\d{1,3}(?:\.\d{1,4})+)$/;
const replicate = /^rep\d{1,2}$/;
/** What samples, fractions and places on a plate are numbered by. */
const label = /^\p{Lu}\d{1,3}$/u;
/** An item of a checklist, alone in its cell. */
const item = /^\d{1,2}[a-z]$/;
/** The noun whose label stands behind it, alone or with others: "fractions F1, F2 and F3", "samples S1 to S12". */
const labelled = new RegExp(
  `(?<!\\p{L})${wordsPattern(nouns)}\\s(?:\\p{Lu}\\d{1,3}(?:,\\s(?:and\\s)?|\\s(?:and|or|to|vs\\.?|versus)\\s|\\s?[/\\u2013-]\\s?)){0,8}$`,
  "iu",
);
/** A noun with its number, "Aim 2", "Fig.1": a space or a full stop stands before the number, and the noun is no symbol in capitals. */
const numberedNoun = new RegExp(`^${wordsPattern(numbered)}(?:\\.\\s?|\\s)\\d{1,3}\\p{L}?$`, "u");

/**
 * Whether a symbol is, where it stands, a genome assembly ("hg38"), a version ("Panel V2", "v5.1"), what samples and fractions are numbered
 * by ("fractions F1 and F2", "rep1"), a numbered aim, figure or step, or an item of a checklist ("16a").
 */
export function isLabel(text: string, from: number, to: number): boolean {
  const name = text.slice(from, to);
  if (!/\d/.test(name)) return false;
  if (isGenomeAssembly(name) || replicate.test(name) || numberedVersion.test(name)) return true;
  if (numberedNoun.test(name)) return true;
  if (item.test(name)) return text.trim() === name;
  if (version.test(name)) return isOfProduct(text, from);
  return label.test(name) && labelled.test(text.slice(Math.max(0, from - 64), from));
}
