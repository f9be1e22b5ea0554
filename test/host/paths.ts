import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

/** Where the browser host is set up, outside git. */
export const hostFolder = path.join(root, ".vscode-host");

/** Where test bundles, downloads of the desktop VS Code and pictures of failures go, outside git. */
export const testFolder = path.join(root, ".vscode-test");

export const sampleFolder = path.join(root, "test/fixtures/sample");

/** Notes that cite by key and by number, for pictures. */
export const citationsFolder = path.join(root, "test/fixtures/citations");

/** A manuscript with a problem of each of six kinds, for pictures. */
export const problemsFolder = path.join(root, "test/fixtures/problems");

/** An extension that has a dialect of Markdown by another id than ours, as other extensions bring it. */
export const languagesFolder = path.join(root, "test/fixtures/languages");
