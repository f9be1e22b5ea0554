import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import {
  byReview,
  closeAll,
  codeOf,
  hoversAt,
  openNote,
  place,
  positionOf,
  problemsOf,
  withSetting,
  write,
} from "../editor";

const code = "citation/retracted";
const text = `${byReview}# Exosomes

Exosomes of natural killer cells slow the growth of glioblastoma in mice [48]. Uptake rises with dose [49].

<!-- exoscribe-disable-next-line citation/retracted -- cited for its history -->
The first report on it was retracted [48].
`;
const said = /was retracted.*, according to Retraction Watch’s list of 2025\\?-08\\?-22/;

describe("a work that was retracted", () => {
  afterEach(closeAll);

  it("is a warning on its number, but where a comment says that it is cited on purpose", async () => {
    const { document } = await openNote(text);
    const problems = await problemsOf(document.uri, (all) => all.some((one) => codeOf(one) === code));
    const [problem, ...others] = problems.filter((one) => codeOf(one) === code);
    assert.equal(document.getText(problem!.range), "48");
    assert.equal(document.offsetAt(problem!.range.start), text.indexOf("48"));
    assert.equal(problem!.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(problem!.message, said);
    assert.deepEqual(others, []);
  });

  it("says so on its card, and on the card of a name of which the review says something by it", async () => {
    const editor = await openNote(text);
    await problemsOf(editor.document.uri, (all) => all.length > 0);
    const cards = async (of: string): Promise<string> =>
      (await hoversAt(editor, positionOf(editor, of, 1))).map(({ markdown }) => markdown).join("\n");
    assert.match(await cards("48]"), said);
    assert.match(await cards("natural killer"), said);
    assert.doesNotMatch(await cards("49]"), said);
  });

  const newer =
    "OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate\n" +
    "10.1016/j.bbrc.2014.03.067,0,Retraction,11/2/2026 0:00\n";
  const told = (problems: readonly vscode.Diagnostic[]): boolean =>
    problems.some((one) => codeOf(one) === code && one.message.includes("(notice of 2026-11-02)"));

  it("is told by a newer list, too, that the configuration of its folder names", async () => {
    await write("retracted/newer.csv", newer);
    await write("retracted/.exoscribe/config.json", '{ "retractions": "newer.csv" }');
    const { document } = await openNote(text, "retracted/note.md");
    const problems = await problemsOf(document.uri, told);
    const problem = problems.find((one) => told([one]))!;
    assert.equal(document.getText(problem.range), "49");
  });

  it("is told by one that the user names, wherever it lies", async function () {
    if (place("").path === "/") this.skip();
    const outside = vscode.Uri.joinPath(place(".."), "own-retractions.csv");
    await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode(newer));
    const { Global } = vscode.ConfigurationTarget;
    const { document } = await openNote(text);
    await withSetting("retractions", outside.fsPath, () => problemsOf(document.uri, told), Global);
    await problemsOf(document.uri, (all) => all.length > 0 && !told(all));
    await vscode.workspace.fs.delete(outside);
  });
});
