import * as vscode from "vscode";
import type { Reference } from "../../model/reference";
import { commandLink, zoteroAddress, type Link } from "../../present/links";
import { pointedAt } from "../../references/find/pointed";
import { activeManuscript } from "../host/activeManuscript";
import type { Analysed, Analyses } from "../host/analyses";
import { openOutside } from "../host/openOutside";
import { placesIn } from "../host/places";
import { askHow, offerPdfs } from "./openPdf";

const showEntry = "exoscribe.showEntry";
const showInZotero = "exoscribe.showInZotero";
const openPdf = "exoscribe.openPdf";

/** The commands to which `waysFrom` links. */
export const cardCommands = [showEntry, showInZotero, openPdf] as const;

/** An entry as a link names it: by the address of the document that cites it, its key and where it starts. The rest is read anew. */
type Named = readonly [document: string, key: string, start: number];

/** What a command is about: entries of the list that is in use for a document. */
interface Meant {
  readonly analysed: Analysed;
  readonly references: readonly Reference[];
}

/** Links from the card of an entry to where it stands, to Zotero, and to its PDFs; the last in a trusted workspace alone. */
export function waysFrom(analysed: Analysed, reference: Reference): readonly Link[] {
  const { key, place, pdfs, inZotero } = reference;
  if (!place) return [];
  const { uri, range } = placesIn(analysed, place.file);
  const home = place.file === undefined ? "this document" : uri.path.split("/").at(-1)!;
  const named: Named = [analysed.document.uri.toString(), key, place.start];
  const isInZotero = inZotero && zoteroAddress(key) !== undefined;
  return [
    commandLink(`${home}, line ${range(place).start.line + 1}`, showEntry, ...named),
    ...(isInZotero ? [commandLink("Show in Zotero", showInZotero, ...named)] : []),
    ...(pdfs && vscode.workspace.isTrusted ? [commandLink("Open PDF…", openPdf, ...named)] : []),
  ];
}

/** The commands behind the links; that for PDFs, without arguments, is about what the caret is on. */
export function registerCardLinks(analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(showEntry, async (...named: Named) => {
      const { analysed, references } = (await meantBy(analyses, named)) ?? {};
      const place = references?.[0]?.place;
      if (!analysed || !place) return;
      const { uri, range } = placesIn(analysed, place.file);
      const selection = range(place.key ?? { start: place.start, end: place.start });
      await vscode.commands.executeCommand("vscode.open", uri, { selection });
    }),
    vscode.commands.registerCommand(showInZotero, async (...named: Named) => {
      const [reference] = (await meantBy(analyses, named))?.references ?? [];
      const address = reference?.inZotero ? zoteroAddress(reference.key) : undefined;
      if (address !== undefined) await openOutside(address);
    }),
    vscode.commands.registerCommand(openPdf, async (...named: Named | readonly []) => {
      if (!vscode.workspace.isTrusted) return;
      const meant = isNamed(named) ? await meantBy(analyses, named) : await atCaret(analyses);
      if (!meant) return;
      const pdfs = meant.references.flatMap(({ place, pdfs = [] }) => {
        const { uri } = placesIn(meant.analysed, place?.file);
        return pdfs.map((path) => ({ path, list: uri }));
      });
      await offerPdfs(pdfs, askHow);
    }),
  );
}

const isNamed = (named: Named | readonly []): named is Named => named.length > 0;

/** Of what a link names an entry of the list in use is taken, as it now is, and nothing else. */
async function meantBy(analyses: Analyses, [uri, key, start]: Named): Promise<Meant | undefined> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const analysed = await analyses.current(document);
  const entry = analysed?.analysis.references.references.find(
    (reference) => reference.key === key && reference.place?.start === start,
  );
  return analysed && entry && { analysed, references: [entry] };
}

async function atCaret(analyses: Analyses): Promise<Meant | undefined> {
  const analysed = await activeManuscript(analyses);
  const editor = vscode.window.activeTextEditor;
  if (!analysed || !editor) return undefined;
  const pointed = pointedAt(analysed.analysis, analysed.document.offsetAt(editor.selection.active));
  return { analysed, references: pointed?.references ?? [] };
}
