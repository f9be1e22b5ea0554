import type { Knowledge } from "../knowledge/knowledge";
import type { Recognised } from "../knowledge/lexicon/match";
import { entityOf } from "../knowledge/lexicon/name";
import type { Prose } from "../model/prose";
import { findAbbreviations } from "./abbreviations";
import { recogniseMirnas } from "./mirna/mirnas";
import { scanNames, tokeniseProse } from "./names/scan";

/** Where names stand in the prose, and what each could be; nothing is decided by context here. */
export function recogniseMentions(prose: Prose, { sources, normaliser, mirnas }: Knowledge): Recognised {
  const tokens = tokeniseProse(prose, normaliser);
  const scans = sources.map((source) => {
    const scan = scanNames(prose, tokens, source.table, normaliser);
    // miRNAs are read by their grammar alone, whose mentions know the arm and the members of a list.
    const others = scan.matches.filter(({ names }) =>
      names.some((name) => source.kindOf(entityOf(name)) !== "mirna"),
    );
    return { ...scan, matches: others, source };
  });
  return { scans, mentions: recogniseMirnas(prose, mirnas), abbreviations: findAbbreviations(prose) };
}
