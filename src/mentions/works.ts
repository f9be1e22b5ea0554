import type { Knowledge } from "../knowledge/knowledge";
import { readProse } from "../markdown/prose";
import type { ReadWork, WorkSentence } from "../model/evidence";
import type { Reference } from "../model/reference";
import { defaultSettings } from "../model/settings";
import { derivation, remembering, type Memo } from "../text/caches";
import { groupBy } from "../text/groupBy";
import { sentencesIn } from "../text/sentences";
import { withoutTags } from "../text/tags";
import { linkMentions } from "./mentions";
import { recogniseMentions } from "./recognise";
import { longestAbstract } from "./weights";

/** Makes a reader of works, which remembers what it has read for as long as the entries live. */
export const createWorkReader = derivation((knowledge: Knowledge, memo): ReadWork =>
  remembering(
    (reference) => readWork(reference, knowledge, memo),
    (reference) => reference,
  ),
);

/** The sentences of title and abstract, with their names. They are a document of their own, of which the one that cites the work decides nothing. */
function readWork(
  { csl, abstract = "" }: Reference,
  knowledge: Knowledge,
  memo: Memo,
): readonly WorkSentence[] {
  const title = oneLine(csl.title ?? "");
  const text = `${title}\n\n${oneLine(abstract.slice(0, longestAbstract))}`;
  const prose = readProse(text, { format: "plain" });
  const recognised = recogniseMentions(prose, knowledge, memo);
  const mentions = linkMentions(prose, recognised, knowledge, defaultSettings, memo);
  const byBlock = groupBy(mentions, ({ block }) => block);
  return prose.blocks.flatMap((block, index) =>
    sentencesIn(block.text).map(({ from, to }): WorkSentence => {
      const inside = (byBlock.get(index) ?? []).filter((mention) => from <= mention.from && mention.to <= to);
      return {
        part: block.start < title.length ? "title" : "abstract",
        text: block.text.slice(from, to).trimEnd(),
        names: inside.map((mention) => ({ start: mention.from - from, end: mention.to - from, mention })),
      };
    }),
  );
}

/** Tags that end what stands before them, as the heading of a part of an abstract. */
const dividing = /<\/?(?:jats:)?(?:p|title|sec|br|div|li|h[1-6])(?:\s[^<>]{0,200})?\/?>/gi;

const oneLine = (text: string): string =>
  withoutTags(text.replace(dividing, " ")).replace(/\s+/g, " ").trim();
