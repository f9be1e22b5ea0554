import type { Knowledge } from "../knowledge/knowledge";
import type { Mention } from "../model/mention";
import { human } from "../model/species";
import type { AnnotatedFile, MentionRecord } from "./documents";
import type { Engine } from "./engine";
import type { ConfiguredInput } from "./settings/configure";
import { positionsIn, type Position } from "./lines";
import { readDocument } from "./text";

/** Ids of other databases that the output names beside the entity's own. */
const shownXrefs = ["ncbigene", "uniprot", "ensembl"];

/** Finds the mentions and citations of one document. Throws a Failure where it cannot be read. */
export async function annotateFile(engine: Engine, input: ConfiguredInput): Promise<AnnotatedFile> {
  const source = await readDocument(input.file, input.path);
  const { prose, mentions, citations } = await engine.analyse(input, source);
  const position = positionsIn(source);
  const mentionRecords = mentions.map((mention) =>
    toRecord(mention, position(mention.start), engine.knowledge),
  );
  const citationRecords = citations.map(({ start, end, text, style, targets }) => ({
    start,
    end,
    ...position(start),
    text,
    style,
    targets,
  }));
  return {
    path: input.path,
    mentions: mentionRecords,
    citations: citationRecords,
    document: {
      path: input.path,
      source,
      blocks: prose.blocks.map(({ kind, section, start, end }) => ({ kind, section, start, end })),
      mentions: mentionRecords,
      citations: citationRecords,
    },
  };
}

function toRecord(mention: Mention, position: Position, knowledge: Knowledge): MentionRecord {
  const { start, end, text, kind, candidates, taxon } = mention;
  const id = candidates[0]?.id ?? "";
  const entity = knowledge.entity(id);
  // The card is that of the human gene; its number would be wrong for the gene of another species.
  const shown = taxon === human ? shownXrefs : shownXrefs.filter((prefix) => prefix !== "ncbigene");
  const xrefs = shown.flatMap((prefix) => {
    const local = entity?.xrefs[prefix];
    return local === undefined ? [] : [[prefix, local] as const];
  });
  return {
    start,
    end,
    ...position,
    text,
    kind,
    id,
    name: entity?.name ?? id,
    candidates: candidates.map((candidate) => candidate.id),
    xrefs: Object.fromEntries(xrefs),
  };
}
