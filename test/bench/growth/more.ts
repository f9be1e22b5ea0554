import { library, lines } from "./make";
import type { Shape } from "./shapes";

const section = "\n## References\n\n";
const list = (name: string, unit: (n: number) => string): Shape =>
  lines(name, unit, "", `Known [1, 2].\n${section}`);
const ofEach = (length: number, each: number, unit: (n: number) => string): string =>
  Array.from({ length: Math.ceil(length / each) }, (_, at) => unit(at + 1)).join("");

/** A document whose own list grows with what it cites; `each`: about the length of a citation and an entry. */
const cited = (
  name: string,
  cite: (n: number) => string,
  entry: (n: number) => string,
  each = 60,
): Shape => ({
  name,
  of: (length) => ({
    "main.md": `${ofEach(length, each, cite)}\n${section}${ofEach(length, each, entry)}`,
  }),
});

/** A document and a bibliography that grow together. */
const both = (
  name: string,
  cite: (n: number) => string,
  entry: (n: number) => string,
  file = "a.bib",
  each = 50,
): Shape => ({
  name: `${file}: ${name}`,
  of: (length) => ({
    "main.md": `---\nbibliography: ${file}\n---\n\n${ofEach(length, each, cite)}\n`,
    [file]: ofEach(length, each, entry),
  }),
});

const letters = (n: number): string => String(n).replace(/\d/g, (d) => "abcdefghij"[Number(d)]!);
const family = (n: number): string => `L${letters(n)}`;

/** Inputs of many members by what the document has: citations and lists of all kinds, names, markup, and every reader. */
export const more: readonly Shape[] = [
  // the document
  lines("definitions alone", (n) => `[l${n}]: https://a.b/${n}\n`),
  lines("uses of one definition", (n) => `[a${n}][l] `, "\n\n[l]: https://a.b/\n"),
  lines("numbered definitions", (n) => `Known [${n}].\n\n[${n}]: https://doi.org/10.1000/${n}\n\n`),
  lines(
    "footnote definitions as a list",
    (n) => `Known[^${n}].\n\n[^${n}]: Luo A. Title ${n}. J Cell. 2018.\n\n`,
  ),
  lines("inline notes", (n) => `A${n}^[Note ${n} [@k${n}].] `),
  lines("headings of references", (n) => `## References\n\n${n}. Luo A. Title ${n}. J Cell. 2018.\n\n`),
  lines(
    "chapters with lists",
    (n) => `# Part ${n}\n\nKnown [1].\n\n## References\n\n1. Luo A. Title ${n}. J Cell. 2018.\n\n`,
  ),
  lines("headings of depth", (n) => `${"#".repeat(Math.min(6, n))} Part ${n}\n`),
  lines("deep quotes", (n) => `${">".repeat(n % 60)} a${n}\n`),
  lines("deep lists with citations", (n) => `${" ".repeat(2 * (n % 50))}- Known [${n}] of miR-${n}\n`),
  lines("tables", (n) => `| a | b |\n|---|---|\n| [${n}] | miR-${n} |\n\n`),
  lines("grid table", (n) => `+----+----+\n| a${n} | [${n}] |\n`),
  lines("html cells", (n) => `<tr><td>miR-${n}</td><td>[${n}]</td></tr>\n`, "", "<table>\n"),
  lines("html nested", (n) => `<div id="d${n}">\n`),
  lines("html inline nested", (n) => `<b><i>a${n}`),
  lines("html quotes crossed", () => `<b ='" ='`),
  lines("html superscripts", (n) => `Known<sup>${n}</sup>. `),
  lines("html links", (n) => `<a href="#r${n}">${n}</a> `),
  lines("html anchors list", (n) => `<p id="r${n}">${n}. Luo A. Title. 2018.</p>\n\n`),
  lines("entities", (n) => `&alpha;${n} TNF-&alpha; `),
  lines("superscripts", (n) => `Known^${n}^. `),
  lines("unicode superscripts", (n) => `Known${String(n).replace(/\d/g, (d) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(d)]!)}. `),
  lines("glued", (n) => `Known it${n}, and so. `),
  lines("parentheses", (n) => `Known (${n}). `),
  lines("parentheses in a list", (n) => `(${n}) a; `),
  lines("caret list one group", (n) => `${n},`, "^ and", "Known^"),
  lines("one group", (n) => `${n}, `, "].", "Known ["),
  lines("ranges in one group", (n) => `${n}-${n + 300}, `, "].", "Known ["),
  lines("ranges", (n) => `Known [${n}-${n + 300}]. `),
  lines("wide ranges", () => `Known [1-9999]. `),
  lines("keys in one group", (n) => `@k${n}; `, "].", "Known ["),
  lines("key prefixes in one group", (n) => `see ${n} @k${n}, p. ${n}; `, "].", "Known ["),
  lines("bare keys", (n) => `Luo @k${n} [p. ${n}]. `),
  lines("doi keys", (n) => `[@doi:10.1000/${n}] `),
  lines("wikilinks", (n) => `[[note ${n}|miR-${n}]] `),
  lines("author year", (n) => `${family(n)} et al. (2018) `),
  lines("author year in one parenthesis", (n) => `${family(n)} et al., 2018; `, ")", "("),
  lines("many authors", (n) => `${family(n)}, `, " and Zhou (2018)."),
  lines("many ands", (n) => `${family(n)} and `, " Zhou (2018)."),
  cited(
    "author year list",
    (n) => `Seen (${family(n)}, 2018). `,
    (n) => `${family(n)} A. Title ${n}. J Cell. 2018.\n\n`,
  ),
  cited(
    "author year list, one author",
    () => `Seen (Luo, 2018). `,
    (n) => `Luo A. Title ${n}. J Cell. 2018.\n\n`,
  ),
  cited(
    "numbered list",
    (n) => `Seen [${n}]. `,
    (n) => `${n}. ${family(n)} A. Title ${n}. J Cell. 2018.\n`,
  ),
  cited(
    "bracketed list",
    (n) => `Seen [${n}]. `,
    (n) => `[${n}] ${family(n)} A. Title ${n}. J Cell. 2018.\n\n`,
  ),
  cited(
    "numbered list, repeated numbers",
    (n) => `Seen [${n}]. `,
    (n) => `${(n % 50) + 1}. ${family(n)} A. Title ${n}. J Cell. 2018.\n`,
  ),
  cited(
    "named and numbered",
    (n) => `${family(n)} et al. [${n}] saw. `,
    (n) => `${n}. ${family(n)} A, Zhou B, Li C. Title ${n}. J Cell. 2018.\n`,
    90,
  ),
  cited(
    "unknown among known",
    (n) => `Seen [${2 * n}]. `,
    (n) => `${2 * n + 1}. ${family(n)} A. Title ${n}. J Cell. 2018.\n`,
  ),
  cited(
    "descending",
    (n) => `Seen [${9999 - n}]. `,
    (n) => `${n}. ${family(n)} A. Title ${n}. J Cell. 2018.\n`,
  ),
  cited(
    "superscripts with list",
    (n) => `Seen^${n}^. `,
    (n) => `${n}. ${family(n)} A. Title ${n}. J Cell. 2018.\n`,
  ),
  cited(
    "glued with list",
    (n) => `Seen${n}. `,
    (n) => `${n}. ${family(n)} A. Title ${n}. J Cell. 2018.\n`,
  ),
  cited(
    "groups of three",
    (n) => `Seen [${n}, ${n + 2}, ${n + 1}]. `,
    (n) => `${n}. ${family(n)} A. Title ${n}. J Cell. 2018.\n`,
  ),
  list("one doi", (n) => `${n}. Luo A. Title ${letters(n)}. 2018. doi:10.1000/a\n`),
  list(
    "same words",
    (n) => `${n}. Luo A. Exosomes of tumour cells carry proteins ${letters(n)} and RNA. J Cell. 2018.\n`,
  ),
  list(
    "near titles",
    (n) =>
      `${n}. Luo A. Exosomes of tumour cells carry proteins of part ${letters(n)}. J Cell. 2018. doi:10.1000/${n}\n`,
  ),
  list("one entry of authors", (n) => `${n === 1 ? "1. " : ""}Luo A${letters(n)}, `),
  list("one entry of words", (n) => `${n === 1 ? "1. Luo A. " : ""}word${n} `),
  list("lines without numbers", (n) => `Luo ${letters(n)}. Title ${n}. 2018.\n`),
  list("run-in entries", (n) => `[${n}] Luo A. Title ${n}. 2018. `),
  list("run-in dotted", (n) => `${n}. Luo A. Title ${n}. 2018. `),
  list("in a table", (n) => `| ${n} | Luo A. Title ${n}. 2018. |\n`),
  list("in html", (n) => `<li id="r${n}">Luo A. Title ${n}. 2018.</li>\n`),
  list("separated by headings", (n) => `${n}. Luo A. Title ${n}. 2018.\n\n### Part ${n}\n\n`),
  list("separated by pages", (n) => `${n}. Luo A. Title ${n}. 2018.\n\n${n}\n\n`),
  list("figures in between", (n) => `${n}. Luo A. Title ${n}. 2018.\n\n![](a${n}.png)\n\n`),
  // names
  lines(
    "definitions of abbreviations",
    (n) =>
      `${family(n)} growth factor ${n} (${letters(n).toUpperCase()}GF) is here. ${letters(n).toUpperCase()}GF. `,
  ),
  lines(
    "paragraphs of abbreviations",
    (n) =>
      `Vascular growth factor ${n} (V${letters(n).toUpperCase()}GF) is here.\n\nV${letters(n).toUpperCase()}GF too.\n\n`,
  ),
  lines("organisms", (n) => `${["mouse", "rat", "human", "pig", "zebrafish"][n % 5]} p53 of ${n} `),
  lines("organism paragraphs", (n) => `In ${["mice", "rats", "humans"][n % 3]} Akt${n % 3} is known.\n\n`),
  lines("genes", (n) => `${["AKT1", "TP53", "EGFR", "KRAS", "MYC", "CD63", "PTEN"][n % 7]} `),
  lines("genes joined", (n) => `${["AKT1", "TP53", "EGFR", "KRAS"][n % 4]}/`),
  lines(
    "gene pathways",
    (n) => `${["PI3K/AKT", "Wnt/β-catenin", "MAPK", "TGF-β/Smad"][n % 4]} signaling pathway and `,
  ),
  lines("pathway of many", (n) => `${["PI3K", "AKT", "mTOR", "MAPK"][n % 4]}/`, " signaling pathway"),
  lines(
    "enumerated pathways",
    (n) => `${["Wnt", "Notch", "Hippo", "NF-κB"][n % 4]}, `,
    " and MAPK signaling pathways",
  ),
  lines("genes in parentheses", () => `(AKT1 `),
  lines("quotations", (n) => `“PTRF ${n} ” `),
  lines("quotations unclosed", (n) => `“PTRF ${n} `),
  lines("previous symbols", (n) => `PTRF and ${["MLL", "SMAD4", "HSPC1"][n % 3]} in ${n}. `),
  lines("numbers of one miRNA", (n) => `miR-${n}/${n + 1}/`),
  lines("mirna words", (n) => `miRNAs ${n}, ${n + 1} and `),
  lines("urls", (n) => `https://a.b/${n}?x=${n} `),
  lines("paths", (n) => `dir${n}/file${n}.csv `),
  lines("one path", (n) => `dir${n}/`),
  lines("figures referenced", (n) => `See @fig-${n} and Figure ${n}. `),
  lines("formulas", (n) => `$x_${n}$ and $$y^${n}$$ `),
  lines("code spans", (n) => `\`a${n}\` [${n}] `),
  lines("emphases", (n) => `*a${n}* **b** `),
  lines("tex commands", (n) => `\\cite{k${n}} \\ref{a} `),
  lines("tex groups", () => `\\a{`),
  lines("divs", (n) => `::: {#d${n}}\na\n`),
  lines("attributes", (n) => `[a${n}]{#b${n} .c} `),
  lines("directives disable", (n) => `<!-- exoscribe-disable AD${n} -->\n\nmiR21\n\n`),
  lines("directives next line", () => `<!-- exoscribe-ignore-next-line -->\nmiR21\n\n`),
  lines("emails", (n) => `a${n}@b.c `),
  lines(
    "front matter list",
    (n) => `- id: k${n}\n  title: T\n`,
    "---\n\nKnown [@k1].\n",
    "---\nreferences:\n",
  ),
  lines(
    "front matter bibliographies",
    (n) => `- a${n}.bib\n`,
    "---\n\nKnown [@k1].\n",
    "---\nbibliography:\n",
  ),
  lines("front matter nested", (n) => `${" ".repeat(n % 200)}a${n}:\n`, "---\n\nKnown [@k1].\n", "---\n"),
  lines("metadata blocks", (n) => `---\na: ${n}\n---\n\nKnown [@k${n}].\n\n`),
  lines("hyphenated lines", (n) => `miR-\n${n} and exo-\nsomes `),
  lines("crlf blank lines", () => `a\r\n\r\n`),
  lines("setext", (n) => `Part ${n}\n---\n\n`),
  // libraries
  both(
    "all cited",
    (n) => `[@k${n}] `,
    (n) => `@article{k${n}, title={Title ${letters(n)}}, author={${family(n)}, A}, year=2018}\n`,
  ),
  both(
    "all named and cited",
    (n) => `${family(n)} et al. [@k${n}] `,
    (n) =>
      `@article{k${n}, title={Title ${letters(n)}}, author={${family(n)}, A and B, C and D, E}, year=2018}\n`,
    "a.bib",
    90,
  ),
  both(
    "all misspelled",
    (n) => `[@kx${letters(n)}] `,
    (n) => `@article{ky${letters(n)}, title={T}}\n`,
  ),
  both(
    "by doi",
    (n) => `[@doi:10.1000/${n}] `,
    (n) => `@article{k${n}, doi={10.1000/${n}}}\n`,
  ),
  both(
    "one key, cited",
    () => `[@k] `,
    () => `@article{k, title={T}}\n`,
  ),
  both(
    "in yaml",
    (n) => `[@k${n}] `,
    (n) => `- id: k${n}\n  title: T ${n}\n  author:\n  - family: L${n}\n`,
    "a.yaml",
  ),
  both(
    "in ris",
    (n) => `[@k${n}] `,
    (n) => `TY  - JOUR\nID  - k${n}\nTI  - T${n}\nER  - \n`,
    "a.ris",
  ),
  both(
    "in a braced key",
    (n) => `@{k ${n}} `,
    (n) => `@article{k${n}, title={T}}\n`,
  ),
  library("a.bib", "one doi", (n) => `@article{k${n}, title={Title ${letters(n)}}, doi={10.1000/a}}\n`),
  library(
    "a.bib",
    "near titles",
    (n) => `@article{k${n}, title={Exosomes of tumour cells carry proteins of part ${letters(n)}}}\n`,
  ),
  library("a.bib", "one crossref chain back", (n) => `@article{k${n}, crossref={k${n - 1}}}\n`),
  library(
    "a.bib",
    "children before parents",
    (n) => `@incollection{c${n}, crossref={p${n}}}\n@book{p${n}, title={T ${n}}}\n`,
  ),
  library("a.bib", "xdata chain", (n) => `@article{k${n}, xdata={k${n + 1}}}\n`),
  library("a.bib", "related ids", (n) => `@article{k${n}, ids={a${n}, b${n}}}\n`),
  library("a.bib", "ids of one entry", (n) => `${n === 1 ? "@article{k1, ids={" : ""}a${n}, `),
  library("a.bib", "comments", (n) => `@comment{a ${n}}\n% b\n`),
  library("a.bib", "junk between", (n) => `junk ${n} @ `),
  library("a.bib", "preambles", (n) => `@preamble{"a${n}"}\n`),
  library("a.bib", "strings", (n) => `@string{s${n} = "a"}\n`),
  library("a.bib", "string doubling", (n) => `@string{s${n} = s${n - 1} # s${n - 1}}\n`),
  library("a.bib", "braces in title", (n) => `${n === 1 ? "@article{k1, title={" : ""}{A${n}} `),
  library("a.bib", "deep braces", (n) => `${n === 1 ? "@article{k1, title=" : ""}{`),
  library("a.bib", "tex commands", (n) => `${n === 1 ? "@article{k1, title={" : ""}\\textit{a${n}} \\'e `),
  library("a.bib", "math", (n) => `${n === 1 ? "@article{k1, title={" : ""}$a_${n}$ `),
  library("a.bib", "quotes", (n) => `@article{k${n}, title="a {"} b"}\n`),
  library("a.bib", "missing commas", (n) => `@article{k${n} title={a} year=2018}\n`),
  library("a.bib", "keys with spaces", (n) => `@article{k ${n}, title={a}}\n`),
  library("a.bib", "unclosed quotes", (n) => `@article{k${n}, title="a}\n`),
  library("a.bib", "unclosed braces nested", (n) => `@article{k${n}, title={a {b}\n`),
  library(
    "a.bib",
    "editors and translators",
    (n) => `@book{k${n}, editor={A, B and C, D}, translator={E, F}}\n`,
  ),
  library("a.bib", "fields twice", () => `@article{k1, title={a}, title={a}, title={a}}\n`),
  library("a.bib", "one entry, one field again", (n) => `${n === 1 ? "@article{k1" : ""}, title={a}`),
  library("a.bib", "retracted dois", (n) => `@article{k${n}, doi={10.1016/j.bbrc.2014.${n}}}\n`),
  library("a.ris", "one id", () => `TY  - JOUR\nID  - k1\nTI  - T\nER  - \n`),
  library(
    "a.ris",
    "continued lines",
    (n) => `${n === 1 ? "TY  - JOUR\nID  - k1\nTI  - T\n" : ""}more ${n}\n`,
  ),
  library("a.ris", "lines that are none", (n) => `junk ${n}\n`),
  library("a.ris", "ends alone", () => `ER  - \n`),
  library("a.ris", "no ids, one name", (n) => `TY  - JOUR\nAU  - Luo, A\nPY  - 2018\nTI  - T${n}\nER  - \n`),
  library("a.nbib", "one pmid", () => `PMID- 1\nTI  - T\n\n`),
  library("a.nbib", "continued", (n) => `${n === 1 ? "PMID- 1\nTI  - T\n" : ""}      more ${n}\n`),
  library("a.nbib", "identifiers", (n) => `${n === 1 ? "PMID- 1\nTI  - T\n" : ""}AID - 10.1000/${n} [doi]\n`),
  library("a.json", "deep", () => `[`),
  library("a.json", "deep objects", () => `{"a":`),
  library("a.json", "one id", () => `{"id": "k1", "title": "T"},`, "Known [@k1]."),
  library("a.json", "authors", (n) => `${n === 1 ? '[{"id": "k1", "author": [' : ","}{"family": "L${n}"}`),
  library("a.json", "escapes", () => `\\u00e9`),
  library("a.json", "long string", (n) => `${n === 1 ? '[{"id": "k1", "title": "' : ""}a${n} `),
  library("a.yaml", "one id", () => `- id: k1\n  title: T\n`),
  library("a.yaml", "deep", (n) => `${" ".repeat(n % 300)}- a:\n`),
  library("a.yaml", "block scalars", (n) => `- id: k${n}\n  title: |\n    a\n    b\n`),
  library("a.yaml", "one block scalar", (n) => `${n === 1 ? "- id: k1\n  title: >\n" : ""}    a${n}\n`),
  library("a.yaml", "quoted", (n) => `- {id: "k${n}", title: 'it''s'}\n`),
  library("a.yaml", "unclosed quotes", (n) => `- id: "k${n}\n`),
  library("a.yaml", "merges of many", (n) =>
    n === 1 ? "- &a\n  id: k1\n  title: T\n" : `- <<: [*a, *a]\n  id: k${n}\n`,
  ),
  library("a.yaml", "tabs", () => `-\tid:\tk\n`),
  library("a.yaml", "documents", (n) => `---\n- id: k${n}\n`),
  library("a.yaml", "comments", (n) => `# a ${n}\n`),
  library("a.yaml", "errors", (n) => `- id: k${n}\n title: [\n`),
  library(
    "a.xml",
    "authors",
    (n) => `${n === 1 ? "<records><record><contributors><authors>" : ""}<author>L${n}</author>`,
  ),
  library("a.xml", "styles", () => `<style face="a">b</style>`),
  library(
    "a.xml",
    "one label",
    () => `<record><label>k1</label><titles><title>T</title></titles></record>\n`,
  ),
  library("a.xml", "entities", () => `&amp;&#228;`),
  library("a.xml", "cdata", () => `<![CDATA[a]]>`),
  library("a.xml", "attributes", (n) => `${n === 1 ? "<record" : ""} a${n}="b"`),
  library("a.xml", "comments", () => `<!-- a -->`),
  library(
    "a.xml",
    "names and years, no keys",
    (n) =>
      `<record><contributors><authors><author>Luo, A</author></authors></contributors><dates><year>2018</year></dates><titles><title>T${n}</title></titles></record>\n`,
  ),
  library("a.md", "one number", () => `1. Luo A. Title. 2018.\n`, "Known [1, 2]."),
  library("a.md", "brackets run-in", (n) => `[${n}] Luo A. Title ${n}. 2018. `, "Known [1, 2]."),
];
