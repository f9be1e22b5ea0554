/** Pieces of Markdown at which readers stumble. */
const pieces: readonly string[] = [
  "# Results {#sec:a}\n",
  "## The *miR-**21*** axis\n",
  "Title\n=====\n",
  "TNF-&alpha; and miR\\_21 in *TGF-*β1 cells^12^, H~2~O.\n",
  "the treat-\nment of miR-\n339-5p by\r\nCD63 [1, 3-5]\n",
  "> quoted miR-21\n> > deeper\n> again\nlazy line\n",
  "- item one\n  goes on\n\n  second paragraph [@a; @b]\n- item two\n",
  "1. first\n\n2. second\n\n        code\n",
  "```r\n# TP53\n\nx[12]\n```\n",
  "~~~\nunclosed?\n\n",
  "```\n",
  "~~~\n",
  "$$\nx = 1\n\ny\n$$\n",
  "<!-- exoscribe-disable citation/group -->\n",
  "<!-- a comment\n\nthat goes on\n\n",
  "-->\n",
  '<div class="x">\n<p>TP53 <sup>12</sup> &amp; *more*</p>\n</div>\n',
  "<script>\nvar a = 1\n\n</script>\n",
  "| gene | ref |\n|------|-----|\n| TP53\\|x | [1] |\n| `y` | [[note|alias]] |\n",
  "[label] and [other][label] and [^note]\n",
  '[label]: https://x.org/a "title"\n',
  "  [other]: <b>\n",
  "[^note]: a footnote\n    with *two* lines\n\n    and a paragraph\n",
  "![caption with [brackets] and miR-21](a.png){#fig:x width=50%}\n",
  "Costs $5 for TP53 and $10; math $x_1 + y$ and \\textit{TP53}.\n",
  "see https://x.org/a_b, me@x.org, <https://y.org> and @doi:10.1/x_y.\n",
  "::: {.note}\nText in a div\n:::\n",
  "Term\n: definition of CD9\n",
  "𝛼𝛽 emoji 👩‍🔬 and 1 km²\n",
  "***\n",
  "\\begin{table}\nraw & tex\n\\end{table}\n",
  "    indented code\n",
  "\ttab\n",
  "trailing spaces  \nhard\\\nbreak<br>tag\n",
];

/** A document of random pieces; the same seed gives the same document. */
export function awkwardDocument(next: () => number, length: number): string {
  let source = next() < 0.3 ? "---\ntitle: x\nbibliography: a.bib\n---\n" : "";
  for (let index = 0; index < length; index++) {
    source += pieces[Math.floor(next() * pieces.length)]!;
    if (next() < 0.75) source += next() < 0.1 ? "\r\n" : "\n";
  }
  return source;
}

/** The document with one random edit: characters put in, taken out, or a piece moved in. */
export function edited(source: string, next: () => number): string {
  const at = Math.floor(next() * (source.length + 1));
  const kind = next();
  if (kind < 0.4)
    return (
      source.slice(0, at) + "x`*_[]()$<>#\n \\&;-^~@:|!{}".charAt(Math.floor(next() * 30)) + source.slice(at)
    );
  if (kind < 0.7) return source.slice(0, at) + source.slice(at + 1 + Math.floor(next() * 20));
  return source.slice(0, at) + awkwardDocument(next, 1) + source.slice(at);
}
