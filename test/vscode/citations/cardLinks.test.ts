import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { offerPdfs } from "../../../src/vscode/citations/openPdf";
import { closeAll, eventually, hoversAt, openNote, place, positionOf, write } from "../editor";

const note = (bibliography: string, key = "luo2019"): string =>
  `---\nbibliography: ${bibliography}\n---\n\nUptake rises [@${key}].\n`;
const entry = (key: string, ...fields: readonly string[]): string =>
  `@article{${key},\n${["title = {One}", "author = {Luo, A}", ...fields].map((field) => `  ${field}`).join(",\n")}\n}\n`;
const stored = "file = {/home/me/Zotero/storage/T46U6Z65/Luo.pdf}";

interface CommandLink {
  readonly label: string;
  readonly command: string;
  readonly args: readonly unknown[];
}

/** The links of the card of a citation that run commands. */
async function linksAt(editor: vscode.TextEditor, text: string): Promise<readonly CommandLink[]> {
  const hover = await eventually(async () => {
    const [first] = await hoversAt(editor, positionOf(editor, text, 1));
    assert.ok(first, `no hover on ${text}`);
    return first;
  });
  return [...hover.markdown.matchAll(/\[([^\]]*)\]\(command:([\w.]+)\?([^)\s]*)\)/g)].map(
    ([, label = "", command = "", args = ""]) => ({
      label: label.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
      command,
      args: JSON.parse(decodeURIComponent(args)) as unknown[],
    }),
  );
}

async function follow(links: readonly CommandLink[], label: RegExp): Promise<void> {
  const link = links.find((one) => label.test(one.label));
  assert.ok(link, `no ${label} among ${links.map((one) => one.label).join("; ")}`);
  await vscode.commands.executeCommand(link.command, ...link.args);
}

/** Waits until the caret stands on a text of a file. */
const standsOn = (file: string, text: string): Promise<void> =>
  eventually(() => {
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.path.split("/").at(-1), file);
    assert.ok(
      document.getText(selection).includes(text) || document.lineAt(selection.start).text.includes(text),
    );
  });

describe("the card of a reference", () => {
  afterEach(closeAll);

  for (const [name, key] of [
    ["a plain key", "luo2019"],
    ["a key that is markup", "a:b*_c&d'$(x)"],
    ["a key with percent signs", "luo%22%2C1"],
  ] as const)
    it(`leads to the entry in its file: ${name}`, async () => {
      await write("card/refs.bib", entry("zhu2018") + entry(key));
      const cited = `{${key}}`;
      const editor = await openNote(note("refs.bib", cited), `card/${crypto.randomUUID()}.md`);
      const links = await linksAt(editor, `@${cited}`);
      assert.deepEqual(
        links.map(({ label }) => label),
        ["refs.bib, line 5"],
      );
      await follow(links, /refs\.bib/);
      await standsOn("refs.bib", key);
    });

  it("leads to the line of the document's own list", async () => {
    const editor = await openNote(
      "Known [2].\n\n## References\n\n1. Luo A. Exosomes. J Cells. 2019;1:2.\n2. Zhou X. More. J Cells. 2018;3:4.\n",
      "own-list.md",
    );
    const links = await linksAt(editor, "[2]");
    assert.deepEqual(
      links.map(({ label }) => label),
      ["this document, line 6"],
    );
    await follow(links, /line 6/);
    await standsOn("own-list.md", "Zhou");
    assert.equal(vscode.window.activeTextEditor!.selection.start.line, 5);
  });

  it("does nothing for a link whose entry is no longer there", async () => {
    await write("card/gone.bib", entry("luo2019"));
    const editor = await openNote(note("gone.bib"), "card/gone.md");
    const [link] = await linksAt(editor, "@luo2019");
    const [document] = link!.args;
    await vscode.commands.executeCommand(link!.command, document, "luo2019", 7);
    await vscode.commands.executeCommand(link!.command, document, "other", 0);
    assert.equal(vscode.window.activeTextEditor!.document.uri.path.split("/").at(-1), "gone.md");
  });

  for (const [name, text, labels] of [
    ["of Better BibTeX", entry("luo2019", stored), ["z.bib, line 1", "Show in Zotero", "Open PDF…"]],
    ["of another program", entry("luo2019"), ["z.bib, line 1"]],
    ["with a PDF", entry("luo2019", "file = {:papers/luo.pdf:PDF}"), ["z.bib, line 1", "Open PDF…"]],
    ["with another file", entry("luo2019", "file = {:papers/luo.docx:Word}"), ["z.bib, line 1"]],
  ] as const)
    it(`has the ways that there are from an entry ${name}`, async () => {
      await write("card/z.bib", text);
      const editor = await openNote(note("z.bib"), `card/${crypto.randomUUID()}.md`);
      const links = await linksAt(editor, "@luo2019");
      assert.deepEqual(
        links.map(({ label }) => label),
        labels,
      );
    });
});

describe("a PDF that an entry names", () => {
  const list = place("pdfs/refs.bib");
  const asked: (readonly [string, boolean])[] = [];
  const no = (path: string, canReveal: boolean) => {
    asked.push([path, canReveal]);
    return Promise.resolve(undefined);
  };
  const shown = (uri: vscode.Uri): string => (uri.scheme === "file" ? uri.fsPath : uri.toString(true));
  const openTabs = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length;

  before(async () => {
    await write("pdfs/papers/luo #1 50%.pdf", "%PDF-1.4\n");
    await write("pdfs/zhu.pdf", "%PDF-1.4\n");
    await write("pdfs/folder.pdf/inside.txt", "");
  });
  beforeEach(() => asked.splice(0));
  afterEach(closeAll);

  for (const [name, path, there] of [
    ["beside the list", "papers/luo #1 50%.pdf", "pdfs/papers/luo #1 50%.pdf"],
    ["with backslashes", "papers\\luo #1 50%.pdf", "pdfs/papers/luo #1 50%.pdf"],
    ["by dots", "../pdfs/./zhu.pdf", "pdfs/zhu.pdf"],
    ["by its whole path", place("pdfs/zhu.pdf").path, "pdfs/zhu.pdf"],
  ] as const)
    it(`is not opened before its whole path was seen: ${name}`, async () => {
      await offerPdfs([{ path, list }], no);
      const canReveal = vscode.env.uiKind === vscode.UIKind.Desktop;
      assert.deepEqual(asked, [[shown(place(there)), canReveal]]);
      assert.equal(openTabs(), 0);
    });

  for (const [name, paths] of [
    ["that is not there", ["none.pdf"]],
    ["that is a folder", ["folder.pdf"]],
    ["that nobody names", []],
  ] as const)
    it(`is not asked for: one ${name}`, async () => {
      await offerPdfs(
        paths.map((path) => ({ path, list })),
        no,
      );
      assert.deepEqual(asked, []);
    });

  it("is the one that is there, named twice or not", async () => {
    await offerPdfs(
      ["none.pdf", "zhu.pdf", "./zhu.pdf"].map((path) => ({ path, list })),
      no,
    );
    assert.deepEqual(
      asked.map(([path]) => path),
      [shown(place("pdfs/zhu.pdf"))],
    );
  });

  it("is opened by the editor where that runs in the browser", async function () {
    if (vscode.env.uiKind === vscode.UIKind.Desktop) this.skip();
    await offerPdfs([{ path: "zhu.pdf", list }], () => Promise.resolve("open"));
    await eventually(() => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      assert.equal(tab?.label, "zhu.pdf");
    });
  });
});
