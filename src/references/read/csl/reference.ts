import type { Reference } from "../../../model/reference";
import type { Span } from "../../../model/span";
import { abstractOf, aliasesOf, cslItem, markupOfTitle } from "./item";
import { withoutOthers } from "./others";

/** What is read of one CSL item; spans count from the start of its text. */
export interface ReadItem {
  readonly data: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly key?: Span | undefined;
  readonly doi?: Span | undefined;
  readonly title?: Span | undefined;
  /** Only the id could be read. */
  readonly broken?: boolean;
}

/** The entry of an item that stands at `at`. */
export function cslReference(
  { data, id, key, doi, title, broken }: ReadItem,
  at: Span & { readonly deletion: Span },
  file: string | undefined,
): Reference {
  const aliases = aliasesOf(data);
  const abstract = abstractOf(data);
  const markup = markupOfTitle(data);
  const { csl, authorsTruncated } = withoutOthers(cslItem(data, id));
  const move = (span: Span): Span => ({ start: span.start + at.start, end: span.end + at.start });
  return {
    key: id,
    ...(aliases.length > 0 && { aliases }),
    number: undefined,
    csl,
    ...(authorsTruncated && { authorsTruncated }),
    status: broken ? "unresolved" : "verified",
    place: {
      file,
      ...at,
      ...(key && { key: move(key) }),
      ...(doi && { doi: move(doi) }),
      ...(title && { title: move(title) }),
    },
    ...(abstract !== undefined && { abstract }),
    ...(markup.length > 0 && { titleMarkup: markup }),
    caveats: [],
  };
}
