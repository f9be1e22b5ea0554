import type { Span } from "../../model/span";
import { lastAtMost } from "../../text/search";
import { codePointsIn } from "./codePoints";
import type { AnnotatedDocument } from "./document";

interface Annotation {
  readonly id: string;
  readonly infons: Readonly<Record<string, string>>;
  readonly text: string;
  readonly locations: readonly { readonly offset: number; readonly length: number }[];
}

/**
 * A BioC collection as JSON, one passage a block of running text. Offsets count from the start of the document, in
 * code points, as the readers of BioC JSON do (PubTator, the Python package bioc).
 */
export function bioc(documents: readonly AnnotatedDocument[]): string {
  const collection = {
    source: "ExoScribe",
    date: "",
    key: "exoscribe.key",
    version: "1.0",
    infons: {},
    documents: documents.map(toDocument),
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

function toDocument({ path, source, blocks, mentions, citations }: AnnotatedDocument): object {
  const codePoint = codePointsIn(source);
  const annotation = (id: string, { start, end }: Span, infons: Annotation["infons"]): Annotation & Span => ({
    id,
    infons,
    text: source.slice(start, end),
    locations: [{ offset: codePoint(start), length: codePoint(end) - codePoint(start) }],
    start,
    end,
  });
  const annotations = [
    ...mentions.map((mention, index) =>
      annotation(`M${index + 1}`, mention, {
        type: mention.kind,
        identifier: mention.id,
        name: mention.name,
      }),
    ),
    ...citations.map((citation, index) =>
      annotation(`C${index + 1}`, citation, {
        type: "citation",
        style: citation.style,
        targets: citation.targets.join(" "),
      }),
    ),
  ];
  const starts = blocks.map(({ start }) => start);
  const inBlock = blocks.map((): (Annotation & Span)[] => []);
  for (const one of annotations) {
    const at = lastAtMost(starts, one.start);
    const block = blocks[at];
    if (block && one.start >= block.start && one.end <= block.end) inBlock[at]!.push(one);
  }
  return {
    id: path,
    infons: {},
    passages: blocks.map(({ kind, section, start, end }, at) => ({
      infons: { type: kind, section: section.join(" > ") },
      offset: codePoint(start),
      text: source.slice(start, end),
      sentences: [],
      annotations: inBlock[at]!.map(({ id, infons, text, locations }) => ({ id, infons, text, locations })),
      relations: [],
    })),
    annotations: [],
    relations: [],
  };
}
