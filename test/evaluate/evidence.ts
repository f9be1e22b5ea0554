import { realpathSync } from "node:fs";
import { createSession } from "../../src/analyse";
import { findInputs } from "../../src/cli/inputs";
import { sourceReader, type Argument } from "../../src/cli/sources";
import { readText } from "../../src/cli/text";
import type { Analysis } from "../../src/model/analysis";
import { defaultSettings } from "../../src/model/settings";
import { applyEdits } from "../../src/text/edits";
import { randomFrom, shuffled } from "../random";
import { loadKnowledge } from "./knowledge";

const rule = "citation/better-reference";
const settings = { ...defaultSettings, severities: { [rule]: "info" } } as const;

/**
 * Prints of each document that cites by keys in how many works no name of the sentence was found, and how often another entry is said to
 * fit better: as it stands, and with its keys exchanged at random, each for one other everywhere.
 */
export async function evaluateEvidence(folders: readonly string[], seed: number): Promise<number> {
  const knowledge = await loadKnowledge();
  const session = createSession<Argument>(
    knowledge,
    sourceReader(folders.map((folder) => realpathSync(folder))),
  );
  for (const input of (await findInputs(folders)).inputs) {
    const analyse = (text: string): Promise<Analysis> => session.analyse({ ...input, text, settings });
    const text = await readText(input.file, input.path);
    const sound = await analyse(text);
    if (!sound.citations.some(isResolved)) continue;
    console.log(input.path);
    console.log(`  as it stands: ${measured(sound)}`);
    console.log(`  exchanged:    ${measured(await analyse(exchanged(text, sound, seed)))}`);
    session.forget([input.path]);
  }
  return 0;

  function measured(analysis: Analysis): string {
    const works = analysis.citations.flatMap((citation) => session.evidence(analysis, citation).works);
    const named = works.filter(({ supported, unsupported }) => supported.length + unsupported.length > 0);
    const without = named.filter(({ supported }) => supported.length === 0).length;
    const better = analysis.findings.filter(({ code }) => code === rule).length;
    return (
      `${analysis.citations.length} citations, ${named.length} works whose sentence has names, ` +
      `${without} (${percent(without, named.length)}) with none of them; ${better} times another fits better`
    );
  }
}

const isResolved = ({ style, resolved }: Analysis["citations"][number]): boolean =>
  style === "key" && resolved.size > 0;

function exchanged(text: string, { citations }: Analysis, seed: number): string {
  const items = citations.filter(isResolved).flatMap(({ items }) => items);
  const keys = [...new Set(items.flatMap(({ targets }) => targets))];
  const others = new Map(shuffled(randomFrom(seed), keys).map((key, at) => [keys[at]!, key]));
  const edits = items.flatMap(({ start, end, targets }) =>
    targets.flatMap((key) => {
      const at = text.slice(start, end).indexOf(key);
      const from = start + at;
      return at < 0 ? [] : [{ start: from, end: from + key.length, text: others.get(key)! }];
    }),
  );
  return applyEdits(text, edits);
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;
