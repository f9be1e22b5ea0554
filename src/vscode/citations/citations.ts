import * as vscode from "vscode";
import type { Knowledge } from "../../knowledge/knowledge";
import type { Analyses } from "../host/analyses";
import { bibliographyReader } from "../library/bibliographies";
import { registerCodeLens } from "./codeLens";
import { registerCompleteReview } from "../library/completeReview";
import { registerCompletion } from "./completion";
import { registerDefinition, registerReferences } from "./navigation";
import { registerDocumentLinks } from "./documentLinks";
import { registerInlayHints } from "./inlayHints";
import { meantFinder } from "./entryAtCaret";
import type { ReadNotes } from "../host/notes";
import type { Reader } from "../host/session";
import { registerRename } from "./rename";
import { registerConvertCitations, registerRenumber } from "./rewriteCommands";
import { createRewritePreview } from "./rewritePreview";

/** What the editor offers on citations and reference lists, beside the features that names have too. */
export function registerCitations(
  knowledge: () => Promise<Knowledge>,
  reader: Reader,
  analyses: Analyses,
  notes: ReadNotes,
): vscode.Disposable {
  const bibliography = bibliographyReader();
  const meant = meantFinder(analyses, bibliography);
  const preview = createRewritePreview(reader);
  return vscode.Disposable.from(
    preview,
    registerCompletion(analyses),
    registerDefinition(analyses),
    registerReferences(meant, notes),
    registerRename(meant, notes),
    registerDocumentLinks(analyses, bibliography),
    registerCodeLens(analyses),
    registerInlayHints(analyses),
    registerRenumber(analyses, preview),
    registerConvertCitations(analyses, preview),
    registerCompleteReview(knowledge),
  );
}
