import type { Knowledge } from "../knowledge/knowledge";
import type { NameMatch, SurfaceForm } from "../knowledge/lexicon/match";
import type { Curie } from "../model/entity";
import { sumOf, type ExplainedMeaning, type Explanation, type Reason } from "../model/explanation";
import type { Mention } from "../model/mention";
import type { Prose } from "../model/prose";
import type { Settings } from "../model/settings";
import type { Span } from "../model/span";
import type { Memo } from "../text/caches";
import { toSource } from "../text/offsets";
import { linkMentions } from "./mentions";
import { recogniseMentions } from "./recognise";

export interface ExplainInput {
  readonly prose: Prose;
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly memo: Memo;
}

interface Stage {
  readonly refuses: string;
  readonly mentions: readonly Mention[];
}

/**
 * Explains all that is written like a name at an offset of the source, the longest first: the whole document is linked once more, and every
 * part of a score is written down.
 */
export function explainAt(offset: number, input: ExplainInput): readonly Explanation[] {
  const { prose, knowledge, settings, memo } = input;
  const genes = new Map<NameMatch, Reason[]>();
  const meanings = new Map<SurfaceForm, Map<Curie, readonly Reason[]>>();
  const stages: Stage[] = [];
  const recognised = recogniseMentions(prose, knowledge, memo);
  const mentions = linkMentions(prose, recognised, knowledge, settings, memo, {
    gene: (match, ...reasons) => genes.set(match, [...(genes.get(match) ?? []), ...reasons]),
    meaning: (surfaceForm, id, reasons) => {
      const known = meanings.get(surfaceForm) ?? new Map<Curie, readonly Reason[]>();
      const before = known.get(id);
      if (before === undefined || sumOf(reasons) > sumOf(before)) known.set(id, reasons);
      meanings.set(surfaceForm, known);
    },
    left: (refuses, left) => stages.push({ refuses, mentions: left }),
  });
  const isHere = ({ start, end }: Span): boolean => start <= offset && offset < end;
  const explained = new Map<string, Explanation>();
  for (const [block, { scans }] of recognised.blocks.entries()) {
    const own = prose.blocks[block]!;
    if (!isHere(own)) continue;
    for (const match of scans.flatMap(({ matches }) => matches)) {
      const span = toSource(own, match.from, match.to);
      if (!isHere(span)) continue;
      const mention = mentions.find((one) => isAt(one, block, match));
      const reasons = genes.get(match) ?? [];
      const key = `${match.from} ${match.to}`;
      const before = explained.get(key);
      explained.set(key, {
        ...span,
        text: own.text.slice(match.from, match.to),
        mention,
        refused: mention ? undefined : whyRefused(block, match, reasons, stages),
        gene: reasons.length > 0 ? reasons : (before?.gene ?? []),
        meanings: before?.meanings.some(({ reasons: all }) => all.length > 0)
          ? before.meanings
          : meaningsOf(meanings.get(match.surfaceForm), mention, knowledge),
      });
    }
  }
  for (const mention of mentions.filter(isHere)) {
    const key = `${mention.from} ${mention.to}`;
    if (explained.has(key)) continue;
    const { start, end, text } = mention;
    const own = meaningsOf(undefined, mention, knowledge);
    explained.set(key, { start, end, text, mention, refused: undefined, gene: [], meanings: own });
  }
  return [...explained.values()].sort((a, b) => b.end - b.start - (a.end - a.start));
}

const isAt = (mention: Mention, block: number, { from, to }: Pick<NameMatch, "from" | "to">): boolean =>
  mention.block === block && mention.from === from && mention.to === to;

function whyRefused(
  block: number,
  match: NameMatch,
  gene: readonly Reason[],
  stages: readonly Stage[],
): string {
  const [first] = stages;
  const last = stages.findIndex(({ mentions }) => !mentions.some((one) => isAt(one, block, match)));
  if (last > 0) return stages[last]!.refuses;
  if (gene.length > 0 && sumOf(gene) <= 0) return "too little speaks for its being the name of a gene";
  const overlaps = first?.mentions.some(
    (one) => one.block === block && one.from < match.to && match.from < one.to,
  );
  return overlaps ? first!.refuses : "the way it is written is too unlikely for a name";
}

/** What was weighed of a spelling, or the candidates alone where nothing was. */
function meaningsOf(
  weighed: ReadonlyMap<Curie, readonly Reason[]> | undefined,
  mention: Mention | undefined,
  knowledge: Knowledge,
): readonly ExplainedMeaning[] {
  const scores = new Map(mention?.candidates.map(({ id, score }) => [id, score]));
  const ids = weighed ? [...weighed.keys()] : [...scores.keys()];
  return ids
    .map((id) => ({
      id,
      name: knowledge.entity(id)?.name ?? id,
      score: scores.get(id),
      reasons: weighed?.get(id) ?? [],
    }))
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || sumOf(b.reasons) - sumOf(a.reasons));
}
