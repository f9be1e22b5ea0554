import type { Reference } from "../model/reference";
import type { Notice, NoticeKind } from "../model/retraction";
import { withoutTags } from "../text/tags";
import { withoutEnd } from "../text/trim";
import { wordsPattern } from "../text/wordLists";
import publications from "./lists/publications.json";
import { longestNotice, longestNote } from "./weights";

const publication = wordsPattern(publications);
const retracted = `retracted(?:\\s${publication})?`;

/**
 * How a title says that its work was retracted: "RETRACTED ARTICLE: …", "[Retracted] …", "… (Retracted article. See vol. 9, 2018)". A paper about
 * retractions says so of others, in the plural or in a sentence; a withdrawal alone is none, for Cochrane withdraws reviews that are out of date.
 */
const inTitle = [
  new RegExp(
    `^\\W{0,3}(?:this\\s${publication}\\s(?:has\\sbeen|was|is)\\s)?${retracted}\\s{0,3}(?::|[)\\]](?!\\s{0,3}${publication}s?\\b))`,
    "iu",
  ),
  /^\W{0,3}RETRACTED(?:\s[A-Z]{4,12}){0,2}\s{0,3}[-–—|]\s/u,
  new RegExp(
    `[([]\\s?${retracted}(?:[.,;:]?\\s(?:see|in|by|on|due|\\d)[^()[\\]]{0,200})?\\s?[)\\]]\\W{0,3}$`,
    "iu",
  ),
];

/** How an entry says so as it is printed, where its title cannot be told from the rest. */
const inPrint = [
  /(?:^|[.?!)"”’]\s{1,3})RETRACTED(?:\s[A-Z]{4,12}){0,2}:\s/u,
  new RegExp(`(?:^|[.?!)]\\s)[([]\\s?${retracted}\\s?[)\\]](?!\\s{0,3}${publication}s?\\b)`, "iu"),
  new RegExp(`[([]\\s?${retracted}\\s?[)\\]](?=\\s?(?:[.,;]|$))`, "iu"),
];

/** How a statement of a note begins, in the words of PubMed ("Retraction in: …") or of whoever keeps the list. */
const inNote: readonly (readonly [NoticeKind, RegExp])[] = [
  [
    "retracted",
    new RegExp(
      `^(?:status:\\s)?${retracted}(?:$|\\s?[:(,–—-](?!\\s?(?:no|false|none|0)\\b)|\\s(?:in|on|by|at|due|because|after|since|see|and\\srepublished\\sin|\\d))`,
      "iu",
    ),
  ],
  [
    "retracted",
    new RegExp(
      `^th(?:e|is)\\s${publication}\\s(?:(?:has|was|is|been|now|since|later)\\s){1,3}retracted\\b`,
      "iu",
    ),
  ],
  ["retracted", /^[Rr]etraction\s(?:in(?::|\s\p{Lu})|published\b|(?:date|DOI|doi|notice):)/u],
  ["concern", /^expression\sof\sconcern(?:$|\s(?:in|published)\b)/iu],
  [
    "concern",
    new RegExp(
      `^(?:th(?:e|is)\\s${publication}\\s(?:has|is|stands)\\s)?(?:(?:under|subject\\sto|the\\ssubject\\sof)\\s)?an?\\s(?:editorial\\s)?expression\\sof\\sconcern\\b`,
      "iu",
    ),
  ],
];

const asKeyword = new RegExp(`^[_#]?${retracted}$`, "iu");

/** Whether a text has the words at all of which a notice is made: most have not, and are read no further. */
export const mayTell = (text: string): boolean => /retract|concern/i.test(text);

/** What an entry has in its fields beside title and status. */
interface Remarks {
  readonly title: string | undefined;
  readonly notes: readonly (string | undefined)[];
  /** One by one, or several parted by commas. */
  readonly keywords: readonly (string | undefined)[];
}

/**
 * What the notes and keywords of an entry say of a retraction or a concern, in their own words, as the `status` of its item. Keywords do not
 * count where the title speaks of retractions: they then are its matter.
 */
export function statusIn({ title = "", notes, keywords }: Remarks): string | undefined {
  const statement = notes.flatMap((note) => statementsOf(note ?? "")).find((one) => kindOf(one));
  if (statement !== undefined || /\bretract(?:ed|ion)/i.test(title)) return statement;
  return keywords
    .flatMap((keyword) => (keyword ?? "").slice(0, longestNote).split(/[,;\n]/))
    .map((keyword) => keyword.trim())
    .find((keyword) => asKeyword.test(keyword));
}

const kindOf = (statement: string): NoticeKind | undefined =>
  inNote.find(([, pattern]) => pattern.test(statement))?.[0];

/** The lines of a note that may tell, and its sentences. */
function statementsOf(note: string, cut = /[;|]|(?<=\.)\s(?=\p{Lu})/u): readonly string[] {
  if (!mayTell(note)) return [];
  const text = withoutTags(note.slice(0, longestNote).replace(/<(?:\/p|\/div|\/li|br ?\/?)>/gi, "\n"));
  return [...text.split(/[\r\n]+/), ...text.replace(/\s+/g, " ").split(cut)].map((one) =>
    withoutEnd(one.replace(/^[\s*_[("“-]{1,9}/, ""), ' \t)]"”.*'),
  );
}

/** What an entry says itself of what became of its work: by its title, by how it is printed, by its status. */
export function ownNotice({
  csl: { title = "", status },
  raw = "",
}: Pick<Reference, "csl" | "raw">): Notice | undefined {
  const printed = raw.slice(0, longestNote);
  const found = firstMatch(inTitle, title) ?? firstMatch(inPrint, printed);
  if (found !== undefined) return noticeOf("retracted", found);
  const statement = [status ?? "", ...statementsOf(printed, /[;|([]|(?<=\.)\s(?=\p{Lu})/u)].find(
    (one) => kindOf(one) ?? asKeyword.test(one),
  );
  return statement === undefined ? undefined : noticeOf(kindOf(statement) ?? "retracted", statement);
}

const firstMatch = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);

const noticeOf = (kind: NoticeKind, words: string): Notice => ({
  kind,
  source: `its own entry (“${withoutEnd(words.trim(), ":").slice(0, longestNotice)}”)`,
});
