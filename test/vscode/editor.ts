import { strict as assert } from "node:assert";
import * as vscode from "vscode";

const folder = vscode.workspace.workspaceFolders![0]!.uri;

/** Chooses the review's list for a document that begins so. */
export const byReview = "---\nexoscribe:\n  references: review\n---\n\n";

/** A place in the workspace folder of the tests. */
export function place(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, path);
}

export async function write(path: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(place(path), new TextEncoder().encode(text));
  return place(path);
}

/** Writes a new manuscript into the workspace and shows it, once the extension is there to answer. */
export async function openNote(
  text: string,
  name = `note-${crypto.randomUUID()}.md`,
): Promise<vscode.TextEditor> {
  await vscode.extensions.getExtension("exoscribe.exoscribe")!.activate();
  return await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument(await write(name, text)),
  );
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** The position of a text in the document, `at` characters into it. */
export function positionOf({ document }: vscode.TextEditor, text: string, at = 0): vscode.Position {
  const index = document.getText().indexOf(text);
  assert.notEqual(index, -1, `no "${text}" in the document`);
  return document.positionAt(index + at);
}

export interface Shown {
  /** The text of the document that the hover is about. */
  readonly about: string;
  readonly markdown: string;
}

/** Our hovers at a place; each of their parts is Markdown. */
export async function hoversAt(
  editor: vscode.TextEditor,
  position: vscode.Position,
): Promise<readonly Shown[]> {
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    "vscode.executeHoverProvider",
    editor.document.uri,
    position,
  );
  return hovers.map(({ range, contents }) => ({
    about: range ? editor.document.getText(range) : "",
    markdown: contents
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ""))
      .join("\n\n"),
  }));
}

/** Problems of ours in a document, as it is shown. */
export const ourProblems = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "ExoScribe");

/** Problems of ours in the document once `isThere` holds of them. */
export async function problemsOf(
  uri: vscode.Uri,
  isThere: (problems: readonly vscode.Diagnostic[]) => boolean,
  most?: number,
): Promise<readonly vscode.Diagnostic[]> {
  return await eventually(() => {
    const problems = ourProblems(uri);
    assert.ok(isThere(problems), `problems: ${JSON.stringify(problems.map(({ message }) => message))}`);
    return problems;
  }, most);
}

/**
 * Waits as `eventually` does, and writes a file again and again meanwhile: where its folder has just come to be, a busy editor does not watch what is in it
 * yet, and hears nothing of what is written meanwhile.
 */
export async function problemsAfter(
  writing: () => Promise<unknown>,
  ...[uri, isThere]: [vscode.Uri, (problems: readonly vscode.Diagnostic[]) => boolean]
): Promise<readonly vscode.Diagnostic[]> {
  return await eventually(async () => {
    await writing();
    return await problemsOf(uri, isThere, 5_000);
  });
}

export async function actionsAt(
  editor: vscode.TextEditor,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  return await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    editor.document.uri,
    range,
    undefined,
    100,
  );
}

/** The code of the rule that a problem comes from. */
export const codeOf = ({ code }: vscode.Diagnostic): string =>
  typeof code === "object" ? String(code.value) : String(code);

/** The quick fixes of the first problem of a rule. */
export async function actionsOn(
  editor: vscode.TextEditor,
  code: string,
): Promise<readonly vscode.CodeAction[]> {
  const isOfRule = (one: vscode.Diagnostic): boolean => codeOf(one) === code;
  const problems = await problemsOf(editor.document.uri, (all) => all.some(isOfRule));
  return (await actionsAt(editor, problems.find(isOfRule)!.range)).filter(({ kind }) =>
    vscode.CodeActionKind.QuickFix.contains(kind ?? vscode.CodeActionKind.Empty),
  );
}

/** What VS Code does when an action is chosen: its edit, then its command. */
export async function choose(actions: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action, `no action ${title} among ${actions.map((one) => one.title).join("; ")}`);
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  const { command } = action;
  if (command)
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** Tries until it does not throw, for so many milliseconds: a busy machine takes long for what else is there at once. */
export async function eventually<T>(attempt: () => T | Promise<T>, most = 30_000): Promise<T> {
  for (const until = Date.now() + most; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Sets a setting of VS Code in the workspace; undefined takes it away. */
export const setOfEditor = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Workspace);

/** Whether the editor saves by itself: some hosts do so after a second. */
export const saveBySelf = (value: unknown): Thenable<void> => setOfEditor("files.autoSave", value);

/** Has a file beside the workspace, and it alone as the user's own library, for the length of a test. */
export async function withLibrary<T>(file: vscode.Uri, text: string, body: () => Promise<T>): Promise<T> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  try {
    return await withSetting("libraries", [file.fsPath], body, vscode.ConfigurationTarget.Global);
  } finally {
    await vscode.workspace.fs.delete(file);
  }
}

/** Sets one of our settings, in the workspace or elsewhere, for the length of a test. */
export async function withSetting<T>(
  key: string,
  value: unknown,
  body: () => Promise<T>,
  target = vscode.ConfigurationTarget.Workspace,
): Promise<T> {
  const set = (to: unknown) => vscode.workspace.getConfiguration("exoscribe").update(key, to, target);
  await set(value);
  try {
    return await body();
  } finally {
    await set(undefined);
  }
}
