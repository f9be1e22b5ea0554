import type { Suggestion } from "../../model/finding";
import type { Reference } from "../../model/reference";
import { isDoi, normaliseDoi } from "../../references/identifiers";
import { isNumeric } from "../../rewrite/numeric";
import type { CheckInput, Report, Rule } from "../rule";

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
  ],
  bad: [
    { text: entry("doi:10.1016.j.bbrc.2014.03.051"), reported: ["10.1016.j.bbrc.2014.03.051"] },
    { text: entry("https://doi.org/1O.1016/j.bbrc.2014.03.051"), reported: ["1O.1016/j.bbrc.2014.03.051"] },
  ],
  check: (input) => [...inList(input), ...inKeys(input)],
};

function inList({ references }: CheckInput): readonly Report[] {
  if (references.kind === "review") return [];
  return references.references.flatMap((reference) => {
    const { place, csl } = reference;
    const doi = trimmed(csl.DOI ?? "");
    if (place === undefined || canBe(doi)) return [];
    const { start, end } = place.doi ?? place;
    const text = rightDoi(doi, reference);
    const edits = [{ start, end, text: text ?? "" }];
    const title = `Write ${text ?? ""}`;
    const suggestion: Suggestion =
      place.file === undefined ? { title, edits } : { title, edits: [], fileEdits: { [place.file]: edits } };
    return [
      {
        start,
        end,
        ...(place.file !== undefined && { file: place.file }),
        message: message(doi),
        related: [],
        suggestions: text === undefined || place.doi === undefined ? [] : [suggestion],
      },
    ];
  });
}

function inKeys({ citations }: CheckInput): readonly Report[] {
  return citations
    .filter((citation) => !isNumeric(citation))
    .flatMap(({ items }) => items)
    .filter(({ targets: [key = ""] }) => /^doi:/i.test(key) && !canBe(trimmed(key)))
    .map(({ start, end, targets }) => ({
      start,
      end,
      message: message(trimmed(targets[0]!)),
      related: [],
      suggestions: [],
    }));
}

const trimmed = (doi: string): string => normaliseDoi(doi).replace(/[.,;:]+$/, "");

/** Also what stands there in place of a DOI, said to be missing. */
const canBe = (doi: string): boolean =>
  isDoi(doi) ||
  /^10\/[a-z0-9]{3,12}$/.test(doi) ||
  /^(?:|n\/?a|none|null|tba|tbd|in press|-+|–|—)$/.test(doi);

const message = (doi: string): string => {
  const lacks = !doi.startsWith("10.")
    ? "a DOI begins with “10.”"
    : !/^10\.\d{4,9}[./]/.test(doi)
      ? "four digits or more follow “10.”"
      : !doi.includes("/")
        ? "a slash stands between registrant and name"
        : /\s/.test(doi)
          ? "a DOI has no white space"
          : "nothing that names a work follows the slash";
  return `${doi} cannot be a DOI: ${lacks}.`;
};

/** The DOI in the address of the same entry, else this one without slips that can be meant in one way only. */
function rightDoi(doi: string, { csl, raw }: Reference): string | undefined {
  const elsewhere = /\b10\.\d{4,9}\/[^\s"<>{}|]{1,200}/.exec(
    `${csl.URL ?? ""} ${raw ?? ""} ${csl.note ?? ""}`,
  )?.[0];
  const mended = doi
    .replace(/\s+/g, "")
    .replace(/^(?:doi|https?)?[^0-9]{0,30}(?=[1lI|][0Oo][.,])/, "")
    .replace(/^[1lI|][0Oo][.,]/, "10.")
    .replace(/^(10\.\d{4,9})[\\|]+\/?/, "$1/")
    .replace(/^(10\.\d{4,9})\/{2,}/, "$1/");
  const found = elsewhere?.replace(/[.,;:)\]]+$/, "") ?? mended;
  return isDoi(found) && normaliseDoi(found) !== doi ? found : undefined;
}
