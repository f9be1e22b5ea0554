import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import {
  actionsAt,
  actionsOn,
  byReview,
  choose,
  closeAll,
  codeOf,
  openNote,
  place,
  positionOf,
  problemsOf,
  write,
} from "../editor";

const titles = (actions: readonly vscode.CodeAction[]): readonly string[] =>
  actions.map(({ title }) => title);

const usual = (code: string): readonly string[] => [
  `Disable ${code} for this line`,
  `Disable ${code} in this file`,
  `Set ${code} to off, info, warning or error in this workspace…`,
  `Explain ${code}`,
];

const list = `

## References

1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.
2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.
3. Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.
`;

describe("the light bulb", () => {
  afterEach(closeAll);

  const cases: readonly (readonly [code: string, text: string, first: readonly string[]])[] = [
    [
      "citation/unknown-reference",
      `${byReview}Resistance recurs in most reports [149].\n`,
      ["Change References…"],
    ],
    [
      "citation/author-mismatch",
      `Hazawa et al. [2] saw it [1, 3].${list}`,
      ["Cite 1 (Hazawa and Tomiyama 2014)", "Name Zhu et al."],
    ],
    ["citation/group", `Known for long [2,1] and [3].${list}`, ["Write 1,2"]],
    [
      "citation/mixed-styles",
      `Known for long [1], [2] and [3]. Others agree [@hazawa2014].${list}`,
      ["Convert Citations…"],
    ],
    ["citation/no-reference-list", "Known for long [@hazawa2014].\n", ["Change References…"]],
    ["citation/order", `Known [1], [3], [2].${list}`, ["Renumber References by First Appearance"]],
    ["nomenclature/mirna-form", "We measured miR21 in plasma.\n", ["Write “miR-21”"]],
  ];
  for (const [code, text, first] of cases) {
    it(`knows a way out of ${code}`, async () => {
      const shown = titles(await actionsOn(await openNote(text), code));
      const own = shown.filter((title) => !/^(?:Use the references|Add an entry)/.test(title));
      assert.deepEqual(own.slice(0, first.length), first);
      assert.deepEqual(
        own.filter((title) => title.includes(code)),
        usual(code),
      );
    });
  }

  it("switches a rule off for one line", async () => {
    const editor = await openNote("Known for long [2,1]\nand well [5,4].\n");
    await choose(await actionsOn(editor, "citation/group"), /for this line/);
    assert.equal(
      editor.document.getText(),
      "<!-- exoscribe-disable-next-line citation/group -->\nKnown for long [2,1]\nand well [5,4].\n",
    );
    const [problem, ...others] = await problemsOf(
      editor.document.uri,
      (all) => all.filter((one) => codeOf(one) === "citation/group").length === 1,
    ).then((all) => all.filter((one) => codeOf(one) === "citation/group"));
    assert.equal(editor.document.getText(problem!.range), "4");
    assert.deepEqual(others, []);
    await choose(await actionsOn(editor, "citation/group"), /for this line/);
    assert.match(editor.document.getText(), /\[5,4\]\. <!-- exoscribe-disable-line citation\/group -->\n$/);
    await problemsOf(editor.document.uri, (all) => !all.some((one) => codeOf(one) === "citation/group"));
  });

  it("switches a rule off in a file", async () => {
    const editor = await openNote("---\ntitle: T\n---\n\nKnown for long [2,1] and well [5,4].\n");
    await choose(await actionsOn(editor, "citation/group"), /in this file/);
    assert.equal(
      editor.document.getText(),
      "---\ntitle: T\n---\n<!-- exoscribe-disable-file citation/group -->\n\nKnown for long [2,1] and well [5,4].\n",
    );
    await problemsOf(editor.document.uri, (all) => !all.some((one) => codeOf(one) === "citation/group"));
  });

  it("has what is right before what helps, and that before what is left to do", async () => {
    const editor = await openNote(`Known [1]. Hazawa et al. [3] saw it [2].${list}`);
    const shown = titles(await actionsOn(editor, "citation/author-mismatch"));
    assert.deepEqual(shown, [
      "Cite 1 (Hazawa and Tomiyama 2014)",
      "Name Luo et al.",
      "Renumber References by First Appearance",
      ...usual("citation/author-mismatch"),
      ...usual("citation/order"),
    ]);
  });

  it("offers what there is to say of a rule once, whatever is reported by it", async () => {
    const editor = await openNote(`Known for long [6, 7].${list}`);
    await problemsOf(editor.document.uri, (all) => all.length > 1);
    const start = positionOf(editor, "[6");
    const actions = titles(await actionsAt(editor, new vscode.Range(start, start.translate(0, 6))));
    assert.equal(actions.filter((title) => title === "Explain citation/unknown-reference").length, 1);
  });

  it("has at an entry of a bibliography what counts everywhere", async () => {
    const code = "citation/duplicate-reference";
    const bib = await write(
      "twice.bib",
      "@misc{a, title={Radiation increases uptake}, doi={10.1000/a}}\n\n@misc{b, title={Other}, doi={10.1000/a}}\n",
    );
    await openNote("---\nbibliography: twice.bib\n---\n\nKnown for long [@a; @b].\n");
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(bib));
    const shown = titles(await actionsOn(editor, code));
    assert.deepEqual(shown.slice(-2), usual(code).slice(-2));
    assert.ok(!shown.some((title) => title.startsWith("Disable")));
    await vscode.workspace.fs.delete(place("twice.bib"));
  });
});
