import * as vscode from "vscode";
import type { Knowledge } from "../../knowledge/knowledge";
import type { Analysis } from "../../model/analysis";
import { longestDocument, tooLong } from "../../text/limit";
import type { SettingProblem } from "../../settings/configuration";
import { configurationsOf, leavingOut } from "./configurations";
import { isManuscript } from "./manuscripts";
import type { Reader } from "./session";
import { openSources, type SourceFile, type Sources } from "./sources";
import { watchFiles } from "./watch";

/** An analysis and the state of the document that it is of. */
export interface Analysed {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly analysis: Analysis;
  readonly knowledge: Knowledge;
  /** The reference sources and configurations that were read. */
  readonly files: readonly SourceFile[];
  /** What is wrong with the configurations. */
  readonly problems: readonly SettingProblem[];
}

/** That a manuscript is not read, in a few words and with the reason. */
export interface Unread {
  readonly label: string;
  readonly reason: string;
}

/** The analyses of the open manuscripts, which every feature of the editor reads. */
export interface Analyses {
  /** An analysis is there that no later edit has overtaken. */
  readonly onDidAnalyse: vscode.Event<Analysed>;
  /** A document was closed, is no manuscript any longer, or could not be analysed as it is now. */
  readonly onDidForget: vscode.Event<vscode.TextDocument>;
  /** The analysis of the document as it is now; undefined where it is no manuscript, or nobody waits any longer. */
  current(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Analysed | undefined>;
  /** Why a manuscript is not read, so that nothing is said of it; undefined of one that is. */
  whyUnread(document: vscode.TextDocument): Unread | undefined;
  /** The last analysis, which edits may have overtaken. */
  latest(document: vscode.TextDocument): Analysed | undefined;
  dispose(): void;
}

/** Milliseconds of quiet after an edit before the document is analysed unasked. */
const quiet = 150;

/** What is known of one open manuscript. */
interface Entry {
  readonly document: vscode.TextDocument;
  /** Grows with every change of the text, the settings or a source. */
  state: number;
  /** The state to which `latest` belongs. */
  analysed: number;
  latest?: Analysed;
  unread?: Unread | undefined;
  places: readonly vscode.Uri[];
  running?: Promise<void> | undefined;
  timer?: ReturnType<typeof setTimeout>;
  closed?: true;
}

const overlong: Unread = { label: "Too long to be read", reason: `it is ${tooLong}` };

async function leftOut(sources: Sources): Promise<Unread | undefined> {
  const by = await leavingOut(sources);
  return by && { label: "Left out", reason: `“exclude” of ${by.path} names it` };
}

export function createAnalyses(reader: Reader, log: vscode.LogOutputChannel): Analyses {
  const entries = new Map<string, Entry>();
  const analysed = new vscode.EventEmitter<Analysed>();
  const forgotten = new vscode.EventEmitter<vscode.TextDocument>();
  const watch = watchFiles(touchSource);

  async function run(entry: Entry): Promise<void> {
    const { document, state } = entry;
    const { version, uri } = document;
    const text = document.getText();
    const sources = openSources(document);
    entry.unread = text.length > longestDocument ? overlong : await leftOut(sources);
    const reading = entry.unread ? undefined : await reader.read(document, text, sources);
    if (entry.closed) {
      reader.forget([uri]);
      return;
    }
    entry.places = sources.places;
    watchPlaces();
    if (!reading) {
      log.warn(`${uri.toString(true)} is not read: ${entry.unread!.reason}.`);
      giveUp(entry, state);
      return;
    }
    if (entry.state !== state) return;
    const problems = (await configurationsOf(sources)).flatMap((one) => one.problems);
    entry.latest = { document, version, ...reading, files: sources.files, problems };
    entry.analysed = state;
    analysed.fire(entry.latest);
  }

  function watchPlaces(): void {
    watch.watch([...entries.values()].flatMap(({ places }) => places));
  }

  /** Leaves a document without an analysis until it changes, and what was shown of an earlier one goes. */
  function giveUp(entry: Entry, state: number): void {
    delete entry.latest;
    reader.forget([entry.document.uri]);
    entry.analysed = state;
    if (!entry.closed) forgotten.fire(entry.document);
  }

  /** Analyses until nothing has changed meanwhile. One run at a time: a second caller joins the first. */
  async function settle(entry: Entry, token?: vscode.CancellationToken): Promise<Analysed | undefined> {
    while (entry.analysed !== entry.state) {
      if (entry.closed || token?.isCancellationRequested) return undefined;
      const { state } = entry;
      entry.running ??= run(entry)
        .catch((error: unknown) => {
          log.error(`${entry.document.uri.toString(true)} could not be analysed.`, error);
          giveUp(entry, state);
        })
        .finally(() => {
          entry.running = undefined;
        });
      await entry.running;
    }
    return entry.latest;
  }

  function entryOf(document: vscode.TextDocument): Entry | undefined {
    const key = document.uri.toString();
    const known = entries.get(key);
    if (document.isClosed || !isManuscript(document)) {
      if (known) forget(known);
      return undefined;
    }
    if (known?.document === document) return known;
    const entry: Entry = { document, state: 1, analysed: 0, places: [] };
    entries.set(key, entry);
    return entry;
  }

  function touch(document: vscode.TextDocument): void {
    const entry = entryOf(document);
    if (!entry) return;
    entry.state++;
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void settle(entry), quiet);
  }

  function touchSource(place: vscode.Uri): void {
    const key = place.toString();
    for (const { document, places } of entries.values()) {
      if (places.some((other) => other.toString() === key)) touch(document);
    }
  }

  function forget(entry: Entry): void {
    entry.closed = true;
    clearTimeout(entry.timer);
    entries.delete(entry.document.uri.toString());
    reader.forget([entry.document.uri]);
    watchPlaces();
    forgotten.fire(entry.document);
  }

  vscode.workspace.textDocuments.forEach(touch);
  const subscriptions = [
    vscode.workspace.onDidOpenTextDocument(touch),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      touch(document);
      touchSource(document.uri);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      const entry = entries.get(document.uri.toString());
      if (entry) forget(entry);
      touchSource(document.uri);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      for (const document of vscode.workspace.textDocuments) {
        if (change.affectsConfiguration("exoscribe", document.uri)) touch(document);
      }
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => {
      vscode.workspace.textDocuments.forEach(touch);
    }),
  ];

  return {
    onDidAnalyse: analysed.event,
    onDidForget: forgotten.event,
    current: async (document, token) => {
      const entry = entryOf(document);
      return entry && settle(entry, token);
    },
    whyUnread: (document) => entries.get(document.uri.toString())?.unread,
    latest: (document) => entries.get(document.uri.toString())?.latest,
    dispose: () => {
      for (const { timer } of entries.values()) clearTimeout(timer);
      vscode.Disposable.from(watch, analysed, forgotten, ...subscriptions).dispose();
    },
  };
}
