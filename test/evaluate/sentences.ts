import type { Knowledge } from "../../src/knowledge/knowledge";
import { isLexicon } from "../../src/knowledge/lexicon/lexicon";
import names from "../mentions/sentences/names.json";
import { frames, meaningsAt, placed, type Frame } from "../mentions/sentences/place";
import { createEngine } from "./engine";
import { loadKnowledge } from "./knowledge";

/** The sentences in which every symbol is tried: a list of antibodies, a result, a plan. */
const ofAllSymbols = [
  "Antibodies: {} (Santa Cruz, sc-2025), CD9 (BD Biosciences), calnexin (Abcam).",
  "Overexpression of {} rescued the phenotype.",
  "- repeat the blot for {}",
];

/**
 * Puts everyday names into plain sentences of every kind of section, and the symbols of all genes that code for proteins into a few; prints
 * in how many sentences they are found, and with which meaning.
 */
export async function evaluateSentences(verbose: boolean): Promise<number> {
  const knowledge = await loadKnowledge();
  const engine = createEngine(knowledge);
  const lost = new Map<string, number>();
  const read = async (name: string, frame: Frame): Promise<string | undefined> => {
    const { text, at } = placed(name, frame);
    const ids = meaningsAt(await engine.analyze(text, "markdown"), at, name);
    if (ids.length === 0) lost.set(name, (lost.get(name) ?? 0) + 1);
    // Where mice are spoken of, the gene of the mouse comes first, which the bundled tables of people do not know.
    const human = ids.find((id) => knowledge.entity(id) !== undefined);
    return ids.length === 0 ? undefined : ((human && knowledge.entity(human)!.name) ?? ids[0]);
  };

  const everyday = Object.entries(names);
  const all = new Tally();
  console.log(`${everyday.length} everyday names in ${frames.length} sentences: found, and of these right`);
  for (const section of new Set(frames.map((frame) => frame.section))) {
    const own = new Tally();
    for (const frame of frames.filter((frame) => frame.section === section)) {
      const ofFrame = new Tally();
      for (const [name, symbol] of everyday) {
        const found = await read(name, frame);
        for (const tally of [all, own, ofFrame]) tally.add(found, symbol);
      }
      if (verbose) console.log(`    ${ofFrame.text()}  ${frame.sentence.replaceAll("\n", " ")}`);
    }
    console.log(`${own.text()}  ${section}`);
  }
  console.log(`${all.text()}  all`);
  if (verbose) console.log(commonest(lost));

  const symbols = codingSymbols(knowledge);
  console.log(`${symbols.length} symbols of genes that code for proteins`);
  for (const sentence of ofAllSymbols) {
    const frame = frames.find((one) => one.sentence === sentence)!;
    lost.clear();
    const tally = new Tally();
    for (const symbol of symbols) tally.add(await read(symbol, frame), symbol);
    console.log(`${tally.text()}  ${sentence}`);
    if (verbose) console.log([...lost.keys()].join(" "));
  }
  return 0;
}

class Tally {
  private tried = 0;
  private found = 0;
  private right = 0;

  add(found: string | undefined, wanted: string): void {
    this.tried++;
    if (found !== undefined) this.found++;
    if (found === wanted) this.right++;
  }

  text(): string {
    return `${((100 * this.found) / this.tried).toFixed(1).padStart(5)} %  ${((100 * this.right) / this.found).toFixed(1).padStart(5)} %`;
  }
}

const commonest = (lost: ReadonlyMap<string, number>): string =>
  [...lost]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");

/** The approved symbols of the genes that UniProt has a protein of. */
export function codingSymbols({ lexicon }: Pick<Knowledge, "lexicon">): readonly string[] {
  if (lexicon === undefined || !isLexicon(lexicon)) throw new Error("There is no lexicon.");
  const symbols: string[] = [];
  for (let entity = 0; entity < lexicon.size; entity++)
    if (
      lexicon.kindOf(entity) === "protein" &&
      lexicon.idOf(entity).startsWith("hgnc:") &&
      lexicon.card(entity).xrefs.uniprot !== undefined
    )
      symbols.push(lexicon.nameOf(entity));
  return symbols;
}
