import { anchorsOf, pointersOf, stemBefore } from "../markdown/anchors";
import { isListName } from "../markdown/referenceSection";
import type { Analysis, LinkedCitation } from "../model/analysis";
import type { CitationItem } from "../model/citation";
import type { Anchor } from "../model/prose";
import type { Prose } from "../model/prose";
import type { Reference } from "../model/reference";
import type { Edit } from "../model/span";
import type { Memo } from "../text/caches";

/**
 * The edits that lead the link of a number to another entry, the list staying as it is: `#ref-2` becomes `#ref-5`, and
 * `#references` stays. Undefined where nobody can tell how that entry is linked to.
 */
export function leadTo(
  { items }: LinkedCitation,
  { link, targets, start }: CitationItem,
  number: number,
  { prose, memo }: { readonly prose: Prose; readonly memo: Memo },
): readonly Edit[] | undefined {
  if (link === undefined) return [];
  const { to } = link;
  const isShared = items.some((other) => other.start !== start && other.link?.to?.start === to?.start);
  if (to === undefined || targets.length !== 1 || isShared) return undefined;
  if (isListName(to.name)) return [];
  const stem = stemBefore(to.name, Number(targets[0]));
  if (stem === undefined) return undefined;
  const text = stem + String(number);
  const has = (wanted: string): boolean => memo(prose, anchorsOf).some(({ name }) => name === wanted);
  return has(to.name) && !has(text) ? undefined : [{ start: to.start, end: to.end, text }];
}

/** The name of a place in the document and, of one that belongs to an entry of the list, the number of the entry. */
interface Place extends Anchor {
  readonly number: number | undefined;
  /** It stands before the entry, and stays there when entries change places. */
  readonly isBefore: boolean;
}

/** What is left of a tag, and others, between a name and the entry that it stands before. */
const tags = /^["']?[^<>]{0,200}>(?:\s|<\/?[a-z]{1,10}>)*$/i;

/** The places that the document has names for. */
export function placesOf(references: readonly Reference[], prose: Prose): readonly Place[] {
  const own = references.flatMap(({ place, number }) =>
    place !== undefined && place.file === undefined ? [{ ...place, number }] : [],
  );
  return anchorsOf(prose).map((anchor) => {
    const next = own.find(({ end }) => anchor.start < end);
    const isBefore = next !== undefined && anchor.start < next.start;
    const belongs = next && (!isBefore || tags.test(prose.source.slice(anchor.end, next.start)));
    return { ...anchor, number: belongs ? next.number : undefined, isBefore };
  });
}

/**
 * The edits that give the entries of the document's list other names where numbers link to them by number, and lead all
 * links there, for `to` gives entries other numbers. `stays`: a name that stands before an entry may stay there, for the
 * one that comes to stand behind it gets the number that it says. Undefined where a link would be left behind: its place
 * would not go with its entry, or would have a name that another one has.
 */
export function renamePlaces(
  { citations, references, prose }: Pick<Analysis, "citations" | "references" | "prose">,
  to: (number: number) => number | undefined,
  stays: boolean,
): readonly Edit[] | undefined {
  const links = citations.flatMap(({ items }) => items.flatMap(linksOf));
  if (links.length === 0) return [];
  const places = placesOf(references.references, prose);
  const placeOf = new Map(places.map((place) => [place.name, place]));
  const isLeft = ({ name, number, stem }: Link): boolean => {
    const place = placeOf.get(name);
    const goes = place?.number === number && (place.isBefore ? stays && stem !== undefined : true);
    return place !== undefined && !goes && [number, place.number ?? number].some((one) => to(one) !== one);
  };
  if (links.some(isLeft)) return undefined;

  const stems = new Set(links.flatMap(({ stem }) => stem ?? []));
  const names = new Map<string, string>();
  for (const { name, number } of [
    ...links.filter((link) => !placeOf.has(link.name)),
    ...places.filter(({ isBefore }) => stays || !isBefore),
  ]) {
    const stem = number === undefined ? undefined : stemBefore(name, number);
    const now = number === undefined ? undefined : to(number);
    if (stem !== undefined && stems.has(stem) && now !== undefined) names.set(name, stem + String(now));
  }
  const isTaken = (name: string): boolean => {
    const holder = names.has(name) ? undefined : placeOf.get(name);
    return holder !== undefined && (holder.number === undefined || to(holder.number) !== undefined);
  };
  if ([...names.values()].some(isTaken)) return undefined;
  return [...places.filter(({ isBefore }) => !isBefore), ...pointersOf(prose)].flatMap(
    ({ name, start, end }) => {
      const text = names.get(name);
      return text === undefined || text === name ? [] : [{ start, end, text }];
    },
  );
}

/** The link of a number to a place in the document; `stem` is the name of the place without the number. */
interface Link extends Anchor {
  readonly number: number;
  readonly stem: string | undefined;
}

function linksOf({ link, targets }: CitationItem): readonly Link[] {
  const to = link?.to;
  if (to === undefined || isListName(to.name)) return [];
  return targets.map((target) => ({
    ...to,
    number: Number(target),
    stem: stemBefore(to.name, Number(target)),
  }));
}
