import type { Link } from "./links";

/** What never shows, or would turn the text around: control, line, paragraph and bidirectional control characters. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu;

/**
 * All ASCII punctuation that can be markup wherever it stands, and the rest where it can: a list's mark or number, a
 * host's dot.
 */
const markup = /[!-+:<-@[-`{-~]|^[-]|(?<=^\d{1,9}|www)\./gi;

/**
 * Text as Markdown that shows exactly this text on one line: no markup, HTML, autolink or icon comes of it, whatever a
 * document or a data file says. Numeric character references are used, because no reader of Markdown takes them for
 * markup; a backslash before a bracket is taken back by some in the text of a link.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(unseen, " ")
    .trim()
    .replace(markup, (character) => `&#${character.charCodeAt(0)};`);
}

/** Strong text; nothing where there is none, for four asterisks would be a line. */
export function strong(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped === "" ? "" : `**${escaped}**`;
}

/** Links beside each other, as Markdown. */
export const linkRow = (links: readonly Link[]): string =>
  links.map(({ label, url }) => markdownLink(label, url)).join(" · ");

/** A Markdown link to an address that `links.ts` or the editor has built, in which nothing is left to escape. */
export function markdownLink(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](${url})`;
}

/** A list cut short: the first `limit` entries, and how many more there are; semicolons where an entry has a comma. */
export function firstOf(entries: readonly string[], limit: number): string {
  const rest = entries.length - limit;
  const shown = entries.slice(0, limit);
  const separator = shown.some((entry) => entry.includes(", ")) ? "; " : ", ";
  return shown.join(separator) + (rest > 0 ? ` and ${rest} more` : "");
}
