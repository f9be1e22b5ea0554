import * as vscode from "vscode";
import { createAnalyses } from "./vscode/host/analyses";
import { registerChoices } from "./vscode/names/choices";
import { registerCitations } from "./vscode/citations/citations";
import { registerDecorations } from "./vscode/names/decorations";
import { registerDiagnostics } from "./vscode/problems/diagnostics";
import { registerHover } from "./vscode/hover";
import { registerIgnore } from "./vscode/names/ignore";
import { registerInsertEntry } from "./vscode/names/insertEntry";
import { lazyKnowledge } from "./vscode/host/knowledge";
import { noteReader } from "./vscode/host/notes";
import { registerOfferedReview } from "./vscode/library/offeredReview";
import { registerQuickFixes } from "./vscode/problems/quickFixes";
import { registerReferenceChoice } from "./vscode/library/referenceChoice";
import { registerRuleHelp } from "./vscode/problems/ruleHelp";
import { registerSemanticTokens } from "./vscode/names/semanticTokens";
import { createReader } from "./vscode/host/session";
import { registerSourceLog } from "./vscode/library/sourceLog";
import { registerStatusBar } from "./vscode/library/statusBar";

export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("ExoScribe", { log: true });
  const knowledge = lazyKnowledge(extensionUri, log);
  const reader = createReader(knowledge);
  const analyses = createAnalyses(reader, log);
  const notes = noteReader(reader, analyses);
  subscriptions.push(
    log,
    analyses,
    registerSourceLog(analyses, log),
    registerHover(analyses, reader, log),
    registerDiagnostics(analyses),
    registerRuleHelp(extensionUri),
    registerQuickFixes(analyses, notes),
    registerIgnore(analyses),
    registerChoices(analyses),
    registerSemanticTokens(analyses),
    registerDecorations(analyses),
    registerReferenceChoice(analyses),
    registerOfferedReview(analyses),
    registerCitations(knowledge, reader, analyses, notes),
    registerStatusBar(analyses),
    registerInsertEntry(extensionUri, knowledge),
  );
}
