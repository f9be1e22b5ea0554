import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import {
  byReview,
  closeAll,
  eventually,
  hoversAt,
  openNote,
  place,
  positionOf,
  withSetting,
  write,
} from "./editor";
import { acceptPicker, labels, needsPage, pick, press, rows, textsIn } from "./workbench";

const work = (key: string, title: string, doi = "") =>
  `@article{${key}, author = {Somebody, A}, title = {${title}}, year = {2015}, doi = {${doi}}}\n`;
/** Between two works that the bundled list knows, as many as there are numbers between theirs. */
const list = [
  work(
    "schaue2015",
    "Opportunities and challenges of radiotherapy for treating cancer",
    "10.1038/nrclinonc.2015.120",
  ),
  work("second", "A second work"),
  work("third", "A third work"),
  work("fourth", "A fourth work"),
  work("fifth", "A fifth work"),
  work("almayah2015", "The non-targeted effects of radiation", "10.1016/j.mrfmmm.2014.12.007"),
].join("");
const kept = ".exoscribe/references.json";

async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(place(path)));
}

/** Completes the list from the bibliography for a note that cites the review, and takes all matches. */
async function completeAndConfirm(): Promise<void> {
  await openNote(`${byReview}Exosomes are known [2, 3].\n`);
  const done = vscode.commands.executeCommand("exoscribe.completeReview");
  await pick("complete.bib");
  await eventually(async () => {
    assert.equal((await textsIn(rows)).length, 4);
  });
  await acceptPicker();
  await done;
}

describe("completing the review's list", () => {
  beforeEach(function () {
    needsPage(this);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(place(".exoscribe"), { recursive: true });
  });

  it("keeps what the user confirms, and the open note knows it at once", async () => {
    await write("complete.bib", list);
    const editor = await openNote(`${byReview}Exosomes are known [2, 3].\n`);
    const position = positionOf(editor, "2, 3");
    const card = async (shown: RegExp) => {
      await eventually(async () => {
        const [hover] = await hoversAt(editor, position);
        assert.match(hover?.markdown ?? "", shown);
      });
    };
    await card(/Not identified/);

    const done = vscode.commands.executeCommand("exoscribe.completeReview");
    await pick("complete.bib");
    const shown = await eventually(async () => {
      const found = await textsIn(rows);
      assert.equal(found.length, 4);
      return found;
    });
    assert.match(
      shown[0]!,
      /2: Somebody 2015.*A second work.*likely: It stands between the known references 1 and 6/,
    );
    await acceptPicker();
    await done;

    const { references } = JSON.parse(await read(kept)) as {
      references: { number: number; csl: { id: string } }[];
    };
    assert.deepEqual(
      references.map(({ number, csl }) => [number, csl.id]),
      [
        [2, "second"],
        [3, "third"],
        [4, "fourth"],
        [5, "fifth"],
      ],
    );
    await card(/A second work/);
  });

  it("offers Europe PMC first, unless the user has said never", async () => {
    const first = async (): Promise<string | undefined> => {
      const done = vscode.commands.executeCommand("exoscribe.completeReview");
      const label = await eventually(async () => {
        const shown = await textsIn(labels);
        assert.ok(shown.includes("The Clipboard"));
        return shown[0];
      });
      await press("Close");
      await done;
      return label;
    };
    await write(kept, '{"version": 1, "references": []}');
    await openNote(`${byReview}Exosomes are known [2, 3].\n`);
    assert.equal(await first(), "From Europe PMC…");
    await withSetting(
      "online",
      "never",
      async () => {
        assert.equal(await first(), "A File…");
      },
      vscode.ConfigurationTarget.Global,
    );
  });

  it("says so where nothing can be written", async () => {
    await write("complete.bib", list);
    await write(".exoscribe", "a file where the folder would be");
    await completeAndConfirm();
    await eventually(async () => {
      const said = (await textsIn(".monaco-alert")).join("\n");
      assert.match(said, /references\.json could not be written\./);
    });
  });

  it("leaves a file alone that it cannot read", async () => {
    await write("complete.bib", list);
    await write(kept, "{ broken");
    await completeAndConfirm();
    assert.equal(await read(kept), "{ broken");
  });
});
