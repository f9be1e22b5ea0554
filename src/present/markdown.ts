const controls = /[\p{Cc}\p{Bidi_Control}]+/gu;
const special = /[\\`*_[\]<>&~|$@]/g;
const scheme = /:(?=\/)/g;
const host = /\b(www)\./gi;
const lineStart = /^([#+=-]|\d{1,9}(?=[.)]))/;

/**
 * Text as Markdown that shows exactly this text on one line: no markup, HTML, character reference, autolink or icon
 * comes of it, whatever a document or a data file says. Control and bidirectional control characters become spaces.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(controls, " ")
    .trim()
    .replace(special, "\\$&")
    .replace(scheme, "\\:")
    .replace(host, "$1\\.")
    .replace(lineStart, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`));
}

/** A Markdown link to an address of `links.ts`, in which nothing is left to escape. */
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
