import * as vscode from "vscode";
import { addFromLibraries, lackingKeyAt } from "../../check/fixes/addFromLibrary";
import { addWorkFromLibraries, addWorkToFillIn, lackingWorkAt } from "../../check/fixes/addWork";
import type { CitedWork } from "../../model/citation";
import type { Finding, Suggestion } from "../../model/finding";
import type { Span } from "../../model/span";
import type { Library } from "../../references/find/everyWork";
import { mergeEntries, type Merge } from "../citations/mergeEntries";
import type { Analysed, Analyses } from "../host/analyses";
import { areAsRead } from "../host/asRead";
import { rangeIn } from "../host/convert";
import { changeOfFiles } from "../host/filesChange";
import { isManuscript } from "../host/manuscripts";
import { placesIn } from "../host/places";
import type { ReadManuscripts } from "../host/workspaceManuscripts";
import { groupBy } from "../../text/groupBy";
import { isBibliography, withBibliographies } from "../library/bibliographies";
import type { ReadLibraries } from "../library/libraries";
import { helping, quickFix, waysOut, type Found } from "./waysOut";

/**
 * Offers what libraries have that the list in use lacks, the suggestions of the findings at the caret, and what can be done about
 * a finding of any kind, once a rule. Those of an entry of a bibliography are offered where it stands, and where a manuscript cites it.
 */
export function registerQuickFixes(
  analyses: Analyses,
  read: ReadManuscripts,
  readLibraries: ReadLibraries,
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    withBibliographies,
    {
      provideCodeActions: async (document, range, context, token) => {
        const isHere = !isBibliography(document);
        const found = isHere
          ? inManuscript(await analyses.current(document, token), range)
          : await inBibliography(analyses, document, range, token);
        const lacking = isHere ? found.flatMap(lackingIn) : [];
        const libraries = lacking.length > 0 ? await readLibraries(document.uri) : [];
        const firstOfRules = [...groupBy(found, ({ finding }) => finding.code).values()].map(
          ([first]) => first!,
        );
        const actions = (about: readonly Found[], make: (one: Found) => readonly vscode.CodeAction[]) =>
          about.flatMap((one) => solving(one, context.diagnostics, make(one)));
        return [
          ...lacking.flatMap((one) => solving(one, context.diagnostics, adding(one, libraries))),
          ...actions(found, fixes),
          ...lacking.flatMap((one) => solving(one, context.diagnostics, toFillIn(one))),
          ...onceEach(actions(isHere ? firstOfRules : [], helping)),
          ...actions(firstOfRules, (one) => waysOut(one, isHere)),
        ];
      },
      resolveCodeAction: async (action, token) => {
        const change = action instanceof FilesFix ? await action.change(read, token) : undefined;
        if (change) action.edit = change;
        return action;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function inManuscript(analysed: Analysed | undefined, range: vscode.Range): readonly Found[] {
  if (!analysed) return [];
  const { document, analysis } = analysed;
  const isAt = (span: Span): boolean => rangeIn(document, span).intersection(range) !== undefined;
  const cited = analysis.citations.flatMap(({ items, resolved }) =>
    items
      .filter(isAt)
      .flatMap(({ targets }) => targets.flatMap((target) => resolved.get(target)?.place ?? [])),
  );
  const isCited = ({ file, start, end, related }: Finding): boolean =>
    [{ file, start, end }, ...related].some((at) =>
      cited.some((place) => place.file === at.file && place.start <= at.start && at.end <= place.end),
    );
  return analysis.findings
    .filter((finding) => (finding.file === undefined ? isAt(finding) : isCited(finding)))
    .map((finding) => ({ analysed, finding }));
}

/** What the open manuscripts that use a bibliography have found in it, each finding once. */
async function inBibliography(
  analyses: Analyses,
  { uri }: vscode.TextDocument,
  range: vscode.Range,
  token: vscode.CancellationToken,
): Promise<readonly Found[]> {
  const manuscripts = vscode.workspace.textDocuments.filter(isManuscript);
  const all = await Promise.all(manuscripts.map((manuscript) => analyses.current(manuscript, token)));
  const found = all.flatMap((analysed) => {
    const file = analysed?.files.find((one) => one.uri.toString() === uri.toString());
    if (!analysed || !file) return [];
    return analysed.analysis.findings
      .filter((finding) => finding.file === file.path && file.range(finding).intersection(range))
      .map((finding) => ({ analysed, finding }));
  });
  return [
    ...new Map(found.map((one) => [JSON.stringify([one.finding.start, one.finding.message]), one])).values(),
  ];
}

/**
 * Changes other files, too. The editor offers fixes anew when the document changes, but not when another file does; so
 * this one gets its edit when it has been chosen and the files are still what was read.
 */
class FilesFix extends vscode.CodeAction {
  constructor(
    title: string,
    readonly change: (
      read: ReadManuscripts,
      token: vscode.CancellationToken,
    ) => Promise<vscode.WorkspaceEdit | undefined>,
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
  }
}

/** Gives actions the problem that they are about. */
function solving(
  { analysed, finding }: Found,
  diagnostics: readonly vscode.Diagnostic[],
  actions: readonly vscode.CodeAction[],
): readonly vscode.CodeAction[] {
  const range = placesIn(analysed, finding.file).range(finding);
  const solved = diagnostics.filter(
    (diagnostic) => diagnostic.message === finding.message && diagnostic.range.isEqual(range),
  );
  for (const action of actions) action.diagnostics = solved;
  return actions;
}

/** One of those that bear the same title. */
const onceEach = (actions: readonly vscode.CodeAction[]): readonly vscode.CodeAction[] => [
  ...new Map(actions.map((action) => [action.title, action])).values(),
];

/** A finding of what the list in use lacks, with what adds it where libraries have it. */
interface Lacking extends Found {
  readonly offers: (libraries: readonly Library[]) => readonly Suggestion[];
  /** By author and year; a key or a number has its entry among the suggestions of its finding. */
  readonly work?: CitedWork;
}

function lackingIn(found: Found): readonly Lacking[] {
  const { analysed, finding } = found;
  if (finding.code !== "citation/unknown-reference") return [];
  const { analysis, files } = analysed;
  const key = lackingKeyAt(analysis, finding);
  if (key !== undefined)
    return [{ ...found, offers: (libraries) => addFromLibraries(analysis, files, libraries, key, finding) }];
  const work = lackingWorkAt(analysis, finding);
  return work
    ? [{ ...found, work, offers: (libraries) => addWorkFromLibraries(analysis, libraries, work) }]
    : [];
}

/** An entry of a work that is cited by author and year: to write it takes a look at the whole list, and is left to when it is asked for. */
const toFillIn = ({ analysed, work }: Lacking): readonly vscode.CodeAction[] =>
  (work ? addWorkToFillIn(analysed.analysis, work) : []).map((suggestion) => toAction(analysed, suggestion));

/** Adds what libraries have to the list; preferred where there is but one work, and never done by "fix all". */
function adding({ analysed, offers }: Lacking, libraries: readonly Library[]): readonly vscode.CodeAction[] {
  const offered = offers(libraries);
  return offered.map((suggestion) => {
    const action = toAction(analysed, suggestion);
    action.isPreferred = offered.length === 1;
    return action;
  });
}

const fixes = ({ analysed, finding: { suggestions } }: Found): readonly vscode.CodeAction[] =>
  suggestions.map((suggestion) => {
    const action = toAction(analysed, suggestion);
    action.isPreferred = suggestion.safe === true;
    return action;
  });

function toAction(analysed: Analysed, suggestion: Suggestion): vscode.CodeAction {
  const { title, edits, fileEdits = {}, takeOver } = suggestion;
  if (takeOver) {
    const merge: Merge = { analysed, suggestion: { ...suggestion, takeOver } };
    return new FilesFix(title, (read, token) => mergeEntries(merge, read, token));
  }
  const { change, read } = changeOfFiles(analysed, edits, fileEdits);
  const [, ...others] = read;
  return others.length === 0
    ? quickFix(title, { edit: change })
    : new FilesFix(title, async () => ((await areAsRead(read, "Nothing was changed")) ? change : undefined));
}
