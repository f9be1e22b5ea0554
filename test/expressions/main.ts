import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { version } from "recheck/package.json";
import { refuseArguments } from "../../src/compile/arguments";
import { groupBy } from "../../src/text/groupBy";
import { collectExpressions } from "./collect";
import { judge, type Verdict } from "./judge";
import parts from "./parts.json";

/** Verdicts of earlier runs, outside git: an expression that has not changed is not judged again. */
const folder = "node_modules/.cache/exoscribe";
const memory = `${folder}/expressions-${createHash("sha1").update(version).update(judge.toString()).digest("hex").slice(0, 8)}.json`;

/** Judges every regular expression of `src`, and fails where one is not proved to be linear. */
async function main(): Promise<void> {
  refuseArguments("lint:expressions");
  const begun = performance.now();
  const { expressions, unresolved } = collectExpressions("src", parts);
  const places = groupBy(expressions, ({ source, flags }) => `/${source}/${flags}`);
  const earlier = readMemory();
  const verdicts = new Map<string, Verdict>();
  for (const [key, [one]] of places) {
    verdicts.set(key, earlier[key] ?? (await judge(one!)));
    // Written as it goes, so that a run that is broken off was not for nothing.
    if (!(key in earlier)) writeMemory(verdicts, earlier);
  }
  const complaints = [
    ...unresolved.map((place) => `${place}: say in parts.json what it may be made of`),
    ...[...verdicts].flatMap(([key, verdict]) => {
      if (verdict === "linear") return [];
      return places.get(key)!.map(({ file, line }) => `${file}:${line}: ${verdict}: ${key}`);
    }),
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

function fail(why: string): never {
  console.error(`Broken off: ${why}. With RECHECK_BACKEND=pure recheck needs no other program.`);
  process.exit(2);
}

// What recheck starts may fail wherever it is written to, or end without an answer, which leaves nothing to wait for.
process.on("uncaughtException", ({ message }) => fail(message));
process.on("beforeExit", () => fail("it ended without an answer"));
void main();
