import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { setUpServer } from "./setup";

const userSettings = {
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
};

export interface Server {
  /** The address of the workbench without a folder; the token in it lets nobody else in. */
  url(options: { readonly folder?: string; readonly file?: string; readonly payload?: Payload }): string;
  /** What a path of this machine is called in the workbench. */
  remote(file: string): string;
  /** The last lines that the server has written. */
  log(): string;
  /** Ends the server with all its children and removes its data; may be called at any time and more than once. */
  stop(): Promise<void>;
  readonly exited: Promise<number | null>;
}

export type Payload = readonly (readonly [string, string])[];

export interface ServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Folders of extensions that are to be there as if they had been installed. */
  readonly extensions?: readonly string[];
  /** Whether the folder counts as one that the user trusts; true unless said otherwise. */
  readonly trusted?: boolean;
}

/** Starts VS Code's server on a free port of this machine alone. Rejects, leaving nothing, where it does not start. */
export async function startServer({
  env = {},
  settings = {},
  extensions = [],
  trusted = true,
}: ServerOptions = {}): Promise<Server> {
  const { node, main } = setUpServer();
  const data = fs.mkdtempSync(path.join(os.tmpdir(), "exoscribe-host-"));
  const home = path.join(data, "home");
  fs.mkdirSync(path.join(data, "data/User"), { recursive: true });
  fs.mkdirSync(home);
  for (const folder of extensions)
    fs.cpSync(folder, path.join(data, "extensions", path.basename(folder)), { recursive: true });
  fs.writeFileSync(
    path.join(data, "data/User/settings.json"),
    JSON.stringify({ ...userSettings, ...settings }),
  );
  const token = randomBytes(16).toString("hex");
  const child = spawn(
    node,
    [
      ...["--require", path.join(import.meta.dirname, "leash-server.cjs"), main],
      ...["--accept-server-license-terms", "--server-data-dir", data],
      ...["--host", "127.0.0.1", "--port", "0", "--connection-token", token],
      // Without the smoke-test driver the workbench ignores `extensionTestsPath` and hangs.
      ...["--disable-telemetry", "--enable-smoke-test-driver"],
      ...(trusted ? ["--disable-workspace-trust"] : []),
    ],
    {
      env: { ...process.env, ...env, HOME: home, EXTENSIONS_GALLERY: "{}" },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    },
  );
  let log = "";
  const exited = new Promise<number | null>((resolve) =>
    child.once("exit", resolve).once("error", () => {
      resolve(null);
    }),
  );
  const stop = async () => {
    await endGroup(child);
    fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  const port = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      log += chunk.toString();
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (port) resolve(port);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    void exited.then((code) => {
      reject(new Error(`VS Code's server ended at once (${code}):\n${log}`));
    });
    setTimeout(() => {
      reject(new Error(`VS Code's server did not start within a minute:\n${log}`));
    }, 60_000).unref();
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const authority = `127.0.0.1:${port}`;
  const remote = (file: string) => `vscode-remote://${authority}${pathToFileURL(file).pathname}`;
  return {
    url: ({ folder, file, payload = [] }) => {
      const query = new URLSearchParams(folder ? { folder } : { ew: "true" });
      const open: Payload = file ? [["openFile", remote(file)]] : [];
      query.set("payload", JSON.stringify([["skipWelcome", "true"], ...open, ...payload]));
      query.set("tkn", token);
      return `http://${authority}/?${query.toString()}`;
    },
    remote,
    log: () => log.split("\n").slice(-40).join("\n"),
    stop,
    exited,
  };
}

/** Ends a process group: asks first, since extension hosts save their state, then insists. */
async function endGroup(child: ChildProcess): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    for (let waited = 0; waited < 2000; waited += 100) {
      try {
        process.kill(-child.pid!, waited === 0 ? signal : 0);
      } catch {
        return;
      }
      await sleep(100);
    }
  }
}
