import type { CslItem, CslName } from "../../model/reference";
import { yearOf } from "../../text/year";
import { writtenFamily } from "../personNames";

const types: Readonly<Record<string, string>> = {
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  book: "BOOK",
  chapter: "CHAP",
  "paper-conference": "CPAPER",
  thesis: "THES",
  report: "RPRT",
  dataset: "DATA",
  software: "COMP",
  webpage: "ELEC",
  patent: "PAT",
  manuscript: "UNPB",
};

/** An entry of RIS, with its key as `ID`. */
export function writeRis(csl: CslItem, key: string): string {
  const [from, to] = (csl.page ?? "").split(/\s?[-–—]+\s?/, 2);
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", (Object.hasOwn(types, csl.type) ? types[csl.type] : undefined) ?? "GEN"],
    ["ID", key],
    ...(csl.author ?? []).map((name) => ["AU", nameOf(name)] as const),
    ...(csl.editor ?? []).map((name) => ["ED", nameOf(name)] as const),
    ["TI", csl.title],
    ["T2", csl["container-title"]],
    ["PY", String(yearOf(csl) ?? csl.issued?.literal ?? "")],
    ["VL", csl.volume],
    ["IS", csl.issue],
    ["SP", from],
    ["EP", to],
    ["PB", csl.publisher],
    ["DO", csl.DOI],
    ...(csl.PMID === undefined ? [] : [["DB", "PubMed"] as const, ["AN", csl.PMID] as const]),
    ["C2", csl.PMCID],
    ["UR", csl.URL],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, " ")}`] : []));
  return `${lines.join("\n")}\nER  - `;
}

const nameOf = (name: CslName): string => {
  const family = writtenFamily(name);
  return family === ""
    ? (name.literal ?? "")
    : [family, name.given ?? "", name.suffix].filter((part) => part !== undefined).join(", ");
};
