import type { Knowledge } from "../../knowledge/knowledge";
import type { RecognisedBlock } from "../../knowledge/lexicon/match";
import { copyTokens, createTokens } from "../../knowledge/lexicon/tokens";
import type { Block } from "../../model/prose";
import { derivation, remembering } from "../../text/caches";
import { findAbbreviations } from "./abbreviations";
import { createMatcher } from "./matcher";
import { nameText } from "./nameText";

/** Makes a reader of what stands in one block by itself, which remembers the blocks whose text does not change. */
export const createBlockReader = derivation(
  ({ sources, normaliser }: Knowledge): ((block: Block) => RecognisedBlock) => {
    const scratch = createTokens(1024);
    const matchers = sources.map((source) => ({ source, match: createMatcher(source, normaliser) }));

    function read(block: Block): RecognisedBlock {
      const text = nameText(block);
      scratch.count = 0;
      normaliser.tokenise(text, scratch);
      const tokens = copyTokens(scratch);
      const scans = matchers.map(({ source, match }) => ({ source, matches: match(text, tokens) }));
      return { text, tokens, scans, abbreviations: findAbbreviations(text) };
    }

    return remembering(read, ({ map }) => map);
  },
);
