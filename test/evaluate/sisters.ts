import type { Knowledge } from "../../src/knowledge/knowledge";
import { classOf, entityOf, NameClass } from "../../src/knowledge/lexicon/name";
import { keyOf } from "../../src/knowledge/lexicon/keys";
import { isLexicon } from "../../src/knowledge/lexicon/lexicon";
import { namesOfKey } from "../../src/knowledge/lexicon/source";
import type { Curie } from "../../src/model/entity";
import { createEngine } from "./engine";
import { loadKnowledge } from "./knowledge";

/** An approved symbol that is also an alias or a former symbol of another gene. */
interface Sister {
  readonly symbol: string;
  readonly id: Curie;
  readonly other: string;
}

/** Short documents that name both; `A` is the symbol, `B` the gene that has it as another name. */
const frames: readonly string[] = [
  "Exosomes carry B and A.",
  "A and B were expressed in both groups.",
  "We silenced B in the cells. The expression of A rose.",
  "The A gene is mutated in these patients. B is expressed in the kidney.",
  "Exosomes of tumor cells carry A (p < 0.01), and those of fibroblasts carry B, as Western blots show.",
];

/** Prints how many of these symbols mean their own gene beside the other one, by frame, and which do not. */
export async function evaluateSisters(verbose: boolean): Promise<number> {
  const knowledge = await loadKnowledge();
  const engine = createEngine(knowledge);
  const sisters = sistersIn(knowledge);
  const symbols = new Set(sisters.map(({ symbol }) => symbol));
  console.log(`${symbols.size} approved symbols are another name of ${sisters.length} other genes.`);
  const wrong: string[] = [];
  let right = 0;
  let found = 0;
  for (const frame of frames) {
    let [ownRight, ownFound] = [0, 0];
    for (const { symbol, id, other } of sisters) {
      const text = frame.replace(/\b[AB]\b/g, (letter) => (letter === "A" ? symbol : other));
      const { mentions } = await engine.analyze(text, "plain");
      const mention = mentions.find((one) => one.text === symbol && one.kind !== "pathway");
      const best = mention?.candidates[0]?.id;
      if (best === undefined) continue;
      ownFound++;
      if (best === id) ownRight++;
      else wrong.push(`${symbol} beside ${other}: ${knowledge.entity(best)?.name ?? best}`);
    }
    console.log(`${share(ownRight, ownFound)} right of ${ownFound} found: ${frame}`);
    right += ownRight;
    found += ownFound;
  }
  console.log(`${share(right, found)} right of ${found} found of ${sisters.length * frames.length}`);
  if (verbose) console.log([...new Set(wrong)].sort().join("\n"));
  return 0;
}

function sistersIn({ lexicon, normaliser }: Knowledge): readonly Sister[] {
  if (lexicon === undefined || !isLexicon(lexicon)) throw new Error("There is no lexicon.");
  const sisters: Sister[] = [];
  for (let entity = 0; entity < lexicon.size; entity++) {
    if (lexicon.typeOf(entity) !== "gene") continue;
    const symbol = lexicon.nameOf(entity);
    const key = keyOf(normaliser, symbol);
    const names = key ? namesOfKey(lexicon.table, key) : [];
    const others = new Set(
      names.filter((name) => lexicon.typeOf(entityOf(name)) === "gene" && isOtherName(name)).map(entityOf),
    );
    others.delete(entity);
    for (const other of others)
      sisters.push({ symbol, id: lexicon.idOf(entity), other: lexicon.nameOf(other) });
  }
  return sisters;
}

/** Whether a name is one of those that HGNC calls alias symbols or previous symbols. */
function isOtherName(name: number): boolean {
  const nameClass = classOf(name);
  return (
    nameClass === NameClass.AliasSymbol ||
    nameClass === NameClass.ConfirmedAlias ||
    nameClass === NameClass.PreviousSymbol
  );
}

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));
