import * as vscode from "vscode";
import { createAnalyses } from "./vscode/analyses";
import { bibliographyReader } from "./vscode/bibliographies";
import { registerChoices } from "./vscode/choices";
import { registerCodeLens } from "./vscode/codeLens";
import { registerCompletion } from "./vscode/completion";
import { registerDecorations } from "./vscode/decorations";
import { registerDefinition } from "./vscode/definition";
import { registerDiagnostics } from "./vscode/diagnostics";
import { registerDocumentLinks } from "./vscode/documentLinks";
import { registerHover } from "./vscode/hover";
import { registerIgnore } from "./vscode/ignore";
import { registerInlayHints } from "./vscode/inlayHints";
import { registerInsertEntry } from "./vscode/insertEntry";
import { lazyKnowledge } from "./vscode/knowledge";
import { meantFinder } from "./vscode/meantEntries";
import { noteReader } from "./vscode/notes";
import { registerQuickFixes } from "./vscode/quickFixes";
import { registerReferenceChoice } from "./vscode/referenceChoice";
import { registerReferences } from "./vscode/references";
import { registerRename } from "./vscode/rename";
import { registerRuleHelp } from "./vscode/ruleHelp";
import { registerSemanticTokens } from "./vscode/semanticTokens";
import { registerSourceLog } from "./vscode/sourceLog";
import { registerStatusBar } from "./vscode/statusBar";

export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("ExoScribe", { log: true });
  const knowledge = lazyKnowledge(extensionUri, log);
  const analyses = createAnalyses(knowledge, log);
  const bibliography = bibliographyReader();
  const meant = meantFinder(analyses, bibliography);
  const notes = noteReader(knowledge, analyses);
  subscriptions.push(
    log,
    analyses,
    registerSourceLog(analyses, log),
    registerHover(analyses),
    registerDiagnostics(analyses),
    registerRuleHelp(extensionUri),
    registerQuickFixes(analyses),
    registerIgnore(analyses),
    registerChoices(analyses),
    registerSemanticTokens(analyses),
    registerDecorations(analyses),
    registerReferenceChoice(analyses),
    registerCompletion(analyses),
    registerDefinition(analyses),
    registerReferences(meant, notes),
    registerRename(meant, notes),
    registerDocumentLinks(analyses, bibliography),
    registerCodeLens(analyses),
    registerInlayHints(analyses),
    registerStatusBar(analyses),
    registerInsertEntry(extensionUri, knowledge),
  );
}
