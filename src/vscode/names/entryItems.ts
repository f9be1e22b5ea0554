import * as vscode from "vscode";
import type { Offer, StandardEntry } from "../../knowledge/lookup/offer";
import type { Entity } from "../../model/entity";
import { filledEntry, formsOf } from "../../present/entryForms";
import { linkOf } from "../../present/links";
import { typeName } from "../../present/typeName";
import { withoutIcons } from "../host/plain";

export interface EntryItem extends vscode.QuickPickItem {
  /** What is inserted; undefined of a row that only says something. */
  readonly snippet?: vscode.SnippetString;
  /** The other forms of this one are shown by its button. */
  readonly entity?: Entity;
}

/** The button by which a name is inserted in another form. */
const otherForms: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon("ellipsis"),
  tooltip: "Other Forms: Name, Id, First Mention, Table Row, Link",
};

/** What was found for what is typed, in the order in which it was found; that there is nothing, in words. */
export function foundItems(
  typed: string,
  offers: readonly Offer[],
  entries: readonly StandardEntry[],
): readonly EntryItem[] {
  if (offers.length === 0)
    return [{ label: `No entry matches “${withoutIcons(typed.trim())}”`, alwaysShow: true }];
  return offers.map((offer) =>
    "entry" in offer
      ? {
          label: offer.entry.label,
          description: `standard entry · ${offer.entry.description}`,
          snippet: new vscode.SnippetString(offer.entry.body),
          alwaysShow: true,
        }
      : entityItem(offer.entity, entries),
  );
}

function entityItem(entity: Entity, entries: readonly StandardEntry[]): EntryItem {
  const { name, description, id } = entity;
  const words = [typeName(entity), description ?? "", linkOf(id)?.label ?? id];
  return {
    label: withoutIcons(name),
    description: withoutIcons(words.filter(Boolean).join(" · ")),
    snippet: defaultOf(entity, entries),
    entity,
    buttons: [otherForms],
    alwaysShow: true,
  };
}

/** A standard entry of its kind, filled in; of a kind that has none the name. */
function defaultOf(entity: Entity, entries: readonly StandardEntry[]): vscode.SnippetString {
  const filled = filledEntry(entity, (wanted) => entries.find(({ prefix }) => prefix === wanted)?.body);
  return filled === undefined ? asText(formsOf(entity)[0]!.text) : new vscode.SnippetString(filled);
}

const asText = (text: string): vscode.SnippetString => new vscode.SnippetString().appendText(text);

/** The row by which a keyboard reaches the other forms of the name on which the choice stood before. */
export const formsRow: EntryItem = {
  label: "Other Forms…",
  description: "of the name chosen before: name, id, first mention, table row, link",
  alwaysShow: true,
};

/** All forms of a name, each as it would stand in the text. */
export function formItems(entity: Entity, entries: readonly StandardEntry[]): readonly EntryItem[] {
  const entry: EntryItem = {
    label: "Entry",
    description: "with places to fill in",
    snippet: defaultOf(entity, entries),
    alwaysShow: true,
  };
  return [
    ...formsOf(entity).map(({ label, text }) => ({
      label,
      description: withoutIcons(text),
      snippet: asText(text),
      alwaysShow: true,
    })),
    entry,
  ];
}
