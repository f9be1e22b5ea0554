import * as vscode from "vscode";
import { Unanswered, type Fetch } from "../../online/ask";
import { whatIsSent, type Question } from "../../online/question";
import { plain } from "../host/plain";

/** How the user is asked before a service is, and how that is reached. */
export interface Online {
  /** Shows what is to be sent and to whom; whether the user says yes, by a button of that name. */
  readonly confirm: (message: string, detail: string, yes: string) => Promise<boolean>;
  readonly fetch: Fetch;
}

/** A dialog of the editor, and its network. */
export const online: Online = {
  confirm: async (message, detail, yes) =>
    (await vscode.window.showInformationMessage(plain(message), { modal: true, detail }, yes)) === yes,
  fetch: (address, init) => fetch(address, init),
};

/** Whether the user lets us offer questions to services; a workspace has no say in it. */
export const mayAsk = (): boolean => vscode.workspace.getConfiguration("exoscribe").get("online") !== "never";

/**
 * Puts a question to a service once the user has seen what is sent and said yes. Gives the answer, or why there is none; undefined where the
 * user does not want it.
 */
export async function askOnline<T>(
  { confirm, fetch }: Online,
  question: Question<T>,
  message: string,
): Promise<T | Unanswered | undefined> {
  const { name } = question.service;
  if (!mayAsk() || !(await confirm(message, whatIsSent(question), `Ask ${name}`))) return undefined;
  return await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: `ExoScribe asks ${name}`, cancellable: true },
    async (_, token) => {
      const controller = new AbortController();
      token.onCancellationRequested(() => {
        controller.abort();
      });
      try {
        return await question.ask({ fetch, signal: controller.signal });
      } catch (error) {
        if (error instanceof Unanswered) return error;
        throw error;
      }
    },
  );
}
