import fs from "node:fs";
import path from "node:path";
import { build, type BuildOptions } from "esbuild";
import { testFolder } from "./paths";

const common = {
  bundle: true,
  external: ["vscode"],
  sourcemap: "inline",
  logLevel: "warning",
  // As the extension and the command line are bundled, so that tests can take in parts of these.
  mainFields: ["module", "main"],
  conditions: ["worker"],
} satisfies BuildOptions;

/** What the tests in the editor know of the runner: the address of the server that stands in for all services on the net. */
const defined = (loopback: string): Record<string, string> => ({ LOOPBACK: JSON.stringify(loopback) });

/** Bundles every *.test.ts below a folder, and beside them the entry that VS Code loads; gives the path of that. */
export async function bundleSuite(folder: string, loopback: string): Promise<string> {
  const files = testsBelow(folder);
  const outdir = path.join(testFolder, "suite");
  fs.rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [
      { in: path.join(import.meta.dirname, "inside.ts"), out: "inside" },
      ...files.map((file) => ({
        in: path.join(folder, file),
        out: file.replaceAll(path.sep, "-").replace(/\.ts$/, ""),
      })),
    ],
    ...common,
    define: defined(loopback),
    outdir,
    outExtension: { ".js": ".cjs" },
    platform: "node",
    target: "node20",
    external: ["vscode", "mocha"],
  });
  return path.join(outdir, "inside.cjs");
}

/**
 * Bundles into one file, whose path it gives, those tests that can run in a browser's worker: all that neither look at
 * the workbench's page nor need node.
 */
export async function bundleWebSuite(folder: string, loopback: string): Promise<string> {
  const files = testsBelow(folder)
    .map((file) => path.join(folder, file))
    .filter((file) => !/from "(?:\.{1,2}\/workbench|node:(?!assert"))/.test(fs.readFileSync(file, "utf8")));
  const outfile = path.join(testFolder, "web-suite.js");
  await build({
    ...common,
    define: defined(loopback),
    stdin: {
      // Required, not imported, so that each file is run only once it is asked for.
      contents: `import { runLoaded } from "./insideWeb";
export const run = () => runLoaded(() => { ${files.map((file) => `require(${JSON.stringify(file)});`).join(" ")} });`,
      resolveDir: import.meta.dirname,
      loader: "ts",
    },
    outfile,
    // mocha's build for browsers, taken into the bundle as it is, sets `module.exports` to itself: ours has to come last.
    format: "iife",
    globalName: "suite",
    footer: { js: "module.exports = suite;" },
    platform: "browser",
    target: "es2022",
    alias: { "node:assert": path.join(import.meta.dirname, "assertInBrowser.ts") },
  });
  return outfile;
}

function testsBelow(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"));
}
