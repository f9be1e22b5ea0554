import { check } from "./check/check";
import type { Knowledge } from "./knowledge/knowledge";
import { linkCitations } from "./link/citations";
import { meantReferences } from "./link/meant";
import { linkMentions } from "./link/mentions";
import type { Analysis } from "./model/analysis";
import { createMemo, type Memo } from "./model/memo";
import type { Prose } from "./model/prose";
import type { ReferenceList } from "./model/reference";
import type { Settings } from "./model/settings";
import { recogniseCitations } from "./recognise/citations";
import { recogniseMentions } from "./recognise/mentions";

export interface AnalyzeInput {
  readonly prose: Prose;
  readonly references: ReferenceList;
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  /** Kept by the host from one keystroke to the next, so that what hangs on the list alone is computed once. */
  readonly memo?: Memo | undefined;
}

/**
 * The whole way from running text to findings. `readProse` makes the prose and `resolveReferences` finds the list in
 * force before it; both are given, because a list may have to be read from files. Pure: the same input, the same result.
 */
export function analyze(input: AnalyzeInput): Analysis {
  const { prose, knowledge, settings, memo = createMemo() } = input;
  const mentions = linkMentions(prose, recogniseMentions(prose, knowledge, memo), knowledge, settings, memo);
  const found = recogniseCitations(prose, knowledge, memo);
  const linked = linkCitations(found, input.references, memo);
  const references = meantReferences(input.references, { prose, mentions, citations: linked, knowledge });
  const citations = references === input.references ? linked : linkCitations(found, references, memo);
  const findings = check({ prose, mentions, citations, references, knowledge, memo }, settings);
  return { prose, mentions, citations, references, findings };
}
