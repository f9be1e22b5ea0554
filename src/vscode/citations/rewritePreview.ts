import * as vscode from "vscode";
import { faithful } from "../../rewrite/faithful";
import type { Refusal, Rewrite } from "../../rewrite/rewrite";
import { applyEdits } from "../../text/edits";
import type { Analysed } from "../host/analyses";
import { changeOf } from "../host/convert";
import { previewScheme } from "../host/manuscripts";
import { plain } from "../host/plain";
import { showRefusal } from "../host/refusal";
import type { Reader } from "../host/session";

/** Shows a change of a whole document beside what it is now, and makes it, as one edit, where the user says so. */
export interface RewritePreview {
  /** `title` names the change, "Renumber References". It is made only where the new text is read as faithful to the old. */
  propose(analysed: Analysed, title: string, rewrite: Rewrite | Refusal): Promise<void>;
  dispose(): void;
}

const apply = "Apply";
const discard = "Leave the Document as It Is";

export function createRewritePreview(reader: Reader): RewritePreview {
  const texts = new Map<string, string>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(previewScheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? "",
  });
  let previews = 0;

  async function confirm(
    { document }: Analysed,
    title: string,
    { edits, summary }: Rewrite,
  ): Promise<boolean> {
    const uri = document.uri.with({ scheme: previewScheme, query: String(++previews) });
    texts.set(uri.toString(), applyEdits(document.getText(), edits));
    const name = document.uri.path.split("/").at(-1)!;
    await vscode.commands.executeCommand("vscode.diff", document.uri, uri, `${name}: ${title}`);
    const picked = await vscode.window.showQuickPick(
      [
        {
          label: apply,
          iconPath: new vscode.ThemeIcon("check"),
          description: "one step, which Undo takes back",
        },
        { label: discard, iconPath: new vscode.ThemeIcon("close") },
      ],
      { title: `ExoScribe: ${title}`, placeHolder: summary, ignoreFocusOut: true },
    );
    const tab = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(
        ({ input }) =>
          input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri.toString(),
      );
    if (tab) await vscode.window.tabGroups.close(tab);
    texts.delete(uri.toString());
    return picked?.label === apply;
  }

  return {
    propose: async (analysed, title, proposed) => {
      const { document, version } = analysed;
      const read = async (text: string) => (await reader.read(document, text)).analysis;
      const rewrite = await faithful(analysed.analysis, proposed, read);
      if ("refused" in rewrite) {
        void showRefusal(document, title, rewrite);
        return;
      }
      if (rewrite.edits.length === 0) {
        void vscode.window.showInformationMessage(plain(`${title}: ${rewrite.summary}`));
        return;
      }
      if (!(await confirm(analysed, title, rewrite))) return;
      const isSame = document.version === version && !document.isClosed;
      if (!isSame || !(await vscode.workspace.applyEdit(changeOf(document, rewrite.edits))))
        void vscode.window.showWarningMessage(
          `${title}: the document has changed meanwhile, so it was left as it is.`,
        );
    },
    dispose: () => {
      provider.dispose();
    },
  };
}
