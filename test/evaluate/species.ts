import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mention } from "../../src/model/mention";
import { human } from "../../src/model/species";
import { speciesName } from "../../src/present/species";
import { createEngine } from "./engine";
import type { Engine } from "./evaluate";
import { formatOf } from "../../src/compile/training/corpus";
import { readCorpus } from "./gold";
import { loadKnowledge } from "./knowledge";
import labels from "./speciesLabels.json";

/** Corpora whose genes have ids of NCBI Gene, of people and of other species. */
const corpora = ["nlmgene", "biored", "gnormplus", "tmvar3"];

const isRead = ({ kind }: Mention): boolean => kind === "protein" || kind === "mirna";

/**
 * Prints of which species documents are read that were labelled by hand, and in corpora how many genes are rightly read as those of
 * people or of others. `folder` has `documents` and `gold`.
 */
export async function evaluateSpecies(
  folder: string,
  humanGenes: ReadonlySet<string> | undefined,
): Promise<number> {
  const engine = createEngine(await loadKnowledge());
  let right = 0;
  for (const { document, id, species } of labels) {
    const counts = await countsIn(folder, document, id, engine);
    const [first] = counts[0] ?? [];
    // Of a document on two species the commonest is one of them, and both are read somewhere.
    const isRight =
      species.includes(first ?? "") && species.every((one) => counts.some(([name]) => name === one));
    if (isRight) right++;
    const read = counts.map(([name, count]) => `${name} ${count}`).join(", ");
    console.log(
      `${isRight ? "right" : "WRONG"}  ${species.join(" and ")}: ${read}  ${id ?? document.slice(-48)}`,
    );
  }
  console.log(`${right} of ${labels.length} documents right`);
  if (humanGenes !== undefined)
    for (const corpus of corpora)
      if (existsSync(join(folder, "gold", `${corpus}.jsonl`)))
        console.log(await genesIn(join(folder, "gold"), corpus, engine, humanGenes));
  return 0;
}

async function countsIn(
  folder: string,
  document: string,
  id: string | undefined,
  engine: Engine,
): Promise<readonly (readonly [string, number])[]> {
  const corpus = /^gold\/(\w+)\.jsonl$/.exec(document)?.[1];
  const text =
    corpus === undefined
      ? readFileSync(join(folder, document), "utf8")
      : await textOf(join(folder, "gold"), corpus, id);
  const { mentions } = await engine.analyze(text, corpus === undefined ? "markdown" : formatOf(corpus));
  const counts = new Map<string, number>();
  for (const { taxon } of mentions.filter(isRead)) {
    const name = speciesName(taxon) ?? String(taxon);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

async function textOf(gold: string, corpus: string, id: string | undefined): Promise<string> {
  for await (const document of readCorpus(gold, corpus, Infinity))
    if (document.id === id) return document.text;
  throw new Error(`${corpus} has no document ${id ?? ""}.`);
}

/** Of the genes that are found with their span and have an id, those that are read as people's where the id is, and as others' where not. */
async function genesIn(
  gold: string,
  corpus: string,
  engine: Engine,
  humanGenes: ReadonlySet<string>,
): Promise<string> {
  let [right, all] = [0, 0];
  for await (const { text, entities } of readCorpus(gold, corpus, Infinity)) {
    const { mentions } = await engine.analyze(text, formatOf(corpus));
    const found = new Map(
      mentions.filter(isRead).map((mention) => [`${mention.start} ${mention.end}`, mention]),
    );
    for (const { start, end, type, ids } of entities) {
      const mention = found.get(`${start} ${end}`);
      const numbers = ids.map((id) => id.replace(/^NCBIGene:/, "")).filter((id) => /^\d+$/.test(id));
      if (type !== "gene" || mention === undefined || numbers.length === 0) continue;
      all++;
      if (numbers.some((id) => humanGenes.has(id)) === (mention.taxon === human)) right++;
    }
  }
  return `${corpus}: ${right} of ${all} genes rightly read as people’s or others’, ${(right / all).toFixed(3)}`;
}
