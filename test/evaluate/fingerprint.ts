import { createHash } from "node:crypto";
import { realpathSync, writeFileSync } from "node:fs";
import { createSession } from "../../src/analyse";
import { findInputs } from "../../src/cli/inputs";
import { sourceReader, type Argument } from "../../src/cli/sources";
import { readText } from "../../src/cli/text";
import type { Analysis } from "../../src/model/analysis";
import { defaultSettings } from "../../src/model/settings";
import { formatOf } from "../../src/compile/training/corpus";
import { corporaIn, readCorpus } from "./gold";
import { loadKnowledge } from "./knowledge";

/**
 * Prints one hash of all mentions, citations and findings of the documents of folders, corpora of gold among them; the same before
 * and after a change that is meant to change nothing. `json`: a file for the hash of each document, to tell which differ.
 */
export async function fingerprint(folders: readonly string[], json: string | undefined): Promise<number> {
  const roots = folders.map((folder) => realpathSync(folder));
  const session = createSession(await loadKnowledge(), sourceReader(roots));
  const records: Record<string, string> = {};
  const add = async (name: string, document: Document): Promise<void> => {
    records[name] = hash(recordOf(await session.analyse({ ...document, settings: defaultSettings })));
    session.forget([document.path]);
  };
  for (const input of (await findInputs(folders)).inputs)
    await add(input.path, { ...input, text: await readText(input.file, input.path) });
  for (const folder of folders)
    for (const corpus of await corporaIn(folder))
      for await (const { id, text } of readCorpus(folder, corpus, Infinity))
        await add(`${corpus}/${id}`, { path: "-", folder, text, format: formatOf(corpus) });
  const whole = hash(Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1)));
  console.log(`${Object.keys(records).length} documents: ${whole}`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(records, undefined, 1)}\n`);
  return 0;
}

type Document = Omit<Argument, "settings">;

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
