import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { loadReview } from "../../../src/knowledge/review/review";
import type { Fetch } from "../../../src/online/ask";
import type { Online } from "../../../src/vscode/library/askOnline";
import { completeFromService } from "../../../src/vscode/library/completeReview";
import { addFromCrossref } from "../../../src/vscode/problems/addFromCrossref";
import { over, type Scenario } from "../../online/over";
import { actionsAt, closeAll, eventually, openNote, place, positionOf, withSetting, write } from "../editor";
import { ownAnalyses } from "../ownAnalyses";

/** The server on the runner's machine; the bundler puts its address here. */
declare const LOOPBACK: string;

const kept = ".exoscribe/references.json";
const folder = vscode.workspace.workspaceFolders![0]!;
const read = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(place(path)));
const isThere = (path: string): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(place(path))).then(
    () => true,
    () => false,
  );

interface Tried extends Online {
  /** What the user was shown. */
  readonly shown: string[];
  /** Who was asked. */
  readonly asked: string[];
}

/** A user who answers so, one dialog after the other, and then no; and services that fail so, by their hosts. */
function tried(answers: readonly boolean[], scenarios: Readonly<Record<string, Scenario>>): Tried {
  const shown: string[] = [];
  const asked: string[] = [];
  const fetch: Fetch = (address, init) => {
    const { host } = new URL(address);
    asked.push(host);
    return over(LOOPBACK, scenarios[host]!)(address, init);
  };
  const confirm: Online["confirm"] = (message, detail, yes) =>
    Promise.resolve(answers[shown.push(`${message} | ${detail} | ${yes}`) - 1] ?? false);
  return { shown, asked, fetch, confirm };
}

const europePmc =
  "Ask Europe PMC for the references of He et al. 2021? | Europe PMC (www.ebi.ac.uk) is sent the PMID 33628582 of He et al. 2021, and nothing else. | Ask Europe PMC";
const crossref = (why: string): string =>
  `${why} Ask Crossref instead for the references of He et al. 2021? | Crossref (api.crossref.org) is sent the DOI 10.20892/j.issn.2095-3941.2020.0150 of He et al. 2021, and nothing else. | Ask Crossref`;
const fault = "Europe PMC has a fault of its own at the moment (HTTP 503). Try again later.";

describe("completing the review's list from a service", () => {
  afterEach(async () => {
    await closeAll();
    if (await isThere(".exoscribe"))
      await vscode.workspace.fs.delete(place(".exoscribe"), { recursive: true });
  });

  /** Takes what is offered as it is ticked. */
  async function complete(reached: Tried): Promise<void> {
    const done = completeFromService(folder, loadReview().references, reached).then(() => true);
    const soon = (): Promise<boolean> => new Promise((resolve) => setTimeout(resolve, 100, false));
    while (!(await Promise.race([done, soon()])))
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  }
  const numbersKept = async (): Promise<readonly number[]> =>
    (JSON.parse(await read(kept)) as { references: { number: number }[] }).references.map(
      ({ number }) => number,
    );

  it("asks Europe PMC once the user has seen what is sent, and keeps what was not known", async () => {
    const reached = tried([true], { "www.ebi.ac.uk": "fine" });
    await complete(reached);
    assert.deepEqual(reached.shown, [europePmc]);
    assert.deepEqual(reached.asked, ["www.ebi.ac.uk", "www.ebi.ac.uk"]);
    const numbers = await numbersKept();
    const lacking = loadReview().references.filter(
      ({ status, number }) => status === "unresolved" && !numbers.includes(number!),
    );
    assert.deepEqual(lacking, []);
    assert.ok(!numbers.includes(1) && !numbers.includes(6));
  });

  it("offers Crossref where Europe PMC has no answer, and asks it after a dialog of its own", async () => {
    const reached = tried([true, true], { "www.ebi.ac.uk": "faulty", "api.crossref.org": "fine" });
    await complete(reached);
    assert.deepEqual(reached.shown, [europePmc, crossref(fault)]);
    assert.deepEqual(reached.asked, ["www.ebi.ac.uk", "api.crossref.org"]);
    assert.ok((await numbersKept()).length > 50);
  });

  /** Writes the file, and waits until the editor has seen it. */
  const keep = async (text: string): Promise<void> => {
    await write(kept, text);
    await eventually(async () => {
      assert.equal((await vscode.workspace.openTextDocument(place(kept))).getText(), text);
    });
  };

  it("keeps what the user has completed", async () => {
    const mine =
      '{"version": 1, "references": [{"number": 2, "csl": {"id": "mine", "title": "My own finding"}}]}';
    await keep(mine);
    await complete(tried([true], { "www.ebi.ac.uk": "fine" }));
    const text = await eventually(async () => {
      const found = await read(kept);
      assert.notEqual(found, mine);
      return found;
    });
    assert.match(text, /My own finding/);
    assert.doesNotMatch(text, /made work on exosomes, the one of number 2"/);
  });

  const nothing: readonly (readonly [what: string, answers: readonly boolean[], Scenario, asked: number])[] =
    [
      ["the user says no", [false], "fine", 0],
      ["the user does not want the second", [true, false], "faulty", 1],
      ["nobody has an answer", [true, true], "page", 2],
      ["the answers are too long", [true, true], "long", 2],
      ["the answers break off", [true, true], "broken", 2],
    ];
  for (const [what, answers, scenario, asked] of nothing) {
    it(`writes nothing where ${what}`, async () => {
      const reached = tried(answers, { "www.ebi.ac.uk": scenario, "api.crossref.org": scenario });
      await complete(reached);
      assert.equal(reached.asked.length, asked);
      assert.equal(await isThere(".exoscribe"), false);
    });
  }

  it("writes nothing where the machine is offline", async () => {
    const offline: Fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    const reached = { ...tried([true, true], {}), fetch: offline };
    await complete(reached);
    assert.deepEqual(reached.shown, [
      europePmc,
      crossref("Europe PMC could not be reached: is this machine online, and may it call www.ebi.ac.uk?"),
    ]);
    assert.equal(await isThere(".exoscribe"), false);
  });

  it("asks nobody where the file cannot be read", async () => {
    await keep("{ broken");
    const reached = tried([true], { "www.ebi.ac.uk": "fine" });
    await complete(reached);
    assert.deepEqual([reached.shown, reached.asked, await read(kept)], [[], [], "{ broken"]);
  });

  it("asks nobody where the user has said never", () =>
    withSetting(
      "online",
      "never",
      async () => {
        const reached = tried([true], { "www.ebi.ac.uk": "fine" });
        await complete(reached);
        assert.deepEqual([reached.shown, reached.asked], [[], []]);
      },
      vscode.ConfigurationTarget.Global,
    ));
});

describe("the entry of a DOI", () => {
  const doi = "10.5555/cited.1";
  const bib = "@article{luo2019,\n  title = {One},\n  author = {Luo, A},\n  year = 2019\n}\n";
  const note = `---\nbibliography: online.bib\n---\n\nSeen [@luo2019; @doi:${doi}].\n`;
  const own = ownAnalyses();
  afterEach(closeAll);
  after(() => {
    own.dispose();
  });

  const offeredAt = async (editor: vscode.TextEditor): Promise<readonly string[]> => {
    const at = positionOf(editor, doi, 3);
    const actions = await actionsAt(editor, new vscode.Range(at, at));
    return actions.map(({ title }) => title).filter((title) => title.includes("Crossref"));
  };

  it("is offered at a citation of it, unless the user has said never", async () => {
    await write("online.bib", bib);
    const editor = await openNote(note);
    await eventually(async () => {
      assert.deepEqual(await offeredAt(editor), [`Add the entry of ${doi} from Crossref…`]);
    });
    await withSetting(
      "online",
      "never",
      () =>
        eventually(async () => {
          assert.deepEqual(await offeredAt(editor), []);
        }),
      vscode.ConfigurationTarget.Global,
    );
  });

  it("is added to the list, and cited by its key, once the user has seen what is sent", async () => {
    await write("online.bib", bib);
    const { document } = await openNote(note);
    const reached = tried([true], { "api.crossref.org": "fine" });
    await addFromCrossref(own.analyses, document, { doi, key: `doi:${doi}` }, reached);
    assert.deepEqual(reached.shown, [
      `Ask Crossref for the entry of ${doi}? | Crossref (api.crossref.org) is sent the DOI ${doi}, and nothing else. | Ask Crossref`,
    ]);
    assert.equal(document.getText(), note.replace(`doi:${doi}`, "maker2024"));
    const list = await vscode.workspace.openTextDocument(place("online.bib"));
    assert.match(list.getText(), /^@article\{luo2019,[^]*@article\{maker2024,[^]*10\.5555\/cited\.1/);
    await list.save();
  });

  for (const [what, answer, scenario] of [
    ["the user says no", false, "fine"],
    ["Crossref does not know it", true, "gone"],
    ["the answer breaks off", true, "broken"],
  ] as const) {
    it(`changes nothing where ${what}`, async () => {
      await write("online.bib", bib);
      const { document } = await openNote(note);
      await addFromCrossref(
        own.analyses,
        document,
        { doi, key: `doi:${doi}` },
        tried([answer], { "api.crossref.org": scenario }),
      );
      assert.deepEqual([document.getText(), await read("online.bib")], [note, bib]);
    });
  }
});
