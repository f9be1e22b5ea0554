/** A tag where it stands; `name` in lower case, `closes` for an end tag. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly end: number;
}

const opening = /<(\/?)([A-Za-z][A-Za-z0-9-]{0,40})(?=[\s/>])/y;
const directive = /^<!--\s{0,20}exoscribe-([^]{0,2000}?)\s{0,20}-->$/;
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|br|cite|code|del|dfn|em|font|i|img|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const raw = /^(?:script|style|pre|textarea|svg|math)$/;

/** The tag that stands at an offset, if one does. */
export function tagAt(html: string, at: number): Tag | undefined {
  opening.lastIndex = at;
  const [all, slash, name] = opening.exec(html) ?? [];
  const end = all === undefined ? undefined : endOfAttributes(html, at + all.length);
  return end === undefined ? undefined : { name: name!.toLowerCase(), closes: slash !== "", end };
}

/** Where the tag ends. A value in quotes may have `<` and `>` in it, and be as long as a picture that is written out. */
function endOfAttributes(html: string, from: number): number | undefined {
  for (let at = from; at < html.length; at++) {
    const character = html[at]!;
    if (character === ">") return at + 1;
    if (character === "<") return undefined;
    const isQuoted = (character === '"' || character === "'") && /=\s{0,9}$/.test(html.slice(at - 10, at));
    if (isQuoted) at = Math.max(at, html.indexOf(character, at + 1));
  }
  return undefined;
}

export function withoutTags(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", Math.max(from, at + 1))) {
    const tag = tagAt(html, at);
    if (tag === undefined) continue;
    kept.push(html.slice(from, at));
    from = tag.end;
  }
  return kept.join("") + html.slice(from);
}

/** What a comment `<!-- exoscribe-… -->` says, without the prefix. */
export function directiveText(comment: string): string | undefined {
  return directive.exec(comment)?.[1]?.trim();
}

export interface HtmlPart {
  readonly kind: "text" | "comment";
  readonly start: number;
  readonly end: number;
}

function endOf(html: string, closing: string, at: number): number {
  const end = html.indexOf(closing, at);
  return end < 0 ? html.length : end + closing.length;
}

/** The end of the tag that closes what a tag opens, in whatever case. */
function endOfRaw(html: string, { name, end }: Tag): number {
  const closing = new RegExp(`</${name}[^<>]{0,80}>?`, "gi");
  closing.lastIndex = end;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

/**
 * Takes an HTML block apart: its text in pieces between the tags of blocks (tags inside a line stay in the text), and its
 * comments. Scripts, styles, preformatted text and declarations are left out. Unclosed constructs reach to the end.
 */
export function htmlParts(html: string): readonly HtmlPart[] {
  const parts: HtmlPart[] = [];
  let from = 0;
  const flush = (to: number, next: number): void => {
    if (html.slice(from, to).trim() !== "") parts.push({ kind: "text", start: from, end: to });
    from = next;
  };
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    if (html.startsWith("<!--", at)) {
      const end = endOf(html, "-->", at + 4);
      flush(at, end);
      parts.push({ kind: "comment", start: at, end });
      at = end;
    } else if (html[at + 1] === "!" || html[at + 1] === "?") {
      const end = endOf(html, html.startsWith("<![CDATA[", at) ? "]]>" : ">", at);
      flush(at, end);
      at = end;
    } else {
      const found = tagAt(html, at);
      if (!found || inline.test(found.name)) {
        at = found?.end ?? at + 1;
        continue;
      }
      const isRaw = raw.test(found.name) && !found.closes;
      const end = isRaw ? endOfRaw(html, found) : found.end;
      flush(at, end);
      at = end;
    }
  }
  flush(html.length, html.length);
  return parts;
}
