import type { LinkedCitation } from "../../model/analysis";
import type { CitationItem } from "../../model/citation";
import type { Prose } from "../../model/prose";
import type { Reference } from "../../model/reference";
import { fitsAuthors, isKnown, nameText } from "../../references/authors";
import type { Near } from "../../references/find/closestKeys";
import type { ReferenceIndex } from "../../references/find/index";
import { identifierKey, isResolvable, intendedPrefix } from "../../references/identifiers";
import { citationKey, isWritable, writeKey } from "../../references/keys";
import { definedTags } from "../../references/tags";
import { quoted } from "../../text/quote";
import { withoutEnd } from "../../text/trim";
import { yearOf } from "../../text/year";
import { missingKey } from "../fixes/missing";
import type { CheckInput, Report } from "../rule";
import { unknownEntries } from "../weights";
import { listName } from "./words";

/**
 * Keys that the list lacks. Manubot looks up identifiers and tags that stand for them, whatever the list; one that it
 * cannot look up is wrong also where there is no list.
 */
export function unknownKeys(input: CheckInput, index: ReferenceIndex): readonly Report[] {
  const { citations, memo, prose } = input;
  let identifiers: boolean | undefined;
  const byIdentifier = (): boolean => (identifiers ??= citesByIdentifier(input, index));
  return citations.flatMap((citation) => {
    if (citation.style !== "key") return [];
    return citation.items.flatMap((item) => {
      const target = item.targets[0]!;
      const isKnown = citation.resolved.has(target);
      const isCut = cutEntry(item, index, prose) !== undefined;
      if (!isKnown && !isCut && (isResolvable(target) === true || memo(prose, definedTags).has(target)))
        return [];
      if (citation.checked) return key(citation, item, index, byIdentifier, input);
      return isKnown ? [] : unresolvable(item, target);
    });
  });
}

/** A DOI that cannot be one is the matter of another rule. */
function unresolvable({ start, end }: CitationItem, target: string): readonly Report[] {
  const meant = intendedPrefix(target);
  const isWrong = isResolvable(target) === false && !/^doi:/i.test(target);
  if (!isWrong && meant === undefined) return [];
  const message = isWrong
    ? `@${quoted(target)} cannot be looked up: it is no such identifier.`
    : `@${quoted(target)} cannot be looked up. Did you mean @${meant!}:…?`;
  return [{ start, end, message, related: [], suggestions: [] }];
}

function key(
  citation: LinkedCitation,
  item: CitationItem,
  index: ReferenceIndex,
  citesByIdentifier: () => boolean,
  input: CheckInput,
): readonly Report[] {
  const { start, end } = item;
  const [target] = item.targets;
  if (target === undefined) return [];
  const linked = citation.resolved.get(target);
  if (linked !== undefined && (answersTo(linked, target) || citesByIdentifier())) return [];
  const near = linked === undefined ? nearest(citation, item, index, input) : undefined;
  const closest = near?.distance ?? 1;
  if (
    citation.bare === true &&
    linked === undefined &&
    !looksLikeKey(target) &&
    closest > unknownEntries.nearBareKey
  )
    return [];
  const meant = near?.references ?? (linked ? [linked] : []);
  const hint =
    linked !== undefined
      ? ` It has that work as @${quoted(citationKey(linked))}.`
      : meant[0] === undefined
        ? ""
        : ` Did you mean ${quoted(near?.whole ? writeKey(citationKey(meant[0])) : `@${citationKey(meant[0])}`)}?`;
  const cut = near?.whole ? " Pandoc reads no more of that key without braces." : "";
  return [
    {
      start,
      end,
      message: `@${quoted(target)} is not in ${listName(input.references)}.${cut}${hint}`,
      related: [],
      suggestions: missingKey(
        citation,
        near?.whole ? { ...item, end: near.whole.end } : item,
        meant,
        linked !== undefined,
        input,
      ),
    },
  ];
}

interface Nearest {
  readonly references: readonly Reference[];
  readonly distance: number;
  /** Set where all that is written was meant as the key, of which Pandoc reads a part. */
  readonly whole?: NonNullable<CitationItem["written"]>;
}

/**
 * What may be meant by a key, or by all that is written of it where an entry has about so long a key. What the text contradicts, by the authors
 * or the year that it names, is not meant.
 */
function nearest(
  citation: LinkedCitation,
  item: CitationItem,
  index: ReferenceIndex,
  input: CheckInput,
): Nearest {
  const { targets, written } = item;
  const fit = (near: readonly Near[]): Nearest => {
    const fitting = near.filter(
      ({ reference }) => isWritable(citationKey(reference)) && !contradicts(citation, reference, input.prose),
    );
    return { references: fitting.map(({ reference }) => reference), distance: fitting[0]?.distance ?? 1 };
  };
  const asRead = fit(index.nearKey(targets[0]!));
  const cut = cutEntry(item, index, input.prose);
  if (cut) return { references: [cut.reference], distance: 0, whole: cut.whole };
  if (written === undefined) return asRead;
  const trimmed = withoutStops(written);
  if (trimmed.key === targets[0]) return asRead;
  const asWritten = fit(index.nearKey(trimmed.key));
  const meant = asWritten.references[0]?.key.length ?? Infinity;
  const isWhole = Math.abs(meant - trimmed.key.length) < Math.abs(meant - targets[0]!.length);
  return isWhole ? { ...asWritten, whole: trimmed } : asRead;
}

/** The entry of which the key was written, while Pandoc reads a part of it, with the end of the sentence or without. */
function cutEntry({ start, targets, written }: CitationItem, index: ReferenceIndex, { source }: Prose) {
  const at = start + 1;
  const braced = index.bracedKeyAt(source, at);
  if (braced && braced.key !== targets[0] && braced.key.startsWith(targets[0]!))
    return { reference: braced, whole: { key: braced.key, end: at + braced.key.length } };
  if (written === undefined) return undefined;
  for (const whole of [written, withoutStops(written)]) {
    const reference = whole.key === targets[0] ? undefined : index.withKey(whole.key);
    if (reference) return { reference, whole };
  }
  return undefined;
}

/** A key as it is written, without what ends the sentence. */
export function withoutStops({ key, end }: NonNullable<CitationItem["written"]>): {
  key: string;
  end: number;
} {
  const trimmed = withoutEnd(key, ".,:;!?");
  return { key: trimmed, end: end - (key.length - trimmed.length) };
}

function contradicts({ authors }: LinkedCitation, reference: Reference, prose: Prose): boolean {
  if (authors === undefined || !isKnown(reference)) return false;
  const year = yearOf(reference.csl);
  const otherYear = authors.year !== undefined && year !== undefined && year !== authors.year.value;
  return otherYear || !fitsAuthors(authors, nameText(authors, prose), reference);
}

/** Of a bare `@word`: a digit or a colon, but no quantity such as `@532nm`, or `@37` of `@37°C`. */
const looksLikeKey = (key: string): boolean =>
  /[\d:]/.test(key) &&
  !/^\d+(?:\.\d+)?(?:[nµμumck]?m|[kMG]?Hz|[mk]?V|[mk]?W|[µμum]?s|min|h|rpm|x?g|px|fps|C|[µμum]?[lLM])?$/.test(
    key,
  );

const answersTo = (
  { key: own, aliases }: { key: string; aliases?: readonly string[] },
  key: string,
): boolean => own === key || aliases?.includes(key) === true;

/**
 * Whether the document cites by DOI and PMID rather than by the keys of its list, as Manubot's do: then these find
 * their entries. Elsewhere a key is a key, as for Pandoc.
 */
export function citesByIdentifier(
  { citations }: Pick<CheckInput, "citations">,
  index: ReferenceIndex,
): boolean {
  const keys = citations.flatMap(({ style, targets }) => (style === "key" ? targets : []));
  const identifiers = keys.filter((target) => identifierKey(target) !== undefined).length;
  const plain = keys.filter(
    (target) => identifierKey(target) === undefined && index.withKey(target) !== undefined,
  );
  return identifiers > plain.length;
}
