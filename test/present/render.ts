import { Marked } from "marked";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";

export interface Rendered {
  /** The names of all elements, in their order; of a link or an image with its address. */
  readonly elements: readonly string[];
  /** What a reader sees, white space collapsed. */
  readonly text: string;
}

/**
 * Markdown as the editor renders it, whose own marked (the version is the one that its third-party notices name) is asked
 * without options. HTML, which the editor would drop, is kept here, so that none goes unseen.
 */
export function render(markdown: string): Rendered {
  const elements: string[] = [];
  let text = "";
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("value" in node) text += node.value;
    if ("tagName" in node) {
      const address = node.attrs.find(({ name }) => name === "href" || name === "src");
      if (node.tagName === "br") text += "\n";
      elements.push(address ? `${node.tagName} ${address.value}` : node.tagName);
    }
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(new Marked().parse(markdown, { async: false })));
  return { elements, text: collapsed(text) };
}

/** Text as a line of HTML shows it. */
export const collapsed = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Markdown with its character references put in, for the eye; no-break spaces of link titles are spaces. */
export function readable(markdown: string): string {
  return markdown
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("\u00a0", " ");
}

/** Link addresses of Markdown, and HTML and images in it, which a card must not have. */
export function addresses(markdown: string): readonly string[] {
  return render(markdown)
    .elements.filter((element) => !/^(?:p|strong|em|br|ul|li|code|hr)$/.test(element))
    .map((element) => element.replace(/^a /, ""));
}
