import type { CslName } from "../../src/model/reference";
import type { Work } from "./manuscript";

export type ListStyle = "vancouver" | "ama" | "apa" | "nature" | "bibtex" | "yaml";

export const isNumbered = (style: ListStyle): boolean => style !== "bibtex" && style !== "yaml";

/** Of an author whose given name is not known, some initial. */
const initials = ({ given = "A." }: CslName): readonly string[] =>
  given.split(/[\s.-]+/).flatMap((part) => part.slice(0, 1) || []);

const doiOf = ({ csl }: Work, label: string): string => (csl.DOI === undefined ? "" : ` ${label}${csl.DOI}`);

const yearOf = ({ csl }: Work): string => String(csl.issued!["date-parts"]![0]![0]);

/** The key of a work, as reference managers make it. */
export function keyOf(work: Work, at: number): string {
  const family = work.csl
    .author![0]!.family!.normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
  return `${family}${yearOf(work)}${String.fromCharCode(97 + at)}`;
}

const entries: Readonly<Record<ListStyle, (work: Work, number: number) => string>> = {
  vancouver: (work, number) => {
    const names = work.csl.author!.map((name) => `${name.family!} ${initials(name).join("")}`.trim());
    return `${number}. ${names.join(", ")}${work.truncated ? ", et al" : ""}. ${work.csl.title!}. ${work.csl["container-title"] ?? "Exosome Res"}. ${yearOf(work)};12(3):1-9.${doiOf(work, "doi:")}`;
  },
  ama: (work, number) => {
    const names = work.csl
      .author!.slice(0, 3)
      .map((name) => `${name.family!} ${initials(name).join("")}`.trim());
    return `[${number}] ${names.join(", ")}${work.truncated || work.csl.author!.length > 3 ? ", et al" : ""}. ${work.csl.title!}. *${work.csl["container-title"] ?? "Exosome Res"}*. ${yearOf(work)};12(3):1-9.${doiOf(work, "doi:")}`;
  },
  apa: (work, number) => {
    const names = work.csl.author!.map((name) => `${name.family!}, ${initials(name).join(". ")}.`);
    const all =
      work.truncated || names.length < 2
        ? names.join(", ")
        : `${names.slice(0, -1).join(", ")}, & ${names.at(-1)!}`;
    return `${number}. ${all}${work.truncated ? ", et al." : ""} (${yearOf(work)}). ${work.csl.title!}. *${work.csl["container-title"] ?? "Exosome Res"}*, 12(3), 1–9.${doiOf(work, "https://doi.org/")}`;
  },
  nature: (work, number) => {
    const [first] = work.csl.author!;
    return `${number}. ${first!.family!}, ${initials(first!).join(". ")}. et al. ${work.csl.title!}. *${work.csl["container-title"] ?? "Exosome Res"}* **12**, 1–9 (${yearOf(work)}).${doiOf(work, "https://doi.org/")}`;
  },
  bibtex: (work, number) => {
    const names = work.csl.author!.map(({ family, given = "" }) => `${family!}, ${given}`).join(" and ");
    return `@article{${keyOf(work, number - 1)},\n  author = {${names}${work.truncated ? " and others" : ""}},\n  title = {${work.csl.title!}},\n  year = ${yearOf(work)},${doiOf(work, "\n  doi = {").trimStart() && `\n  doi = {${work.csl.DOI!}}`}\n}`;
  },
  yaml: (work, number) => {
    const names = work.csl.author!.map(
      ({ family, given = "" }) =>
        `  - family: ${JSON.stringify(family)}\n    given: ${JSON.stringify(given)}`,
    );
    return `- id: ${keyOf(work, number - 1)}\n  type: article-journal\n  title: ${JSON.stringify(work.csl.title)}\n  author:\n${names.join("\n")}\n  issued: ${yearOf(work)}${work.csl.DOI === undefined ? "" : `\n  DOI: ${JSON.stringify(work.csl.DOI)}`}`;
  },
};

/** One entry, without a line break at its end. */
export const writeEntry = (style: ListStyle, work: Work, number: number): string =>
  entries[style](work, number);
