import type { CslItem, Reference } from "../../model/reference";
import { doiOf } from "../../references/identifiers";
import { wordsPattern } from "../../text/wordLists";
import { yearOf } from "../../text/year";
import placeholders from "../lists/placeholders.json";
import preprintServers from "../lists/preprintServers.json";
import { wholeEntries } from "../weights";

/** A part of an entry by which its work is found. */
export type Part = "author" | "title" | "year" | "container" | "pages" | "publisher";

/** What is not there of an entry, and what stands there for something that is not known. */
export interface Gaps {
  readonly lacking: readonly Part[];
  readonly placeholders: readonly string[];
}

/** What each type has beside a title: the fields that BibTeX and biblatex require of it, and the pages of what stands in something larger. */
const needs: Readonly<Record<string, readonly Part[]>> = {
  "article-journal": ["author", "year", "container", "pages"],
  "article-magazine": ["year", "container"],
  "article-newspaper": ["year", "container"],
  book: ["author", "year", "publisher"],
  chapter: ["author", "year", "container", "pages"],
  "paper-conference": ["author", "year", "container"],
  report: ["author", "year", "publisher"],
  thesis: ["author", "year", "publisher"],
};

const has: Readonly<Record<Part, (csl: CslItem) => boolean>> = {
  author: ({ author = [], editor = [] }) => author.length + editor.length > 0,
  title: ({ title }) => title !== undefined,
  year: (csl) => yearOf(csl) !== undefined || csl.issued?.literal !== undefined,
  container: (csl) => csl["container-title"] !== undefined,
  pages: ({ page }) => page !== undefined,
  publisher: ({ publisher }) => publisher !== undefined,
};

/**
 * The gaps of entries that are kept in fields, entry by entry. A part that most entries of a type lack is one that the list does not keep, and is
 * missed of none; of a few entries nobody can tell.
 */
export function gapsInFields(references: readonly Reference[]): readonly Gaps[] {
  const counts = new Map<string, { all: number; having: number }>();
  for (const { csl } of references)
    for (const part of partsOf(csl)) {
      const count = counts.get(`${csl.type} ${part}`) ?? { all: 0, having: 0 };
      counts.set(`${csl.type} ${part}`, {
        all: count.all + 1,
        having: count.having + (has[part](csl) ? 1 : 0),
      });
    }
  const isKept = (type: string, part: Part): boolean => {
    const { all, having } = counts.get(`${type} ${part}`)!;
    return all < wholeEntries.fewest || having >= all * wholeEntries.keptInFields;
  };
  return references.map(({ csl }) => ({
    lacking: partsOf(csl).filter((part) => !has[part](csl) && isKept(csl.type, part)),
    placeholders: placeholdersIn(csl),
  }));
}

function partsOf(csl: CslItem): readonly Part[] {
  const parts: readonly Part[] = ["title", ...(Object.hasOwn(needs, csl.type) ? needs[csl.type]! : [])];
  return hasNoPages(csl) ? parts.filter((part) => part !== "pages") : parts;
}

const server = new RegExp(`^${wordsPattern(preprintServers)}(?![\\p{L}\\p{N}])`, "iu");
/** DOIs of bioRxiv and medRxiv, arXiv, Research Square, Preprints.org, ChemRxiv, the Open Science Framework and SSRN. */
const preprintDoi =
  /^10\.(?:1101\/(?:\d{4}\.\d\d\.\d\d\.)?\d{6,8}$|48550\/|21203\/rs\.|20944\/preprints|26434\/|31\d{3}\/|2139\/ssrn)/i;

/** A preprint, or a page of the web that is kept as an article. */
function hasNoPages(csl: CslItem): boolean {
  const doi = doiOf(csl);
  if (server.test(csl["container-title"] ?? "") || preprintDoi.test(doi ?? "")) return true;
  if (/^https?:\/\/arxiv\.org\//.test(csl.URL ?? "")) return true;
  return csl.URL !== undefined && doi === undefined && csl.PMID === undefined && csl.volume === undefined;
}

const state = new RegExp(`^[([]?(?:${wordsPattern(placeholders.states)})[)\\].]?$`, "iu");
const unknown = new RegExp(
  `^[([]?(?:${wordsPattern(placeholders.unknown)})(?:[-–—]+(?:${wordsPattern(placeholders.unknown)}))?[)\\]]?$`,
  "iu",
);

/** `000–000`, `e000–e000`, `xx–xx`, `??`, a dash alone; `x–xx` are pages of a preface. */
const blank = {
  test: (value: string): boolean => {
    const [first = "", ...others] = value.split(/[-–—]{1,3}/).map((half) => half.trim().toLowerCase());
    return /^(?:[a-z]?0{1,8}|x{2,8}|[?_.]{1,8})?$/.test(first) && others.every((half) => half === first);
  },
};

function placeholdersIn(csl: CslItem): readonly string[] {
  const { page, volume, issue, note, title, issued } = csl;
  const stands = (
    value: string | undefined,
    ...patterns: readonly Pick<RegExp, "test">[]
  ): readonly string[] =>
    value !== undefined && patterns.some((pattern) => pattern.test(value.trim())) ? [value] : [];
  return [
    ...new Set([
      ...stands(page, state, unknown, blank),
      ...stands(volume, state, unknown, blank, /^PP$/),
      ...stands(issue, state, unknown),
      ...(yearOf(csl) === undefined ? stands(issued?.literal, state, unknown, /^\?+$/) : []),
      ...stands(note, state),
      ...stands(title, unknown),
    ]),
  ];
}
