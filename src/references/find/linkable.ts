import type { Reference } from "../../model/reference";
import type { Span } from "../../model/span";
import { withoutMarks } from "../read/numbered/identifiers";

/** An identifier where it stands in a text, as a CURIE. */
export interface LinkableId extends Span {
  readonly id: string;
}

/** No part of an address, which editors link by themselves. */
const doi = /(?<![\w./=-])10\.\d{4,9}(?:\.\d{1,9}){0,3}\/[^\s"<>{}|\\]{1,200}/g;
const pmid = /\b(?:PMID:?|pmid\s{0,5}=\s{0,5}[{"])\s{0,3}(\d{1,8})(?!\d|\.\d)/gi;
const pmcid = /(?<![\w/-])PMC\d{4,9}\b/g;

/** DOIs, PMIDs and PMCIDs in the entries of a list that stand in one text: `file`, or the document itself. */
export function linkableIds(
  references: readonly Reference[],
  text: string,
  file: string | undefined,
): readonly LinkableId[] {
  return references.flatMap(({ place }) => (place && place.file === file ? idsIn(text, place) : []));
}

function idsIn(source: string, { start, end }: Span): readonly LinkableId[] {
  const text = source.slice(start, end);
  const at = (index: number, written: string, id: string): LinkableId => ({
    start: start + index,
    end: start + index + written.length,
    id,
  });
  return [
    ...[...text.matchAll(doi)].map(({ index, 0: written }) => {
      const kept = withoutMarks(written);
      return at(index, kept, `doi:${kept}`);
    }),
    ...[...text.matchAll(pmid)].map(({ index, 0: written, 1: digits = "" }) =>
      at(index + written.length - digits.length, digits, `pubmed:${digits}`),
    ),
    ...[...text.matchAll(pmcid)].map(({ index, 0: written }) => at(index, written, `pmc:${written}`)),
  ];
}
