import { referencesFor } from "../../knowledge/review/cites";
import type { LinkedCitation } from "../../model/analysis";
import type { CitationItem } from "../../model/citation";
import type { Suggestion } from "../../model/finding";
import type { Reference } from "../../model/reference";
import { indexReferences } from "../../references/find/index";
import { sentenceOf } from "../../text/sentences";
import type { CheckInput } from "../rule";
import { addEntry } from "./addEntry";
import { citeInstead } from "./citeInstead";

/** What may cure a number that the list lacks: who is named, what the sentence speaks of, or the entry that is missing. */
export function missingNumber(
  citation: LinkedCitation,
  item: CitationItem,
  input: CheckInput,
): readonly Suggestion[] {
  const [target] = item.targets;
  if (item.targets.length !== 1 || target === undefined) return [];
  const meant = [...named(citation, input), ...spokenOf(citation, input)].slice(0, 3);
  const entry = addEntry(input, { number: Number(target) });
  return [
    ...[...new Set(meant)].flatMap((reference) => citeInstead(citation, item, reference, input)),
    ...(entry ? [entry] : []),
  ];
}

/** What may cure a key that the list lacks; `same`: the list has the very work under the other key. */
export function missingKey(
  citation: LinkedCitation,
  item: CitationItem,
  meant: readonly Reference[],
  same: boolean,
  input: CheckInput,
): readonly Suggestion[] {
  const entry = same ? undefined : addEntry(input, { key: item.targets[0]! });
  return [
    ...meant.flatMap((reference) =>
      citeInstead(citation, item, reference, input).map((one) => (same ? { ...one, safe: true } : one)),
    ),
    ...(entry ? [entry] : []),
  ];
}

const named = ({ authors }: LinkedCitation, { memo, references }: CheckInput): readonly Reference[] =>
  authors === undefined ? [] : memo(references, indexReferences).withFirstAuthor(authors.families[0]!);

/** In the review's list: what the review cites where it speaks of all the entities of the sentence. */
function spokenOf(citation: LinkedCitation, input: CheckInput): readonly Reference[] {
  if (input.references.kind !== "review") return [];
  const ids = sentenceOf(citation, input).mentions.flatMap(({ candidates }) => candidates[0]?.id ?? []);
  const numbers = referencesFor(input.knowledge.review, [...new Set(ids)]);
  return numbers.size > 3
    ? []
    : [...numbers].flatMap(
        (number) => input.memo(input.references, indexReferences).withNumber(number) ?? [],
      );
}
