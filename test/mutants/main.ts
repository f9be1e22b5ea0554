// Says how many of a random sample of mutants of each room the unit tests catch.
import { argumentsOf, refuse } from "../../src/compile/arguments";
import { roomOf } from "../rooms/graph";
import { tell } from "./mutant";
import { survey, type Judged, type Survey } from "./survey";

const usage = "npm run mutants [-- ROOM…] [--seed N] [--count N]";
const rooms = ["mentions", "citations", "references", "check", "rewrite", "online"];
/** The least share of mutants that the tests are to catch in each room. */
const least = 0.85;

void main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);

async function main(): Promise<number> {
  const started = Date.now();
  const asked = readArguments();
  const judged: Judged[] = [];
  console.log(`seed ${asked.seed}; survivors:`);
  await survey({
    ...asked,
    onJudged: (one) => {
      judged.push(one);
      if (one.outcome === "passed") console.log(tell(one.mutant));
    },
  });
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(`\n${minutes} minutes\n\nroom        mutants  caught  timed out  survived  share`);
  const shares = asked.rooms.map((room) => {
    const own = judged.filter(({ mutant }) => roomOf(mutant.file) === room);
    const [caught, late, survived] = (["failed", "timed out", "passed"] as const).map(
      (wanted) => own.filter(({ outcome }) => outcome === wanted).length,
    );
    const share = (caught! + late!) / own.length;
    const columns = [own.length, caught!, late!, survived!].map((number, at) =>
      String(number).padStart([7, 6, 9, 8][at]!),
    );
    console.log([room.padEnd(10), ...columns, `${(100 * share).toFixed(0)} %`.padStart(5)].join("  "));
    return share;
  });
  return shares.every((share) => share >= least) ? 0 : 1;
}

function readArguments(): Omit<Survey, "onJudged"> {
  const { values, positionals } = argumentsOf(
    {
      allowPositionals: true,
      options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "60" } },
    },
    usage,
  );
  const [seed, count] = [Number(values.seed), Number(values.count)];
  const unknown = positionals.find((room) => !rooms.includes(room));
  if (unknown !== undefined) refuse(`There is no room ${unknown} but ${rooms.join(", ")}; usage: ${usage}`);
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count) || count < 1)
    refuse(`A seed is an integer, and a count one above 0; usage: ${usage}`);
  return { rooms: positionals.length > 0 ? positionals : rooms, seed, count, processes: 2 };
}
