import * as vscode from "vscode";
import { createAnalyses } from "./vscode/analyses";
import { registerChoices } from "./vscode/choices";
import { registerCitations } from "./vscode/citations";
import { registerDecorations } from "./vscode/decorations";
import { registerDiagnostics } from "./vscode/diagnostics";
import { registerHover } from "./vscode/hover";
import { registerIgnore } from "./vscode/ignore";
import { registerInsertEntry } from "./vscode/insertEntry";
import { lazyKnowledge } from "./vscode/knowledge";
import { registerOfferedReview } from "./vscode/offeredReview";
import { registerQuickFixes } from "./vscode/quickFixes";
import { registerReferenceChoice } from "./vscode/referenceChoice";
import { registerRuleHelp } from "./vscode/ruleHelp";
import { registerSemanticTokens } from "./vscode/semanticTokens";
import { lazySession } from "./vscode/session";
import { registerSourceLog } from "./vscode/sourceLog";
import { registerStatusBar } from "./vscode/statusBar";

export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("ExoScribe", { log: true });
  const knowledge = lazyKnowledge(extensionUri, log);
  const session = lazySession(knowledge);
  const analyses = createAnalyses(session, log);
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
    registerOfferedReview(analyses),
    registerCitations(knowledge, session, analyses),
    registerStatusBar(analyses),
    registerInsertEntry(extensionUri, knowledge),
  );
}
