import { isLexicon, type Lexicon } from "../../knowledge/lexicon/lexicon";
import type { NameMatch, SurfaceForm } from "../../knowledge/lexicon/match";
import { classOf, entityOf, isWrittenAs, NameClass } from "../../knowledge/lexicon/name";
import type { NameSource } from "../../knowledge/lexicon/source";
import type { Tokens } from "../../knowledge/lexicon/tokens";
import type { Curie, EntityKind } from "../../model/entity";
import { type Reason, sumOf } from "../../model/explanation";
import type { Candidate } from "../../model/mention";
import { namesIn } from "../../text/wordLists";
import everydayMeanings from "../lists/everydayMeanings.json";
import type { Trace } from "../trace";
import { abbreviates } from "../match/abbreviations";
import { definingWords, groundingEvidence as evidence } from "../weights";
import type { ContextOverlap } from "./contextOverlap";
import type { Definitions, LongForm } from "./definitions";
import { likeliest, standingOf } from "./meanings";

const calledElsewhere = "the document calls it by another name, too";

/** The candidates of a match, best first, and the kind of the best. */
export interface Ranked {
  readonly kind: EntityKind;
  readonly candidates: readonly Candidate[];
}

/** What papers mean by a name, where tables have it for others, too. */
const everyday: ReadonlyMap<string, Curie> = new Map(
  [...namesIn(everydayMeanings)].flatMap(([id, names]) => names.map((name) => [name, id])),
);

/** What was ranked before. */
interface Known {
  readonly source: NameSource;
  readonly kind: EntityKind;
  readonly ranked: Ranked;
}

/** Ranks what a match of a source may mean that was found to be of a kind; `tokens` are those of its block. */
export type Ranking = (match: NameMatch, source: NameSource, kind: EntityKind, tokens: Tokens) => Ranked;

/**
 * Ranks by how the names are written, by how well known the entities are, and by what else the document says of them; a score is
 * the probability that they give the candidate among those of its name.
 */
export function createRanking(
  found: readonly { readonly match: NameMatch; readonly source: NameSource }[],
  overlap: ContextOverlap,
  definitions: Definitions,
  trace?: Trace,
): Ranking {
  const sole = new Set<Curie>();
  /** Of them those that the document calls by their approved symbol, or nearly so. */
  const bySymbol = new Set<Curie>();
  for (const { match, source } of found) {
    const { names } = match.surfaceForm;
    const entity = entityOf(names[0]!);
    if (!names.every((name) => entityOf(name) === entity)) continue;
    sole.add(source.idOf(entity));
    if (isSymbol(names[0]!, source)) bySymbol.add(source.idOf(entity));
  }
  // A document that speaks of TGF-β1 may mean the family as well by TGFβ: what speaks for a member speaks for its family.
  let families: ReadonlySet<number> | undefined;
  const isNamed = (source: NameSource, entity: number, isShared: boolean): boolean =>
    sole.has(source.idOf(entity)) ||
    (isShared && isLexicon(source) && (families ??= familiesOf(sole, source)).has(entity));
  /** Whether another gene has as its symbol what the document, which calls this one by its own, is taken to call it, too. */
  const isSister = ({ names }: SurfaceForm, entity: number, source: NameSource): boolean =>
    bySymbol.has(source.idOf(entity)) &&
    names.some((name) => entityOf(name) !== entity && isSymbol(name, source));
  const reasonsFor = (
    match: NameMatch,
    name: number,
    source: NameSource,
    tokens: Tokens,
  ): readonly Reason[] => {
    const entity = entityOf(name);
    const { surfaceForm } = match;
    const { names, text } = surfaceForm;
    const standing = [
      ...standingOf(name, source),
      {
        what: "written in just these characters",
        value: isWrittenAs(name, surfaceForm) ? evidence.asWritten : 0,
      },
    ];
    const named = isNamed(source, entity, names.length > 1) ? evidence.namedElsewhere : 0;
    if (names.length === 1) return [...standing, { what: calledElsewhere, value: named }];
    const definition = definitions.of(text);
    const defined = definition === undefined ? 0 : definedAs(definition, entity, source);
    const isDefinedOtherwise =
      definition !== undefined &&
      defined === 0 &&
      names.some((other) => definedAs(definition, entityOf(other), source) > 0);
    const isApproved = isSymbol(name, source) && source.nameOf(entity) === text && !isDefinedOtherwise;
    const sister = isSister(surfaceForm, entity, source);
    const elsewhere = sister ? 0 : named;
    const words = isOnlyVariant(name, names)
      ? 0
      : Math.min(overlap.evidenceOf(match, tokens, source, entity), evidence.mostOfDocument - elsewhere);
    const isShort = overlap.wordsOf(source, entity).names.some((one) => abbreviates(text, one));
    return [
      ...standing,
      { what: "it is the symbol that HGNC approves for it", value: isApproved ? evidence.approvedSymbol : 0 },
      {
        what: "papers mean it by this name",
        value: everyday.get(text) === source.idOf(entity) ? evidence.everyday : 0,
      },
      { what: "it abbreviates a name of it", value: isShort ? evidence.abbreviates : 0 },
      { what: "the document defines it so", value: defined },
      {
        what: "the document calls it by its own symbol, and this is another gene's",
        value: sister ? evidence.namedBySymbol : 0,
      },
      { what: calledElsewhere, value: elsewhere },
      { what: "words of its names stand in the document", value: words },
    ];
  };
  /** What a definition says for an entity. */
  const definedAs = ({ entities, words }: LongForm, entity: number, source: NameSource): number => {
    if (!isLexicon(source)) return 0;
    if (entities.has(entity)) return evidence.definedAs;
    const { rare, frequent } = overlap.wordsOf(source, entity);
    const shared = [...rare, ...frequent].filter((word) => words.has(word)).length;
    return evidence.definedByWord * Math.min(shared, definingWords);
  };
  const logitOf = (match: NameMatch, name: number, source: NameSource, tokens: Tokens): number => {
    const reasons = reasonsFor(match, name, source, tokens);
    trace?.meaning(match.surfaceForm, source.idOf(entityOf(name)), reasons);
    return sumOf(reasons);
  };
  /** The long form of a name that the document defines as none of those that have the name. */
  const definedOtherwise = ({ surfaceForm }: NameMatch, source: NameSource): LongForm["whole"] => {
    if (!isLexicon(source)) return undefined;
    const definition = definitions.of(surfaceForm.text);
    if (definition?.whole === undefined) return undefined;
    return surfaceForm.names.some((name) => definedAs(definition, entityOf(name), source) > 0)
      ? undefined
      : definition.whole;
  };
  // What is written in equal characters has equal names, so that it is ranked once a document.
  const known = new Map<string, Known[]>();
  return (found, source, kind, tokensOfFound) => {
    const { match, tokens } = definedOtherwise(found, source) ?? { match: found, tokens: tokensOfFound };
    const { surfaceForm } = match;
    let alike = known.get(surfaceForm.text);
    if (!alike) known.set(surfaceForm.text, (alike = []));
    let one = alike.find((other) => other.source === source && other.kind === kind);
    if (!one) {
      const ranked = rank(surfaceForm, source, kind, (name) => logitOf(match, name, source, tokens));
      alike.push((one = { source, kind, ranked }));
    }
    return one.ranked;
  };
}

/** Whether a name is the approved symbol of a gene, however it is spelled. */
const isSymbol = (name: number, source: NameSource): boolean =>
  classOf(name) === NameClass.Symbol && isLexicon(source) && source.typeOf(entityOf(name)) === "gene";

/**
 * Whether a name only follows from names of its entity while another entity is called so: "serine protease" is granzyme K's by its "granzyme 3
 * (serine protease)", and that of all serine proteases.
 */
const isOnlyVariant = (name: number, names: readonly number[]): boolean =>
  classOf(name) === NameClass.Variant && names.some((other) => classOf(other) !== NameClass.Variant);

/** The families and complexes that any of some entities belongs to, and those that these belong to. */
function familiesOf(ids: ReadonlySet<Curie>, lexicon: Lexicon): ReadonlySet<number> {
  const families = new Set<number>();
  const left = [...ids].map((id) => lexicon.indexOf(id)).filter((entity) => entity >= 0);
  for (let entity = left.pop(); entity !== undefined; entity = left.pop())
    for (const family of lexicon.groupsOf(entity)) {
      if (families.has(family)) continue;
      families.add(family);
      left.push(family);
    }
  return families;
}

function rank(
  { names }: SurfaceForm,
  source: NameSource,
  kind: EntityKind,
  logitOf: (name: number) => number,
): Ranked {
  const logits = new Map<number, number>();
  let likeliestKind = kind;
  let best = -Infinity;
  for (const name of names) {
    const entity = entityOf(name);
    const own = source.kindOf(entity);
    if (kind === "protein" || kind === "rna" ? own !== "protein" && own !== "rna" : own !== kind) continue;
    const logit = logitOf(name);
    logits.set(entity, Math.max(logit, logits.get(entity) ?? -Infinity));
    if (logit <= best) continue;
    best = logit;
    likeliestKind = own;
  }
  return { kind: likeliestKind, candidates: likeliest(logits, source) };
}
