import { strict as assert } from "node:assert";
import { Worker } from "node:worker_threads";
import { runInWorkers } from "../../src/cli/run";
import type { ConfiguredInput } from "../../src/cli/settings/configure";
import { defaultSettings } from "../../src/model/settings";

const task = { kind: "annotate", override: [], folders: [], fix: false } as const;
const input = (path: string): ConfiguredInput => ({
  path,
  file: path,
  format: "markdown",
  folder: ".",
  bytes: 1,
  settings: defaultSettings,
});
const inputs = ["a.md", "bad.md", "b.md", "c.md"].map(input);

/** A worker that answers with the path of a document, but dies of one. */
const program = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ index, input }) => {
    if (input.path === "bad.md") throw new Error("no memory left");
    parentPort.postMessage({ index, outcome: { failure: input.path } });
  });
`;

describe("runInWorkers", () => {
  for (const count of [1, 2, 9]) {
    it(`loses no document but the one on which a worker dies, with ${count}`, async () => {
      const counts: number[] = [];
      const outcomes = await runInWorkers(
        task,
        inputs,
        count,
        (done) => counts.push(done),
        () => new Worker(program, { eval: true }),
      );
      assert.deepEqual(outcomes, [
        { failure: "a.md" },
        { failure: "bad.md: the work on it broke off: no memory left" },
        { failure: "b.md" },
        { failure: "c.md" },
      ]);
      assert.deepEqual(counts, [1, 2, 3, 4]);
    });
  }

  it("says why where no worker can start", async () => {
    const broken = `require("node:worker_threads").parentPort.postMessage({ unable: "lexicon.bin: no such file" })`;
    const start = () => new Worker(broken, { eval: true });
    await assert.rejects(
      runInWorkers(task, inputs, 2, () => undefined, start),
      /^Error: lexicon\.bin: no such file$/,
    );
  });
});
