// Bundles the benches as the program is bundled, for loaders of TypeScript make the code slower than what we ship, and
// runs them: npm run bench [-- NAME… DIR]
import { build } from "esbuild";
import { spawnSync } from "node:child_process";

await build({
  entryPoints: { bench: "test/bench/main.ts", measure: "test/bench/lexicon/measure.ts" },
  outdir: ".bench/run",
  bundle: true,
  minify: !process.env.BENCH_PLAIN,
  platform: "node",
  format: "cjs",
  target: "es2022",
  mainFields: ["module", "main"],
  // The peers run as their authors built them.
  external: ["esbuild", "modern-ahocorasick", "@monyone/aho-corasick"],
  logLevel: "warning",
});
const { status } = spawnSync(
  process.execPath,
  ["--expose-gc", ".bench/run/bench.js", ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
