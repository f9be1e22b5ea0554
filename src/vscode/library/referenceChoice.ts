import * as vscode from "vscode";
import type { ReferenceList, SourceReport } from "../../model/reference";
import type { ListChoice } from "../../model/settings";
import { readingsIn } from "../../present/species";
import { setInFrontMatter } from "../../rewrite/frontMatter";
import { nameBibliography } from "../../rewrite/nameBibliography";
import { activeManuscript } from "../host/activeManuscript";
import type { Analysed, Analyses } from "../host/analyses";
import { changeOf } from "../host/convert";
import { addressOf } from "../host/notebooks";
import { plain, withoutIcons } from "../host/plain";
import { settingsTarget } from "../host/settings";
import { updateSetting } from "../host/updateSetting";
import { changeSpecies } from "../names/speciesChoice";
import { librariesNear, pathFrom } from "./libraries";

export const changeReferences = "exoscribe.changeReferences";

interface ChoiceItem extends vscode.QuickPickItem {
  /** A source that cannot be put in force as things are. */
  readonly isClosed?: true;
  /** The value of the front matter or of the setting; undefined takes it away. */
  readonly choice?: ListChoice;
  /** A bibliography of the workspace that is to count. */
  readonly library?: vscode.Uri;
  readonly enable?: false;
  /** Not of references: another command. */
  readonly command?: string;
}

interface ScopeItem extends vscode.QuickPickItem {
  readonly scope: "file" | "workspace";
}

/** The command behind the status bar: which references count, and for which file, folder or workspace. */
export function registerReferenceChoice(analyses: Analyses): vscode.Disposable {
  return vscode.commands.registerCommand(changeReferences, async () => {
    const analysed = await activeManuscript(analyses);
    if (!analysed) return;
    const { label, reports, problems } = analysed.analysis.references;
    const items = [
      separator("Sources, in the order in which they count"),
      ...reports.map((report) => sourceItem(report, report.inForce ? problems : [])),
      separator("Change"),
      ...choices(analysed),
      ...(await libraryItems(analysed)),
    ];
    const picked = await vscode.window.showQuickPick(items, {
      title: "ExoScribe: which references count?",
      placeHolder: `In force: ${label}`,
      matchOnDetail: true,
    });
    if (picked?.command !== undefined) {
      await vscode.commands.executeCommand(picked.command);
      return;
    }
    if (picked?.isClosed)
      void vscode.window.showInformationMessage(plain(`${picked.label}: ${picked.detail}`));
    if (!picked || picked.isClosed) return;
    const scope = await vscode.window.showQuickPick(scopes(analysed.document, picked), {
      title: `ExoScribe: ${picked.label}`,
      placeHolder: "Where?",
    });
    if (scope) await apply(analysed, picked, scope);
  });
}

const separator = (label: string): ChoiceItem => ({ label, kind: vscode.QuickPickItemKind.Separator });

/**
 * A source that was looked at, why it is or is not in force, and what hinders its reading. The ones that a choice puts
 * in force can be picked.
 */
function sourceItem(
  { kind, label, count, inForce, reason }: SourceReport,
  problems: ReferenceList["problems"],
): ChoiceItem {
  const choice = kind === "review" || (kind === "document" && count > 0) ? kind : undefined;
  const entries = count === 1 ? "1 entry" : `${count} entries`;
  return {
    label: withoutIcons(label.replace(/^the /, "The ")),
    iconPath: new vscode.ThemeIcon(problems.length > 0 ? "warning" : inForce ? "check" : "circle-slash"),
    description: inForce ? `in force · ${entries}` : count > 0 ? entries : "",
    detail: withoutIcons([reason, ...problems.slice(0, 1).map(({ message }) => message)].join(" ")),
    ...(choice === undefined || inForce ? { isClosed: true } : { choice }),
  };
}

function choices({ analysis, knowledge: { review } }: Analysed): readonly ChoiceItem[] {
  return [
    { label: "What the document names", description: "front matter, own list, settings" },
    {
      label: "The review",
      description: `${review.references.length} references of He et al. 2021`,
      choice: "review",
    },
    { label: "The document's own list", description: "its References section", choice: "document" },
    { label: "None", description: "citations are not checked", choice: "none" },
    {
      label: "Another species…",
      description: withoutIcons(readingsIn(analysis.mentions)),
      command: changeSpecies,
    },
    { label: "Turn ExoScribe off", description: "no cards, colours and problems", enable: false },
  ];
}

/** The bibliographies of the workspace, the nearest first; what the front matter names of them is in force anyhow. */
async function libraryItems({ document, analysis }: Analysed): Promise<readonly ChoiceItem[]> {
  const names = new Set(
    analysis.references.references.flatMap(({ place }) => (place?.file === undefined ? [] : [place.file])),
  );
  const found = (await librariesNear(document.uri)).filter(({ path }) => !names.has(path));
  const items = found.map(({ path, uri }) => ({
    label: withoutIcons(path),
    iconPath: new vscode.ThemeIcon("library"),
    library: uri,
  }));
  return items.length === 0 ? [] : [separator("Bibliographies of the workspace"), ...items];
}

function scopes({ uri }: vscode.TextDocument, { enable }: ChoiceItem): readonly ScopeItem[] {
  const { place } = settingsTarget(uri);
  const folder = vscode.workspace.getWorkspaceFolder(addressOf(uri))?.name ?? "";
  const label =
    place === "this folder" ? `The folder ${folder}` : place.replace(/^./, (letter) => letter.toUpperCase());
  return [
    ...(enable === false
      ? []
      : [{ label: "This file", description: "in its front matter", scope: "file" as const }]),
    { label, description: "in the settings", scope: "workspace" },
  ];
}

async function apply(
  analysed: Analysed,
  { choice, library, enable }: ChoiceItem,
  { scope }: ScopeItem,
): Promise<void> {
  if (library !== undefined) await useLibrary(analysed, library, scope);
  else if (enable === false) await updateSetting(analysed.document.uri, "enable", () => false);
  else await chooseList(analysed, choice, scope);
}

/** Names a bibliography in the front matter of the file, or in the settings of its place. */
async function useLibrary(
  { document, analysis }: Analysed,
  library: vscode.Uri,
  scope: ScopeItem["scope"],
): Promise<void> {
  if (scope === "workspace") {
    await updateSetting(document.uri, "references", (_, beside) => [
      beside === undefined
        ? vscode.workspace.asRelativePath(library, false)
        : pathFrom(beside, vscode.workspace.asRelativePath(library)),
    ]);
    return;
  }
  const path = pathFrom(document.uri, vscode.workspace.asRelativePath(library));
  const edits = nameBibliography(analysis.prose, [path]);
  if (edits) await vscode.workspace.applyEdit(changeOf(document, edits));
  else
    void vscode.window.showWarningMessage(
      "The front matter of this document names a bibliography, or is not YAML to which one can be added; nothing was changed.",
    );
}

/** Writes a choice into the front matter of the file, or into the settings of its place; undefined takes it away. */
export async function chooseList(
  { document, analysis }: Analysed,
  choice: ListChoice | undefined,
  scope: ScopeItem["scope"],
): Promise<void> {
  if (scope === "workspace") {
    await updateSetting(document.uri, "references", () => (choice === undefined ? undefined : [choice]));
    return;
  }
  const edits = setInFrontMatter(analysis.prose, "references", choice);
  if (edits) await vscode.workspace.applyEdit(changeOf(document, edits));
  else
    void vscode.window.showWarningMessage(
      "The front matter of this document is not YAML in which that can be set; nothing was changed.",
    );
}
