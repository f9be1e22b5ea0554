import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import { createSession } from "../../src/analyse";
import { sourceReader } from "../../src/cli/sources";
import type { LinkedCitation } from "../../src/model/analysis";
import type { Finding } from "../../src/model/finding";
import { defaultSettings } from "../../src/model/settings";
import type { Span } from "../../src/model/span";
import { loadKnowledge } from "./knowledge";

/** A citation group as Pandoc wrote it, with the keys of its works. */
interface GoldGroup extends Span {
  readonly text: string;
  readonly keys: readonly string[];
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/**
 * Prints of each `X.md` in a folder that has groups of citations beside it, in `X.gold.json`: how many groups have as many targets as works,
 * how many targets the document's own list has, how many citations are none, and what is reported; with `verbose` each that is not right.
 * Returns the exit code.
 */
export async function evaluateStyled(folder: string | undefined, verbose: boolean): Promise<number> {
  if (folder === undefined || !existsSync(folder)) {
    console.error("usage: npm run evaluate -- --styled DIR [--verbose]");
    return 2;
  }
  const session = createSession(await loadKnowledge(), sourceReader([realpathSync(folder)]));
  for (const name of readdirSync(folder).sort()) {
    const gold = join(folder, name.replace(/\.md$/, ".gold.json"));
    if (!name.endsWith(".md") || !existsSync(gold)) continue;
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    const input = { path, folder, text, file: path, format: "markdown", settings: defaultSettings } as const;
    const { citations, references, findings } = await session.analyse(input);
    const groups = JSON.parse(readFileSync(gold, "utf8")) as readonly GoldGroup[];
    report(basename(name, ".md"), text, groups, citations, findings, references.references.length, verbose);
  }
  return 0;
}

function report(
  name: string,
  text: string,
  groups: readonly GoldGroup[],
  citations: readonly LinkedCitation[],
  findings: readonly Finding[],
  entries: number,
  verbose: boolean,
): void {
  const found = groups.map((group) => ({ group, own: citations.filter((one) => touches(group, one)) }));
  const isRight = ({ group, own }: (typeof found)[0]): boolean =>
    own.flatMap(({ targets }) => targets).length === group.keys.length;
  const wrong = found.filter((one) => !isRight(one));
  const strays = citations.filter((citation) => !groups.some((group) => touches(group, citation)));
  const targets = citations.flatMap((one) => one.targets);
  const resolved = citations.flatMap((one) => one.targets.filter((target) => one.resolved.has(target)));
  const share = ((100 * (groups.length - wrong.length)) / groups.length).toFixed(1);
  console.log(
    `${name}: ${groups.length - wrong.length} of ${groups.length} groups have as many targets as works (${share} %), ` +
      `${strays.length} false; of ${targets.length} targets ${resolved.length} are among the ${entries} entries`,
  );
  const codes = new Map<string, number>();
  for (const { code } of findings)
    if (code.startsWith("citation/")) codes.set(code, (codes.get(code) ?? 0) + 1);
  console.log(`  reported: ${[...codes].map(([code, count]) => `${code} ${count}`).join(", ") || "nothing"}`);
  if (!verbose) return;
  for (const { group, own } of wrong)
    console.log(`  wrong: ${group.text} is ${own.flatMap((one) => one.targets).join("; ") || "nothing"}`);
  for (const stray of strays) console.log(`  false: ${stray.text} (${stray.targets.join("; ")})`);
  for (const one of citations)
    for (const target of one.targets)
      if (!one.resolved.has(target)) console.log(`  not in the list: ${target} of ${one.text}`);
  for (const { code, start, end, message } of findings)
    if (code.startsWith("citation/"))
      console.log(`  ${code}: ${text.slice(start, Math.min(end, start + 60))} — ${message}`);
}
