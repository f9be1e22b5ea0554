/** The line end that a text has, for what is added to it. */
export const newlineOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** What is added to a text, with the line ends of that. */
export const withLineEnds = (source: string, added: string): string =>
  newlineOf(source) === "\n" ? added : added.replace(/\r?\n/g, "\r\n");
