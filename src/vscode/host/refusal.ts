import * as vscode from "vscode";
import type { Refusal } from "../../rewrite/rewrite";
import { rangeIn } from "./convert";
import { plain } from "./plain";

/** So many places stand in the message; all are a click away. */
const shown = 3;
const longestQuote = 40;
const show = "Show Places";

/** Says why a document is left as it is and where the reason stands, and leads there. */
export async function showRefusal(
  document: vscode.TextDocument,
  title: string,
  { refused, places }: Refusal,
): Promise<void> {
  const ranges = places.map((place) => rangeIn(document, place));
  const quotes = ranges.slice(0, shown).map((range) => {
    const text = document.getText(range).replace(/\s+/g, " ");
    const quote = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
    return `${quote} (line ${range.start.line + 1})`;
  });
  const more = ranges.length > shown ? ` and ${ranges.length - shown} more` : "";
  const where = quotes.length > 0 ? ` ${quotes.join(", ")}${more}.` : "";
  const actions = ranges.length > 0 ? [show] : [];
  const picked = await vscode.window.showWarningMessage(plain(`${title}: ${refused}${where}`), ...actions);
  if (picked !== show) return;
  const locations = ranges.map((range) => new vscode.Location(document.uri, range));
  await vscode.commands.executeCommand(
    "editor.action.goToLocations",
    document.uri,
    ranges[0]!.start,
    locations,
    "gotoAndPeek",
  );
}
