import type { Notice, NoticeKind, Retractions } from "../../model/retraction";
import type { OpenOptions } from "../lexicon/lexicon";
import { firstIndex } from "../../text/search";
import { openSections } from "../sections";
import { hashBytes, hashOfDoi, noticeKinds, pmidBytes, retractionsFormat } from "./format";

/** Opens the file of retracted works; its bytes are used as they are. Throws where they are no such file. */
export function openRetractions(
  bytes: Uint8Array,
  { verify }: Pick<OpenOptions, "verify"> = {},
): Retractions {
  const { numbers, section } = openSections(bytes, retractionsFormat, verify);
  const retractionWatch = `Retraction Watch’s list of ${dayOf(numbers[0]!)}`;
  const pubmed = `PubMed’s list of ${dayOf(numbers[1]!)}`;
  const kindOf = (doi: string): NoticeKind | undefined => {
    const hash = hashOfDoi(doi);
    return noticeKinds.find((kind) => has(section(kind), hashBytes, hash));
  };
  const isRetracted = (pmid: string): boolean => has(section("pmids"), pmidBytes, Number(pmid));
  return {
    noticesOf: ({ doi, pmid }) => [
      ...noticed(doi === undefined ? undefined : kindOf(doi), retractionWatch),
      ...noticed(pmid !== undefined && isRetracted(pmid) ? "retracted" : undefined, pubmed),
    ],
  };
}

const noticed = (kind: NoticeKind | undefined, source: string): readonly Notice[] =>
  kind === undefined ? [] : [{ kind, source }];

/** Whether a number is one of those that stand in ascending order, so many bytes each. */
function has(numbers: Uint8Array, width: number, wanted: number): boolean {
  const count = numbers.length / width;
  const at = firstIndex(count, (index) => numberAt(numbers, width, index) >= wanted);
  return at < count && numberAt(numbers, width, at) === wanted;
}

function numberAt(numbers: Uint8Array, width: number, index: number): number {
  let number = 0;
  for (let at = index * width; at < (index + 1) * width; at++) number = number * 256 + numbers[at]!;
  return number;
}

/** 20250822 as 2025-08-22. */
const dayOf = (number: number): string => String(number).replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
