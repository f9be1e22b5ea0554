import { existsSync, readFileSync, realpathSync } from "node:fs";
import { createSession } from "../../src/analyse";
import { findInputs } from "../../src/cli/inputs";
import { sourceReader } from "../../src/cli/sources";
import type { Analysis } from "../../src/model/analysis";
import { defaultSettings } from "../../src/model/settings";
import { convert } from "../../src/rewrite/convert";
import { faithful } from "../../src/rewrite/faithful";
import type { Notation } from "../../src/rewrite/notation";
import { renumber } from "../../src/rewrite/renumber";
import type { Refusal, Rewrite } from "../../src/rewrite/rewrite";
import { applyEdits } from "../../src/text/edits";
import { addTo } from "../../src/text/groupBy";
import { bibliographiesFor } from "./citations";
import { loadKnowledge } from "./knowledge";

type Change = (analysis: Analysis) => Rewrite | Refusal;

const notations: readonly Notation[] = ["bracket", "parenthesis", "caret", "sup", "unicode", "key"];
const changes: readonly (readonly [string, Change])[] = [
  ["renumber", renumber],
  ...notations.map((to) => [`convert to ${to}`, (analysis: Analysis) => convert(analysis, to)] as const),
];

/** What became of the documents under one change. */
interface Tally {
  changed: number;
  identical: number;
  /** Changed once, nothing is left to change. */
  settled: number;
  citations: number;
  readonly refused: Map<string, string[]>;
}

/**
 * Renumbers every document of folders that cites, and converts it to each notation; prints how many are changed, refused by
 * reason, or the same already, and whether what was changed reads as the same citations of the same works, once more and
 * when changed again. `verbose` names the documents. The list of a document that names none is the nearest `.bib` files.
 */
export async function evaluateRewrites(folders: readonly string[], verbose: boolean): Promise<number> {
  const missing = folders.find((folder) => !existsSync(folder));
  if (folders.length === 0 || missing !== undefined) {
    console.error(
      missing === undefined ? "usage: npm run evaluate -- --rewrites DIR…" : `There is no folder ${missing}.`,
    );
    return 2;
  }
  const { inputs } = await findInputs(folders);
  const roots = folders.map((folder) => realpathSync(folder));
  const session = createSession(await loadKnowledge(), sourceReader(roots));
  const tallies = new Map<string, Tally>(
    changes.map(([name]) => [
      name,
      { changed: 0, identical: 0, settled: 0, citations: 0, refused: new Map() },
    ]),
  );
  let citing = 0;
  for (const input of inputs) {
    const references = bibliographiesFor(input).map((value) => ({ value }));
    const settings = { ...defaultSettings, references };
    const source = readFileSync(input.file, "utf8").replace(/^\uFEFF/, "");
    const analyse = (text: string): Promise<Analysis> => session.analyse({ ...input, text, settings });
    const before = await analyse(source);
    if (!before.citations.some(({ style }) => style !== "author")) continue;
    citing++;
    for (const [name, change] of changes) {
      const tally = tallies.get(name)!;
      const result = await faithful(before, change(before), analyse);
      if ("refused" in result) {
        const reason = result.refused.replace(/^.*?(?=(?:cites what|says more|is a link)\b)/s, "… ");
        addTo(tally.refused, reason, `${input.path} (${result.places.length})`);
      } else if (result.edits.length === 0) tally.identical++;
      else {
        tally.changed++;
        tally.citations += before.citations.length;
        const again = change(await analyse(applyEdits(source, result.edits)));
        if ("edits" in again && again.edits.length === 0) tally.settled++;
        else if (verbose)
          console.log(`${name}, again: ${input.path}: ${JSON.stringify(again).slice(0, 300)}`);
      }
    }
  }
  console.log(`${citing} of ${inputs.length} documents cite by number or key.`);
  for (const [name, { changed, identical, settled, citations, refused }] of tallies) {
    const count = [...refused.values()].reduce((sum, documents) => sum + documents.length, 0);
    console.log(
      `${name}: ${changed} changed (${citations} citations, all read again as the same; ${settled} of ${changed} with nothing left), ` +
        `${identical} so already, ${count} refused`,
    );
    for (const [reason, documents] of [...refused].sort((a, b) => b[1].length - a[1].length))
      console.log(
        `  ${documents.length} × ${reason}${verbose ? `\n      ${documents.join("\n      ")}` : ""}`,
      );
  }
  return 0;
}
