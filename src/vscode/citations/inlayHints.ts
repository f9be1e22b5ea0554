import * as vscode from "vscode";
import { isNumeric } from "../../model/citation";
import type { Reference } from "../../model/reference";
import { authorAndYear } from "../../present/reference";
import type { Analysed, Analyses } from "../host/analyses";
import { rangeIn } from "../host/convert";
import { selector } from "../host/manuscripts";
import { referenceCardIn } from "./referenceCards";

/** Writes behind each number that is cited by itself whose work it is, for those who switch it on. */
export function registerInlayHints(analyses: Analyses): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const shown = new WeakMap<vscode.InlayHint, readonly [Analysed, Reference]>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("exoscribe")) changed.fire();
    }),
    analyses.onDidAnalyse(() => {
      changed.fire();
    }),
    analyses.onDidForget(() => {
      changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: async (document, visible, token) => {
        if (vscode.workspace.getConfiguration("exoscribe", document.uri).get("inlayHints") !== true)
          return [];
        const analysed = await analyses.current(document, token);
        return analysed?.analysis.citations
          .filter(
            (citation) =>
              isNumeric(citation) && visible.intersection(rangeIn(document, citation)) !== undefined,
          )
          .flatMap(({ items, resolved }) =>
            items.flatMap(({ targets, end }) => {
              const [target, ...others] = targets;
              const reference = target === undefined || others.length > 0 ? undefined : resolved.get(target);
              const label = reference && authorAndYear(reference);
              if (!reference || label === undefined) return [];
              const hint = new vscode.InlayHint(document.positionAt(end), label);
              hint.paddingLeft = true;
              shown.set(hint, [analysed, reference]);
              return [hint];
            }),
          );
      },
      resolveInlayHint: (hint) => {
        const [analysed, reference] = shown.get(hint) ?? [];
        if (analysed && reference) hint.tooltip = referenceCardIn(analysed, reference);
        return hint;
      },
    }),
  );
}
