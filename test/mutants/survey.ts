import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pick, randomFrom, shuffled } from "../random";
import { readSources, roomOf, type SourceFile } from "../rooms/graph";
import { createCompiler } from "./compiles";
import { mutantsOf, type Mutant } from "./mutant";
import { distances, unitTests } from "./reach";
import { createRunner, type Outcome, type Runner } from "./runner";

export interface Judged {
  readonly mutant: Mutant;
  /** Of the first test file that did not pass. */
  readonly outcome: Outcome;
}

export interface Survey {
  readonly rooms: readonly string[];
  readonly seed: number;
  /** How many mutants of a room are drawn. */
  readonly count: number;
  /** So many processes run tests beside each other. */
  readonly processes: number;
  /** Is told of each mutant as it is judged. */
  readonly onJudged: (judged: Judged) => void;
}

const root = join(__dirname, "..", "..");

/**
 * Draws mutants of each room and has the unit tests judge them, those first that are near to the changed file and quick. Throws an Error that names
 * the test file if one fails without a mutant.
 */
export async function survey({ rooms, seed, count, processes, onJudged }: Survey): Promise<void> {
  const files = readSources(["src", "test"]);
  const runners = Array.from({ length: processes }, createRunner);
  try {
    const tests = files.map(({ path }) => path).filter(unitTests(root));
    const times = await timeTests(tests, runners);
    const compiles = createCompiler(root);
    await share(draw(), runners, async (mutant, runner) => {
      onJudged({ mutant, outcome: await judge(mutant, files, times, runner) });
    });

    function* draw(): Generator<Mutant> {
      for (const room of rooms) {
        const all = files
          .filter(({ path }) => path.startsWith("src/") && roomOf(path) === room)
          .flatMap(({ path }) => mutantsOf(path, readFileSync(join(root, path), "utf8")));
        const random = randomFrom(seed);
        let drawn = 0;
        for (const place of shuffled(random, all)) {
          if (drawn === count) break;
          const mutant = pick(random, place);
          if (!compiles(mutant)) continue;
          drawn++;
          yield mutant;
        }
      }
    }
  } finally {
    for (const runner of runners) runner.end();
  }
}

/** How many milliseconds each test file takes without a mutant. */
async function timeTests(
  tests: readonly string[],
  runners: readonly Runner[],
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  await share(tests.values(), runners, async (test, runner) => {
    const started = Date.now();
    const outcome = await runner.run({ test: join(root, test), reached: [], limit: 300_000 });
    if (outcome !== "passed") throw new Error(`${test}: ${outcome} without a mutant.`);
    times.set(test, Date.now() - started);
  });
  return times;
}

async function judge(
  { file, source }: Mutant,
  files: readonly SourceFile[],
  times: ReadonlyMap<string, number>,
  runner: Runner,
): Promise<Outcome> {
  const reached = distances(file, files);
  const tests = [...times].filter(([test]) => reached.has(test));
  // A second counts as much as an import.
  const cost = ([test, time]: readonly [string, number]): number => reached.get(test)! + time / 1000;
  tests.sort((a, b) => cost(a) - cost(b));
  for (const [test, time] of tests) {
    const job = {
      test: join(root, test),
      mutant: { path: join(root, file), source },
      reached: [...reached.keys()].map((path) => join(root, path)),
      limit: 10_000 + 10 * time,
    };
    const outcome = await runner.run(job);
    if (outcome !== "passed") return outcome;
  }
  return "passed";
}

/** Gives each item to the next runner that is free, until one fails. */
async function share<T>(
  items: Iterator<T>,
  runners: readonly Runner[],
  work: (item: T, runner: Runner) => Promise<void>,
): Promise<void> {
  let isOver = false;
  await Promise.all(
    runners.map(async (runner) => {
      try {
        for (let next = items.next(); !isOver && next.done !== true; next = items.next())
          await work(next.value, runner);
      } finally {
        isOver = true;
      }
    }),
  );
}
