import * as vscode from "vscode";
import type { LinkedCitation } from "../../model/analysis";
import { convert } from "../../rewrite/convert";
import { notationOf, type Notation } from "../../rewrite/notation";
import { renumber } from "../../rewrite/renumber";
import { activeManuscript } from "../host/activeManuscript";
import type { Analyses } from "../host/analyses";
import type { RewritePreview } from "./rewritePreview";

export const renumberReferences = "exoscribe.renumberReferences";
export const convertCitations = "exoscribe.convertCitations";

interface NotationItem extends vscode.QuickPickItem {
  readonly notation: Notation;
}

const notations: readonly NotationItem[] = [
  { notation: "key", label: "Keys", description: "[@hazawa2014; @luo2019]" },
  { notation: "bracket", label: "Numbers in Brackets", description: "[1, 3-5]" },
  { notation: "parenthesis", label: "Numbers in Parentheses", description: "(1, 3-5)" },
  { notation: "caret", label: "Raised Numbers, Pandoc", description: "^1,3–5^" },
  { notation: "sup", label: "Raised Numbers, HTML", description: "<sup>1,3–5</sup>" },
  { notation: "unicode", label: "Raised Numbers, Unicode", description: "¹,³⁻⁵" },
];

/** The command that numbers the references of a document by first appearance, text and list together. */
export function registerRenumber(analyses: Analyses, preview: RewritePreview): vscode.Disposable {
  return vscode.commands.registerCommand(renumberReferences, async () => {
    const analysed = await activeManuscript(analyses);
    if (analysed) await preview.propose(analysed, "Renumber References", renumber(analysed.analysis));
  });
}

/** The command that writes all citations of a document in another notation. */
export function registerConvertCitations(analyses: Analyses, preview: RewritePreview): vscode.Disposable {
  return vscode.commands.registerCommand(convertCitations, async () => {
    const analysed = await activeManuscript(analyses);
    if (!analysed) return;
    const items = withCounts(analysed.analysis.citations);
    const picked = await vscode.window.showQuickPick(items, { title: "ExoScribe: write all citations as …" });
    if (picked)
      await preview.propose(analysed, "Convert Citations", convert(analysed.analysis, picked.notation));
  });
}

function withCounts(citations: readonly LinkedCitation[]): readonly NotationItem[] {
  return notations.map((item) => {
    const count = citations.filter((citation) => notationOf(citation) === item.notation).length;
    return count === 0
      ? item
      : { ...item, detail: `${count} of ${citations.length} citations are written so` };
  });
}
