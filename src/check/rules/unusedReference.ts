import { metadataOf } from "../../markdown/segments";
import type { Reference } from "../../model/reference";
import { indexReferences } from "../../references/find/index";
import { quoted } from "../../text/quote";
import { yearOf } from "../../text/year";
import { removal } from "../fixes/deleteEntry";
import { standingAt, type CheckInput, type Rule } from "../rule";
import { unresolvedWorks } from "../support/unresolvedWorks";
import { withWork } from "../support/words";
import { yearBehindName } from "../weights";

const list = `

## References

1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.
2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.
3. Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.
`;

/**
 * Nothing cites an entry of the document's own list. A bibliography in a file of its own serves other documents too,
 * and a list of which less than half is cited is one whose citations we do not see: neither is spoken of.
 */
export const unusedReference: Rule = {
  code: "citation/unused-reference",
  severity: "info",
  says: "The document’s own list has an entry that nothing cites.",
  good: [
    { text: `Known [1], [2, 3].${list}`, reported: [] },
    { text: `Hazawa et al. (2014) and Zhu (2018) agree; so do Luo et al. (2019).${list}`, reported: [] },
  ],
  bad: [
    {
      text: `Known [1], [3].${list}`,
      reported: ["2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018."],
    },
  ],
  check: (input) => {
    const { references, kind } = input.references;
    if (kind !== "document" && kind !== "front-matter") return [];
    const used = usedBy(input);
    if (used === "all" || used.size * 2 < references.length) return [];
    const unused = references.filter((reference) => !used.has(reference) && !isNamed(reference, input));
    return unused.flatMap((reference) => {
      const { place } = reference;
      if (place === undefined) return [];
      return [
        {
          ...standingAt(place),
          message: `Nothing cites entry ${withWork(reference.key, reference)}.`,
          related: [],
          suggestions:
            unused.length > few ? [] : removal(`Delete entry ${quoted(reference.key)}`, reference, input),
        },
      ];
    });
  },
};

/** Up to so many unused entries, deletion is offered for each: it rewrites the numbers of the whole document. */
const few = 3;

const keys = /@\{?([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,200})/gu;
/** The options of a chunk of code, in its first line or below: captions in them are text that cites. */
const chunkOptions = /^[ \t>]{0,20}(?:`{3,10}[ \t]{0,4}\{|#\|)[^\n]{0,2000}/gm;

/** What citations, named authors, captions of chunks and Pandoc's `nocite` use. */
function usedBy(input: CheckInput): ReadonlySet<Reference> | "all" {
  const { references, prose, memo } = input;
  const citations = [input, ...input.parts].flatMap((part) => part.citations);
  const index = memo(references, indexReferences);
  const nocite =
    /(?:^|\n)nocite:([^\n]{0,2000}(?:\n[ \t-]+[^\n]{0,2000}){0,200})/.exec(
      metadataOf(prose)
        .map(({ text }) => text)
        .join("\n"),
    )?.[1] ?? "";
  if (nocite.includes("@*")) return "all";
  const used = new Set<Reference>();
  const options = prose.source.match(chunkOptions) ?? [];
  for (const [, key] of [nocite, ...options].join("\n").matchAll(keys)) {
    const reference = index.withKey(key!.replace(/[.:]$/, ""));
    if (reference) used.add(reference);
  }
  for (const { resolved, authors, items } of citations) {
    for (const reference of resolved.values()) used.add(reference);
    for (const { work } of items)
      for (const reference of work ? index.withWork(work).references : []) used.add(reference);
    for (const reference of authors ? index.withFirstAuthor(authors.families[0]!) : []) {
      if (authors?.year === undefined || [undefined, authors.year.value].includes(yearOf(reference.csl)))
        used.add(reference);
    }
  }
  // What is cited wrongly is meant all the same.
  for (const { near } of unresolvedWorks(input)) for (const reference of near) used.add(reference);
  return used;
}

/** Whether the text outside the list names the first author and, close behind, the year: a citation in words. */
function isNamed({ csl }: Reference, { prose: { source }, references }: CheckInput): boolean {
  const family = csl.author?.[0]?.family ?? csl.author?.[0]?.literal;
  const year = yearOf(csl);
  const list = references.references[0]?.place?.start ?? 0;
  const end = references.references.at(-1)?.place?.end ?? 0;
  if (!family || year === undefined) return false;
  for (let at = source.indexOf(family); at >= 0; at = source.indexOf(family, at + 1)) {
    if ((at < list || at >= end) && source.slice(at, at + yearBehindName).includes(String(year))) return true;
  }
  return false;
}
