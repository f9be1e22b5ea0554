import { build } from "esbuild";
import fs from "node:fs";
import path from "node:path";
import { testFolder } from "./paths";

/** Bundles every *.test.ts below a folder, and beside them the entry that VS Code loads; gives the path of that. */
export async function bundleSuite(folder: string): Promise<string> {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"));
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
    outdir,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
  return path.join(outdir, "inside.cjs");
}
