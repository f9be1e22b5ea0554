import type { Format, Prose } from "../model/prose";

export interface ProseOptions {
  readonly format: Format;
  /** The prose of an earlier state of the document, whose unchanged parts are used again. */
  readonly previous?: Prose | undefined;
}

/** Reads a document into blocks of running text. Never throws: whatever the text, there is prose. */
export function readProse(source: string, options: ProseOptions): Prose {
  return { source, format: options.format, blocks: [], frontMatter: undefined, directives: [] };
}
