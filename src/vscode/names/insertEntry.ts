import * as vscode from "vscode";
import type { Knowledge } from "../../knowledge/knowledge";
import { offerEntries, type StandardEntry } from "../../knowledge/lookup/offer";
import type { Entity } from "../../model/entity";
import { keepOrder } from "../host/picker";
import { withoutIcons } from "../host/plain";
import { foundItems, formItems, formsRow, type EntryItem } from "./entryItems";

/**
 * The command `ExoScribe: Insert Entry…`: one picker over the standard entries and, as one types, over every name that
 * is known, near spellings included. The argument `query` fills the picker beforehand.
 */
export function registerInsertEntry(
  extension: vscode.Uri,
  knowledge: () => Promise<Knowledge>,
): vscode.Disposable {
  return vscode.commands.registerCommand(
    "exoscribe.insertEntry",
    async (options?: { readonly query?: string }) => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const [entries, known] = await Promise.all([readEntries(extension), knowledge()]);
      const picked = await pick(entries, known, options?.query ?? "");
      if (picked) await editor.insertSnippet(picked);
    },
  );
}

const title = "ExoScribe: Insert Entry";

function pick(
  entries: readonly StandardEntry[],
  knowledge: Knowledge,
  query: string,
): Promise<vscode.SnippetString | undefined> {
  const picker = vscode.window.createQuickPick<EntryItem>();
  keepOrder(picker);
  picker.placeholder = "A standard entry, a miRNA, a protein, a pathway …";
  picker.value = query;
  /** The name on which the choice stood last: the last row is about its other forms. */
  let current: Entity | undefined;
  const find = (typed: string): void => {
    const found = foundItems(typed, offerEntries(typed, entries, knowledge), entries);
    current = found.find(({ entity }) => entity)?.entity;
    picker.title = title;
    picker.items = current ? [...found, formsRow] : found;
  };
  const showForms = (entity: Entity): void => {
    picker.title = `${title}: ${withoutIcons(entity.name)} as …`;
    picker.items = formItems(entity, entries);
  };
  find(query);
  return new Promise((resolve) => {
    picker.onDidChangeValue(find);
    picker.onDidChangeActive(([item]) => {
      current = item?.entity ?? current;
    });
    picker.onDidTriggerItemButton(({ item: { entity } }) => {
      if (entity) showForms(entity);
    });
    picker.onDidAccept(() => {
      const [item] = picker.activeItems;
      if (item === formsRow && current) showForms(current);
      else if (item?.snippet) {
        resolve(item.snippet);
        picker.hide();
      }
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

async function readEntries(extension: vscode.Uri): Promise<readonly StandardEntry[]> {
  const file = vscode.Uri.joinPath(extension, "snippets/exoscribe.json");
  const snippets = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as Readonly<
    Record<
      string,
      { readonly prefix: string; readonly body: readonly string[]; readonly description: string }
    >
  >;
  return Object.entries(snippets).map(([label, { prefix, body, description }]) => ({
    label,
    prefix,
    body: body.join("\n"),
    description,
  }));
}
