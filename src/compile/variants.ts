import { NameClass } from "../knowledge/lexicon/name";
import { wordsIn, wordsPattern } from "../text/wordLists";
import type { DraftName } from "./draft";
import notProteins from "./lists/notProteins.json";
import parenthesised from "./lists/parenthesised.json";
import heads from "./lists/vagueHeads.json";
import { receptorNames, respelled, writtenOut } from "./respelled";
import { withoutParentheses } from "./shortened";
import { nameRules } from "./weights";

/** The Latin capital at the end of a symbol, and the Greek letter for which it stands there. */
const greekEndings: Readonly<Record<string, string>> = {
  A: "alpha",
  B: "beta",
  G: "gamma",
  D: "delta",
  E: "epsilon",
  Z: "zeta",
  H: "eta",
  Q: "theta",
};

/** Further spellings that papers use for the names of a gene, by rules that hold for all genes. */
export function variantsOf(names: readonly DraftName[]): readonly DraftName[] {
  const found = new Set<string>();
  const words = names.map(({ text }) => text.toLowerCase()).join(" | ");
  for (const { text, nameClass } of names) {
    const symbol = nameClass === NameClass.Symbol || nameClass === NameClass.PreviousSymbol;
    if (symbol || nameClass === NameClass.AliasSymbol || nameClass === NameClass.NcbiAlias)
      for (const variant of [...greekVariants(text, words), ...inWords(text)]) found.add(variant);
    else for (const variant of wordVariants(text)) found.add(variant);
  }
  for (const variant of [...writtenOut(names), ...receptorNames(names)]) found.add(variant);
  return [...found].map((text) => ({ text, nameClass: NameClass.Variant }));
}

/** Abbreviations that the aliases of genes are made of, and what papers write for them. */
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/^HSP-?(\d{2,3}[A-Z]?)$/i, "heat shock protein $1"],
  [/^IL-?(\d{1,2}[A-Z]?)$/, "interleukin-$1"],
  [/^IFN-?(alpha|beta|gamma)$/i, "interferon $1"],
  [/^CK-?(\d{1,2})$/, "cytokeratin $1"],
  [/^MMP-?(\d{1,2})$/, "matrix metalloproteinase $1"],
  [/^TLR-?(\d{1,2})$/, "toll-like receptor $1"],
  [/^FGF-?(\d{1,2})$/, "fibroblast growth factor $1"],
  [/^FGFR-?(\d)$/, "fibroblast growth factor receptor $1"],
  [/^VEGFR-?(\d)$/, "vascular endothelial growth factor receptor $1"],
  [/^VEGF-?([A-D])$/, "vascular endothelial growth factor $1"],
  [/^BMP-?(\d{1,2}[AB]?)$/, "bone morphogenetic protein $1"],
  [/^CDK-?(\d{1,2})$/, "cyclin-dependent kinase $1"],
  [/^CCR-?(\d{1,2})$/, "C-C chemokine receptor type $1"],
  [/^CXCR-?(\d)$/, "C-X-C chemokine receptor type $1"],
  [/^TRAF-?(\d)$/, "TNF receptor-associated factor $1"],
  [/^STAT-?(\d[AB]?)$/, "signal transducer and activator of transcription $1"],
  [/^ADAM-?(\d{1,2})$/, "a disintegrin and metalloproteinase $1"],
  [/^TIMP-?(\d)$/, "tissue inhibitor of metalloproteinases $1"],
  [/^HDAC-?(\d{1,2})$/, "histone deacetylase $1"],
];

/** IL1B is IL1-beta where a name of the gene speaks of beta; TNF-alpha is TNFA. */
function greekVariants(symbol: string, words: string): readonly string[] {
  const spelled = /^(.{2,}?)-?(alpha|beta|gamma|delta|epsilon|zeta)$/i.exec(symbol);
  if (spelled) return [`${spelled[1]!}${spelled[2]![0]!.toUpperCase()}`];
  const letter = /^([A-Z][A-Z0-9]*-?[A-Z0-9])([ABGDEZHQ])$/.exec(symbol);
  const greek = letter && greekEndings[letter[2]!];
  if (greek && /[AB]$/.test(symbol) && /\d$/.test(letter[1]!)) return [`${letter[1]!}-${greek}`];
  return greek && new RegExp(`\\b${greek}\\b`).test(words) ? [`${letter[1]!}-${greek}`] : [];
}

function inWords(symbol: string): readonly string[] {
  return spelledOut.flatMap(([pattern, words]) =>
    pattern.test(symbol) ? [symbol.replace(pattern, words)] : [],
  );
}

function wordVariants(name: string): readonly string[] {
  const variants: string[] = [];
  for (const [, inside] of name.matchAll(/\(([^()]+)\)/g))
    for (const part of inside!.split(/[,;] /))
      if (isAnotherName(part)) variants.push(part, part.replace(/ 1$/, ""));
  const plain = withoutParentheses(name)
    .replace(/\s?\[[^[\]]*\]/g, "")
    .trim();
  if (plain !== name) variants.push(plain);
  const inverted = /^([^,]+), ([^,]+)$/.exec(plain);
  if (inverted) variants.push(`${inverted[2]!} ${inverted[1]!}`, `${inverted[1]!} ${inverted[2]!}`);
  for (const known of [plain, ...variants]) {
    if (/\bmotif chemokine\b/.test(known)) variants.push(known.replace(" motif", ""));
    if (/ homolog\b/.test(known)) variants.push(known.replace(/ homolog\b/, ""));
    if (/\bpeptidase\b/.test(known)) variants.push(known.replace(/\bpeptidase\b/, "proteinase"));
    if (/\bmetallopeptidase\b/.test(known))
      variants.push(known.replace(/\bmetallopeptidase\b/, "metalloproteinase"));
  }
  const factor = /^coagulation (factor ([IVX]+))$/.exec(plain);
  if (factor) variants.push(factor[1]!, `F${factor[2]!}`);
  const collagen = /^collagen type ([IVX]+) alpha \d+ chain$/.exec(plain);
  if (collagen)
    variants.push(
      `type ${collagen[1]!} collagen`,
      `collagen type ${collagen[1]!}`,
      `collagen ${collagen[1]!}`,
    );
  const beforeComma = /^(\S{1,60}[ -](?:\S{1,60}[ -][^,]{1,120}|\d{1,2}|[A-Z]|[IVX]{1,5}[ab]?)), /.exec(
    plain,
  );
  if (beforeComma && !general.test(beforeComma[1]!)) variants.push(beforeComma[1]!);
  const single = [name, ...variants].flatMap((known) => [...withGreekLetter(known), ...respelled(known)]);
  return [...variants, ...single].filter(
    (variant) => variant.length > nameRules.shortVariant || /^F[IVX]{2,4}$/.test(variant),
  );
}

/** What stands in parentheses in a former name is often the protein's own: "nephrosis 2, idiopathic (podocin)". */
function isAnotherName(text: string): boolean {
  // A single word in small letters is a protein's by its ending: "lactadherin", but "renal" says where it is.
  if (/^[a-z]+$/.test(text)) return /(?:[^u]in|ase|kine|can|gen|opsin)$/.test(text) && !aWord.has(text);
  return /^[\p{L}][\p{L}\d -]{5,}$/u.test(text) && !inParentheses.test(text);
}

/** What stands before a comma is said of many where it ends so: "heat shock protein", "long non-coding RNA". */
const general = new RegExp(`${wordsPattern(heads.beforeCommas)}$`);

/** Words that end like the name of a protein, and are said of many or of other things. */
const aWord: ReadonlySet<string> = new Set(wordsIn(notProteins));

/** What may stand in parentheses and is no name of the protein. */
const inParentheses = new RegExp(`\\b(?:${wordsPattern(parenthesised)}|type \\d)\\b`);

/** "b-catenin" is written where the Greek letter was lost. */
function withGreekLetter(name: string): readonly string[] {
  const spelled = /^(alpha|beta|gamma)[- ]([a-z]{5}.*)$/.exec(name);
  return spelled ? [`${spelled[1]![0]!}-${spelled[2]!}`] : [];
}
