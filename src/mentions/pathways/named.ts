import { MatchFlag, type NameMatch, type SurfaceForm } from "../../knowledge/lexicon/match";
import { CaseForm, classOf, entityOf, NameClass, nameCase } from "../../knowledge/lexicon/name";
import type { NameSource } from "../../knowledge/lexicon/source";
import type { Curie } from "../../model/entity";
import type { Candidate } from "../../model/mention";
import { wordsPattern } from "../../text/wordLists";
import adjectives from "../lists/genericPathways.json";
import { pathwayForm, pathwayScore } from "../weights";
import { chainStart } from "./chain";
import type { Found } from "./found";

/** Finds the last character of the head noun behind an offset of a block's text; undefined where none follows. */
export type HeadEnd = (to: number) => number | undefined;

/** The name of a pathway, with the head noun that follows; undefined where it needs one and has none. */
export function namedPathway(
  match: NameMatch,
  candidates: readonly Candidate[],
  source: NameSource,
  text: string,
  headEnd: HeadEnd,
): Found | undefined {
  const { from, surfaceForm } = match;
  const { flags } = surfaceForm;
  if (flags & (MatchFlag.GluedLeft | MatchFlag.Prefix)) return undefined;
  if (flags & MatchFlag.GluedRight && !isGluedCitation(match, text)) return undefined;
  if (isGeneric(surfaceForm.text)) return undefined;
  const to = headEnd(match.to);
  if (!standsAlone(surfaceForm, source))
    return to === undefined ? undefined : { from: chainStart(text, from), to, candidates };
  if (to === undefined && isPartOfName(text, match.to)) return undefined;
  return { from, to: to ?? match.to, candidates };
}

/** Adjectives that a source has as another name of some gene, but that are said of any pathway. */
const generic = new RegExp(`^${wordsPattern(adjectives)}(?: (?:signall?ing )?(?:pathways|cascades?))?$`, "i");

export function isGeneric(name: string): boolean {
  return generic.test(name);
}

/** Digits that touch the end of a long lower-case name are a citation that lost its brackets: "innate immunity9". */
function isGluedCitation({ to, surfaceForm: { size, form } }: NameMatch, text: string): boolean {
  return (
    size > pathwayForm.longestSymbol &&
    form !== CaseForm.Upper &&
    /^\d{1,3}(?![\p{L}\d])/u.test(text.slice(to, to + 5))
  );
}

/** "Focal adhesion kinase" is an enzyme, "programmed cell death-ligand 1" and "autophagy-related protein 5" are proteins. */
function isPartOfName(text: string, to: number): boolean {
  return /^[\s-](?:kinase|(?:related[\s-])?(?:protein|receptor|ligand|factor|gene|homolog)[\s-]?\d)/i.test(
    text.slice(to, to + 20),
  );
}

/** Whether it is a name that needs no head noun: "apoptosis", but "EMT" only in capitals. */
function standsAlone(surfaceForm: SurfaceForm, source: NameSource): boolean {
  return surfaceForm.names.some(
    (name) =>
      source.kindOf(entityOf(name)) === "pathway" &&
      classOf(name) !== NameClass.PathwayShort &&
      (surfaceForm.size > pathwayForm.longestAbbreviation ||
        nameCase(name) !== CaseForm.Upper ||
        surfaceForm.form === CaseForm.Upper),
  );
}

const none: readonly Candidate[] = [];

/**
 * The pathways that a spelling can mean, best first. A source tells apart what it names alike; what several sources name alike is one pathway, and
 * the best of them has it: Apoptosis of Reactome and of the Pathway Ontology are no choice.
 */
export function pathwayCandidates({ names }: SurfaceForm, table: NameSource): readonly Candidate[] {
  if (!names.some((name) => table.kindOf(entityOf(name)) === "pathway")) return none;
  const scores = new Map<string, number>();
  for (const name of names) {
    if (table.kindOf(entityOf(name)) !== "pathway") continue;
    const id = table.idOf(entityOf(name));
    const score = classOf(name) === NameClass.PathwayShort ? pathwayScore.short : pathwayScore.name;
    scores.set(id, Math.max(score, scores.get(id) ?? 0));
  }
  const ranked = [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || rankOfSource(a.id) - rankOfSource(b.id));
  const source = sourceOf(ranked[0]!.id);
  return ranked.filter(({ id }) => sourceOf(id) === source);
}

const sourceOf = (id: Curie): string => id.slice(0, id.indexOf(":"));

/** In the order in which the lexicon takes the id of a pathway from them. */
const pathwaySources = ["reactome", "wikipathways", "pw", "go"];
const rankOfSource = (id: Curie): number => pathwaySources.indexOf(sourceOf(id));
