import type { Knowledge } from "../knowledge/knowledge";
import type { Recognised } from "../knowledge/lexicon/match";
import type { Prose } from "../model/prose";
import { recogniseMirnas } from "./mirna/mirnas";
import { scanNames, tokeniseProse } from "./names/scan";

/** Where names stand in the prose, and what each could be; nothing is decided by context here. */
export function recogniseMentions(prose: Prose, { sources, normaliser, mirnas }: Knowledge): Recognised {
  const tokens = tokeniseProse(prose, normaliser);
  const scans = sources.map((source) => ({ ...scanNames(prose, tokens, source.table, normaliser), source }));
  return { scans, mentions: recogniseMirnas(prose, mirnas) };
}
