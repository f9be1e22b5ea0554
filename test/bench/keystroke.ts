import { createSession } from "../../src/analyse";
import { defaultSettings } from "../../src/model/settings";
import { createSourceCache } from "../../src/references/read/sourceCache";
import { loadKnowledge } from "../evaluate/knowledge";
import { randomFrom } from "../random";
import { keyOf, makeBibliography, makeManuscript } from "./manuscript";
import { median, timed } from "./process";

const seed = 20261123;
const keystrokes = 25;
const edits = 5;
const bytes = 300_000;
const entries = 20_000;

/** In one process, as in the editor: a first analysis and one after each keystroke; a .bib read first and after an edit. */
export async function benchKeystroke(): Promise<void> {
  await benchTyping();
  await benchBibliography();
}

async function benchTyping(): Promise<void> {
  const bibliography = makeBibliography(500, seed);
  const session = createSession(await loadKnowledge(), (path) =>
    Promise.resolve(path.endsWith(".bib") ? { path, text: bibliography } : { problem: "no such file" }),
  );
  const random = randomFrom(seed);
  let text = makeManuscript(bytes, 500, seed);
  const run = () => session.analyse({ path: "main.md", text, format: "markdown", settings: defaultSettings });
  const first = await timed(run);
  const again: Awaited<ReturnType<typeof timed>>[] = [];
  for (let stroke = 0; stroke < keystrokes; stroke++) {
    const at = text.indexOf(" ", Math.floor(random() * text.length * 0.9));
    text = `${text.slice(0, at)}x${text.slice(at)}`;
    again.push(await timed(run));
  }
  console.log(`\nOne process, 300 KB, 500 references: all findings again after a keystroke`);
  console.log(`(medians of ${keystrokes} keystrokes; seed ${seed}). To reach: less than 0.100.`);
  for (const [what, figure] of [
    ["CPU", "cpu"],
    ["time", "ms"],
  ] as const) {
    const typed = again.map((one) => one[figure]);
    console.log(
      `  ${what.padEnd(4)} ${shareOf(first[figure], typed)}, worst ${Math.max(...typed).toFixed(0)} ms`,
    );
  }
}

/** What the median of some times is to a first one, all in milliseconds. */
function shareOf(first: number, again: readonly number[]): string {
  const usual = median(again)!;
  return `${(usual / first).toFixed(3)} of the first: ${usual.toFixed(0)} ms after ${first.toFixed(0)} ms`;
}

async function benchBibliography(): Promise<void> {
  const cache = createSourceCache();
  let text = makeBibliography(entries, seed);
  const heap = heapUsed();
  const read = async (): Promise<void> => {
    const { references } = await cache.read("refs.bib", text);
    if (references.length !== entries)
      throw new Error(`${references.length} of ${entries} entries were read.`);
  };
  const first = await timed(read);
  const kept = heapUsed() - heap;
  const again: number[] = [];
  for (let edit = 1; edit <= edits; edit++) {
    text = text.replace(`{${keyOf(edit * 3000)},`, `{changed${edit},`);
    again.push((await timed(read)).cpu);
  }
  console.log(
    `\nOne process, .bib of ${entries} entries (${(text.length / 1e6).toFixed(1)} MB): read after an edit of one`,
  );
  console.log(`  CPU  ${shareOf(first.cpu, again)};`);
  console.log(`  ${(kept / 1e6).toFixed(0)} MB are kept of it`);
}

/** Bytes in use after a collection, where node lets us collect (`--expose-gc`). */
function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
