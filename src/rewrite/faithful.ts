import type { Analysis, LinkedCitation } from "../model/analysis";
import { isPointer } from "../model/citation";
import type { Edit, Span } from "../model/span";
import { applyEdits, inOrder } from "../text/edits";
import { spoiltLayout } from "./layout";
import { movedBy } from "./moved";
import { refuse, type Refusal, type Rewrite } from "./rewrite";
import { worksIn } from "./works";

/**
 * A rewrite as it was made, where the new text is read as the same citations of the same works at the same places; else a
 * refusal with the places at which it is not. `analyse` reads a text as the document is read.
 */
export async function faithful(
  before: Analysis,
  rewrite: Rewrite | Refusal,
  analyse: (text: string) => Promise<Analysis>,
): Promise<Rewrite | Refusal> {
  if ("refused" in rewrite || rewrite.edits.length === 0) return rewrite;
  const spoilt = spoiltLayout(before.prose, rewrite.edits);
  if (spoilt) return spoilt;
  const after = await analyse(applyEdits(before.prose.source, rewrite.edits));
  const lost = lostEntries(before, after);
  if (lost.length > 0) return refuse("Entries of the list would not be read again.", lost);
  const places = differences(before, rewrite.edits, after);
  return places.length === 0
    ? rewrite
    : refuse("What would be written here would not be read as the same citations of the same works.", places);
}

/** The entries of a document's own list that are in no list any longer. */
function lostEntries(before: Analysis, after: Analysis): readonly Span[] {
  if (before.references.kind !== "document") return [];
  const workOf = worksIn(after);
  return before.references.references
    .filter((reference) => workOf(reference, before) === undefined)
    .flatMap(({ place }) => place ?? []);
}

/**
 * Where a text after edits is read differently, by offsets of the text before: a citation is none any longer, means other
 * works, has fallen into several, or stands where none was. Several that one edit writes may become one.
 */
function differences(before: Analysis, edits: readonly Edit[], after: Analysis): readonly Span[] {
  const workOf = worksIn(after);
  const works = (citations: readonly LinkedCitation[], own: Analysis): ReadonlySet<unknown> =>
    new Set(
      citations.flatMap(({ targets, resolved }) =>
        targets.map((target) => {
          const reference = resolved.get(target);
          return reference && (workOf(reference, own) ?? reference);
        }),
      ),
    );
  const moved = movedBy(edits);
  const stretches = stretchesOf(pointers(before), edits);
  const found = stretches.map((stretch) => ({ now: moved.to(stretch), citations: [] as LinkedCitation[] }));
  const strays: Span[] = [];
  let at = 0;
  for (const citation of pointers(after)) {
    while (at < found.length && found[at]!.now.end <= citation.start) at++;
    if (at < found.length && found[at]!.now.start < citation.end) found[at]!.citations.push(citation);
    else strays.push(moved.back(citation));
  }
  const changed = stretches.filter(({ citations }, index) => {
    const now = found[index]!.citations;
    const isFew = now.length > 0 && now.length <= citations.length;
    return !isFew || !isSame(works(citations, before), works(now, after));
  });
  return [...changed, ...strays];
}

/** The citations that point to entries, in the order of the text; authors named without a number or key do not. */
const pointers = ({ citations }: Analysis): readonly LinkedCitation[] =>
  citations.filter(isPointer).sort((a, b) => a.start - b.start);

const isSame = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean =>
  one.size === other.size && [...one].every((work) => other.has(work));

/** Citations that one edit writes, or a single one, with all that is edited at them. */
interface Stretch extends Span {
  readonly citations: readonly LinkedCitation[];
}

function stretchesOf(citations: readonly LinkedCitation[], edits: readonly Edit[]): readonly Stretch[] {
  const sorted = inOrder(edits);
  const stretches: Stretch[] = [];
  let first = 0;
  for (const citation of citations) {
    while (first < sorted.length && sorted[first]!.end <= citation.start) first++;
    let { start, end } = citation;
    for (let at = first; at < sorted.length && sorted[at]!.start < citation.end; at++) {
      start = Math.min(start, sorted[at]!.start);
      end = Math.max(end, sorted[at]!.end);
    }
    const last = stretches.at(-1);
    if (last && start < last.end)
      stretches.splice(-1, 1, {
        start: last.start,
        end: Math.max(last.end, end),
        citations: [...last.citations, citation],
      });
    else stretches.push({ start, end, citations: [citation] });
  }
  return stretches;
}
