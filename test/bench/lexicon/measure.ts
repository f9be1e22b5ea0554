// Measures one subject in a process of its own: node --expose-gc measure.js SUBJECT TEXT-FILE
import { readFileSync } from "node:fs";
import { median, timed } from "../process";
import { hgncNames } from "./names";
import { prepare, type Scanner, type SubjectName } from "./subjects";

/** Scans until the engine has compiled what runs often, as in an editor that is open all day; the first one is told apart. */
const warmUps = 9;
const scans = 9;

export interface Measured {
  /** Milliseconds of processor time: to build, of the first scan, and the median of those after the warm-up. */
  readonly build: number;
  readonly first: number;
  readonly scan: number;
  /** Bytes that are held once the text has been scanned, typed arrays included. */
  readonly heap: number;
  readonly found: number;
  readonly names: number;
  readonly characters: number;
}

void measure(process.argv[2] as SubjectName, process.argv[3]!).then((measured) => {
  process.stdout.write(JSON.stringify(measured));
});

async function measure(name: SubjectName, file: string): Promise<Measured> {
  const text = readFileSync(file, "utf8");
  const ours = name.startsWith("exoscribe");
  const names = ours ? [] : hgncNames();
  const subject = await prepare(name, text, names);
  const before = held();
  const made: Scanner[] = [];
  const { cpu: build } = await timed(async () => made.push(await subject.build()));
  const scanner = made[0]!;
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < warmUps + scans; round++)
    times.push((await timed(() => (found = scanner.scan()))).cpu);
  const heap = held() - before;
  // The scanner must outlive the measurement of what it holds.
  if (scanner.scan() !== found) throw new Error(`${name} finds different things in the same text.`);
  const scan = median(times.slice(warmUps))!;
  return { build, first: times[0]!, scan, heap, found, names: names.length, characters: text.length };
}

function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
