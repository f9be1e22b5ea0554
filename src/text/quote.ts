/** The most that a message, a title or a log line quotes of anybody's text, in UTF-16 code units. */
export const longestQuote = 200;

/** A text as a message quotes it: whole, or its beginning with an ellipsis. */
export function quoted(text: string): string {
  if (text.length <= longestQuote) return text;
  const cut = text.slice(0, longestQuote - 1);
  // Half of a character of two units is none.
  return `${cut.replace(/[\ud800-\udbff]$/, "")}…`;
}

/** "1", "1 and 2", "1, 2 and 3". */
export function listed(words: readonly (string | number)[], joint = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)!}`;
}
