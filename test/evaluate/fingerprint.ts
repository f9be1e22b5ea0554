import { createHash } from "node:crypto";
import { existsSync, realpathSync, writeFileSync } from "node:fs";
import { createSession } from "../../src/analyse";
import { findInputs } from "../../src/cli/inputs";
import { sourceReader, type SourceTexts } from "../../src/cli/sources";
import { readText } from "../../src/cli/text";
import type { Analysis } from "../../src/model/analysis";
import { defaultSettings } from "../../src/model/settings";
import { corporaIn, formatOf, readCorpus } from "./gold";
import { loadKnowledge } from "./knowledge";

/** Of each document by its path, what was found in it. */
type Records = Readonly<Record<string, string>>;

/**
 * Prints one hash of all mentions, citations and findings of the documents of folders, corpora of gold among them; the same before
 * and after a change that is meant to change nothing. `json`: a file for the hash of each document, to tell which differ.
 */
export async function fingerprint(folders: readonly string[], json: string | undefined): Promise<number> {
  const missing = folders.find((folder) => !existsSync(folder));
  if (folders.length === 0 || missing !== undefined) {
    console.error(
      missing === undefined
        ? "usage: npm run evaluate -- --fingerprint DIR…"
        : `There is no folder ${missing}.`,
    );
    return 2;
  }
  const session = createSession(await loadKnowledge());
  const records: Record<string, string> = {};
  for (const folder of folders)
    Object.assign(records, await ofDocuments(folder, session), await ofCorpora(folder, session));
  const whole = hash(Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1)));
  console.log(`${Object.keys(records).length} documents: ${whole}`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(records, undefined, 1)}\n`);
  return 0;
}

type Session = ReturnType<typeof createSession>;

async function ofDocuments(folder: string, { analyse }: Session): Promise<Records> {
  const { inputs } = await findInputs([folder]);
  const texts: SourceTexts = new Map();
  const records: Record<string, string> = {};
  for (const input of inputs) {
    const read = sourceReader(input, [realpathSync(folder)], texts);
    const text = await readText(input.file, input.path);
    const analysis = await analyse({ text, format: input.format, settings: defaultSettings, read });
    records[input.path] = hash(recordOf(analysis));
  }
  return records;
}

async function ofCorpora(folder: string, { analyse }: Session): Promise<Records> {
  const read = () => Promise.resolve({ problem: "No file is read here." });
  const records: Record<string, string> = {};
  for (const corpus of await corporaIn(folder))
    for await (const { id, text } of readCorpus(folder, corpus, Infinity))
      records[`${corpus}/${id}`] = hash(
        recordOf(await analyse({ text, format: formatOf(corpus), settings: defaultSettings, read })),
      );
  return records;
}

function recordOf({ mentions, citations, references, coverage, findings }: Analysis): unknown {
  return {
    mentions: mentions.map(({ kind, start, end, text, candidates }) => [kind, start, end, text, candidates]),
    citations: citations.map(({ start, end, text, style, targets, resolved }) => [
      start,
      end,
      text,
      style,
      targets,
      [...resolved].map(([target, { key, csl }]) => [target, key, csl.title]),
    ]),
    references: [references.kind, references.references.map(({ key }) => key)],
    coverage,
    findings,
  };
}

const hash = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");
