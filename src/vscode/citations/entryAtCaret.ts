import * as vscode from "vscode";
import type { CitationItem } from "../../model/citation";
import type { Reference } from "../../model/reference";
import type { Span } from "../../model/span";
import { occurrencesOf, pointedAt } from "../../references/find/pointed";
import { identityOf } from "../../references/identity";
import type { Analyses } from "../host/analyses";
import { rangeIn } from "../host/convert";
import { placesIn } from "../host/places";
import type { WorkspaceManuscript, ReadManuscripts } from "../host/workspaceManuscripts";
import type { ReadBibliography } from "../library/bibliographies";

/** What a caret means: the entries, and where it stands. */
export interface EntriesAtCaret {
  readonly at: Span;
  /** Undefined on the entry itself. */
  readonly item: CitationItem | undefined;
  readonly entries: readonly EntryAtCaret[];
}

export interface EntryAtCaret {
  readonly reference: Reference;
  readonly identity: string;
  /** The entries among which it stands. */
  readonly list: readonly Reference[];
  /** Where it stands; undefined of an entry of the bundled list. */
  readonly home:
    | { readonly uri: vscode.Uri; readonly text: string; readonly range: (span: Span) => vscode.Range }
    | undefined;
}

export type FindEntry = (
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
) => Promise<EntriesAtCaret | undefined>;

/** Finds the entries of which a caret is on a citation, or on the key, in a manuscript or in a BibTeX file. */
export function entryFinder(analyses: Analyses, read: ReadBibliography): FindEntry {
  return async (document, position, token) => {
    const caret = document.offsetAt(position);
    const bibliography = await read(document);
    if (bibliography) {
      const list = bibliography.references;
      const reference = list.find(
        ({ place }) => place?.key && place.key.start <= caret && caret <= place.key.end,
      );
      if (!reference) return undefined;
      const home = {
        uri: document.uri,
        text: document.getText(),
        range: (span: Span) => rangeIn(document, span),
      };
      const entry = { reference, identity: identityOf(reference, ""), list, home };
      return { at: reference.place!.key!, item: undefined, entries: [entry] };
    }
    const analysed = await analyses.current(document, token);
    const pointed = analysed && pointedAt(analysed.analysis, caret);
    if (!analysed || !pointed) return undefined;
    const list = analysed.analysis.references.references;
    const entries = pointed.references.map((reference) => {
      const { place } = reference;
      const text = analysed.files.find(({ path }) => path === place?.file)?.text ?? document.getText();
      const { uri, range } = placesIn(analysed, place?.file);
      const home = place && { uri, range, text };
      return { reference, identity: identityOf(reference, document.uri.toString()), list, home };
    });
    return { at: pointed, item: pointed.item, entries };
  };
}

/** The notes that cite entries, with the test by which an entry of their list is one of these. */
export async function manuscriptsCiting(
  entries: readonly EntryAtCaret[],
  read: ReadManuscripts,
  token: vscode.CancellationToken,
): Promise<
  readonly { readonly manuscript: WorkspaceManuscript; readonly isMeant: (reference: Reference) => boolean }[]
> {
  const wanted = new Set(entries.map(({ identity }) => identity));
  const names = entries.flatMap(({ reference: { key, aliases = [], number, csl } }) =>
    number === undefined
      ? [key, ...aliases, ...[csl.DOI, csl.PMID, csl.PMCID].filter((id) => id !== undefined)]
      : [],
  );
  const folded = names.map((name) => name.toLowerCase());
  const isNumbered = entries.some(
    ({ reference: { number, appeared } }) => (number ?? appeared) !== undefined,
  );
  const isWorthReading = (text: string) => {
    const lower = text.toLowerCase();
    return isNumbered || folded.some((name) => lower.includes(name));
  };
  const manuscripts = await read(isWorthReading, token);
  return manuscripts.flatMap((manuscript) => {
    const isMeant = (reference: Reference) => wanted.has(identityOf(reference, manuscript.uri.toString()));
    return occurrencesOf(manuscript.citations, isMeant).length > 0 ? [{ manuscript, isMeant }] : [];
  });
}
