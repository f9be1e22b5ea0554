import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { makeBibliography, makeManuscript } from "./manuscript";
import { findPeers, type Peer } from "./peers";
import { runProcess, summary, type Run } from "./process";

const seed = 20261123;
const rounds = 5;

/** What is read: a manuscript of 300 KB with 500 references, and the same with a bibliography of 20,000 entries. */
const cases = [
  { name: "300 KB, 500 references", bytes: 300_000, entries: 500 },
  { name: "300 KB, bibliography of 20,000 entries", bytes: 300_000, entries: 20_000 },
];

/** Whole processes on one manuscript, ours and the peers', in turns; ratios first. */
export async function benchCheck(): Promise<void> {
  const binary = resolve("dist/cli.js");
  if (!existsSync(binary)) throw new Error("dist/cli.js is not there: npm run build");
  const folder = resolve(".bench");
  const ours: Peer = {
    name: "exoscribe check",
    command: process.execPath,
    args: [binary, "check", "manuscript.md"],
  };
  for (const { name, bytes, entries } of cases) {
    const peers = findPeers(folder);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "manuscript.md"), makeManuscript(bytes, 500, seed));
    await writeFile(join(folder, "refs.bib"), makeBibliography(entries, seed));
    const runs = new Map<Peer, Run[]>([ours, ...peers].map((peer) => [peer, []]));
    for (let round = 0; round < rounds; round++)
      for (const [peer, done] of runs) done.push(await runProcess(peer.command, peer.args, folder));
    print(name, ours, runs);
  }
}

function print(name: string, ours: Peer, runs: ReadonlyMap<Peer, readonly Run[]>): void {
  const base = summary(runs.get(ours)!);
  console.log(`\nWhole process, ${name} (medians of ${rounds} runs in turns; seed ${seed})`);
  console.log("To reach: less time than each of the others, so more than 1.00 in their lines.");
  console.log("time ÷ ours  CPU ÷ ours  peak ÷ ours      time       CPU      peak  program");
  for (const [peer, done] of runs) {
    const { ms, cpu, peak } = summary(done);
    const cells = [
      ratio(ms, base.ms).padStart(11),
      ratio(cpu, base.cpu).padStart(11),
      ratio(peak, base.peak).padStart(12),
      milliseconds(ms).padStart(9),
      milliseconds(cpu).padStart(9),
      megabytes(peak).padStart(9),
    ];
    console.log(`${cells.join(" ")}  ${peer.name}`);
  }
}

function ratio(a: number | undefined, b: number | undefined): string {
  return a === undefined || b === undefined ? "–" : (a / b).toFixed(2);
}

function milliseconds(ms: number | undefined): string {
  return ms === undefined ? "–" : `${ms.toFixed(0)} ms`;
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? "–" : `${(bytes / 1e6).toFixed(0)} MB`;
}
