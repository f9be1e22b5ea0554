import type { Knowledge } from "../knowledge/knowledge";
import type { LinkedCitation, Part } from "../model/analysis";
import type { ReadWork } from "../model/evidence";
import type { Finding, Severity, SeveritySetting, Suggestion } from "../model/finding";
import type { Mention } from "../model/mention";
import type { Prose } from "../model/prose";
import type { Place, ReferenceList } from "../model/reference";
import type { Edit } from "../model/span";
import type { RetractionLists } from "../references/choose/retractions";
import type { Memo } from "../text/caches";

export interface CheckInput {
  readonly prose: Prose;
  readonly mentions: readonly Mention[];
  readonly citations: readonly LinkedCitation[];
  readonly references: ReferenceList;
  /** What is printed with the document and shares its list. */
  readonly parts: readonly Part[];
  readonly knowledge: Knowledge;
  /** The lists that say which works were retracted. Entries of the list in force were looked up in them. */
  readonly retractions: Pick<RetractionLists, "lists" | "problems">;
  readonly readWork: ReadWork;
  readonly memo: Memo;
}

/** What a rule reports: a finding to which the list of rules adds the code, and the severity where the report has none of its own. */
export type Report = Omit<Finding, "code" | "severity"> & { readonly severity?: Severity };

/** Where a report stands that is of a place in the document, or in a file that it names. */
export const standingAt = ({ start, end, file }: Place): Pick<Report, "start" | "end" | "file"> => ({
  start,
  end,
  ...(file !== undefined && { file }),
});

/** A suggestion that changes the text in which a place stands: that of the document, or of a file that the place names. */
export const changingAt = (
  { file }: Pick<Place, "file">,
  title: string,
  edits: readonly Edit[],
): Suggestion => (file === undefined ? { title, edits } : { title, edits: [], fileEdits: { [file]: edits } });

export interface Example {
  readonly text: string;
  /** The references in force: `review`, or lines of a References section; `document` by default. */
  readonly references?: "review" | "document";
  /** The slices of the text that are reported, in order; empty for a good example. */
  readonly reported: readonly string[];
}

/** One rule. Its examples are its documentation and its tests. */
export interface Rule {
  readonly code: string;
  readonly severity: SeveritySetting;
  /** One sentence for README and settings. */
  readonly says: string;
  readonly good: readonly Example[];
  readonly bad: readonly Example[];
  check(input: CheckInput): readonly Report[];
}
