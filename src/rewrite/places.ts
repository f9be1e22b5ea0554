import type { LinkedCitation } from "../model/analysis";
import { anchorsOf, pointersOf, stemBefore, type Anchor } from "../model/anchors";
import type { CitationItem } from "../model/citation";
import type { Prose } from "../model/prose";
import type { Reference } from "../model/reference";
import { isListName } from "../model/referenceSection";
import type { Edit } from "../model/span";

/**
 * The edits that lead the link of a number to another entry, the list staying as it is: `#ref-2` becomes `#ref-5`, and
 * `#references` stays. Undefined where nobody can tell how that entry is linked to.
 */
export function leadTo(
  { items }: LinkedCitation,
  { link, targets, start }: CitationItem,
  number: number,
  prose: Prose,
): readonly Edit[] | undefined {
  if (link === undefined) return [];
  const { to } = link;
  const isShared = items.some((other) => other.start !== start && other.link?.to?.start === to?.start);
  if (to === undefined || targets.length !== 1 || isShared) return undefined;
  if (isListName(to.name)) return [];
  const stem = stemBefore(to.name, Number(targets[0]));
  if (stem === undefined) return undefined;
  const text = stem + String(number);
  const names = new Set(anchorsOf(prose).map(({ name }) => name));
  return names.has(to.name) && !names.has(text) ? undefined : [{ start: to.start, end: to.end, text }];
}

/** The name of a place in the document and, of one in an entry of the list, the number of the entry. */
interface Place extends Anchor {
  readonly number: number | undefined;
}

/** The places that the document has names for. */
export function placesOf(references: readonly Reference[], prose: Prose): readonly Place[] {
  const own = references.filter(({ place }) => place !== undefined && place.file === undefined);
  return anchorsOf(prose).map((anchor) => {
    const entry = own.find(({ place }) => place!.start <= anchor.start && anchor.start < place!.end);
    return { ...anchor, number: entry?.number };
  });
}

/**
 * The edits that give the entries of the document's list other names where numbers link to them by number, and lead all
 * links there, for `to` gives entries other numbers. Undefined where a link would be left behind: its place has a name
 * that stands outside the entry, or would have one that another place has.
 */
export function renamePlaces(
  citations: readonly LinkedCitation[],
  references: readonly Reference[],
  prose: Prose,
  to: (number: number) => number | undefined,
): readonly Edit[] | undefined {
  const links = citations.flatMap(({ items }) => items.flatMap(linksOf));
  if (links.length === 0) return [];
  const places = placesOf(references, prose);
  const placeOf = new Map(places.map((place) => [place.name, place]));
  const strays = links.filter(({ name }) => placeOf.get(name)?.number === undefined);
  if (strays.some(({ name, number }) => placeOf.has(name) && to(number) !== number)) return undefined;

  const stems = new Set(links.map(({ stem }) => stem));
  const names = new Map<string, string>();
  for (const { name, number } of [...strays, ...places]) {
    const stem = number === undefined ? undefined : stemBefore(name, number);
    const now = number === undefined ? undefined : to(number);
    if (stem !== undefined && stems.has(stem) && now !== undefined) names.set(name, stem + String(now));
  }
  const isTaken = (name: string): boolean => {
    const holder = names.has(name) ? undefined : placeOf.get(name);
    return holder !== undefined && (holder.number === undefined || to(holder.number) !== undefined);
  };
  if ([...names.values()].some(isTaken)) return undefined;
  return [...places, ...pointersOf(prose)].flatMap(({ name, start, end }) => {
    const text = names.get(name);
    return text === undefined || text === name ? [] : [{ start, end, text }];
  });
}

/** The links of a member that are named by its number. */
function linksOf({ link, targets }: CitationItem): readonly (Place & { number: number; stem: string })[] {
  if (link?.to === undefined) return [];
  const { to } = link;
  return targets.flatMap((target) => {
    const number = Number(target);
    const stem = stemBefore(to.name, number);
    return stem === undefined ? [] : [{ ...to, number, stem }];
  });
}
