import * as vscode from "vscode";
import { registerCitations } from "./vscode/citations/citations";
import { createAnalyses } from "./vscode/host/analyses";
import { lazyKnowledge } from "./vscode/host/knowledge";
import { createReader } from "./vscode/host/session";
import { manuscriptReader } from "./vscode/host/workspaceManuscripts";
import { registerHover } from "./vscode/hover";
import { libraryReader } from "./vscode/library/libraries";
import { registerOfferedReview } from "./vscode/library/offeredReview";
import { registerReferenceChoice } from "./vscode/library/referenceChoice";
import { registerSourceLog } from "./vscode/library/sourceLog";
import { registerStatusBar } from "./vscode/library/statusBar";
import { registerChoices } from "./vscode/names/choices";
import { registerDecorations } from "./vscode/names/decorations";
import { registerIgnore } from "./vscode/names/ignore";
import { registerInsertEntry } from "./vscode/names/insertEntry";
import { registerSemanticTokens } from "./vscode/names/semanticTokens";
import { registerSpecies } from "./vscode/names/speciesChoice";
import { registerAddFromCrossref } from "./vscode/problems/addFromCrossref";
import { registerDiagnostics } from "./vscode/problems/diagnostics";
import { registerFixAll } from "./vscode/problems/fixAll";
import { registerQuickFixes } from "./vscode/problems/quickFixes";
import { registerRuleHelp } from "./vscode/problems/ruleHelp";
import { registerSeverity } from "./vscode/problems/severity";

export function activate({ extension, extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("ExoScribe", { log: true });
  const knowledge = lazyKnowledge(extensionUri, log);
  const reader = createReader(knowledge);
  const analyses = createAnalyses(reader, log);
  const notes = manuscriptReader(reader, analyses);
  const libraries = libraryReader();
  subscriptions.push(
    log,
    analyses,
    registerSourceLog(analyses, log),
    registerHover(analyses, reader, log),
    registerDiagnostics(analyses, extension.id),
    registerRuleHelp(),
    registerQuickFixes(analyses, notes, libraries),
    registerAddFromCrossref(analyses),
    registerSeverity(),
    registerFixAll(analyses, reader),
    registerIgnore(analyses),
    registerChoices(analyses),
    registerSpecies(analyses),
    registerSemanticTokens(analyses),
    registerDecorations(analyses),
    registerReferenceChoice(analyses),
    registerOfferedReview(analyses),
    registerCitations(knowledge, reader, analyses, notes, libraries),
    registerStatusBar(analyses),
    registerInsertEntry(extensionUri, knowledge),
  );
}
