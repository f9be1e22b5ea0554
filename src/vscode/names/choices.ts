import * as vscode from "vscode";
import type { Knowledge } from "../../knowledge/knowledge";
import type { Curie } from "../../model/entity";
import type { Mention } from "../../model/mention";
import { commandLink, linkOf } from "../../present/links";
import { linkRow } from "../../present/markdown";
import { typeName } from "../../present/typeName";
import type { Analyses } from "../host/analyses";
import { stringsByName } from "../host/settings";
import { updateSetting } from "../host/updateSetting";
import { withCommands } from "../host/withCommands";
import { changeSpecies } from "./speciesChoice";
import { mentionAction, nameOf, registerMentionActions } from "./mentions";

const chooseCommand = "exoscribe.chooseEntity";
const pickCommand = "exoscribe.pickEntity";

/** Lets the user choose among the meanings of a name; the choice is kept in the settings of the workspace. */
export function registerChoices(analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    registerMentionActions(analyses, (analysed, mention) =>
      mention.candidates
        .slice(1)
        .map(({ id }) =>
          chooseAction(analysed.document.uri, nameOf(analysed, mention), id, analysed.knowledge),
        ),
    ),
    vscode.commands.registerCommand(chooseCommand, choose),
    vscode.commands.registerCommand(pickCommand, (uri: string, start: number) => pick(analyses, uri, start)),
  );
}

/** A link, as Markdown, that asks which of its meanings a name has; for text made by `asking`. */
export function pickLink(uri: vscode.Uri, { start }: Mention): string {
  return linkRow([commandLink("Choose which is meant…", pickCommand, uri.toString(), start)]);
}

/** Text in which links of `pickLink` and `speciesLink` work, and no other command does. */
export const asking = (markdown: string): vscode.MarkdownString =>
  withCommands(markdown, pickCommand, changeSpecies);

async function pick(analyses: Analyses, uri: string, start: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const analysed = await analyses.current(document);
  const mention = analysed?.analysis.mentions.find((other) => other.start === start);
  if (!analysed || !mention) return;
  const name = nameOf(analysed, mention);
  const items = mention.candidates.map(({ id }) => {
    const entity = analysed.knowledge.entity(id);
    const description = [entity && typeName(entity), linkOf(id)?.label ?? id].filter(Boolean).join(" · ");
    return { label: entity?.name ?? id, description, detail: entity?.description ?? "", id };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: `What does “${name}” mean in this workspace?`,
  });
  if (picked) await choose(document.uri, name, picked.id);
}

function chooseAction(uri: vscode.Uri, name: string, id: Curie, knowledge: Knowledge): vscode.CodeAction {
  const entity = knowledge.entity(id);
  const meaning = entity ? `${entity.name} (${typeName(entity)})` : id;
  const action = new vscode.CodeAction(`“${name}” means ${meaning} in this workspace`, mentionAction);
  action.command = { title: action.title, command: chooseCommand, arguments: [uri, name, id] };
  return action;
}

async function choose(uri: vscode.Uri, name: string, id: Curie): Promise<void> {
  await updateSetting(uri, "choices", (known) => ({ ...stringsByName(known), [name]: id }));
}
