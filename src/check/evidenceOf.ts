import type { Knowledge } from "../knowledge/knowledge";
import type { LinkedCitation } from "../model/analysis";
import type { EntityKind } from "../model/entity";
import type {
  CitationEvidence,
  CitingName,
  Quote,
  ReadWork,
  WorkEvidence,
  WorkSentence,
} from "../model/evidence";
import type { Mention } from "../model/mention";
import type { Reference } from "../model/reference";
import type { Span } from "../model/span";
import { nameWords } from "../text/fold";
import { groupBy } from "../text/groupBy";
import { sentenceOf, type SentenceInput } from "../text/sentences";
import { createAgreement, meaningsOf, type Agree } from "./support/agreement";
import { evidence } from "./weights";

export interface EvidenceInput extends SentenceInput<LinkedCitation> {
  readonly knowledge: Knowledge;
  readonly readWork: ReadWork;
}

/** A name of a sentence, and where the sentence has it. */
interface Cited extends CitingName {
  readonly mentions: readonly Mention[];
  /** Those of the longer name of which it is everywhere a part, as MAPK of "MAPK pathway". */
  readonly within?: readonly Mention[];
}

/** Which names of the sentence of a citation each of its works names, in its title or in its abstract; or each of other works. */
export function evidenceOf(
  citation: LinkedCitation,
  input: EvidenceInput,
  references: Iterable<Reference> = worksOf(citation),
): CitationEvidence {
  const { text, whole, mentions } = sentenceOf(citation, input);
  const names = namesOf(mentions, input);
  const words = tellingWords(text);
  return {
    citation,
    sentence: whole.replace(/\s+/g, " ").trim(),
    works: Array.from(references, (reference) => workEvidence(reference, names, words, input)),
  };
}

/** The works that a citation cites, each once, in its order. */
export const worksOf = ({ targets, resolved }: LinkedCitation): ReadonlySet<Reference> =>
  new Set(targets.flatMap((target) => resolved.get(target) ?? []));

const kinds: ReadonlySet<EntityKind> = new Set(["mirna", "protein", "rna", "pathway"]);

/** The names of miRNAs, genes and pathways among mentions, those of one entity once, whatever the species. */
function namesOf(mentions: readonly Mention[], input: EvidenceInput): readonly Cited[] {
  const all = mentions.filter(({ kind }) => kinds.has(kind));
  const meant = groupBy(
    all,
    (mention) => meaningsOf(mention, input.knowledge).at(-1) ?? calledAlone(mention, input),
  );
  const names = [...meant.values()].map((own): Cited => {
    const [first] = own;
    return { name: calledAlone(first!, input), id: first!.candidates[0]?.id, mentions: own };
  });
  return names.map((name) => {
    const within = names.find(
      (other) =>
        other !== name &&
        name.mentions.every((own) => other.mentions.some((longer) => isInside(own, longer))),
    );
    return within ? { ...name, within: within.mentions } : name;
  });
}

const isInside = (one: Mention, longer: Mention): boolean =>
  one.block === longer.block && longer.from <= one.from && one.to <= longer.to;

/** A name as it is written; where a coordination leaves too little of it to stand alone, that of its entity. */
function calledAlone(
  { block, from, to, candidates, between, mirna }: Mention,
  { prose, knowledge }: EvidenceInput,
): string {
  const written = prose.blocks[block]!.text.slice(from, to);
  const isMember = between !== undefined || mirna?.coordination === "member";
  const isWhole = !isMember && written.length >= evidence.shortestName && /^\p{L}/u.test(written);
  const best = isWhole ? undefined : candidates[0];
  return (best && knowledge.entity(best.id)?.name) ?? written;
}

/** A sentence of a work beside the one that cites it. */
interface Beside {
  readonly quote: Quote;
  /** Those of the names that it has. */
  readonly has: ReadonlySet<Cited["mentions"]>;
  /** How many words they share. */
  readonly shared: number;
}

function workEvidence(
  reference: Reference,
  names: readonly Cited[],
  words: ReadonlySet<string>,
  { knowledge, readWork, memo }: EvidenceInput,
): WorkEvidence {
  const agree = memo(knowledge, createAgreement);
  const sentences = readWork(reference);
  const best = sentences
    .map((sentence) => beside(sentence, names, words, agree))
    .sort((a, b) => b.has.size - a.has.size || b.shared - a.shared);
  const quoteOf = (mentions: Cited["mentions"]): Quote | undefined =>
    best.find(({ has }) => has.has(mentions))?.quote;
  // A part of a longer name counts by itself where the work has it, and not the longer one.
  const found = names
    .map(({ name, id, mentions, within }) => ({ name, id, quote: quoteOf(mentions), within }))
    .filter(({ quote, within }) => within === undefined || (quote && quoteOf(within) === undefined));
  const read = readOf(sentences);
  return {
    reference,
    read,
    supported: found.flatMap(({ name, id, quote }) => (quote ? [{ name, id, quote }] : [])),
    // Of a work without a title nobody can say what it does not name.
    unsupported:
      read === "nothing" ? [] : found.flatMap(({ name, id, quote }) => (quote ? [] : [{ name, id }])),
  };
}

function readOf(sentences: readonly WorkSentence[]): WorkEvidence["read"] {
  if (sentences.length === 0) return "nothing";
  return sentences.some(({ part }) => part === "abstract") ? "abstract" : "title";
}

function beside(
  { part, text, names: all }: WorkSentence,
  names: readonly Cited[],
  words: ReadonlySet<string>,
  agree: Agree,
): Beside {
  const has = new Set<Cited["mentions"]>();
  const spans: Span[] = [];
  for (const { start, end, mention } of all) {
    const agreeing = names.filter(({ mentions }) => mentions.some((own) => agree(own, mention)));
    if (agreeing.length > 0) spans.push({ start, end });
    for (const { mentions } of agreeing) has.add(mentions);
  }
  const shared = [...tellingWords(text)].filter((word) => words.has(word)).length;
  return { quote: { part, text, names: spans }, has, shared };
}

/** Words that say what a sentence is about, mostly: short ones are the same in all. */
const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(nameWords(text).filter((word) => word.length >= evidence.shortestWord));
