import type { Knowledge } from "../knowledge/knowledge";
import type { NameMatch, Recognised, SourceScan } from "../knowledge/lexicon/match";
import { entityOf } from "../knowledge/lexicon/name";
import type { Candidate, Mention } from "../model/mention";
import { toSource } from "../model/offsets";
import type { Prose } from "../model/prose";
import type { Settings } from "../model/settings";
import { priorOf } from "./prior";
import { heedWishes } from "./wishes";

interface Scored {
  readonly match: NameMatch;
  readonly scan: SourceScan;
  readonly score: number;
}

/** Ranks the candidates of each mention by the evidence of the whole document, and drops what is no name here. */
export function linkMentions(
  prose: Prose,
  { scans, mentions }: Recognised,
  _knowledge: Knowledge,
  settings: Settings,
): readonly Mention[] {
  const scored = scans.flatMap((scan) =>
    scan.matches.map((match) => ({ match, scan, score: bestPrior(match, scan) })),
  );
  const likely = longest(scored.filter(({ score }) => score >= 0.5));
  const all = [...mentions, ...likely.map((one) => toMention(prose, one, settings))];
  return heedWishes(
    all.sort((a, b) => a.start - b.start || b.end - a.end),
    prose,
    settings,
  );
}

function bestPrior(match: NameMatch, { source }: SourceScan): number {
  return Math.max(...match.names.map((name) => priorOf(match, name, source.kindOf(entityOf(name)))));
}

/** Of overlapping ones the longest, then the first. */
function longest(scored: readonly Scored[]): readonly Scored[] {
  const kept: Scored[] = [];
  const order = [...scored].sort(
    ({ match: a }, { match: b }) => a.block - b.block || a.from - b.from || b.to - a.to,
  );
  for (const one of order) {
    const last = kept.at(-1);
    if (last?.match.block !== one.match.block || last.match.to <= one.match.from) kept.push(one);
    else if (one.match.to - one.match.from > last.match.to - last.match.from) kept[kept.length - 1] = one;
  }
  return kept;
}

function toMention(prose: Prose, { match, scan }: Scored, settings: Settings): Mention {
  const { block, from, to } = match;
  const candidates = new Map<string, Candidate>();
  for (const name of match.names) {
    const entity = entityOf(name);
    const id = scan.source.idOf(entity);
    const score = priorOf(match, name, scan.source.kindOf(entity));
    if ((candidates.get(id)?.score ?? 0) < score) candidates.set(id, { id, score });
  }
  const ranked = [...candidates.values()].sort((a, b) => b.score - a.score);
  const { start, end } = toSource(prose.blocks[block]!, from, to);
  const best = match.names.find((name) => scan.source.idOf(entityOf(name)) === ranked[0]?.id)!;
  return {
    kind: scan.source.kindOf(entityOf(best)),
    start,
    end,
    text: prose.source.slice(start, end),
    block,
    from,
    to,
    candidates: ranked,
    evidence: "name",
    taxon: settings.species,
  };
}
