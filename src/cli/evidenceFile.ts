import type { WorkEvidence } from "../model/evidence";
import type { EvidencedFile, WorkRecord } from "./documents";
import type { Engine } from "./engine";
import { positionsIn } from "./lines";
import type { ConfiguredInput } from "./settings/configure";
import { readDocument } from "./text";

/** Puts the citations of one document beside the works that they cite. Throws a Failure where it cannot be read. */
export async function evidenceFile(engine: Engine, input: ConfiguredInput): Promise<EvidencedFile> {
  const source = await readDocument(input.file, input.path);
  const analysis = await engine.analyse(input, source);
  const position = positionsIn(source);
  return {
    path: input.path,
    citations: analysis.citations.map((citation) => {
      const { start, end, text, targets } = citation;
      const { sentence, works } = engine.evidence(analysis, citation);
      return { start, end, ...position(start), text, targets, sentence, works: works.map(toRecord) };
    }),
  };
}

function toRecord({ reference: { key, number }, read, supported, unsupported }: WorkEvidence): WorkRecord {
  return {
    key,
    ...(number !== undefined && { number }),
    abstract: read === "abstract",
    supported: supported.map(({ name, id = "", quote }) => ({ name, id, quote: quote.text })),
    unsupported: unsupported.map(({ name }) => name),
  };
}
