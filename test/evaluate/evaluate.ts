import type { Analysis } from "../../src/model/analysis";
import type { Curie, Entity, EntityKind } from "../../src/model/entity";
import type { Format } from "../../src/model/prose";
import { formatOf } from "../../src/compile/training/corpus";
import { readCorpus, type GoldDocument } from "./gold";
import { score, type Measure } from "./score";
import { createIdTally, createTally, type Rates, type TallySummary } from "./tally";
import type { Row } from "./targets";

export interface Engine {
  analyze(text: string, format: Format): Promise<Analysis>;
  entity(id: Curie): Entity | undefined;
}

export interface Result extends Row, TallySummary {
  readonly ids?: Rates & NonNullable<Row["ids"]>;
  /** Of the mentions found with exact span that have ids in the gold, how many are linked to one of them. */
  readonly curies?: { readonly right: number; readonly of: number };
}

export interface Options {
  readonly folder: string;
  readonly limit: number;
  /** How many of the commonest errors to keep. */
  readonly errors: number;
  /** NCBI Gene ids of human; without them no ids are scored. */
  readonly humanGenes: ReadonlySet<string> | undefined;
}

const kinds: Readonly<Record<Measure, EntityKind>> = { gene: "protein", mirna: "mirna", pathway: "pathway" };

/** Runs the engine over one corpus and scores it for every row of that corpus. */
export async function evaluateCorpus(
  corpus: string,
  rows: readonly Row[],
  engine: Engine,
  { folder, limit, errors, humanGenes }: Options,
): Promise<readonly Result[]> {
  const tallies = rows.map((row) => ({ row, spans: createTally(), ids: createIdTally(), right: 0, of: 0 }));
  for await (const document of readCorpus(folder, corpus, limit)) {
    const { mentions } = await engine.analyze(document.text, formatOf(corpus));
    for (const tally of tallies) {
      const { measure } = tally.row;
      const outcome = score(
        document,
        measure,
        mentions.filter((mention) => mention.kind === kinds[measure]),
      );
      tally.spans.add(outcome);
      for (const { prediction, ids } of outcome.right) {
        if (corpus !== "ev" || ids.length === 0) continue;
        tally.of++;
        if (prediction.candidates[0] !== undefined && ids.includes(prediction.candidates[0].id))
          tally.right++;
      }
      if (tally.row.ids === undefined || humanGenes === undefined) continue;
      const found = mentions.flatMap(({ candidates: [best], taxon }) =>
        best === undefined || taxon !== 9606 ? [] : (engine.entity(best.id)?.xrefs.ncbigene ?? []),
      );
      tally.ids.add(humanIds(document, humanGenes), new Set(found));
    }
  }
  return tallies.map(({ row, spans, ids, right, of }) => {
    const { ids: idTargets, ...rest } = row;
    return {
      ...rest,
      ...spans.summary(errors),
      ...(idTargets === undefined || humanGenes === undefined
        ? {}
        : { ids: { ...ids.summary(), ...idTargets } }),
      ...(of === 0 ? {} : { curies: { right, of } }),
    };
  });
}

function humanIds(document: GoldDocument, humanGenes: ReadonlySet<string>): ReadonlySet<string> {
  // Ids of organisms are numbers too: taxon 10090 is the mouse, and a human gene has that number.
  const genes = document.entities.filter(({ type }) => type === "gene" || type === "mirna");
  const ids = genes.flatMap((entity) => entity.ids.map((id) => id.replace(/^NCBIGene:/, "")));
  return new Set(ids.filter((id) => humanGenes.has(id)));
}
