import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { version } from "recheck/package.json";
import { collectExpressions, type Expression } from "./collect";
import type { Parts } from "./evaluate";
import { judge, type Verdict } from "./judge";
import list from "./known.json";

interface Known {
  readonly parts: Parts;
  /** What is not linear, with the bound on the text that it reads, in UTF-16 code units, and why that is enough. */
  readonly expressions: readonly {
    readonly expression: string;
    readonly bound: number;
    readonly why: string;
  }[];
}
const known: Known = list;

/** Verdicts of earlier runs, outside git: an expression that has not changed is not judged again. */
const folder = "node_modules/.cache/exoscribe";
const memory = `${folder}/expressions-${createHash("sha1").update(version).update(judge.toString()).digest("hex").slice(0, 8)}.json`;

/**
 * Judges every regular expression of `src`. Fails where one is exponential; where one is polynomial or undecided and does not stand in
 * `known.json` with the bound on what it reads; and where that list names one that is gone.
 */
async function main(): Promise<void> {
  const begun = performance.now();
  const { expressions, unresolved } = collectExpressions("src", known.parts);
  const places = new Map<string, Expression[]>();
  for (const one of expressions) {
    const key = `/${one.source}/${one.flags}`;
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  const earlier = readMemory();
  const verdicts = new Map<string, Verdict>();
  for (const [key, [one]] of places) {
    verdicts.set(key, earlier[key] ?? (await judge(one!)));
    // Written as it goes, so that a run that is broken off was not for nothing.
    if (!(key in earlier)) writeMemory(verdicts, earlier);
  }
  const listed = new Set(known.expressions.map(({ expression }) => expression));
  const complaints = [
    ...unresolved.map((place) => `${place}: say in known.json (parts) what it may be made of`),
    ...[...verdicts].flatMap(([key, verdict]) => {
      if (verdict === "linear" || (verdict !== "exponential" && listed.has(key))) return [];
      return places.get(key)!.map(({ file, line }) => `${file}:${line}: ${verdict}: ${key}`);
    }),
    ...[...listed].filter((key) => !places.has(key)).map((key) => `known.json: ${key} is gone`),
  ];
  const count = (verdict: Verdict): number => [...verdicts.values()].filter((one) => one === verdict).length;
  const counts = (["linear", "polynomial", "undecided", "exponential"] as const).map(
    (one) => `${count(one)} ${one}`,
  );
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(
    `${expressions.length} regular expressions, ${places.size} different: ${counts.join(", ")} (${seconds} s)`,
  );
  for (const complaint of complaints) console.error(complaint);
  // The process that recheck may have started would keep this one alive.
  process.exit(complaints.length > 0 ? 1 : 0);
}

function readMemory(): Readonly<Record<string, Verdict>> {
  try {
    return JSON.parse(readFileSync(memory, "utf8")) as Record<string, Verdict>;
  } catch {
    return {};
  }
}

function writeMemory(
  verdicts: ReadonlyMap<string, Verdict>,
  earlier: Readonly<Record<string, Verdict>>,
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(memory, JSON.stringify({ ...earlier, ...Object.fromEntries(verdicts) }));
}

void main();
