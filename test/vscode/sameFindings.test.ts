import { strict as assert } from "node:assert";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import * as vscode from "vscode";
import { closeAll, codeOf, eventually, openNote, ourProblems, place, problemsOf, write } from "./editor";

const folder = "one-configuration";
const run = promisify(execFile);

const files: Readonly<Record<string, string>> = {
  ".exoscribe/config.json": JSON.stringify({
    references: ["lib/refs.bib", "lib/nope.bib"],
    severity: { "nomenclature/mirna-form": "warning", "citation/group": "off" },
    ignore: ["TSG101"],
    exclude: ["drafts/"],
  }),
  "mice/.exoscribe/config.json": JSON.stringify({
    references: ["own.bib"],
    species: "mouse",
    severity: { "citation/unknown-reference": "info", "nomenclature/mirna-form": "off" },
  }),
  "lib/refs.bib": "@article{luo2019, author = {Luo, A}, title = {On exosomes}, year = {2019}}\n",
  "mice/own.bib": "@article{zhu2018, author = {Zhu, L}, title = {Vesicles}, year = {2018}}\n",
  "one.md": "Exosomes carry TSG101 and miR21 [@luo2019].\n",
  "two.md":
    "Known for long [5,4], and miR-99999 is none.\n\n## References\n\n4. Luo A. Exosomes. 2019.\n5. Zhu L. Vesicles. 2018.\n",
  "mice/three.md": "Known [@zhu2018; @zhu2019], as miR21 is, and PTRF.\n",
  "five.md":
    "---\nbibliography: lib/refs.bib\n---\n\nZhu et al. (2018) [@luo2019], [@nobody2020] and miR21.\n",
  "drafts/four.md": "Known miR21 [@nobody2020].\n",
};

interface Checked {
  readonly files: readonly {
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly line: number;
      readonly column: number;
      readonly message: string;
    }[];
  }[];
}

const severities = ["error", "warning", "info"];

describe("the terminal and the editor", () => {
  afterEach(closeAll);

  it("find the same in one folder with a configuration", async () => {
    for (const [name, text] of Object.entries(files)) await write(`${folder}/${name}`, text);
    const documents = Object.keys(files).filter((name) => name.endsWith(".md"));
    for (const name of documents) await openNote(files[name]!, `${folder}/${name}`);
    const program = vscode.Uri.joinPath(
      vscode.extensions.getExtension("exoscribe.exoscribe")!.extensionUri,
      "dist/cli.js",
    );
    const { stdout } = await run(
      process.execPath,
      [program.fsPath, "check", "--format", "json", "--fail-on", "error", folder],
      {
        cwd: place("").fsPath,
        env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
      },
    ).catch((error: unknown) => error as { stdout: string });
    const inTerminal = (JSON.parse(stdout) as Checked).files.flatMap(({ findings }) =>
      findings.map(({ code, severity, line, column, message }) =>
        shown(code, severity, { line: line - 1, character: column - 1 }, message),
      ),
    );
    assert.ok(inTerminal.length > 5, inTerminal.join("\n"));
    for (const name of documents.filter((one) => !one.startsWith("drafts/")))
      await problemsOf(place(`${folder}/${name}`), (problems) => problems.length > 0);
    await eventually(() => {
      const inEditor = Object.keys(files).flatMap((name) =>
        ourProblems(place(`${folder}/${name}`)).map((problem) =>
          shown(codeOf(problem), severities[problem.severity]!, problem.range.start, problem.message),
        ),
      );
      assert.deepEqual(inEditor.sort(), inTerminal.sort());
    });
  });
});

/** A finding; why a file could not be read each host says in its own words. */
function shown(
  code: string,
  severity: string,
  { line, character }: { readonly line: number; readonly character: number },
  message: string,
): string {
  const said = code === "citation/unreadable-source" ? /[^/]*(?=: no such file)/.exec(message)?.[0] : message;
  return [code, severity, line, character, said].join(" ");
}
