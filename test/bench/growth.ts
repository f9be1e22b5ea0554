import { createSession } from "../../src/analyse";
import { rules } from "../../src/check/rules";
import type { Knowledge } from "../../src/knowledge/knowledge";
import { defaultSettings } from "../../src/model/settings";
import { loadKnowledge } from "../evaluate/knowledge";
import { many } from "./growth/many";
import { more } from "./growth/more";
import { shapes, type Files, type Shape } from "./growth/shapes";
import { timed } from "./process";

/** Lengths of what is repeated, in UTF-16 code units. Only what looks slow is measured at the longer ones. */
const screened = 6_000;
const measured = 40_000;
/** Milliseconds of processor time that are suspicious at the screened length, and those that make a shape slow. */
const suspicious = 25;
const slow = 300;
/** Of a shape that is slow and linear, four times the length takes four times as long. */
const mostGrowth = 9;

interface Growth {
  readonly name: string;
  readonly ms: readonly number[];
}

/** Of the thousands of shapes that are products of parts, a run takes one of so many, from its seed on. */
const sampled = 12;

/**
 * Inputs of one, two and four times a length through the whole of `check`: what takes longer than its length says? All shapes that were
 * written as such, and a sample of the others; the environment variable `GROWTH` chooses all those with a text in their name.
 */
export async function benchGrowth(): Promise<void> {
  const knowledge = await loadKnowledge();
  const cost = async (shape: Shape, length: number): Promise<number> => {
    const files = shape.of(length);
    return (await timed(() => checkFiles(files, knowledge))).cpu;
  };
  const part = process.env.GROWTH;
  const from = Number(process.env.EXOSCRIBE_SEED ?? 0) % sampled;
  const all =
    part === undefined
      ? [...many, ...more, ...shapes.filter((_, at) => at % sampled === from)]
      : [...many, ...more, ...shapes].filter(({ name }) => name.includes(part));
  for (const shape of all.filter((_, at) => at % 20 === 0)) await cost(shape, screened);
  const grown: Growth[] = [];
  for (const [at, shape] of all.entries()) {
    if (at % 100 === 0) process.stderr.write(`${at} of ${all.length} shapes\r`);
    if ((await cost(shape, screened)) < suspicious && (await cost(shape, 4 * screened)) < 6 * suspicious)
      continue;
    const ms: number[] = [];
    for (const length of [measured, 2 * measured, 4 * measured]) {
      ms.push(
        Math.min(await cost(shape, length), length === measured ? await cost(shape, length) : Infinity),
      );
      if (ms.at(-1)! > 20_000) break;
    }
    grown.push({ name: shape.name, ms });
  }
  print(grown, all.length);
}

async function checkFiles(files: Files, knowledge: Knowledge): Promise<void> {
  const settings = {
    ...defaultSettings,
    severities: Object.fromEntries(rules.map(({ code }) => [code, "info" as const])),
  };
  const session = createSession(knowledge, (path) =>
    Promise.resolve(Object.hasOwn(files, path) ? { path, text: files[path]! } : { problem: "none" }),
  );
  await session.analyse({
    path: "main.md",
    text: files["main.md"]!,
    format: "markdown",
    settings,
  });
}

const growthOf = ({ ms }: Growth): number => (ms.length < 3 ? Infinity : ms[2]! / Math.max(ms[0]!, 1));

function print(grown: readonly Growth[], count: number): void {
  console.log(
    `\nGrowth: ${count} shapes of input through the whole of check, in milliseconds of processor time`,
  );
  console.log(
    `at ${measured}, ${2 * measured} and ${4 * measured} UTF-16 units. To reach: none grows faster than its length.`,
  );
  console.log("       n       2n       4n   4n ÷ n");
  const sorted = [...grown].sort((a, b) => b.ms.at(-1)! - a.ms.at(-1)!);
  const bad = sorted.filter((one) => growthOf(one) > mostGrowth && one.ms.at(-1)! > slow);
  const row = (one: Growth): string =>
    [
      ...[0, 1, 2].map((at) => (one.ms[at]?.toFixed(0) ?? "–").padStart(8)),
      growthOf(one).toFixed(1).padStart(8),
    ].join(" ") + `  ${one.name}`;
  console.log(sorted.slice(0, 20).map(row).join("\n"));
  console.log(
    bad.length === 0
      ? "None grows faster than its length."
      : `Too fast grow ${bad.length}:\n${bad.map(row).join("\n")}`,
  );
  if (bad.length > 0) process.exitCode = 1;
}
