import type { Analysis } from "../../model/analysis";
import type { CitationItem, CitedWork } from "../../model/citation";
import type { Suggestion } from "../../model/finding";
import type { CslName, Reference } from "../../model/reference";
import type { Span } from "../../model/span";
import { shortReference } from "../../present/reference";
import { indexAuthorYears } from "../../references/find/authorYear";
import { gatherWorks, sameWorks, type Library } from "../../references/find/everyWork";
import { nameWork } from "../../references/workYear";
import { addWorks } from "../../rewrite/insert/addWorks";
import { quoted } from "../../text/quote";
import { yearOf } from "../../text/year";
import { listName } from "../support/words";

type Listed = Pick<Analysis, "prose" | "references">;

/** The work of a checked citation by author and year at a place that the document's own list lacks, if it stands there. */
export function lackingWorkAt({ citations }: Analysis, { start, end }: Span): CitedWork | undefined {
  const isLacking = (item: CitationItem, resolved: ReadonlyMap<string, unknown>): boolean =>
    item.start === start && item.end === end && !item.targets.some((target) => resolved.has(target));
  const works = citations.flatMap(({ checked, items, resolved }) =>
    checked ? items.filter((item) => isLacking(item, resolved)).flatMap(({ work }) => work ?? []) : [],
  );
  return works[0];
}

/** Adds the one work of that first author and year that libraries have to the document's own list, as that writes its entries. */
export function addWorkFromLibraries(
  analysis: Listed,
  libraries: readonly Library[],
  work: CitedWork,
): readonly Suggestion[] {
  const called = libraries.map((library) => ({ ...library, references: ofWork(library.references, work) }));
  const [found, ...others] = gatherWorks([], called);
  const isListed = found && sameWorks(analysis.references.references)(found.reference) !== undefined;
  if (found === undefined || isListed || others.length > 0) return [];
  const { reference, library } = found;
  const name = `${quoted(shortReference(reference))} of ${quoted(library!.file)}`;
  const { year, letter } = work;
  return added(analysis, { ...reference, appeared: { year, letter } }, library!.text, `Add ${name}`);
}

const ofWork = (references: readonly Reference[], work: CitedWork): readonly Reference[] => {
  const { by, references: found } = indexAuthorYears(references)(work);
  return by === "entry" ? found.filter(({ csl }) => String(yearOf(csl)) === work.year) : [];
};

/** Adds an entry of a work, as the document's own list writes its entries, in which a word in angle quotes stands for what is to be filled in. */
export function addWorkToFillIn(listed: Listed, work: CitedWork): readonly Suggestion[] {
  const { families, etAl, year, letter, names } = work;
  const authors: readonly CslName[] =
    families.length > 0 ? families.map((family) => ({ family })) : [{ literal: names }];
  const csl = {
    id: "",
    type: "article-journal",
    author: authors,
    title: "‹title›",
    "container-title": "‹journal›",
    volume: "‹volume›",
    page: "‹pages›",
  };
  const reference: Reference = {
    key: "",
    number: undefined,
    csl,
    authorsTruncated: etAl,
    appeared: { year, letter },
    status: "probable",
    place: undefined,
    caveats: [],
  };
  const suggestions = added(listed, reference, "", `Add an entry ${quoted(nameWork(names, work))}`);
  return suggestions.map((one) => ({ ...one, title: `${one.title}, to be filled in` }));
}

function added(listed: Listed, reference: Reference, text: string, title: string): readonly Suggestion[] {
  const grown = addWorks(listed, [], [{ reference, text }], false);
  return "refused" in grown
    ? []
    : [{ title: `${title} to ${listName(listed.references)}`, edits: grown.edits }];
}
