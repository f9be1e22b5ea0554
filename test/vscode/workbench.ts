import { strict as assert } from "node:assert";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { bridgeVariable } from "../host/bridge";
import { eventually } from "./editor";

const folder = process.env[bridgeVariable];

/** Skips a test that has to look at the workbench's page where the host has none that can be asked (desktop). */
export function needsPage(context: Mocha.Context): void {
  if (folder === undefined) context.skip();
}

let questions = 0;

/** The value of a JavaScript expression in the workbench's page. */
export async function inPage<T>(expression: string): Promise<T> {
  const file = path.join(folder!, String(++questions));
  fs.writeFileSync(`${file}.part`, expression);
  fs.renameSync(`${file}.part`, `${file}.question`);
  const answer = await eventually(() => fs.readFileSync(`${file}.answer`, "utf8"));
  // Each file of tests counts its questions anew, and must not find the answers of another.
  fs.rmSync(`${file}.answer`);
  const { value, error } = JSON.parse(answer) as { value: T; error?: string };
  assert.equal(error, undefined);
  return value;
}

/** The texts of the elements on display that a CSS selector finds; no-break spaces become spaces. */
export async function textsIn(selector: string): Promise<readonly string[]> {
  return await inPage(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((e) => e.checkVisibility()).map((e) => e.textContent.replace(/\\u00a0/g, " "))`,
  );
}

export async function click(selector: string): Promise<void> {
  await inPage(`void document.querySelector(${JSON.stringify(selector)}).click()`);
}

/** The rows of the open picker, and their labels. */
export const rows = ".quick-input-list .monaco-list-row";
export const labels = `${rows} .label-name`;

/** Waits until the picker that was opened with what is typed has all its rows, with `first` at the top. */
export async function pickerShows(typed: string, first: string): Promise<void> {
  // The page keeps the rows of the picker before.
  await eventually(async () => {
    assert.deepEqual(await inPage(`document.querySelector(".quick-input-box input")?.value`), typed);
    assert.equal((await textsIn(labels))[0], first);
    const isBusy = await inPage(
      `document.querySelector(".quick-input-widget .monaco-progress-container.active") !== null`,
    );
    assert.equal(isBusy, false);
  });
}

export async function press(key: "SelectNext" | "SelectPrevious" | "Accept" | "Close"): Promise<void> {
  const command = { Accept: "acceptSelectedQuickOpenItem", Close: "closeQuickOpen" };
  const name = key in command ? command[key as keyof typeof command] : `quickOpen${key}`;
  await vscode.commands.executeCommand(`workbench.action.${name}`);
}

/** Moves to a row of the open picker, downwards or else upwards from the first to the last, and accepts it. */
export async function pick(label: string | RegExp, direction: "Next" | "Previous" = "Next"): Promise<void> {
  const isWanted = (row: string): boolean => (typeof label === "string" ? row === label : label.test(row));
  const isFocused = async (): Promise<boolean> =>
    (await textsIn(`${rows}.focused .label-name`)).some(isWanted);
  let isAccepted = false;
  // The rows can be seen before the picker takes a key, and the picker may set its rows anew.
  await eventually(async () => {
    if (await isFocused()) {
      await acceptUntil(async () => !(await isFocused()));
      isAccepted = true;
    }
    const shown = await textsIn(labels);
    if (isAccepted && !shown.some(isWanted)) return;
    await press(`Select${direction}`);
    assert.fail(`no ${label} among ${shown.join("; ")}`);
  });
}

/** Accepts the open picker as it stands. */
export async function acceptPicker(): Promise<void> {
  await eventually(() => acceptUntil(async () => (await textsIn(rows)).length === 0));
}

/** Accepts, and gives the editor some time to do what it is to do. */
async function acceptUntil(isDone: () => Promise<boolean>): Promise<void> {
  await press("Accept");
  for (let tries = 0; !(await isDone()); tries++) {
    assert.ok(tries < 20, "the picker did not accept");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Shows the card at the caret until the links in it are those. Asked for again and again, it would begin anew before it is there. */
export async function showsLinks(link: string, texts: readonly string[]): Promise<void> {
  await eventually(async () => {
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
    await vscode.commands.executeCommand("editor.action.showHover");
    await eventually(async () => {
      assert.deepEqual(await textsIn(link), texts);
    }, 3_000);
  });
}
