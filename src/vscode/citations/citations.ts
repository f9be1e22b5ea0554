import * as vscode from "vscode";
import type { Knowledge } from "../../knowledge/knowledge";
import type { Analyses } from "../host/analyses";
import type { Reader } from "../host/session";
import type { ReadManuscripts } from "../host/workspaceManuscripts";
import { bibliographyReader } from "../library/bibliographies";
import { registerCompleteReview } from "../library/completeReview";
import type { ReadLibraries } from "../library/libraries";
import { registerCardLinks } from "./cardLinks";
import { registerCodeLens } from "./codeLens";
import { registerCompletion } from "./completion";
import { registerDocumentLinks } from "./documentLinks";
import { entryFinder } from "./entryAtCaret";
import { registerInsertCitation } from "./insertCitation";
import { registerExportCited } from "./exportCited";
import { registerInlayHints } from "./inlayHints";
import { registerDefinition, registerReferences } from "./navigation";
import { registerPasteReference } from "./pasteReference";
import { registerRename } from "./rename";
import { registerConvertCitations, registerRenumber } from "./rewriteCommands";
import { createRewritePreview } from "./rewritePreview";

/** What the editor offers on citations and reference lists, beside the features that names have too. */
export function registerCitations(
  knowledge: () => Promise<Knowledge>,
  reader: Reader,
  analyses: Analyses,
  manuscripts: ReadManuscripts,
  libraries: ReadLibraries,
): vscode.Disposable {
  const bibliography = bibliographyReader();
  const meant = entryFinder(analyses, bibliography);
  const preview = createRewritePreview(reader);
  return vscode.Disposable.from(
    preview,
    registerCardLinks(analyses),
    registerCompletion(analyses),
    registerDefinition(analyses),
    registerReferences(meant, manuscripts),
    registerRename(meant, manuscripts),
    registerDocumentLinks(analyses, bibliography),
    registerCodeLens(analyses),
    registerInlayHints(analyses),
    registerRenumber(analyses, preview),
    registerConvertCitations(analyses, preview),
    registerCompleteReview(knowledge),
    registerPasteReference(analyses),
    registerExportCited(analyses),
    registerInsertCitation(analyses, libraries),
  );
}
