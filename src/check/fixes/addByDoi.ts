import type { Analysis } from "../../model/analysis";
import type { CitationItem } from "../../model/citation";
import type { Reference } from "../../model/reference";
import type { Edit } from "../../model/span";
import { indexReferences } from "../../references/find/index";
import { comparableDoi, doiOf, identifierKey, isDoi, normaliseDoi } from "../../references/identifiers";
import { addWorks, type Grown, type ListFile } from "../../rewrite/insert/addWorks";
import { withKey } from "../../rewrite/renameKey";
import { refuse, type Refusal } from "../../rewrite/rewrite";
import { citesByIdentifier, withoutStops } from "../support/unknownKey";

/** A DOI that a document cites as a key (`@doi:10.1016/…`, `@10.1016/…`, `@https://doi.org/10.1016/…`), and the key. */
export interface CitedDoi {
  readonly doi: string;
  readonly key: string;
}

/** The DOIs that are cited at a place, of works that the list in use lacks, where that can be added to. */
export function lackingDois(
  analysis: Analysis,
  files: readonly ListFile[],
  isAt: (item: CitationItem) => boolean,
): readonly CitedDoi[] {
  const keys = analysis.citations
    .flatMap(({ items, resolved }) => items.filter((item) => isAt(item) && !resolved.has(item.targets[0]!)))
    .map((item) => asWritten(item).key);
  const cited = [...new Set(keys)].flatMap((key) => (isDoi(key) ? [{ doi: normaliseDoi(key), key }] : []));
  if (cited.length === 0) return [];
  const listed = new Set(analysis.references.references.map(({ csl }) => comparableDoi(doiOf(csl) ?? "")));
  return cited.filter(
    ({ doi, key }) =>
      !listed.has(comparableDoi(doi)) && !("refused" in addByDoi(analysis, files, nothingKnown(doi), key)),
  );
}

/** The key of a citation and where it ends; the whole DOI where Pandoc reads but a part of it, up to a parenthesis. */
function asWritten({ targets, written, end }: CitationItem): { readonly key: string; readonly end: number } {
  const whole = written && withoutStops(written);
  return whole && isDoi(whole.key) ? whole : { key: targets[0]!, end };
}

const nothingKnown = (doi: string): Reference => ({
  key: "",
  number: undefined,
  csl: { id: "", type: "document", DOI: doi },
  status: "verified",
  place: undefined,
  caveats: [],
});

/**
 * Adds the entry of a work to the list in use, under a key as that has them, and cites it by that key wherever the document cites the DOI; where the
 * document cites by identifiers throughout, as Manubot's do, these stay. Refuses where the list is none of keys, or cannot be written to.
 */
export function addByDoi(
  analysis: Analysis,
  files: readonly ListFile[],
  reference: Reference,
  cited: string,
): Grown | Refusal {
  const { citations, prose, references: list } = analysis;
  const grown = addWorks(analysis, files, [{ reference, text: "" }], false);
  if ("refused" in grown) return grown;
  const [added] = grown.references;
  if (added === undefined || added.number !== undefined || added.appeared)
    return refuse("The list in use has no keys to cite by.");
  const isByIdentifier =
    identifierKey(cited) !== undefined && citesByIdentifier(analysis, indexReferences(list));
  const edits = isByIdentifier
    ? []
    : citations
        .flatMap(({ items }) => items.map((item) => ({ start: item.start, ...asWritten(item) })))
        .filter(({ key }) => key === cited)
        .map((at): Edit => withKey(at, prose.source, added.key));
  return { ...grown, edits: [...grown.edits, ...edits] };
}
