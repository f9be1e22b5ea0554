import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Measured } from "./lexicon/measure";
import type { SubjectName } from "./lexicon/subjects";
import { makeManuscript } from "./manuscript";
import { median } from "./process";

const seed = 20261123;
const rounds = 3;
const characters = 1_000_000;
const subjects: readonly SubjectName[] = [
  "exoscribe",
  "modern-ahocorasick",
  "@monyone/aho-corasick",
  "exoscribe without lexicon",
];

/**
 * Building and scanning, ours (to linked mentions, with the model) and the peers' (a bare scan), over the names of HGNC and texts of
 * a million characters: abstracts where a folder with `*.jsonl` files of a `text` each is given, else a generated manuscript, as it
 * is and with all letters in ASCII, for which one of the peers has a way of its own.
 */
export function benchLexicon(texts: string | undefined): Promise<void> {
  if (texts === undefined) {
    const manuscript = makeManuscript(characters, 500, seed);
    benchOn(manuscript, `generated, seed ${seed}`);
    benchOn(inAscii(manuscript), `generated, seed ${seed}, in ASCII`);
  } else benchOn(abstracts(texts), `from ${texts}`);
  return Promise.resolve();
}

/** Greek letters spelled, umlauts without their dots. */
function inAscii(text: string): string {
  return text
    .replaceAll("β", "beta")
    .normalize("NFD")
    .replace(/[^\0-\x7f]/g, "");
}

function benchOn(text: string, what: string): void {
  const folder = resolve(".bench");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "lexicon.txt");
  writeFileSync(file, text);
  const results = new Map<SubjectName, Measured>();
  for (const name of subjects) {
    const runs = Array.from({ length: rounds }, () => measure(name, file));
    results.set(name, {
      ...runs[0]!,
      build: median(runs.map(({ build }) => build))!,
      first: median(runs.map(({ first }) => first))!,
      scan: median(runs.map(({ scan }) => scan))!,
      heap: median(runs.map(({ heap }) => heap))!,
    });
  }
  print(results, what);
}

function measure(name: SubjectName, file: string): Measured {
  const script = join(__dirname, "measure.js");
  const args = ["--expose-gc", "--max-old-space-size=3000", script, name, file];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Measured;
}

function abstracts(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  let text = "";
  for (const name of files.sort())
    for (const line of readFileSync(join(folder, name), "utf8").split("\n").slice(0, 150)) {
      if (line === "" || text.length >= characters) continue;
      text += `${(JSON.parse(line) as { text: string }).text}\n\n`;
    }
  return text.slice(0, characters);
}

function print(results: ReadonlyMap<SubjectName, Measured>, text: string): void {
  const ours = results.get("exoscribe")!;
  const names = Math.max(...[...results.values()].map((result) => result.names));
  console.log(`\n${names} names of HGNC, ${ours.characters} characters of text (${text}), CPU time`);
  console.log(
    `(medians of ${rounds} processes; scans after a warm-up, and the first). Ours links mentions with the model; peers scan bare.`,
  );
  console.log(
    "build ÷ ours  scan ÷ ours     build     first      scan      MB/s      heap    found  subject",
  );
  for (const [name, { build, first, scan, heap, found }] of results) {
    const cells = [
      (build / ours.build).toFixed(1).padStart(12),
      (scan / ours.scan).toFixed(2).padStart(12),
      `${build.toFixed(0)} ms`.padStart(9),
      `${first.toFixed(0)} ms`.padStart(9),
      `${scan.toFixed(0)} ms`.padStart(9),
      (ours.characters / 1000 / scan).toFixed(1).padStart(9),
      `${(heap / 1e6).toFixed(0)} MB`.padStart(9),
      String(found).padStart(8),
    ];
    console.log(`${cells.join(" ")}  ${name}`);
  }
  const peers = [...results].filter(([name]) => !name.startsWith("exoscribe")).map(([, one]) => one);
  const fastest = (figure: "build" | "scan") => Math.min(...peers.map((one) => one[figure])) / ours[figure];
  const more = ours.heap - results.get("exoscribe without lexicon")!.heap;
  const size = statSync(join("src", "knowledge", "lexicon", "lexicon.bin")).size;
  say("build of the faster peer ÷ ours", fastest("build"), "at least 20", fastest("build") >= 20);
  say("scan of the faster peer ÷ ours", fastest("scan"), "at least 1", fastest("scan") >= 1);
  say("MB of heap that the lexicon adds", more / 1e6, "at most 60", more <= 60e6);
  say("MB of the lexicon’s file", size / 1e6, "at most 4", size <= 4e6);
}

function say(what: string, figure: number, target: string, reached: boolean): void {
  const mark = reached ? "reached" : "missed";
  console.log(`  ${what}: ${figure.toFixed(2)} (to reach: ${target}; ${mark})`);
}
