import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Span } from "../../src/model/span";

export interface GoldEntity extends Span {
  readonly text: string;
  readonly type: string;
  readonly label?: string;
  readonly ids: readonly string[];
  /** Start and end of each piece of a discontinuous entity; `start` and `end` are those of the whole. */
  readonly fragments?: readonly (readonly [number, number])[];
}

/** One annotated document. Offsets are UTF-16 code units of `text`. */
export interface GoldDocument {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  /** Other boundaries that are right too. */
  readonly alternatives?: readonly Span[];
  /** Phrases around a pathway's trigger word: "NF-kappaB signaling". */
  readonly derived_pathways?: readonly GoldEntity[];
}

/** Names of the corpora (`NAME.jsonl`) in a folder, sorted. */
export async function corporaIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith(".jsonl"))
    .map((file) => file.slice(0, -".jsonl".length))
    .sort();
}

/** The documents of a corpus, one at a time, at most `limit`. */
export async function* readCorpus(
  folder: string,
  corpus: string,
  limit: number,
): AsyncGenerator<GoldDocument> {
  const lines = createInterface({
    input: createReadStream(join(folder, `${corpus}.jsonl`)),
    crlfDelay: Infinity,
  });
  let read = 0;
  for await (const line of lines) {
    if (line.trim() === "") continue;
    if (read++ >= limit) return;
    yield JSON.parse(line) as GoldDocument;
  }
}
