const longestText = 500;

/**
 * Text for a notification. The editor reads `[title](command:…)` in it as a link that runs a command, so what comes
 * from a document, a bibliography or a path must not be able to spell one.
 */
export function plain(text: string): string {
  const short = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  return short.replace(/\](?=\()/g, "]\u200b");
}

/** Text for a label, in which the editor would put icons for `$(name)`. */
export function withoutIcons(text: string): string {
  return text.replace(/\$(?=\()/g, "$\u200b");
}
