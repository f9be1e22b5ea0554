import * as vscode from "vscode";
import type { Reference, ReferenceList } from "../../model/reference";
import { shortReference, shortTitle } from "../../present/reference";
import { searchReferences } from "../../references/find/search";
import { gatherWorks, type Library, type Work } from "../../references/find/everyWork";
import { citationKey } from "../../references/keys";
import { createMemo } from "../../text/caches";
import { keepOrder } from "../host/picker";
import { withoutIcons } from "../host/plain";

interface WorkItem extends vscode.QuickPickItem {
  /** Undefined of a row that only says something. */
  readonly work?: Work;
}

/** So many works are shown for what is typed. */
const shown = 100;
/** Milliseconds after a change of the rows in which a tick that is gone went with them, and was not taken away by the user. */
const settling = 300;

/**
 * Lets the user choose works of the list in use and of libraries, which come as they are read; undefined where the picker is
 * left. What is typed is looked for in authors, titles, years, keys and numbers; what was ticked stays above what is found.
 */
export function pickWorks(
  list: ReferenceList,
  libraries: Promise<readonly Library[]>,
  query: string,
): Promise<readonly Work[] | undefined> {
  const picker = vscode.window.createQuickPick<WorkItem>();
  keepOrder(picker);
  picker.title = "ExoScribe: Insert Citation";
  picker.placeholder = "Author, title, year, key or number";
  picker.canSelectMany = true;
  picker.value = query;
  picker.busy = true;
  const memo = createMemo();
  const items = new Map<Reference, WorkItem>();
  let works = { ...list, references: [] as readonly Reference[] };
  let ticked: readonly WorkItem[] = [];
  let changedAt = 0;

  const gather = (all: readonly Work[]): void => {
    for (const work of all) if (!items.has(work.reference)) items.set(work.reference, toItem(work));
    works = { ...list, references: all.map(({ reference }) => reference) };
  };
  const find = (typed: string): void => {
    const found = memo(works, searchReferences)(typed, shown).references.map((one) => items.get(one)!);
    const others = found.filter((item) => !ticked.includes(item));
    const isNothing = others.length + ticked.length === 0 && !picker.busy;
    changedAt = Date.now();
    picker.items = isNothing ? [nothing(typed)] : [...ticked, ...others];
    picker.selectedItems = ticked;
    if (others[0]) picker.activeItems = [others[0]];
  };
  gather(gatherWorks(list.references, []));
  find(query);
  void libraries.then((read) => {
    picker.busy = false;
    gather(gatherWorks(list.references, read));
    find(picker.value);
  });
  return new Promise((resolve) => {
    picker.onDidChangeValue(find);
    picker.onDidChangeSelection((selection) => {
      const isSettling = Date.now() - changedAt < settling;
      const kept = isSettling ? ticked : ticked.filter((item) => selection.includes(item));
      ticked = [...kept, ...selection.filter((item) => item.work && !kept.includes(item))];
      if (ticked.length !== selection.length) picker.selectedItems = ticked;
    });
    picker.onDidAccept(() => {
      const chosen = ticked.length > 0 ? ticked : picker.activeItems;
      const accepted = chosen.flatMap(({ work }) => work ?? []);
      if (accepted.length === 0) return;
      resolve(accepted);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function toItem(work: Work): WorkItem {
  const { reference, library } = work;
  const { number, appeared, key } = reference;
  const name = appeared ? key : number === undefined ? `@${citationKey(reference)}` : `[${number}]`;
  return {
    label: withoutIcons(shortReference(reference)),
    description: withoutIcons(library === undefined ? name : `${name} · to be added from ${library.file}`),
    detail: withoutIcons(shortTitle(reference)),
    alwaysShow: true,
    work,
  };
}

const nothing = (typed: string): WorkItem => ({
  label:
    typed.trim() === ""
      ? "No list is in use, and no bibliography was found in the workspace"
      : `No work matches “${withoutIcons(typed.trim())}”`,
  alwaysShow: true,
});
