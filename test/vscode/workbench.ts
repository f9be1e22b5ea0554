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

/** Moves to a row of the open picker, downwards or else upwards from the first to the last, and accepts it. */
export async function pick(label: string, direction: "Next" | "Previous" = "Next"): Promise<void> {
  const focused = ".quick-input-list .monaco-list-row.focused .label-name";
  // The rows can be seen before the picker takes a key, and the picker may set its rows anew.
  await eventually(async () => {
    const [row = ""] = await textsIn(focused);
    if (row !== label) await vscode.commands.executeCommand(`workbench.action.quickOpenSelect${direction}`);
    assert.equal(row, label);
  });
  await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
}
