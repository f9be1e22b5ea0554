import type { CitationStyle } from "../../model/citation";
import type { Reference, ReferenceList } from "../../model/reference";
import { citationKey, isNumeral, writeKey } from "../keys";
import type { ReferenceSearch } from "./search";

/** An entry as it would be cited at the caret. */
export interface Suggestion {
  readonly reference: Reference;
  /** The key or number by which it is cited. */
  readonly label: string;
  /** What takes the place of what was typed. */
  readonly insert: string;
}

export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  readonly cut: boolean;
}

/** What was typed: the sign that opens the member or its group, and what follows it. */
export interface Typed {
  readonly sign: "@" | "[" | "^" | "(";
  readonly query: string;
}

const limit = 100;

/**
 * The entries of the list in force for what was typed, the likeliest first, at most a hundred. After `@` keys; after `[`
 * or `^` numbers where the document cites so, or does not cite by number yet; after `[` keys where the list has nothing
 * but keys; after `(` authors and years, which are still to be written as the document does. A list that is in force unasked has no keys.
 */
export function suggestReferences(
  list: ReferenceList,
  search: ReferenceSearch,
  { sign, query }: Typed,
  styles: ReadonlySet<CitationStyle>,
): Suggestions {
  const by = citedBy(list, sign, styles);
  if (by === undefined) return { suggestions: [], cut: false };
  const { references, cut } = search(query, limit);
  const suggestions = references.flatMap((reference) => {
    const key = citationKey(reference);
    if (by === "author") return reference.appeared ? [{ reference, label: key, insert: key }] : [];
    if (by === "key")
      return reference.misnamed || reference.appeared || isNumeral(key)
        ? []
        : [{ reference, label: key, insert: writeKey(key) }];
    const { number } = reference;
    return number === undefined ? [] : [{ reference, label: String(number), insert: String(number) }];
  });
  return { suggestions, cut };
}

function citedBy(
  { kind, asked, references }: ReferenceList,
  sign: Typed["sign"],
  styles: ReadonlySet<CitationStyle>,
): "key" | "number" | "author" | undefined {
  if (sign === "(") return references.some(({ appeared }) => appeared) ? "author" : undefined;
  const keyed = kind !== "review" || asked;
  if (sign === "@") return keyed ? "key" : undefined;
  const own = sign === "[" ? "bracket" : "superscript";
  const others = (["bracket", "superscript", "parenthesis", "glued"] as const).some((style) =>
    styles.has(style),
  );
  const numbered = references.some(({ number }) => number !== undefined);
  if (numbered && (styles.has(own) || !(others || styles.has("key")))) return "number";
  return sign === "[" && keyed && !others ? "key" : undefined;
}
