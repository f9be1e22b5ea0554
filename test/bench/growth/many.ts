import type { Shape } from "./shapes";

const times = (length: number, unit: (index: number) => string): string => {
  const parts: string[] = [];
  for (let at = 0, index = 1; at < length; index++) at += parts[parts.push(unit(index)) - 1]!.length;
  return parts.join("");
};

const lines = (name: string, unit: (index: number) => string, behind = "", before = ""): Shape => ({
  name,
  of: (length) => ({ "main.md": `${before}${times(length, unit)}${behind}` }),
});

const library = (
  file: string,
  name: string,
  unit: (index: number) => string,
  cites = "Known [@k1; @k2].",
): Shape => ({
  name: `${file}: ${name}`,
  of: (length) => ({
    "main.md": `---\nbibliography: ${file}\n---\n\n${cites}\n`,
    [file]: times(length, unit),
  }),
});

const section = "\n## References\n\n";

/** Inputs of many members that differ, which a repeated unit cannot make. */
export const many: readonly Shape[] = [
  lines("link definitions and uses", (n) => `[l${n}]: https://a.b/${n}\n\nSee [l${n}] and [a][l${n}].\n\n`),
  lines("link uses, then definitions", (n) => `See [l${n}].\n\n[l${n}]: https://a.b/${n}\n\n`),
  lines("footnotes", (n) => `A word[^f${n}].\n\n[^f${n}]: Seen [${n}].\n\n`),
  lines("headings, deeper and deeper", (n) => `${"#".repeat((n % 6) + 1)} Part ${n}\n\nKnown [${n}].\n\n`),
  lines("nested lists", (n) => `${" ".repeat(2 * (n % 100))}- a${n}\n`),
  lines("one table", (n) => `| miR-${n} | [${n}] |\n`, "", "| a | b |\n|---|---|\n"),
  lines("one wide table", (n) => ` a${n} |`, "\n|---|\n"),
  lines("one paragraph of citations", (n) => `Known [${n}], seen by Luo et al. [${n + 1}]. `),
  lines("one paragraph of keys", (n) => `Known [@k${n}; @k${n + 1}]. `),
  lines("keys without a list", (n) => `Known [@k${n}].\n\n`),
  lines("unknown numbers", (n) => `Known [${n}].\n\n`, `${section}1. Luo A. Title. 2018.\n`),
  lines(
    "names and years",
    (n) => `Luo${"abcdefghij"[n % 10]!} et al. (20${10 + (n % 10)}) saw it [${n}].\n\n`,
  ),
  lines(
    "a list that nothing cites",
    (n) => `${n}. Luo A, Zhou B. A title of work ${n}. J Cell. 2018;1:${n}.\n`,
    "",
    `Known [1].\n${section}`,
  ),
  lines(
    "a list of one work",
    () => `1. Luo A. One title of one work. J Cell. 2018. doi:10.1000/a\n`,
    "",
    `Known [1].\n${section}`,
  ),
  lines("abbreviations", (n) => `Alpha beta gamma ${n} (ABG${n}) is ABG${n}. `),
  lines("names in brackets", (n) => `(IL-${n} (TNF (p53 `),
  lines("miRNAs in a list", (n) => `miR-${n}, -${n + 1}, `),
  lines("one word of many names", (n) => `p53-IL${n}-`),
  lines("directives", (n) => `<!-- exoscribe-ignore AD${n} -->\n\nAD${n} is known.\n\n`),
  lines("numbers first cited out of order", (n) => `Known [${(n * 7919) % 1000}].\n\n`),
  lines("figures", (n) => `![Known [${n}]](a.png){#fig-${n}}\n\nSee @fig-${n}.\n\n`),
  lines("anchors", (n) => `<a id="r${n}"></a>[${n}](#r${n}) `),
  lines(
    "front matter of many members",
    (n) => `k${n}: v\n`,
    "---\n\nKnown [@a].\n",
    "---\nbibliography: a.bib\n",
  ),
  library("a.bib", "entries", (n) => `@article{k${n}, title={Title ${n}}, doi={10.1000/${n}}}\n`),
  library("a.bib", "entries of one key", () => `@article{k1, title={Title}}\n`),
  library(
    "a.bib",
    "entries of one title",
    (n) => `@article{k${n}, title={One title of one work}, author={Luo, A}}\n`,
  ),
  library("a.bib", "cross-references in a row", (n) => `@article{k${n}, crossref={k${n + 1}}}\n`),
  library("a.bib", "cross-references to one", (n) => `@article{k${n}, crossref={k1}, xdata={k2}}\n`),
  library("a.bib", "lists of xdata", (n) => `@article{k${n}, xdata={k1,k2,k3,k4}}\n`),
  library(
    "a.bib",
    "strings in a row",
    (n) => `@string{s${n} = s${n - 1} # s${n - 1}}\n@article{k${n}, title = s${n}}\n`,
  ),
  library("a.bib", "unclosed entries", (n) => `@article{k${n}, title={T\n`),
  library("a.bib", "fields", (n) => `${n === 1 ? "@article{k1" : ""}, f${n} = {v}`),
  library("a.bib", "authors", (n) => `${n === 1 ? "@article{k1, author={" : ""}Luo, A${n} and `),
  library("a.bib", "pieces", (n) => `${n === 1 ? "@article{k1, title = a" : ""} # "b${n}"`),
  library("a.yaml", "items", (n) => `- id: k${n}\n  title: T\n`),
  library("a.yaml", "merged items", (n) => (n === 1 ? "- &a\n  id: k1\n" : `- <<: *a\n  id: k${n}\n`)),
  library("a.yaml", "anchors and aliases", (n) =>
    n === 1 ? "- &a1\n  id: k1\n" : `- &a${n}\n  id: k${n}\n  x: *a${n - 1}\n`,
  ),
  library("a.yaml", "flow items", (n) => `${n === 1 ? "[" : ","}{id: k${n}}`),
  library("a.yaml", "members", (n) => `${n === 1 ? "- id: k1\n" : ""}  f${n}: v\n`),
  library("a.json", "items", (n) => `${n === 1 ? "[" : ","}{"id": "k${n}", "title": "T"}`),
  library("a.json", "members", (n) => `${n === 1 ? '[{"id": "k1"' : ""}, "f${n}": "v"`),
  library("a.json", "unclosed items", (n) => `[{"id": "k${n}"`),
  library("a.ris", "entries", (n) => `TY  - JOUR\nID  - k${n}\nTI  - T\nER  - \n`),
  library("a.ris", "entries without end", (n) => `TY  - JOUR\nID  - k${n}\nTI  - T\n`),
  library("a.ris", "authors", (n) => `${n === 1 ? "TY  - JOUR\nID  - k1\n" : ""}AU  - Luo, A${n}\n`),
  library("a.nbib", "entries", (n) => `PMID- ${n}\nTI  - T\n\n`),
  library("a.nbib", "authors", (n) => `${n === 1 ? "PMID- 1\n" : ""}FAU - Luo, A${n}\n`),
  library("a.xml", "records", (n) => `<record><titles><title>T${n}</title></titles></record>\n`),
  library("a.xml", "unclosed records", () => `<record><titles>\n`),
  library("a.md", "entries", (n) => `${n}. Luo A. Title ${n}. 2018.\n`, "Known [1, 2]."),
  library(
    "a.bib",
    "all of them cited",
    (n) => `@article{k${n}, title={Title ${n}}}\n`,
    Array.from({ length: 3_000 }, (_, n) => `[@k${n}]`).join(" "),
  ),
  library(
    "a.bib",
    "near misses",
    (n) => `@article{smith20${n}, title={T}}\n`,
    Array.from({ length: 200 }, (_, n) => `[@smyth20${n}]`).join(" "),
  ),
];
