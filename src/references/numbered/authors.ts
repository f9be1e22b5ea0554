import type { CslName } from "../../model/reference";

export interface AuthorList {
  readonly authors: readonly CslName[];
  readonly truncated: boolean;
  /** Where the list ends in the text, its closing mark included. */
  readonly end: number;
}

const particle =
  "(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|el|al|bin|zu|Van|Von|De|Del|Di|Da|La|Le)[ ]){0,3}";
const word = "(?:[dDlLO]['’])?\\p{Lu}[\\p{L}'’]{1,30}";
const family = `(${particle}(?:al-|Al-)?${word}(?:-\\p{L}[\\p{L}'’]{1,30}){0,2}(?:[ ]${word}(?:-${word})?){0,2})`;
const initials =
  "((?:\\p{Lu}\\p{Ll}?\\.[ -]?){1,5}|\\p{Lu}(?:[ -]\\p{Lu}){1,3}|\\p{Lu}{1,4}(?:-\\p{Lu}{1,2})?)";
const suffix = "(?:,?[ ](Jr|Sr|II|III|IV|2nd|3rd)\\.?(?![\\p{L}]))?";
const after = "(?=[ ]?[,.;:(&]|[ ]+(?:and|et|&)[ ]|[ ]*$)";

/** Ways to write one author, each tried for the whole list: `Family, I.`, `Family I`, `I. Family`. */
const forms: readonly { readonly pattern: RegExp; readonly order: "family" | "given" }[] = [
  { pattern: new RegExp(`${family},[ ]${initials}${suffix}(?=[ ,;:.&(]|$)`, "uy"), order: "family" },
  { pattern: new RegExp(`${family}[ ]${initials}${suffix}${after}`, "uy"), order: "family" },
  { pattern: new RegExp(`((?:\\p{Lu}\\.[ -]?){1,4})[ ]?${family}${suffix}${after}`, "uy"), order: "given" },
];

/** `Given Family`: two capitalised words are an author only beside another one, for titles have such words too. */
const fullNames = new RegExp(
  `(\\p{Lu}\\p{Ll}{1,20}(?:-\\p{L}\\p{Ll}{1,20})?(?:[ ]\\p{Lu}\\.?){0,2})[ ](${particle}${word}(?:-${word})?)${after}`,
  "uy",
);

const between = /[ ]?(?:[,;][ ]?(?:and|&|\.{3}|…)?|and|&)[ ]?(?:&[ ]?)?/y;
const others = /[ ]?,?[ ]?(?:and[ ])?(?:et[ ]al\.?|and[ ](?:others|colleagues))/y;
const group =
  /([^.()]{0,120}\b(?:Consortium|Collaboration|Group|Organi[sz]ation|Network|Committee|Society|Association|Institute|Initiative|Project|Team|Investigators|Research)\b[^.()]{0,60})(?=[.(]|[ ]\()/y;

/** The authors at the beginning of an entry, in the first form that reads them; none where no form does. */
export function readAuthors(text: string): AuthorList {
  let best: AuthorList = { authors: [], truncated: false, end: 0 };
  for (const { pattern, order } of forms) {
    const list = readList(text, pattern, order);
    if (list.end > best.end) best = list;
  }
  if (best.authors.length > 0) return best;
  const named = readList(text, fullNames, "given");
  if (named.authors.length > 1 || named.truncated) return named;
  group.lastIndex = 0;
  const literal = group.exec(text)?.[1]?.trim();
  return literal === undefined ? best : { authors: [{ literal }], truncated: false, end: group.lastIndex };
}

function readList(text: string, pattern: RegExp, order: "family" | "given"): AuthorList {
  const authors: CslName[] = [];
  let at = 0;
  let end = 0;
  for (;;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) break;
    const [first = "", second = ""] = order === "family" ? [match[1], match[2]] : [match[2], match[1]];
    authors.push({
      family: first.trim(),
      given: second.trim(),
      ...(match[3] !== undefined && { suffix: match[3] }),
    });
    end = pattern.lastIndex;
    others.lastIndex = end;
    if (others.test(text)) return { authors, truncated: true, end: others.lastIndex };
    between.lastIndex = end;
    if (!between.test(text)) break;
    at = between.lastIndex;
  }
  return { authors, truncated: false, end };
}
