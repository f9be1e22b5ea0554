import type { Knowledge } from "../knowledge/knowledge";
import type { RecognisedBlock, SourceScan } from "../knowledge/lexicon/match";
import { entityOf } from "../knowledge/lexicon/name";
import { copyTokens, createTokens, type Tokens } from "../knowledge/lexicon/tokens";
import type { NameSource } from "../knowledge/lexicon/source";
import { remembering } from "../model/memo";
import type { Block } from "../model/prose";
import { findAbbreviations } from "./abbreviations";
import { matchNames } from "./names/matcher";

/** Makes a reader of what stands in one block by itself, which remembers the blocks whose text does not change. */
export function createBlockReader({ sources, normaliser }: Knowledge): (block: Block) => RecognisedBlock {
  const scratch = createTokens(1024);

  function scan(text: string, tokens: Tokens, source: NameSource): SourceScan {
    const found = matchNames(text, tokens, source.table, normaliser);
    // miRNAs are read by their grammar alone, whose mentions know the arm and the members of a list.
    const matches = found.filter(({ names }) =>
      names.some((name) => source.kindOf(entityOf(name)) !== "mirna"),
    );
    return { source, matches };
  }

  function read({ text }: Block): RecognisedBlock {
    scratch.count = 0;
    normaliser.tokenise(text, scratch);
    const tokens = copyTokens(scratch);
    const scans = sources.map((source) => scan(text, tokens, source));
    return { text, tokens, scans, abbreviations: findAbbreviations(text) };
  }

  return remembering(read, ({ map }) => map);
}
