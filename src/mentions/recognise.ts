import type { Knowledge } from "../knowledge/knowledge";
import type { Recognised } from "../knowledge/lexicon/match";
import type { Prose } from "../model/prose";
import type { Memo } from "../text/caches";
import { createBlockReader } from "./match/blocks";
import { recogniseMirnas } from "./mirna/mirnas";

/** Where names stand in the prose, and what each could be; nothing is decided by context here. */
export function recogniseMentions(prose: Prose, knowledge: Knowledge, memo: Memo): Recognised {
  return {
    blocks: prose.blocks.map(memo(knowledge, createBlockReader)),
    mentions: recogniseMirnas(prose, knowledge.mirnas, memo),
  };
}
