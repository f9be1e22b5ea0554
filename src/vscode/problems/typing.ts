import * as vscode from "vscode";
import type { Span } from "../../model/span";
import { tokenAt } from "../../text/token";
import { isManuscript } from "../host/manuscripts";

/** Knows the words, numbers and keys that are being typed: what stands at a caret since the last change was made there. */
export interface Typing {
  /** The caret has left what was typed, or the document was saved. */
  readonly onDidStop: vscode.Event<vscode.TextDocument>;
  /** Whether what stands at a span of the document is being typed; it holds for the document as it is when first asked. */
  whatIsTyped(document: vscode.TextDocument): (span: Span) => boolean;
  dispose(): void;
}

export function watchTyping(): Typing {
  /** Where the last change of a document ends, by its address, until the caret leaves it. */
  const changes = new Map<string, number>();
  const stopped = new vscode.EventEmitter<vscode.TextDocument>();

  function typedIn(document: vscode.TextDocument): readonly Span[] {
    const key = document.uri.toString();
    const change = changes.get(key);
    if (change === undefined) return [];
    const text = document.getText();
    const tokens = vscode.window.visibleTextEditors
      .filter((editor) => editor.document === document)
      .flatMap(({ selections }) => selections.map(({ active }) => tokenAt(text, document.offsetAt(active))))
      .filter(({ start, end }) => start < end);
    if (tokens.some(({ start, end }) => start <= change && change <= end)) return tokens;
    changes.delete(key);
    return [];
  }

  function stop(document: vscode.TextDocument): void {
    if (changes.delete(document.uri.toString())) stopped.fire(document);
  }

  const subscriptions = [
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const ends = contentChanges.map(({ rangeOffset, text }) => rangeOffset + text.length);
      // The first place that changed is the one that no other change has moved.
      if (ends.length > 0 && isManuscript(document)) changes.set(document.uri.toString(), Math.min(...ends));
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
      const was = changes.has(document.uri.toString());
      if (was && typedIn(document).length === 0) stopped.fire(document);
    }),
    vscode.workspace.onWillSaveTextDocument(({ document, reason }) => {
      // What saves itself after a while does so in the middle of a word.
      if (reason !== vscode.TextDocumentSaveReason.AfterDelay) stop(document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => changes.delete(uri.toString())),
  ];
  return {
    onDidStop: stopped.event,
    whatIsTyped: (document) => {
      let tokens: readonly Span[] | undefined;
      return ({ start, end }) =>
        (tokens ??= typedIn(document)).some((token) => token.start <= end && start <= token.end);
    },
    dispose: () => {
      vscode.Disposable.from(stopped, ...subscriptions).dispose();
    },
  };
}
