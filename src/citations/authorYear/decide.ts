import type { CitedWork } from "../../model/citation";
import type { Block, Prose } from "../../model/prose";
import { indexAuthorYears } from "../../references/find/authorYear";
import { nearKeys } from "../../references/find/closestKeys";
import { namesGroup } from "../../references/personNames";
import { readAuthorYearList } from "../../references/read/authorYear/list";
import { isDated, nameWork } from "../../references/workYear";
import type { Memo } from "../../text/caches";
import { wordsIn } from "../../text/wordLists";
import type { AuthorNames } from "../find/authors";
import type { Candidate } from "../find/candidate";
import { withinMarks } from "../find/marks";
import { verb } from "../find/verbs";
import notAuthors from "../lists/notAuthors.json";
import { authorYear, attributionReach } from "../weights";
import { groupsOf } from "./groups";
import { worksIn, type FoundWork } from "./foundWorks";
import { joinsNames } from "./writtenNames";

/** A block of citing prose, and whom it names. */
export interface NamingPart {
  readonly block: Block;
  readonly reading: { readonly authors: () => readonly AuthorNames[] };
}

const none: ReadonlySet<string> = new Set(wordsIn(notAuthors));

/** Whether names are not those of persons: a month, a place, an institution, a company by its founders. */
const areOther = ({ families, names }: CitedWork): boolean =>
  families.some((family, at) => none.has(family) || (at > 0 && family === families[0])) || namesGroup(names);

/**
 * The citations by author and year of a document that has a list of its own for them, by its blocks; undefined where it has none, or does not
 * cite so: `others` are its citations by number and key. A work that the list lacks is cited only where nothing else can be meant.
 */
export function authorYearCitations<P extends NamingPart>(
  prose: Prose,
  parts: readonly P[],
  others: number,
  isName: (text: string) => boolean,
  memo: Memo,
): ReadonlyMap<P, readonly Candidate[]> | undefined {
  const references = memo(prose, readAuthorYearList);
  if (references.length === 0) return undefined;
  const find = memo(references, indexAuthorYears);
  const near = memo(references, nearKeys);
  const read = parts.map((part) => ({ part, works: worksOf(part) }));
  const all = read.flatMap(({ works }) => works);
  const inside = all.filter(({ form, meant }) => form === "inside" && meant.by === "entry");
  const commas = inside.filter(({ hasComma }) => hasComma).length;
  const usesComma = inside.length === 0 ? undefined : commas * 2 > inside.length;
  const accepted = read.map(({ part, works }) => ({
    part,
    works: works.filter(
      (work, at) => isCitation(work, part.block.text) && !isCitedNext(work, works[at + 1], part.block.text),
    ),
  }));
  const cited = accepted.flatMap(({ works }) => works);
  const unknown = cited.filter(({ meant }) => meant.by === "nobody").length;
  const known = cited.length - unknown;
  const isCited = known >= unknown || (known === 0 && unknown <= authorYear.fewUnknown);
  if (cited.length <= others || !isCited) return undefined;
  return new Map(accepted.map(({ part, works }) => [part, groupsOf(part.block.text, works)]));

  function worksOf({ block, reading }: P): readonly FoundWork[] {
    const isInWikilink = withinMarks(block, ["wikilink"]);
    return worksIn(block.text, find, reading.authors).filter(({ from, to }) => !isInWikilink(from, to));
  }

  function isCitation(
    { work, meant, form, hasComma, isFurther, to, brackets }: FoundWork,
    text: string,
  ): boolean {
    if (meant.by === "entry" || isFurther) return true;
    const { families, etAl, names } = work;
    if (!isDated(work) || areOther(work)) return false;
    if (etAl) return true;
    if (meant.by !== "nobody")
      return form !== "bare" && (form !== "inside" || usesComma === undefined || hasComma === usesComma);
    if (form === "bare") return false;
    if (joinsNames(names)) return form === "narrative" || hasComma === (usesComma ?? hasComma);
    if (families.length !== 1) return false;
    const [family = ""] = families;
    const [nearest] = near(nameWork(family, work));
    if (nearest && nearest.distance <= authorYear.nearName) return true;
    if (/\s/.test(family) || !/\p{Ll}/u.test(family) || isName(family)) return false;
    return form === "inside"
      ? hasComma === (usesComma ?? true)
      : verb.test(text.slice(brackets?.close ?? to).slice(0, attributionReach.verbBehindAuthors));
  }
}

/** "In Way et al. 2018 (Way et al., 2018)": the names stand in the sentence, and the brackets behind them cite. */
const isCitedNext = (one: FoundWork, next: FoundWork | undefined, text: string): boolean =>
  one.form === "bare" &&
  next?.form === "inside" &&
  /^\s?[([]$/.test(text.slice(one.to, next.from)) &&
  one.meant.references[0] === next.meant.references[0];
