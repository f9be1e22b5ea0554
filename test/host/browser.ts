import { chromium, type Browser } from "playwright-core";
import { setUpBrowser } from "./setup";

/** Starts Chromium without a window; it calls nobody but this machine, and ends when this process does. */
export async function startBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: setUpBrowser(),
    // Our own handlers stop it; Playwright's would end the process before the server is stopped.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost",
    ],
  });
}
