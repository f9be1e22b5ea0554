import type { Knowledge } from "../../knowledge/knowledge";
import type { RecognisedBlock } from "../../knowledge/lexicon/match";
import { entityOf } from "../../knowledge/lexicon/name";
import { namesOfText } from "../../knowledge/lexicon/source";
import type { Grounded } from "../grounded";
import { meaningsOf } from "../grounding/meanings";

/** What tells the member of a family, behind the parenthesis: "-alpha", " 4", "1B", "-II". */
const member =
  /\)([ -]?)((?:\d{1,2}(?:[A-Za-z]|[ -]?(?:alpha|beta|gamma|[αβγ]))?|[IVX]{1,4}|[A-Z]|(?:alpha|beta|gamma|delta|epsilon|[α-ε])-?\d?))(?![\p{L}\p{N}/]|[.,]\d| and [\dIVX])/uy;

/**
 * Genes whose name is interrupted by the abbreviation of its first part: "tumor necrosis factor (TNF)-alpha", "toll-like
 * receptor (TLR) 4". Only where the lexicon knows the long form with the member, or, if no space parts them, the short one with it
 * and the long one alone.
 */
export function namesAroundShort(
  { text, abbreviations }: Pick<RecognisedBlock, "text" | "abbreviations">,
  { lexicon, normaliser }: Pick<Knowledge, "lexicon" | "normaliser">,
): readonly Grounded[] {
  if (lexicon === undefined) return [];
  const genesOf = (name: string): readonly number[] =>
    namesOfText(lexicon, normaliser, name).filter((one) => lexicon.kindOf(entityOf(one)) === "protein");
  return abbreviations.flatMap(({ short, long, shortTo, longFrom }) => {
    member.lastIndex = shortTo;
    const [, joint, which] = member.exec(text) ?? [];
    if (which === undefined) return [];
    const byLong = genesOf(`${long}-${which}`);
    const isKnown = byLong.length > 0 || (joint !== " " && genesOf(long).length > 0);
    const names = isKnown ? [...byLong, ...genesOf(`${short}-${which}`)] : [];
    const candidates = meaningsOf(names, lexicon);
    return candidates.length > 0 ? [{ from: longFrom, to: member.lastIndex, candidates }] : [];
  });
}
