import * as vscode from "vscode";
import type { Analysis } from "../../model/analysis";
import { coveredIn, coverageLines } from "../../present/coverage";
import { readingsIn } from "../../present/species";
import { quoted } from "../../text/quote";
import type { Analysed, Analyses } from "../host/analyses";
import { isManuscript } from "../host/manuscripts";
import { withoutIcons } from "../host/plain";
import { bibliographiesNear } from "./libraries";
import { changeReferences } from "./referenceChoice";

/** Says which references are in force for the manuscript at hand, and how many; a click changes them. */
export function registerStatusBar(analyses: Analyses): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    "exoscribe.references",
    vscode.StatusBarAlignment.Right,
    100,
  );
  item.name = "ExoScribe References";
  item.command = changeReferences;

  /** Of documents that cite by key and have no list the bibliography near, as it was last looked for: what a click would use. */
  const looks = new Map<string, Look>();

  async function look({ document: { uri } }: Analysed): Promise<void> {
    const key = uri.toString();
    const mine: Look = { ...looks.get(key) };
    looks.set(key, mine);
    const [nearest] = await bibliographiesNear(uri);
    // The document may be forgotten meanwhile, or another look have begun.
    if (looks.get(key) !== mine) return;
    mine.nearest = nearest?.path.split("/").at(-1);
    show();
  }

  function show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const unread = document && analyses.whyUnread(document);
    if (unread) {
      item.text = `$(warning) ${unread.label}`;
      item.tooltip = `ExoScribe does not read this document: ${unread.reason}.`;
      item.show();
      return;
    }
    const latest = document && isManuscript(document) ? analyses.latest(document) : undefined;
    if (!latest) {
      item.hide();
      return;
    }
    const { analysis } = latest;
    const icon = analysis.references.problems.length > 0 ? "warning" : "references";
    const nearest = looks.get(latest.document.uri.toString())?.nearest;
    const isOffered = analysis.references.kind === "none" && nearest !== undefined;
    item.text = `$(${icon}) ${withoutIcons(isOffered ? `${quoted(nearest)} found` : describe(analysis))}`;
    item.tooltip = tooltip(analysis, isOffered ? nearest : undefined);
    item.show();
  }

  show();
  return vscode.Disposable.from(
    item,
    analyses.onDidAnalyse((analysed) => {
      const key = analysed.document.uri.toString();
      if (!wantsList(analysed)) looks.delete(key);
      else if (!looks.has(key)) void look(analysed);
      show();
    }),
    analyses.onDidForget((document) => {
      looks.delete(document.uri.toString());
      show();
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      const latest = editor && analyses.latest(editor.document);
      if (latest && wantsList(latest)) void look(latest);
      show();
    }),
  );
}

interface Look {
  nearest?: string | undefined;
}

const wantsList = ({ analysis: { references, citations } }: Analysed): boolean =>
  references.kind === "none" && citations.some(({ style }) => style === "key");

function describe({ references: { kind, label, references }, implicit }: Analysis): string {
  if (kind !== "none") return `${quoted(label).replace(/^the /, "The ")}: ${references.length}`;
  return implicit ? `${implicit.list.label}?` : "No references";
}

function tooltip(analysis: Analysis, nearest: string | undefined): string {
  const { references, implicit } = analysis;
  const { kind, label, reports, problems } = references;
  const entries = references.references.length === 1 ? "1 entry" : `${references.references.length} entries`;
  const isUnread = references.references.length === 0 && problems.some(({ whole }) => whole);
  const inForce = isUnread
    ? `${quoted(label)} is in use here, and nothing of it is read.`
    : kind !== "none"
      ? `ExoScribe checks citations against ${quoted(label)} (${entries}).`
      : implicit
        ? `No reference list is in use here; ${implicit.list.label} is offered.`
        : nearest !== undefined
          ? `No reference list is in use here; ${quoted(nearest)} lies near.`
          : "No reference list is in use here.";
  const covered = coverageLines([coveredIn(analysis)]).map(
    ({ text }) => `${text[0]!.toUpperCase()}${text.slice(1)}.`,
  );
  const species = readingsIn(analysis.mentions);
  const reasons = reports.map((report) => `${report.label}: ${report.reason}`);
  return [
    inForce,
    ...covered,
    ...(species === "" ? [] : [species]),
    ...problems.slice(0, 3).map(({ message }) => message),
    ...reasons,
    "Click to change.",
  ].join("\n");
}
