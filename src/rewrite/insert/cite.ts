import type { Analysis, LinkedCitation } from "../../model/analysis";
import { isNumeric } from "../../model/citation";
import type { Reference } from "../../model/reference";
import type { Edit } from "../../model/span";
import { citationKey, isNumeral, isWritable, writeKey } from "../../references/keys";
import { writeNumbers } from "../../references/numerals";
import { numeralStyles } from "../numeric";
import { refuse, type Refusal } from "../rewrite";
import { writeAuthors } from "./byAuthor";
import { numberedLike, spacedLike, type Written } from "./like";

type Cited = Pick<Analysis, "prose" | "citations">;

/** The ways in which a document can mean entries. */
type By = "number" | "key" | "author";

/**
 * The edit that cites works at an offset of a document, as the document cites: in the group at which the caret stands, else in one of
 * its own, by what most citations mean their entries and in their notation. Numbers stand in order, keys as they were chosen.
 * An edit without text where the group cites them all already.
 */
export function citeAt(analysis: Cited, caret: number, works: readonly Reference[]): Edit | Refusal {
  const group = analysis.citations.find(
    ({ start, end, items }) => items.length > 0 && start <= caret && caret <= end,
  );
  return (group && joined(analysis, group, works)) ?? newGroup(analysis, group?.end ?? caret, works);
}

/** Works put into a group; undefined where it cannot be written with them. */
function joined(
  { prose, citations }: Cited,
  group: LinkedCitation,
  works: readonly Reference[],
): Edit | undefined {
  const known = new Set(group.resolved.values());
  const fresh = works.filter((work) => !known.has(work));
  const { end, text, items, targets } = group;
  if (fresh.length === 0) return { start: end, end, text: "" };
  const by = byOf(group);
  if (!fresh.every((work) => canBe(work, by))) return undefined;
  if (by === "number") {
    const style = numeralStyles(citations, prose)(group);
    if (style === undefined) return undefined;
    const collapse = targets.length < 3 || items.some((item) => item.targets.length > 1);
    const numbers = [...targets.map(Number), ...fresh.map(({ number }) => number!)];
    return {
      start: items[0]!.start,
      end: items.at(-1)!.end,
      text: writeNumbers(numbers, style, collapse),
    };
  }
  const members =
    by === "key"
      ? fresh.map((work) => writeKey(citationKey(work))).join("; ")
      : writeAuthors(citations, fresh);
  const closing = /[\])）]$/.exec(text)?.[0].length ?? 0;
  return closing > 0
    ? { start: end - closing, end: end - closing, text: `; ${members}` }
    : { start: end, end, text: by === "key" ? ` [${members}]` : ` (${members})` };
}

/** A group of its own. */
function newGroup({ prose, citations }: Cited, at: number, works: readonly Reference[]): Edit | Refusal {
  const cited = citations.filter(({ items }) => items.length > 0);
  const by = waysOf(cited).find((way) => works.every((work) => canBe(work, way)));
  if (by === undefined)
    return refuse("The document cannot cite all of these in one way: they have no number and no key.");
  return spacedLike(written(prose, cited, by, works), prose.source, at);
}

function written(
  prose: Analysis["prose"],
  cited: readonly LinkedCitation[],
  by: By,
  works: readonly Reference[],
): Written {
  if (by === "number")
    return numberedLike(
      cited.filter(isNumeric),
      prose,
      works.map(({ number }) => number!),
    );
  return by === "key"
    ? { text: `[${works.map((work) => writeKey(citationKey(work))).join("; ")}]` }
    : { text: `(${writeAuthors(cited, works)})` };
}

/** The ways of a document, the commonest first, then those in which it does not cite yet. */
function waysOf(cited: readonly LinkedCitation[]): readonly By[] {
  const count = (by: By): number => cited.filter((citation) => byOf(citation) === by).length;
  return (["number", "key", "author"] as const)
    .map((by) => [by, count(by)] as const)
    .sort((a, b) => b[1] - a[1])
    .map(([by]) => by);
}

const byOf = ({ style }: LinkedCitation): By => (style === "key" || style === "author" ? style : "number");

function canBe(work: Reference, by: By): boolean {
  if (by === "number") return work.number !== undefined;
  const key = citationKey(work);
  return by === "key"
    ? work.misnamed !== true && isWritable(key) && !isNumeral(key)
    : work.appeared !== undefined;
}
