import { lexer, type Token } from "marked";

/** All tokens that marked, the editor's Markdown renderer, finds. */
function tokens(markdown: string): readonly Token[] {
  const walk = (token: Token): readonly Token[] => [
    token,
    ...("tokens" in token ? (token.tokens ?? []) : []).flatMap(walk),
    ...("items" in token ? (token.items as Token[]) : []).flatMap(walk),
  ];
  return lexer(markdown, { gfm: true }).flatMap(walk);
}

/** What a reader sees of one paragraph: the types of the tokens in it, and its text. */
export function paragraph(markdown: string): { readonly kinds: readonly string[]; readonly text: string } {
  const inline = tokens(markdown).filter(({ type }) => type !== "paragraph");
  const text = inline.map((token) => ("text" in token ? String(token.text) : "")).join("");
  return { kinds: [...new Set(inline.map(({ type }) => type))], text };
}

/** Link addresses of Markdown, and HTML and images in it, which a card must not have. */
export function addresses(markdown: string): readonly string[] {
  return tokens(markdown).flatMap((token) =>
    token.type === "link"
      ? [String(token.href)]
      : token.type === "html" || token.type === "image"
        ? [token.raw]
        : [],
  );
}
