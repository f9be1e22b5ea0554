import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { byReview, closeAll, codeOf, hoversAt, openNote, positionOf, problemsOf } from "../editor";

const code = "citation/retracted";
const text = `${byReview}# Exosomes

Exosomes of natural killer cells slow the growth of glioblastoma in mice [48]. Uptake rises with dose [49].

<!-- exoscribe-disable-next-line citation/retracted -- cited for its history -->
The first report on it was retracted [48].
`;
const said = /was retracted.*, according to Retraction Watch’s list of 2025\\?-08\\?-22/;

describe("a work that was retracted", () => {
  after(closeAll);

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
});
