/** Files of a small workspace: `main.md`, and what it names. */
export type Files = Readonly<Record<string, string>>;

/** Input that can be made of about any length, in UTF-16 code units. */
export interface Shape {
  readonly name: string;
  readonly of: (length: number) => Files;
}

/** What is repeated, one a line where it holds no line break of its own, which `\n` and `\r` stand for. */
const units = String.raw`
a|A|aB|é|α|1|0|.|,|;|:|-|–|/|_|*|~|^|=|+|#|@|&|\|$|%|"|“|'|<|>|[|]|(|)|{|}|!|?
 |\t|\n|\r\n| \n|a\n|a\r\n|a  \n|\\\n|\u00a0|\ufffc|\0
ab |Ab |a, |a; |a. |a: |a-|a/|a_|a*b|*a |**a |*a*|_a_ |~a|~~a~~ |\*|\[
\`|\`\`|\`a|\`a\` |\`\`\`\n|\`\`\`\n\n|~~~\n|$a$ |$$\n|$$\n\n|::: a\n|\\(|\\[\n
<a |<a>|</a>|<a b="|<!--|<!-- a -->|<!-- exoscribe-|<?|<![CDATA[|<div>\n|<div>\n\n|</div>\n|<p|<td>a</td>|<img src="a"|<sup>1</sup>|<sup>|<br>
&a|&amp;|&#x|&alpha;
> a\n|> |>\n|> a\nb\n|> > a\n|- a\n|- a\nb\n|- |* |  - a\n|- a\n\n|- a\n\n  b\n\n|1. a\n|1. |1) a\n|(1) a |a) 
# a\n|# a\n\n|## |a\n===\n|a\n---\n|---\n|***\n|- - a\n|    a\n|a\n    b\n
| a |\|a\||\| a \| b \|\n|\|-|a\|b\n-\|-\n|+---+\n
[a]|[a](b)|[a](|![a](b)|![|[a][b]|[a]: b\n|[a]: b\n\n|[[a]]|[[a|][a|[^1]|[^1]: a\n|[^1]: a\n\n|[^1]: a\nb\n|^[a] |[a]{.b}|{#a}|{.a |[](#a)
[1]|[1] |[1|[1,|1,|1-|1,2 |[1-9]|[1–|[1, 2] |(1)|(1) |(1, 2) |(1|^1^|^1,|a^1|a1 |a1,2 |¹|a¹ |¹,|[1](#a)|[1 |[see 1, p. 3]|[1, p. |p. 3, 
@a|@a |@a:|@a.|[@a] |[@a|[@a; |[@a, p. 3]|[-@|@{a|@doi:10.1/|@a1b |@a-
et al. |Luo et al. |Luo et al. [1] |Luo, |Luo and |Luo & |Luo and Zhou (2018) |(Luo et al., 2018; |van der |d'|by Luo, who |Luo (2018)[1] |O’|A. |Luo A, |Luo A. |and |&
miR-21 |miR-21/|miR-21, |miR-|miR|mir|miR-21-5p |miR-21/22/|miR-17~92 |let-7|let-7a/|lin-|MIR21 |microRNA|microRNA-21 |hsa-|miRNAs 21, |miR-9* 
p53 |p53/|p53-|TP53 |PTRF |IL-6 |IL-|IL-6/|IL|TNF-α |alpha|CD63 |CD63+ |CD9, |H2AX|interleukin |interleukin-6 receptor |tumor necrosis factor |NF-κB |PI3K/Akt/|PI3K/Akt signaling |signaling pathway |pathway |mTOR-|Wnt/β-catenin |exosome |ESCRT-0, -I |I, II |aldehyde dehydrogenase 1 family member 
vascular endothelial growth factor (VEGF) |(VEGF) |factor (F|a (B) |a (AB), 
Table 1 |Table 1 References |Fig. 1 |10.1000/|10.1000/a |doi:10.1000/a |doi:|https://a.b |https://|https://doi.org/10.1000/a |PMID: 1 |a@b.c |C:\\|e.g. |i.e. |Eq. 
in mice |rats |of human |mouse |murine p53 |2018|(2018) |2018, |J. |446(4):1165-71. |446, |pp. 1–2 |“a” |“a
`;

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  "0": "\0",
};

/** The list above: units stand between bars, and a bar that belongs to one has a backslash before it. */
export const repeated: readonly string[] = [
  ...new Set(
    units
      .trim()
      .split("\n")
      .flatMap((line) => line.split(/(?<!\\)\|/))
      .map((unit) =>
        unit.replace(/\\(?:u([0-9a-f]{4})|([^]))/g, (_, code: string | undefined, sign: string) =>
          code === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(parseInt(code, 16)),
        ),
      )
      .filter((unit) => unit !== ""),
  ),
];

/** Where the repeated text stands. Three dots are its place. */
const places: Readonly<Record<string, Files>> = {
  document: { "main.md": "..." },
  paragraph: { "main.md": "Exosomes carry miR-21 [1]. Known ... of Luo et al. [2].\n" },
  "list item": { "main.md": "- Known ...\n\nSeen [1, 2].\n" },
  quotation: { "main.md": "> Known\n...\n" },
  cell: { "main.md": "| a | b |\n|---|---|\n| ... | b |\n" },
  heading: { "main.md": "# Known ...\n\nSeen [1, 2].\n" },
  "reference entry": {
    "main.md": "Known [1, 2].\n\n## References\n\n1. Luo A. ...\n2. Zhou B. Title. 2018.\n",
  },
  "reference list": {
    "main.md": "Known [1, 2].\n\n## References\n\n...\n\n1. Luo A. Title. 2019.\n2. Zhou B. Title. 2018.\n",
  },
  "front matter": { "main.md": "---\nreferences:\n- id: a\n  title: ...\n---\n\nKnown [@a].\n" },
  yaml: {
    "main.md": "---\nbibliography: a.yaml\n---\n\nKnown [@a].\n",
    "a.yaml": "- id: a\n  title: T\n...",
  },
  json: {
    "main.md": "---\nbibliography: a.json\n---\n\nKnown [@a].\n",
    "a.json": '[{"id": "a", "title": "..."}]',
  },
  "json list": {
    "main.md": "---\nbibliography: a.json\n---\n\nKnown [@a].\n",
    "a.json": '[{"id": "a"}, ...]',
  },
  bibtex: {
    "main.md": "---\nbibliography: a.bib\n---\n\nKnown [@a].\n",
    "a.bib": "@article{a, title={T}}\n...",
  },
  "bibtex title": {
    "main.md": "---\nbibliography: a.bib\n---\n\nKnown [@a].\n",
    "a.bib": "@article{a, title={...}, year=2018}\n",
  },
  "bibtex author": {
    "main.md": "---\nbibliography: a.bib\n---\n\nLuo et al. [@a].\n",
    "a.bib": "@article{a, title={T}, author={...}}\n",
  },
  "bibtex doi": {
    "main.md": "---\nbibliography: a.bib\n---\n\nKnown [@a].\n",
    "a.bib": "@article{a, title={T}, doi={...x}}\n",
  },
  "bibtex fields": {
    "main.md": "---\nbibliography: a.bib\n---\n\nKnown [@a].\n",
    "a.bib": "@article{a, ...",
  },
  ris: {
    "main.md": "---\nbibliography: a.ris\n---\n\nKnown [@a].\n",
    "a.ris": "TY  - JOUR\nID  - a\nTI  - ...\nER  - \n",
  },
  nbib: {
    "main.md": "---\nbibliography: a.nbib\n---\n\nKnown [@a].\n",
    "a.nbib": "PMID- 1\nTI  - ...\nAID - 10.1000/a [doi]\n",
  },
  endnote: {
    "main.md": "---\nbibliography: a.xml\n---\n\nKnown [@a].\n",
    "a.xml": "<xml><records><record><titles><title>...</title></titles></record></records></xml>",
  },
};

const filled = (files: Files, text: string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.replace("...", () => text)]));

/** Every unit in every place. */
export const shapes: readonly Shape[] = Object.entries(places).flatMap(([place, files]) =>
  repeated.map((unit) => ({
    name: `${place}: ${JSON.stringify(unit)}`,
    of: (length) => filled(files, unit.repeat(Math.ceil(length / unit.length))),
  })),
);
