import * as vscode from "vscode";
import type { Knowledge } from "../../knowledge/knowledge";
import type { Reference } from "../../model/reference";
import { Unanswered } from "../../online/ask";
import { referencesOfCrossref } from "../../online/crossref";
import { referencesOfEuropePmc } from "../../online/europePmc";
import { review as bundled } from "../../online/question";
import { disagreementLine } from "../../present/disagreement";
import { plainText, shortReference } from "../../present/reference";
import { completedBy, completionPath, overlayReview } from "../../references/find/completion";
import { disagreements } from "../../references/find/match/disagreements";
import { matchEntries } from "../../references/find/match/match";
import { offeredMatches, type OfferedMatch } from "../../references/find/match/offered";
import { createSourceCache } from "../../references/read/sourceCache";
import { addressOf } from "../host/notebooks";
import { createPause } from "../host/pause";
import { plain, withoutIcons } from "../host/plain";
import { askOnline, mayAsk, online, type Online } from "./askOnline";
import { readCompleted, writeCompleted } from "./completionFile";
import { pickList, type SourceItem } from "./listSource";

export const completeReview = "exoscribe.completeReview";

/** A list from which the review's is completed, and where it comes from. */
interface List {
  readonly name: string;
  readonly references: readonly Reference[];
}

/** The row of the picker by which a service is asked. */
const fromEuropePmc: SourceItem<"europepmc"> = {
  label: "From Europe PMC…",
  description: "over the network; you see first what is sent",
  read: () => Promise.resolve("europepmc"),
};

/**
 * The command by which somebody who has the review's paper, or its references in any format, or a network, completes the bundled list:
 * what was matched is shown with its reason, and what the user confirms is kept in the workspace.
 */
export function registerCompleteReview(knowledge: () => Promise<Knowledge>): vscode.Disposable {
  return vscode.commands.registerCommand(completeReview, async () => {
    const folder = await folderToKeepIn();
    const title = `ExoScribe: Where Is the Reference List of ${bundled.name}?`;
    const source = folder && (await pickList(folder, title, mayAsk() ? [fromEuropePmc] : []));
    if (!folder || !source) return;
    const { references: review } = (await knowledge()).review;
    if (source === "europepmc") {
      await completeFromService(folder, review, online);
      return;
    }
    const { references } = await createSourceCache(createPause()).read(source.name, source.text);
    await completeFrom(folder, { name: source.name, references }, review);
  });
}

/**
 * Completes the list from Europe PMC, or if that has no answer from Crossref, each of which is asked only once the user has seen what is sent. What
 * the folder has completed counts as known: it is no more written over than what the bundled list knows.
 */
export async function completeFromService(
  folder: vscode.WorkspaceFolder,
  bundledList: readonly Reference[],
  reached: Online,
): Promise<void> {
  const known = await readCompleted(folder);
  const list = known && (await askServices(reached));
  if (list) await completeFrom(folder, list, overlayReview(bundledList, known.entries));
}

async function askServices(reached: Online): Promise<List | undefined> {
  const asked = `for the references of ${bundled.name}?`;
  const first = await askOnline(reached, referencesOfEuropePmc, `Ask Europe PMC ${asked}`);
  if (first === undefined) return undefined;
  if (!(first instanceof Unanswered)) return { name: "Europe PMC", references: first };
  const second = first.isCancelled
    ? first
    : await askOnline(reached, referencesOfCrossref, `${first.message} Ask Crossref instead ${asked}`);
  if (second === undefined) return undefined;
  if (!(second instanceof Unanswered)) return { name: "Crossref", references: second };
  void vscode.window.showErrorMessage(plain(`${second.message} Nothing was written.`));
  return undefined;
}

async function completeFrom(
  folder: vscode.WorkspaceFolder,
  { name, references }: List,
  review: readonly Reference[],
): Promise<void> {
  const offered = offeredMatches(matchEntries(references, review), review);
  const others = disagreements(references, review).map((one) => disagreementLine(one, name));
  if (offered.length === 0) {
    tell(nothingFound(name, references), others);
    return;
  }
  const picked = await vscode.window.showQuickPick(
    offered.map((one) => toItem(one, review)),
    {
      title: `ExoScribe: ${offered.length === 1 ? "1 Reference" : `${offered.length} References`} of the Review Found in ${name}`,
      placeHolder: "Which of them are right? What is ticked is kept in the workspace.",
      canPickMany: true,
      ignoreFocusOut: true,
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  if (!picked || picked.length === 0) return;
  const confirmed = completedBy(
    picked.map(({ offered: { match } }) => match),
    review,
  );
  const file = await writeCompleted(folder, confirmed);
  const count = confirmed.length === 1 ? "1 reference" : `${confirmed.length} references`;
  if (file) tell(`${count} of the review: completed in ${completionPath}.`, others, file);
}

/** Says what has become of it, leads to the file, and shows where the list and what is known disagree, if they do. */
function tell(message: string, others: readonly string[], file?: vscode.Uri): void {
  const open = "Open";
  const show = "Show What Disagrees";
  const count = others.length === 1 ? "1 known work disagrees" : `${others.length} known works disagree`;
  const more = others.length > 0 ? ` ${count} with the list, and stayed as known.` : "";
  const buttons = [...(file ? [open] : []), ...(others.length > 0 ? [show] : [])];
  void vscode.window.showInformationMessage(plain(message + more), ...buttons).then(async (answer) => {
    if (answer === open && file) await vscode.window.showTextDocument(file);
    if (answer === show)
      await vscode.window.showTextDocument(
        await vscode.workspace.openTextDocument({ language: "plaintext", content: `${others.join("\n")}\n` }),
      );
  });
}

interface MatchItem extends vscode.QuickPickItem {
  readonly offered: OfferedMatch;
}

async function folderToKeepIn(): Promise<vscode.WorkspaceFolder | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const own = document && vscode.workspace.getWorkspaceFolder(addressOf(document.uri));
  const [first, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (own || others.length === 0) {
    if (!own && !first)
      void vscode.window.showInformationMessage("Open a folder first: the completed list is kept in it.");
    return own ?? first;
  }
  return await vscode.window.showWorkspaceFolderPick({
    placeHolder: "The folder to keep the completed list in",
  });
}

const nothingFound = (name: string, references: readonly Reference[]): string =>
  references.length === 0
    ? `No references could be read from ${name}.`
    : `None of the ${references.length} references of ${name} could be matched to a number of the review that is not known yet.`;

function toItem(offered: OfferedMatch, review: readonly Reference[]): MatchItem {
  const { match, isSure } = offered;
  const { statements } = review.find(({ number }) => number === match.number) ?? {};
  const use = statements?.[0] === undefined ? "" : ` The review cites ${match.number} for: ${statements[0]}`;
  return {
    label: withoutIcons(`${match.number}: ${shortReference(match.entry)}`),
    description: withoutIcons(plainText(match.entry.csl.title ?? match.entry.raw ?? "")),
    detail: withoutIcons(`${match.confidence}: ${match.reason}${use}`),
    picked: isSure,
    offered,
  };
}
