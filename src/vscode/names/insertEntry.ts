import * as vscode from "vscode";
import type { Knowledge } from "../../knowledge/knowledge";
import type { Hit } from "../../knowledge/lookup/hit";
import { linkOf } from "../../present/links";
import { typeName } from "../../present/typeName";

/** So many names are offered for what is typed. */
const shownEntities = 20;

interface EntryItem extends vscode.QuickPickItem {
  readonly snippet: vscode.SnippetString;
}

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
      if (picked) await editor.insertSnippet(picked.snippet);
    },
  );
}

function pick(
  entries: readonly EntryItem[],
  knowledge: Knowledge,
  query: string,
): Promise<EntryItem | undefined> {
  const picker = vscode.window.createQuickPick<EntryItem>();
  picker.title = "ExoScribe: Insert Entry";
  picker.placeholder = "A standard entry, a miRNA, a protein, a pathway …";
  picker.matchOnDescription = true;
  picker.value = query;
  const fill = (typed: string) => {
    picker.items = [...entries, ...names(knowledge, typed)];
  };
  fill(query);
  return new Promise((resolve) => {
    picker.onDidChangeValue(fill);
    picker.onDidAccept(() => {
      resolve(picker.activeItems[0]);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function names(knowledge: Knowledge, typed: string): readonly EntryItem[] {
  if (typed.trim() === "") return [];
  const hits = knowledge.lookup(typed, { limit: shownEntities });
  const isWritten = ({ entity }: Hit) => entity.name.toLowerCase().includes(typed.trim().toLowerCase());
  const [best] = hits;
  // The picker puts names in which what was typed is written first. Where it is not in the best one ("mir21" in
  // hsa-mir-21), names that merely begin alike would come before it, and are left out.
  const shown = best === undefined || isWritten(best) ? hits : hits.filter((hit) => !isWritten(hit));
  return shown.map(({ entity }) => ({
    label: entity.name,
    description: [typeName(entity), linkOf(entity.id)?.label ?? entity.id].join(" · "),
    ...(entity.description !== undefined && { detail: entity.description }),
    snippet: new vscode.SnippetString().appendText(entity.name),
    // What was found by a near spelling does not contain what was typed; the picker would hide it.
    alwaysShow: true,
  }));
}

async function readEntries(extension: vscode.Uri): Promise<readonly EntryItem[]> {
  const file = vscode.Uri.joinPath(extension, "snippets/exoscribe.json");
  const snippets = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as Readonly<
    Record<
      string,
      { readonly prefix: string; readonly body: readonly string[]; readonly description: string }
    >
  >;
  return Object.entries(snippets).map(([label, { prefix, body, description }]) => ({
    label,
    description: prefix,
    detail: description,
    snippet: new vscode.SnippetString(body.join("\n")),
  }));
}
