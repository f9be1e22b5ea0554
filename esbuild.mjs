// Bundles the extension and the command line into dist/. One extension bundle serves the desktop and the browser:
// the condition `worker` picks builds of our dependencies that need neither node nor a document.
// Usage: node esbuild.mjs [--sourcemap | --watch]; --watch builds anew, with source maps, whenever a file is saved.
import { context } from "esbuild";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

const [option, ...surplus] = process.argv.slice(2);
if (surplus.length > 0 || ![undefined, "--sourcemap", "--watch"].includes(option)) {
  console.error("Usage: node esbuild.mjs [--sourcemap | --watch]");
  process.exit(2);
}
const watching = option === "--watch";

const common = {
  bundle: true,
  format: "cjs",
  target: "es2022",
  sourcemap: option !== undefined,
  minify: option === undefined,
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  plugins: watching ? [announce()] : [],
};

await rm("dist", { recursive: true, force: true });
await mkdir("dist");
await Promise.all(
  [
    ...["lexicon/lexicon.bin", "lexicon/names.bin", "species/species.bin", "retractions/retractions.bin"].map(
      (file) => `knowledge/${file}`,
    ),
    "settings/config.schema.json",
  ].map((file) => copyFile(`src/${file}`, `dist/${basename(file)}`)),
);
const contexts = await Promise.all([
  context({
    ...common,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/extension.js",
    platform: "browser",
    conditions: ["worker"],
    external: ["vscode"],
  }),
  context({
    ...common,
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.js",
    platform: "node",
    // Some dependencies' `main` is UMD, whose own way of requiring its parts a bundler cannot see.
    mainFields: ["module", "main"],
    banner: { js: "#!/usr/bin/env node" },
  }),
]);
if (watching) {
  await Promise.all(contexts.map((bundle) => bundle.watch()));
} else {
  const bundles = await Promise.all(contexts.map((bundle) => bundle.rebuild()));
  await writeFile(
    "dist/THIRD_PARTY_NOTICES.txt",
    await notices(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))),
  );
  await Promise.all(contexts.map((bundle) => bundle.dispose()));
}

/** Says when bundles are being built and when all of them are: .vscode/tasks.json waits for these lines. */
function announce() {
  let running = 0;
  const setup = (build) => {
    build.onStart(() => {
      if (running++ === 0) console.log("[watch] building");
    });
    build.onEnd(() => {
      if (--running === 0) console.log("[watch] built");
    });
  };
  return { name: "announce", setup };
}

/** The licence of every package that the bundles hold, as the licences ask. Fails on one that we do not ship. */
async function notices(inputs) {
  const folders = inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const texts = await Promise.all(
    [...new Set(folders)].sort().map(async (folder) => {
      const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      if (!["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"].includes(license))
        throw new Error(`${name} is under ${license}: ExoScribe ships MIT, ISC, BSD and Apache-2.0 alone.`);
      const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? "" : await readFile(join(folder, file), "utf8");
      return `${name} ${version}, ${license}\n\n${text.trim()}`;
    }),
  );
  return `${texts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
