import { withoutTags } from "../../../text/tags";

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  ndash: "–",
  mdash: "—",
};

/**
 * The text of a list entry without Markdown: emphasis, links (their address stays behind the text), escapes, tags,
 * character references; a word that a line break hyphenates stays hyphenated, for we cannot know.
 */
export function plainText(markdown: string): string {
  const withAddresses = markdown
    .replace(/\[([^[\]]{0,300})\]\(<?([^()\s<>]{1,500})>?\)/g, (_, text: string, url: string) =>
      url.includes(text) ? url : `${text} ${url}`,
    )
    .replace(/<(https?:\/\/[^<>\s]{1,500})>/g, "$1");
  return withoutTags(withAddresses)
    .replace(/\]\{\.csl-[a-z-]{1,20}\}|[ \t]\|[ \t]*$/g, "")
    .replace(/[ \t]\|[ \t]/g, " ")
    .replace(/&([a-z]{2,6});/g, (all, name: string) => entities[name] ?? all)
    .replace(
      /(?<!\\)(\*{1,3}|(?<![\p{L}\p{N}])_{1,3})(?=\S)([^*_\n]{1,300}(?:\n[^*_\n]{1,300}){0,3})\1/gu,
      "$2",
    )
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\n[ \t]{0,3}>(?=[ \t])/g, "\n")
    .replace(/\s+/g, " ")
    .trim();
}
