import * as vscode from "vscode";
import type { Finding } from "../../model/finding";
import type { Analysed, Analyses } from "../host/analyses";
import { toSeverity } from "../host/convert";
import { placesIn } from "../host/places";
import { ruleLink } from "./ruleHelp";

/**
 * Shows findings as problems. They stand until the next analysis replaces them: VS Code moves them along with edits, so
 * that nothing flickers while typing. Problems of a bibliography stand in its own file, once, whoever cites it.
 */
export function registerDiagnostics(analyses: Analyses): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("exoscribe");
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

  return vscode.Disposable.from(
    collection,
    analyses.onDidAnalyse((analysed) => {
      show(
        analysed.document,
        analysed.analysis.findings.map((finding) => locate(analysed, finding)),
      );
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

function locate(analysed: Analysed, finding: Finding): Located {
  const { uri, range } = placesIn(analysed, finding.file);
  const diagnostic = new vscode.Diagnostic(range(finding), finding.message, toSeverity(finding.severity));
  diagnostic.source = "ExoScribe";
  diagnostic.code = { value: finding.code, target: ruleLink(finding.code) };
  diagnostic.relatedInformation = finding.related.map((related) => {
    const other = placesIn(analysed, related.file);
    return new vscode.DiagnosticRelatedInformation(
      new vscode.Location(other.uri, other.range(related)),
      related.message,
    );
  });
  return { uri, diagnostic };
}

function fingerprint({ range, message, code }: vscode.Diagnostic): string {
  return JSON.stringify([range, message, code]);
}
