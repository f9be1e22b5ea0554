import {
  hashBytes,
  hashOfDoi,
  noticeKinds,
  pmidBytes,
  retractionsFormat,
} from "../knowledge/retractions/format";
import type { NoticeKind } from "../model/retraction";
import { comparableDoi } from "../references/identifiers";
import { kindOfNatures } from "../references/natures";
import { addTo } from "../text/groupBy";
import { writeSections } from "./sections";
import { tableRecords, type TableName, type Tables } from "./tables";

/** The file of retracted works. Pure: the same input, the same bytes. */
export function compileRetractions(tables: Tables): Uint8Array {
  const natures = new Map<string, string[]>();
  for (const { doi, nature } of tables.retraction_watch)
    for (const one of nature!.split(";")) addTo(natures, comparableDoi(doi!), one);
  const hashes = new Map<NoticeKind, number[]>(noticeKinds.map((kind) => [kind, []]));
  for (const [doi, all] of natures) {
    const kind = kindOfNatures(all);
    if (kind !== undefined) addTo(hashes, kind, hashOfDoi(doi));
  }
  const pmids = tables.pubmed_retracted_pmids.map(({ pmid }) => Number(pmid));
  return writeSections(retractionsFormat, [dayOf("retraction_watch"), dayOf("pubmed_retracted_pmids")], {
    ...(Object.fromEntries(
      [...hashes].map(([kind, numbers]) => [kind, sorted(numbers, hashBytes)]),
    ) as Record<NoticeKind, Uint8Array>),
    pmids: sorted(pmids, pmidBytes),
  });
}

/** Numbers in ascending order, each once, in so many bytes. */
function sorted(numbers: readonly number[], width: number): Uint8Array {
  const ascending = [...new Set(numbers)].sort((a, b) => a - b);
  return Uint8Array.from(
    ascending.flatMap((number) =>
      Array.from({ length: width }, (_, at) => Math.floor(number / 256 ** (width - 1 - at)) % 256),
    ),
  );
}

/** 2025-08-22 as 20250822. */
const dayOf = (name: TableName): number => Number(tableRecords[name].version.replaceAll("-", ""));
