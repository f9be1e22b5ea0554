import * as vscode from "vscode";
import { citationTyping, type CitationTyping } from "../../citations/typing";
import type { Reference } from "../../model/reference";
import { authorAndYear, shortReference, shortTitle } from "../../present/reference";
import { searchReferences } from "../../references/find/search";
import { suggestReferences, type Suggestion } from "../../references/find/suggest";
import { writeAuthors } from "../../rewrite/insert/byAuthor";
import { createMemo } from "../../text/caches";
import type { Analysed, Analyses } from "../host/analyses";
import { rangeIn } from "../host/convert";
import { selector } from "../host/manuscripts";
import { withoutIcons } from "../host/plain";
import { referenceCardIn } from "./referenceCards";

/** The signs that open a citation, or a further member of one. */
const triggers = ["@", "[", "^", "("] as const;

/** Completes keys, numbers, and authors with their years where a citation is being typed, from the list in force, and nothing anywhere else. */
export function registerCompletion(analyses: Analyses): vscode.Disposable {
  const memo = createMemo();
  const shown = new WeakMap<vscode.CompletionItem, readonly [Analysed, Reference]>();
  return vscode.languages.registerCompletionItemProvider(
    selector,
    {
      provideCompletionItems: async (document, position, token) => {
        const before = document.lineAt(position).text.slice(0, position.character);
        if (!triggers.some((sign) => before.includes(sign))) return undefined;
        const analysed = await analyses.current(document, token);
        const caret = document.offsetAt(position);
        const typing = analysed && citationTyping(analysed.analysis.prose, caret);
        if (!typing) return undefined;
        const { references, citations } = analysed.analysis;
        const search = memo(references, searchReferences);
        const styles = new Set(
          citations.filter(({ start, end }) => caret < start || end < caret).map(({ style }) => style),
        );
        const { suggestions } = suggestReferences(references, search, typing, styles);
        const items = suggestions.map((suggestion, rank) => {
          const { reference } = suggestion;
          const insert = typing.sign === "(" ? writeAuthors(citations, [reference]) : suggestion.insert;
          const item = toItem(document, caret, typing, { ...suggestion, insert }, rank);
          shown.set(item, [analysed, suggestion.reference]);
          return item;
        });
        // The editor compares letter by letter and would drop what was found by author or title: it has to ask again.
        return new vscode.CompletionList(items, true);
      },
      resolveCompletionItem: (item) => {
        const [analysed, reference] = shown.get(item) ?? [];
        if (analysed && reference) item.documentation = referenceCardIn(analysed, reference);
        return item;
      },
    },
    ...triggers,
  );
}

function toItem(
  document: vscode.TextDocument,
  caret: number,
  { start, end }: CitationTyping,
  { reference, label, insert }: Suggestion,
  rank: number,
): vscode.CompletionItem {
  // In one column, of which only the end is cut.
  const words = [authorAndYear(reference) ?? shortReference(reference), shortTitle(reference)].filter(
    (word) => word !== label,
  );
  const item = new vscode.CompletionItem(
    { label: withoutIcons(label), detail: `  ${withoutIcons(words.join(" · "))}` },
    vscode.CompletionItemKind.Reference,
  );
  const inserting = rangeIn(document, { start, end: caret });
  item.range = { inserting, replacing: rangeIn(document, { start, end }) };
  item.insertText = insert;
  item.filterText = document.getText(inserting) || label;
  item.sortText = String(rank).padStart(3, "0");
  return item;
}
