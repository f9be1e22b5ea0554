import { isNumeric } from "../../model/citation";
import type { Reference, ReferenceList } from "../../model/reference";
import { isDoi, normaliseDoi } from "../../references/identifiers";
import { derivation } from "../../text/caches";
import { quoted } from "../../text/quote";
import { withoutEnd } from "../../text/trim";
import { changingAt, standingAt, type CheckInput, type Report, type Rule } from "../rule";
import { citedBy } from "../support/cited";

const entry = (doi: string): string =>
  `Known [1].\n\n## References\n\n1. Hazawa M. Radiation increases the uptake of exosomes. 2014. ${doi}\n`;

/** A DOI of an entry of the user's list, or in a key, that cannot be one. The short ones of shortdoi.org are DOIs. */
export const malformedDoi: Rule = {
  code: "citation/malformed-doi",
  severity: "warning",
  says: "A DOI that cannot be one: it lacks `10.`, a registrant, the slash or what follows it.",
  good: [
    { text: entry("doi:10.1016/j.bbrc.2014.03.051."), reported: [] },
    { text: entry("https://doi.org/10.1016/0092-8674(95)90288-0"), reported: [] },
    { text: entry("https://doi.org/gg4d4k"), reported: [] },
    { text: entry("https://doi.org/10.1016/j. bbrc.2014.03.051"), reported: [] },
  ],
  bad: [
    { text: entry("doi:10.1016.j.bbrc.2014.03.051"), reported: ["10.1016.j.bbrc.2014.03.051"] },
    { text: entry("https://doi.org/1O.1016/j.bbrc.2014.03.051"), reported: ["1O.1016/j.bbrc.2014.03.051"] },
  ],
  check: (input) => [...inList(input), ...inKeys(input)],
};

/** Of a bibliography that serves many documents, what this one cites; of its own list, all. */
function inList({ references, citations, memo }: CheckInput): readonly Report[] {
  const bad = memo(references, malformedOf);
  if (references.kind === "document" || references.kind === "front-matter")
    return bad.map(({ report }) => report);
  const cited = citedBy(citations);
  return bad.flatMap(({ reference, report }) => (cited.has(reference) ? [report] : []));
}

interface Malformed {
  readonly reference: Reference;
  readonly report: Report;
}

const malformedOf = derivation(({ references }: ReferenceList): readonly Malformed[] => {
  return references.flatMap((reference) => {
    const { place, csl } = reference;
    if (place === undefined || csl.DOI === undefined || isDoi(csl.DOI)) return [];
    const doi = trimmed(csl.DOI);
    if (canBe(doi)) return [];
    const { start, end } = place.doi ?? place;
    const text = place.doi && rightDoi(doi, reference);
    const edits = [{ start, end, text: text ?? "" }];
    const title = `Write ${quoted(text ?? "")}`;
    const { file } = place;
    const report = {
      ...standingAt({ start, end, file }),
      message: message(doi),
      related: [],
      suggestions: text === undefined ? [] : [changingAt(place, title, edits)],
    };
    return [{ reference, report }];
  });
});

function inKeys({ citations }: CheckInput): readonly Report[] {
  return citations.flatMap((citation) =>
    isNumeric(citation)
      ? []
      : citation.items.flatMap(({ targets, start, end }) => {
          const key = targets[0];
          if (key === undefined || !/^doi:/i.test(key) || canBe(trimmed(key))) return [];
          return [{ start, end, message: message(trimmed(key)), related: [], suggestions: [] }];
        }),
  );
}

const trimmed = (doi: string): string => withoutEnd(normaliseDoi(doi), ".,;:");

/** What stands in place of a DOI that is said to be missing. */
const canBe = (doi: string): boolean =>
  isDoi(doi) || /^(?:|n\/?a|none|null|tba|tbd|in press|-+|–|—)$/.test(doi);

const message = (doi: string): string => {
  const lacks = !doi.startsWith("10.")
    ? "a DOI begins with “10.”"
    : !doi.includes("/")
      ? "a slash stands between registrant and name"
      : !/^10\.\d{4,9}[./]/.test(doi)
        ? "four digits or more stand between “10.” and the slash"
        : /\s/.test(doi)
          ? "a DOI has no white space"
          : "nothing that names a work follows the slash";
  return `${quoted(doi)} cannot be a DOI: ${lacks}.`;
};

/** The DOI in the address of the same entry, else this one without slips that can be meant in one way only. */
function rightDoi(doi: string, { csl, raw }: Reference): string | undefined {
  const elsewhere = /\b10\.\d{4,9}\/[^\s"<>{}|]{1,200}/.exec(
    `${csl.URL ?? ""} ${raw ?? ""} ${csl.note ?? ""}`,
  )?.[0];
  const mended = doi
    .replace(/\s+/g, "")
    .replace(/^(?:doi|https?)?[^0-9]{0,30}(?=[1li|][0o][.,])/, "")
    .replace(/^[1li|][0o][.,]/, "10.")
    .replace(/^(10\.\d{4,9})[\\|]+\/?/, "$1/")
    .replace(/^(10\.\d{4,9})\/{2,}/, "$1/");
  const found = elsewhere === undefined ? mended : withoutEnd(elsewhere, ".,;:)]");
  return isDoi(found) ? found : undefined;
}
