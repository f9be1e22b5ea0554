import type { Stretch } from "../../text/sentences";

/** The longest quotation inside a line of text, in UTF-16 code units. */
const longest = 1000;

/** What opens a quotation, with what closes it; in some languages the same signs stand the other way round. */
const closings: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‘": "’",
  "‹": "›",
  "「": "」",
  "『": "』",
  '"': '"',
  "'": "'",
};
const openings = /[“„«»‘‹「『"]|'(?=\p{L})/gu;

/** What is quoted inside a text, with the signs; an inch (`5"`) and an apostrophe open nothing. */
export function quotations(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let read = 0;
  for (const { 0: opening, index } of text.matchAll(openings)) {
    if (index < read || /[\p{L}\p{N}]/u.test(text[index - 1] ?? "")) continue;
    const close = closeOf(text, index, closings[opening]!);
    if (close === undefined) continue;
    read = close + 1;
    found.push({ from: index, to: read });
  }
  return found;
}

function closeOf(text: string, open: number, signs: string): number | undefined {
  const end = Math.min(text.length, open + longest);
  for (let at = open + 1; at < end; at++) {
    if (!signs.includes(text[at]!)) continue;
    // An apostrophe stands inside a word, and what opens the next quotation stands behind a space.
    const isInside = /[\p{L}\p{N}]/u.test(text[at + 1] ?? "");
    const opensAnew = signs === '"' && /\s/.test(text[at - 1]!);
    if (!isInside && !opensAnew) return at;
  }
  return undefined;
}
