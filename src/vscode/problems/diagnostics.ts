import * as vscode from "vscode";
import type { Finding } from "../../model/finding";
import type { SettingProblem } from "../../settings/configuration";
import type { Analysed, Analyses } from "../host/analyses";
import { toSeverity } from "../host/convert";
import { placesIn } from "../host/places";
import { ruleLink } from "./ruleHelp";
import { watchTyping } from "./typing";

/**
 * Shows findings as problems. They stand until the next analysis replaces them: VS Code moves them along with edits, so
 * that nothing flickers while typing. Of what is being typed nothing is said before it is done. Problems of a bibliography
 * stand in its own file, once, whoever cites it.
 */
export function registerDiagnostics(analyses: Analyses, extension: string): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("exoscribe");
  const typing = watchTyping();
  const shown = new Map<string, readonly Located[]>();

  function show(document: vscode.TextDocument, located: readonly Located[]): void {
    const key = document.uri.toString();
    const before = shown.get(key) ?? [];
    if (located.length > 0) shown.set(key, located);
    else shown.delete(key);
    const targets = new Map([...before, ...located].map(({ uri }) => [uri.toString(), uri]));
    for (const [target, uri] of targets) {
      const all = [...shown.values()].flat().filter((other) => other.uri.toString() === target);
      const unique = new Map(all.map(({ diagnostic }) => [fingerprint(diagnostic), diagnostic]));
      collection.set(uri, [...unique.values()]);
    }
  }

  function showAll(analysed: Analysed): void {
    const { document, analysis } = analysed;
    const isTyped = typing.whatIsTyped(document);
    const said = analysis.findings.filter((finding) => finding.file !== undefined || !isTyped(finding));
    show(document, [
      ...said.map((finding) => locate(analysed, finding, extension)),
      ...analysed.problems.map((problem) => locateSetting(analysed, problem)),
    ]);
  }

  return vscode.Disposable.from(
    collection,
    typing,
    analyses.onDidAnalyse(showAll),
    typing.onDidStop((document) => {
      const latest = analyses.latest(document);
      if (latest?.version === document.version) showAll(latest);
    }),
    analyses.onDidForget((document) => {
      show(document, []);
    }),
  );
}

interface Located {
  readonly uri: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
}

function locate(analysed: Analysed, finding: Finding, extension: string): Located {
  const { uri, range } = placesIn(analysed, finding.file);
  const diagnostic = new vscode.Diagnostic(range(finding), finding.message, toSeverity(finding.severity));
  diagnostic.source = "ExoScribe";
  diagnostic.code = { value: finding.code, target: ruleLink(extension, finding.code) };
  diagnostic.relatedInformation = finding.related.map((related) => {
    const other = placesIn(analysed, related.file);
    return new vscode.DiagnosticRelatedInformation(
      new vscode.Location(other.uri, other.range(related)),
      related.message,
    );
  });
  return { uri, diagnostic };
}

/** What is wrong with a configuration, which the terminal refuses. */
function locateSetting(analysed: Analysed, problem: SettingProblem): Located {
  const { uri, range } = placesIn(analysed, problem.file);
  const diagnostic = new vscode.Diagnostic(range(problem), problem.message, vscode.DiagnosticSeverity.Error);
  diagnostic.source = "ExoScribe";
  return { uri, diagnostic };
}

function fingerprint({ range, message, code }: vscode.Diagnostic): string {
  return JSON.stringify([range, message, code]);
}
