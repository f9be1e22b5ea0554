/**
 * `npm start [-- FOLDER]`: shows the extension at work in a real VS Code on the sample manuscript, or on the user's own
 * folder. On a machine with a display and the command `code` that is the desktop's; else a server that one URL opens,
 * and that ends with Ctrl+C.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { isFolder, refuse } from "../../src/compile/arguments";
import { leash } from "./leash";
import { root, sampleFolder } from "./paths";
import { startServer } from "./server";

const [given, ...surplus] = process.argv.slice(2);
if (surplus.length > 0) refuse("Usage: npm start [-- FOLDER]");
const folder = path.resolve(process.env.INIT_CWD ?? ".", given ?? sampleFolder);
if (!isFolder(folder)) refuse(`${folder} is no folder.`);
const file = given ? undefined : path.join(folder, "manuscript.md");

const display =
  process.platform !== "linux" ||
  process.env.DISPLAY !== undefined ||
  process.env.WAYLAND_DISPLAY !== undefined;
const desktop =
  display &&
  spawnSync("code", ["--new-window", `--extensionDevelopmentPath=${root}`, folder, ...(file ? [file] : [])], {
    stdio: "inherit",
    shell: process.platform === "win32",
  }).status === 0;

if (!desktop) {
  const server = await startServer();
  let isStopping = false;
  const stop = () => {
    isStopping = true;
    void server.stop().then(() => process.exit(0));
  };
  process.on("SIGINT", stop).on("SIGTERM", stop).on("SIGHUP", stop);
  leash(stop);
  void server.exited.then((code) => {
    if (isStopping) return;
    console.error(`VS Code's server ended (${code}).\n${server.log()}`);
    process.exit(1);
  });
  const url = server.url({
    folder,
    ...(file && { file }),
    payload: [["extensionDevelopmentPath", server.remote(root)]],
  });
  console.log(`Open in a browser (Ctrl+C ends it):\n\n  ${url}\n`);
}
