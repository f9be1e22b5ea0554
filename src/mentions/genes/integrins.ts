import type { Knowledge } from "../../knowledge/knowledge";
import { classOf, NameClass } from "../../knowledge/lexicon/name";
import { namesOfText } from "../../knowledge/lexicon/source";
import type { Grounded } from "../grounded";
import { meaningsOf } from "../grounding/meanings";

/** Chains by their numbers and letters, as HGNC has them: αv is ITGAV, αIIb is ITGA2B. */
const number = "(?<alpha>IIb|1[01]?|[2-9]|[vVLMXDE])";
const alpha = `α${number}`;
const beta = "β(?<beta>[1-8])";
const begin = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";
/** A pair counts where the text speaks of integrins, a single chain beside the word alone: "integrin αv", "ITGβ4", "αv integrins". */
const forms = [
  `${begin}(?:ITG|[Ii]ntegrins?[- ])${alpha}(?:[- ]?${beta})?${end}`,
  `${begin}ITG${beta}${end}`,
  `${begin}${alpha}[- ]?${beta}${end}`,
  `${begin}${alpha}(?=[- ]integrin)`,
  `${begin}[Ii]ntegrin[- ]alpha[- ]?${number}${end}(?![- ]?beta)`,
].map((form) => new RegExp(form, "gu"));
const ofIntegrins = /ITG|integrin|α[vV]β/iu;
const lastChain = new RegExp(`${beta}$`, "u");

/**
 * Integrins by the chains that they are made of: one name a chain, so that α6β4 is ITGA6 and ITGB4. The word "integrin" belongs to the
 * first.
 */
export function integrinsIn(
  text: string,
  { lexicon, normaliser }: Pick<Knowledge, "lexicon" | "normaliser">,
): readonly Grounded[] {
  if (lexicon === undefined || !ofIntegrins.test(text)) return [];
  const found: Grounded[] = [];
  const add = (from: number, to: number, symbol: string): void => {
    const candidates = meaningsOf(
      namesOfText(lexicon, normaliser, symbol).filter((name) => classOf(name) === NameClass.Symbol),
      lexicon,
    );
    if (candidates.length > 0) found.push({ from, to, candidates });
  };
  for (const form of forms)
    for (const { 0: whole, index, groups = {} } of text.matchAll(form)) {
      const to = index + whole.length;
      if (found.some((one) => one.from < to && index < one.to)) continue;
      const second = groups.alpha === undefined ? 0 : whole.search(lastChain);
      if (groups.alpha !== undefined)
        add(
          index,
          second < 0 ? to : index + whole.slice(0, second).replace(/[- ]$/, "").length,
          `ITGA${chainOf(groups.alpha)}`,
        );
      if (groups.beta !== undefined) add(index + second, to, `ITGB${groups.beta}`);
    }
  return found.sort((a, b) => a.from - b.from);
}

const chainOf = (alpha: string): string => (alpha === "IIb" ? "2B" : alpha.toUpperCase());
