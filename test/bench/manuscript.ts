import { pick, randomFrom } from "../random";

const families =
  "Zhang Wang Li Smith Garcia Müller Rossi Tanaka Kim Novak Silva Dubois Hansen Kowalski Okafor Patel".split(
    " ",
  );
const journals = ["Cell", "Nature", "J Extracell Vesicles", "Cancer Research", "PLoS ONE", "Oncotarget"];
const names = [
  "miR-21",
  "miR-1246",
  "CD63",
  "TSG101",
  "HSP70",
  "AKT",
  "TGF-β",
  "p53",
  "let-7a",
  "annexin A2",
  "STAT3",
];
const places = [
  "glioblastoma cells",
  "irradiated fibroblasts",
  "serum exosomes",
  "macrophages",
  "the tumor microenvironment",
];
const verbs = [
  "is enriched in",
  "is released from",
  "suppresses proliferation of",
  "is a marker of",
  "is transferred to",
];

/** What a sentence may open with, and sentences that name nothing, for most of a manuscript names nothing. */
const openings = [
  "In",
  "As we have shown in",
  "Taken together, these results suggest that in",
  "After 48 h of serum-free culture in",
  "Contrary to what was expected from earlier work on",
  "When vesicles were added to the medium of",
];
const plain = [
  "The pellets were resuspended in buffer and kept at the lowest temperature that the freezer allowed",
  "Differences between the groups were tested by analysis of variance, and the level of significance was set at five per cent",
  "This may explain why the number of particles rose with the dose while their size stayed the same",
  "Whether this also holds for other types of radiation, and for lower dose rates, is not known",
  "All patients gave their written consent before samples were taken, and the study was approved by the local committee",
  "Samples were spun at increasing speed in order to remove debris, dead cells and larger particles",
  "None of the controls changed within the time of observation",
  "We therefore asked how long the effect lasts, and which part of the cargo brings it about",
];

/** The key of the n-th entry of the generated bibliography. */
export function keyOf(number: number): string {
  return `${families[number % families.length]!.toLowerCase().replace("ü", "u")}${1990 + (number % 35)}n${number}`;
}

/** A BibTeX file of `entries` articles, the same for the same seed. */
export function makeBibliography(entries: number, seed: number): string {
  const random = randomFrom(seed);
  return Array.from({ length: entries }, (_, number) => {
    const authors = Array.from(
      { length: 2 + Math.floor(random() * 6) },
      () => `${pick(random, families)}, A. B.`,
    );
    return `@article{${keyOf(number)},
  author = {${[`${families[number % families.length]!}, C.`, ...authors].join(" and ")}},
  title = {{${pick(random, names)}} ${pick(random, verbs)} ${pick(random, places)}: study ${number}},
  journal = {${pick(random, journals)}},
  year = {${1990 + (number % 35)}},
  volume = {${1 + Math.floor(random() * 90)}},
  pages = {${number + 1}--${number + 9}},
  doi = {10.1000/bench.${number}}
}
`;
  }).join("\n");
}

/**
 * A Markdown manuscript of about `bytes` bytes that cites each of `references` entries of `refs.bib`, wrapped at about
 * 80 characters, the same for the same seed.
 */
export function makeManuscript(bytes: number, references: number, seed: number): string {
  const random = randomFrom(seed);
  const parts = ["---\ntitle: A manuscript\nbibliography: refs.bib\n---\n"];
  let length = 0;
  let cited = 0;
  const citation = (): string => {
    const number = cited < references ? cited++ : Math.floor(random() * references);
    return random() < 0.2
      ? `[@${keyOf(number)}, p. 3; @${keyOf(Math.floor(random() * references))}]`
      : `[@${keyOf(number)}]`;
  };
  const sentence = (): string => {
    const end = random() < 0.5 ? ` ${citation()}` : "";
    if (random() < 0.55) return `${pick(random, plain)}${end}.`;
    return `${pick(random, openings)} ${pick(random, places)}, ${pick(random, names)} ${pick(random, verbs)} ${pick(random, places)}${end}.`;
  };
  for (let section = 1; length < bytes; section++) {
    const paragraphs = Array.from({ length: 4 }, () => wrap(Array.from({ length: 8 }, sentence).join(" ")));
    const part = [`## Section ${section}`, ...paragraphs].join("\n\n");
    parts.push(part);
    length += part.length + 2;
  }
  return `${parts.join("\n")}\n`.replaceAll("\n## ", "\n\n## ").replace("\n\n\n", "\n\n");
}

function wrap(text: string): string {
  return text.replace(/(.{60,78}) /g, "$1\n");
}
