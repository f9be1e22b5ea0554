import type { Analysis } from "../../model/analysis";
import type { Suggestion } from "../../model/finding";
import type { Reference } from "../../model/reference";
import type { Span } from "../../model/span";
import { gatherWorks, sameWorks, type Library } from "../../references/find/everyWork";
import { citationKey, isWritable } from "../../references/keys";
import { addWorks, type ListFile } from "../../rewrite/insert/addWorks";
import { withKey } from "../../rewrite/renameKey";
import { quoted } from "../../text/quote";
import { listName, withWork } from "../support/words";

/** The key of a checked citation at a place that the list in use lacks, if it stands there. */
export function lackingKeyAt({ citations }: Analysis, { start, end }: Span): string | undefined {
  const keys = citations.flatMap(({ style, checked, items, resolved }) =>
    style === "key" && checked
      ? items
          .filter((item) => item.start === start && item.end === end)
          .flatMap(({ targets }) => targets.filter((target) => !resolved.has(target)))
      : [],
  );
  return keys[0];
}

/**
 * What cures a key that the list in use lacks while libraries have it: each work that they call so is added to the list, or where the list has that
 * work under another key, is cited by that.
 */
export function addFromLibraries(
  analysis: Analysis,
  files: readonly ListFile[],
  libraries: readonly Library[],
  key: string,
  at: Span,
): readonly Suggestion[] {
  const { references: list, prose } = analysis;
  const called = libraries.map((library) => ({
    ...library,
    references: library.references.filter((reference) => reference.key === key),
  }));
  const sameWorkAs = sameWorks(list.references);
  return gatherWorks([], called).flatMap(({ reference, library }) => {
    const same = sameWorkAs(reference);
    if (same === undefined) return added(analysis, files, reference, library!);
    const other = citationKey(same);
    if (!isWritable(other)) return [];
    const title = `Cite ${withWork(`@${other}`, same)}, which is @${quoted(key)} of ${quoted(library!.file)}`;
    return [{ title, edits: [withKey(at, prose.source, other)] }];
  });
}

function added(
  analysis: Analysis,
  files: readonly ListFile[],
  reference: Reference,
  { file, text }: Library,
): readonly Suggestion[] {
  const grown = addWorks(analysis, files, [{ reference, text }], true);
  // Under another key it would not be what is cited.
  if ("refused" in grown || grown.references[0]!.key !== reference.key) return [];
  const { edits, fileEdits } = grown;
  const [name] = Object.keys(fileEdits);
  const list = name === undefined ? listName({ ...analysis.references, kind: "front-matter" }) : quoted(name);
  return [{ title: `Add @${quoted(reference.key)} of ${quoted(file)} to ${list}`, edits, fileEdits }];
}
