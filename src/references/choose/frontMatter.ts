import { isMap, isScalar, isSeq, type Document, type Node } from "yaml";
import { metadataOf } from "../../markdown/segments";
import type { FrontMatter, Prose } from "../../model/prose";
import type { Reference, SourceProblem } from "../../model/reference";
import type { Span } from "../../model/span";
import { parseYaml, placeItem, readItems } from "../read/csl/yamlItems";
import { placeProblems } from "../read/source";

/** A string of the front matter, where it stands in the document. */
export interface Setting extends Span {
  readonly value: string;
}

export interface FrontMatterSources {
  /** Items under `references:`. */
  readonly references: readonly Reference[];
  readonly inline: boolean;
  /** Paths under `bibliography:`. */
  readonly bibliography: readonly Setting[];
  /** `exoscribe: { references: … }`. */
  readonly wanted: readonly Setting[];
  readonly problems: readonly SourceProblem[];
}

const none: FrontMatterSources = {
  references: [],
  inline: false,
  bibliography: [],
  wanted: [],
  problems: [],
};
/** Front matter that does not speak of references is none of our business, whether it is YAML or not. */
const speaksOfReferences = /^(?:bibliography|references|exoscribe)[ \t]*:/m;

/**
 * What the front matter and further blocks of metadata say of references: items, bibliographies, and which list is to be in force. Of what
 * several say the last counts, as for Pandoc.
 */
export function readFrontMatter(prose: Pick<Prose, "frontMatter" | "metadata">): FrontMatterSources {
  const blocks = metadataOf(prose).map(readMetadata);
  const latest = (speaks: (block: FrontMatterSources) => boolean): FrontMatterSources =>
    blocks.findLast(speaks) ?? none;
  const { references, inline } = latest((block) => block.inline);
  const { bibliography } = latest((block) => block.bibliography.length > 0);
  const { wanted } = latest((block) => block.wanted.length > 0);
  return { references, inline, bibliography, wanted, problems: blocks.flatMap(({ problems }) => problems) };
}

function readMetadata({ text, start }: FrontMatter): FrontMatterSources {
  if (!speaksOfReferences.test(text)) return none;
  const { document, problems } = parseYaml(text);
  const root = document.contents;
  if (!isMap(root)) return { ...none, problems: placeProblems(problems, start, undefined) };
  const list = root.get("references", true);
  const items = readItems(text, document, list, problems);
  const own = root.get("exoscribe", true);
  return {
    references: items.map((item) => placeItem(item, start, undefined)),
    inline: isSeq(list),
    bibliography: strings(document, root.get("bibliography", true), start),
    wanted: strings(document, isMap(own) ? own.get("references", true) : undefined, start),
    problems: placeProblems(problems, start, undefined),
  };
}

/** A value that knitr computes: nobody knows it before the document is run. */
const code = /^`r\s/;

/** A string, those of a list, or those of a map, as Pandoc allows for several bibliographies; `offset`: where the YAML begins. */
export function strings(document: Document, node: unknown, offset: number): readonly Setting[] {
  if (isSeq(node)) return node.items.flatMap((item) => strings(document, item, offset));
  if (isMap(node)) return node.items.flatMap(({ value }) => strings(document, value as Node, offset));
  if (!isScalar(node) || typeof node.value !== "string" || node.value === "" || !node.range) return [];
  if (code.test(node.value)) return [];
  const [start, end] = node.range;
  return [{ value: node.value, start: start + offset, end: end + offset }];
}

/** Paths from the folder of the file that names them. */
export const pathsOf = (settings: readonly Setting[]): readonly string[] =>
  settings.map(({ value }) => value.replace(/^\.?\//, ""));
