import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A program that reads the same manuscript. */
export interface Peer {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** The newest versions that run on node 20, pinned so that two runs of the bench mean the same. */
const packages = [
  "markdownlint-cli2@0.22.0",
  "remark-cli@12.0.1",
  "remark-preset-lint-recommended@7.0.1",
  "remark-preset-lint-consistent@6.0.1",
  "remark-frontmatter@5.0.0",
];

/**
 * The peers, with npm's installed into a git-ignored folder on first use. Pandoc is left out, with a word on standard
 * error, where it is not installed.
 */
export function findPeers(folder: string): readonly Peer[] {
  mkdirSync(folder, { recursive: true });
  const modules = join(folder, "node_modules");
  if (!existsSync(join(modules, "remark-cli"))) {
    writeFileSync(join(folder, "package.json"), "{}\n");
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefix", folder, ...packages], {
      stdio: "inherit",
    });
  }
  const presets = ["frontmatter", "preset-lint-recommended", "preset-lint-consistent"];
  const npm: readonly Peer[] = [
    {
      name: "markdownlint-cli2",
      command: process.execPath,
      args: [join(modules, "markdownlint-cli2", "markdownlint-cli2-bin.mjs"), "manuscript.md"],
    },
    {
      name: "remark-cli, lint presets",
      command: process.execPath,
      args: [
        join(modules, "remark-cli", "cli.js"),
        "--no-stdout",
        ...presets.flatMap((preset) => ["--use", `remark-${preset}`]),
        "manuscript.md",
      ],
    },
  ];
  try {
    const version = execFileSync("pandoc", ["--version"], { encoding: "utf8" }).split(/\s+/)[1] ?? "";
    const args = ["--citeproc", "manuscript.md", "-o", "manuscript.html"];
    return [{ name: `pandoc ${version} --citeproc`, command: "pandoc", args }, ...npm];
  } catch {
    console.error("pandoc is not installed (Debian: apt-get install pandoc), so it is not compared with.");
    return npm;
  }
}
