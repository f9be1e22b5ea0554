/** What a terminal would obey: control characters, and those that turn the direction of writing. */
const obeyed = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A path or an error message on one line: what a terminal would obey is shown as `�`. */
export function printable(text: string): string {
  return text.replace(obeyed, "\uFFFD");
}

/** Running text on one line, without what a terminal would obey. */
export function oneLine(text: string): string {
  return text.replace(obeyed, " ").replace(/\s+/g, " ").trim();
}
