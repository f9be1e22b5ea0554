/** The line end that a text has, for what is added to it. */
export const newlineOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");
