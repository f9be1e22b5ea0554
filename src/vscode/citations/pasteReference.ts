import * as vscode from "vscode";
import type { Reference } from "../../model/reference";
import { shortReference, shortTitle } from "../../present/reference";
import { sameWorks } from "../../references/find/everyWork";
import { formatOf, kindsOfEntries } from "../../references/read/formats";
import { createSourceCache } from "../../references/read/sourceCache";
import { addWorks, type Grown } from "../../rewrite/insert/addWorks";
import { activeManuscript } from "../host/activeManuscript";
import type { Analysed, Analyses } from "../host/analyses";
import { createPause } from "../host/pause";
import { plain, withoutIcons } from "../host/plain";
import { showRefusal } from "../host/refusal";
import { readClipboard, type ListSource } from "../library/listSource";
import { growAndCite } from "./growAndCite";

const title = "Paste Reference";

/**
 * The command `ExoScribe: Paste Reference…`: what was copied from a database or a program becomes entries of the list in use, with keys as
 * that has them, and is cited at the caret if the user says so. What the list has already is not added again.
 */
export function registerPasteReference(analyses: Analyses): vscode.Disposable {
  return vscode.commands.registerCommand("exoscribe.pasteReference", async () => {
    const analysed = await activeManuscript(analyses);
    const editor = vscode.window.activeTextEditor;
    const source = analysed && (await readClipboard());
    if (!source || editor?.document !== analysed.document) return;
    const pasted = await readEntries(source);
    if (pasted.length === 0) {
      void vscode.window.showInformationMessage(
        plain(`There is no reference in ${source.name}; ${kindsOfEntries} are read.`),
      );
      return;
    }
    await paste(editor, analysed, source, pasted);
  });
}

/** A text that is of no known format is no entry: as a list it would be read as one that says nothing. */
async function readEntries({ name, text }: ListSource): Promise<readonly Reference[]> {
  if (formatOf(name, text) === "numbered") return [];
  const { references } = await createSourceCache(createPause()).read(name, text);
  return references.filter(({ csl }) => csl.title !== undefined);
}

async function paste(
  editor: vscode.TextEditor,
  analysed: Analysed,
  { text }: ListSource,
  pasted: readonly Reference[],
): Promise<void> {
  const { document, analysis, files } = analysed;
  const list = analysis.references;
  const sameWorkAs = sameWorks(list.references);
  const known = new Map(
    pasted.flatMap((one) => {
      const same = sameWorkAs(one);
      return same ? [[one, same] as const] : [];
    }),
  );
  const fresh = pasted.filter((one) => !known.has(one));
  const added = addWorks(
    analysis,
    files,
    fresh.map((reference) => ({ reference, text })),
    false,
  );
  if ("refused" in added) {
    await showRefusal(document, title, added);
    return;
  }
  const isCited = await ask(pasted, added, list.label);
  if (isCited === undefined) return;
  const listed = pasted.map((one) => known.get(one) ?? added.references[fresh.indexOf(one)]!);
  await growAndCite(editor, analysed, title, added, isCited ? listed : undefined);
}

/** Whether the works are to be cited, too; undefined where the user leaves. */
async function ask(
  pasted: readonly Reference[],
  { references }: Grown,
  label: string,
): Promise<boolean | undefined> {
  const [first, ...others] = pasted;
  const works = `${shortReference(first!)}, ${shortTitle(first!)}${others.length > 0 ? ` and ${others.length} more` : ""}`;
  const names = withoutIcons(references.map(({ key }) => key).join(", "));
  const list = withoutIcons(label);
  const picked = await vscode.window.showQuickPick(
    references.length === 0
      ? [{ label: "Cite at the Caret", description: `${list} has it already`, cites: true }]
      : [
          { label: `Add to ${list} and Cite at the Caret`, description: names, cites: true },
          { label: `Add to ${list}`, description: names, cites: false },
        ],
    { title: `ExoScribe: ${title}`, placeHolder: withoutIcons(works) },
  );
  return picked?.cites;
}
