import { check } from "./check/check";
import type { Knowledge } from "./knowledge/knowledge";
import { linkCitations } from "./citations/link";
import { coverageOf } from "./citations/coverage";
import { listInForce } from "./citations/listInForce";
import { linkMentions } from "./mentions/mentions";
import { readProse } from "./markdown/prose";
import type { Analysis } from "./model/analysis";
import { createMemo, type Memo } from "./text/caches";
import type { Format, Prose } from "./model/prose";
import type { ReferenceList } from "./model/reference";
import type { Settings } from "./model/settings";
import { recogniseCitations } from "./citations/citations";
import { recogniseMentions } from "./mentions/recognise";
import { resolveReferences, type ReadSource, type Resolved } from "./references/choose/resolve";
import { keepList } from "./references/choose/sameList";
import { createSourceCache, type Pause } from "./references/read/sourceCache";

/** A document as a host has it. */
export interface Manuscript {
  readonly text: string;
  readonly format: Format;
  readonly settings: Settings;
  /** How its reference sources are read. */
  readonly read: ReadSource;
  /** `--references`: comes before all that the document says. */
  readonly override?: readonly string[];
  /** The analysis of an earlier state, of which what has not changed is used again; the result is the same without. */
  readonly previous?: Partial<Pick<Analysis, "prose" | "references">> | undefined;
}

/** What a host keeps while it runs: it makes one, and gives it every document, open or closed. */
export interface Session {
  readonly knowledge: Knowledge;
  readonly analyse: (manuscript: Manuscript) => Promise<Analysis>;
  /** Lets go of what was read of all reference sources but those at these paths. */
  readonly keepSources: (paths: ReadonlySet<string>) => void;
}

/** `pause` is asked for a rest while a long bibliography is read. */
export function createSession(knowledge: Knowledge, pause?: Pause): Session {
  const memo = createMemo();
  const cache = createSourceCache(pause);
  return {
    knowledge,
    keepSources: cache.keepOnly,
    analyse: async ({ text, format, settings, read, override = [], previous }) => {
      const prose = readProse(text, { format, previous: previous?.prose });
      const review = knowledge.review.references;
      const resolved = await resolveReferences(prose, { settings, review, read, override, cache });
      return analyze({ prose, resolved, knowledge, settings, memo, previous: previous?.references });
    },
  };
}

interface AnalyzeInput {
  readonly prose: Prose;
  readonly resolved: Resolved;
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  /** Kept from one keystroke to the next, so that what hangs on the list alone is computed once. */
  readonly memo: Memo;
  readonly previous: ReferenceList | undefined;
}

/** The whole way from running text to findings, on one page. Pure: the same input, the same result. */
function analyze({ prose, resolved, knowledge, settings, memo, previous }: AnalyzeInput): Analysis {
  const mentions = linkMentions(prose, recogniseMentions(prose, knowledge, memo), knowledge, settings, memo);
  const found = recogniseCitations(prose, knowledge, memo);
  const decided = listInForce(resolved, { prose, mentions, citations: found, knowledge, memo });
  const references = keepList(decided.references, previous);
  const citations = linkCitations(found, references, memo);
  const coverage = coverageOf(citations);
  const findings = check({ prose, mentions, citations, references, knowledge, memo }, settings);
  return { ...decided, prose, mentions, citations, references, coverage, findings };
}
