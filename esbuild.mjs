// Bundles the extension and the command line into dist/. One extension bundle serves the desktop and the browser:
// the condition `worker` picks builds of our dependencies that need neither node nor a document.
import { build } from "esbuild";
import { copyFile, mkdir, rm } from "node:fs/promises";

const common = {
  bundle: true,
  format: "cjs",
  target: "es2022",
  sourcemap: process.argv.includes("--sourcemap"),
  minify: !process.argv.includes("--sourcemap"),
  legalComments: "none",
  logLevel: "warning",
};

await rm("dist", { recursive: true, force: true });
await mkdir("dist");
await Promise.all([
  copyFile("src/knowledge/lexicon/lexicon.bin", "dist/lexicon.bin"),
  copyFile("src/knowledge/lexicon/names.bin", "dist/names.bin"),
  build({
    ...common,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/extension.js",
    platform: "browser",
    conditions: ["worker"],
    external: ["vscode"],
  }),
  build({
    ...common,
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.js",
    platform: "node",
    // Some dependencies' `main` is UMD, whose own way of requiring its parts a bundler cannot see.
    mainFields: ["module", "main"],
    banner: { js: "#!/usr/bin/env node" },
  }),
]);
