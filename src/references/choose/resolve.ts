import type { PartText } from "../../model/part";
import type { Prose } from "../../model/prose";
import type { Reference, ReferenceList, SourceKind, SourceReport } from "../../model/reference";
import type { ListSetting, Settings } from "../../model/settings";
import { createMemo, type Memo } from "../../text/caches";
import { quoted } from "../../text/quote";
import { speaksOfVesicles } from "../../text/vesicles";
import { createSourceCache, type SourceCache } from "../read/sourceCache";
import { candidatesFor, joined, nothing, type Candidate, type Candidates } from "./candidates";
import type { ReadSource } from "./readSource";

export interface ResolveOptions {
  readonly settings: Settings;
  readonly review: readonly Reference[];
  readonly read: ReadSource;
  /** `--references`: comes before all that the document says. */
  readonly override?: readonly string[];
  /** Kept by the host from call to call, so that a source is read anew only where it changed. */
  readonly cache?: SourceCache;
  readonly memo?: Memo;
  /** Whether the document cites its own list by author and year. */
  readonly citesByAuthor?: boolean;
  /** Whether it cites by key, for which the user's libraries are asked where nobody chose a list. */
  readonly citesByKey?: boolean;
  /** What is printed with the document. */
  readonly parts?: readonly PartText[];
}

/** The list that somebody chose for a document, or that nobody did. */
export interface Resolved {
  /** Of kind `none` where nobody chose. */
  readonly list: ReferenceList;
  /** The review's list where nobody chose and the document may mean it: what it cites decides. */
  readonly implicit?: ReferenceList;
}

/**
 * Finds the reference list of a document: what an option or its front matter asks for, else the front matter's references
 * and bibliographies, else its References section, or that of a file that is printed with it, else what the project in which it lies names, else the setting,
 * else, where it cites by key, the user's libraries. Never throws: what cannot be read is a problem at the place that names it. `reports` has one line for each source, in that order, with the reason why it is or is not in force.
 */
export async function resolveReferences(prose: Prose, options: ResolveOptions): Promise<Resolved> {
  const {
    settings,
    override = [],
    cache = createSourceCache(),
    memo = createMemo(),
    citesByAuthor = false,
    citesByKey = false,
    parts = [],
  } = options;
  const candidates = candidatesFor(prose, { ...options, cache, memo, citesByAuthor, parts });
  const choice = await choose(candidates, settings, override, citesByKey);
  const mayMean =
    choice.by === "nothing" &&
    settings.defaultReferences === "auto" &&
    candidates.announced === undefined &&
    candidates.frontMatter.problems.length === 0 &&
    speaksOfVesicles(prose.blocks);
  const reports = await reportsOf(choice, candidates, options, override);
  const list: ReferenceList = { ...choice.list, asked: choice.asked, reports };
  return mayMean ? { list, implicit: { ...(await candidates.review()), asked: false, reports } } : { list };
}

interface Choice {
  readonly list: Candidate;
  readonly asked: boolean;
  readonly by:
    | "override"
    | "wanted"
    | "named"
    | "own"
    | "shared"
    | "project"
    | "setting"
    | "libraries"
    | "default"
    | "nothing";
}

async function choose(
  candidates: Candidates,
  settings: Settings,
  override: readonly string[],
  citesByKey: boolean,
): Promise<Choice> {
  const { frontMatter, own, shared } = candidates;
  if (override.length > 0) {
    const wanted = override.map((value) => ({ value }));
    return { list: await gather(candidates, wanted), asked: true, by: "override" };
  }
  if (frontMatter.wanted.length > 0) {
    const wanted = frontMatter.wanted.map(({ value, start, end }) => ({
      value,
      place: { file: undefined, start, end },
    }));
    return { list: await gather(candidates, wanted), asked: true, by: "wanted" };
  }
  if (isNamed(candidates)) return { list: await candidates.named(), asked: true, by: "named" };
  if (own.references.length > 0) return { list: own, asked: true, by: "own" };
  if (shared.references.length > 0) return { list: shared, asked: true, by: "shared" };
  if ((await candidates.project()).length > 0)
    return { list: await candidates.named(), asked: true, by: "project" };
  if (settings.references.length > 0) {
    return { list: await gather(candidates, settings.references), asked: true, by: "setting" };
  }
  if (citesByKey && settings.libraries.length > 0) {
    const files = settings.libraries.map((path) => candidates.file(path, "user", "setting"));
    return { list: joined(await Promise.all(files)), asked: true, by: "libraries" };
  }
  if (settings.defaultReferences === "review")
    return { list: await candidates.review(), asked: true, by: "default" };
  const { problems } = frontMatter;
  return { list: { ...nothing, problems }, asked: false, by: "nothing" };
}

const isNamed = ({ frontMatter }: Candidates): boolean =>
  frontMatter.inline || frontMatter.bibliography.length > 0;

/** The sources asked for, as one list. `document` means its References section, or what its front matter names. */
async function gather(candidates: Candidates, wanted: readonly ListSetting[]): Promise<Candidate> {
  const { frontMatter, own } = candidates;
  const lists = await Promise.all(
    wanted.map(async ({ value, place }) => {
      if (value === "none") return nothing;
      if (value === "review") return candidates.review();
      if (value === "document") {
        const isElsewhere = isNamed(candidates) || (await candidates.project()).length > 0;
        return own.references.length === 0 && isElsewhere ? candidates.named() : own;
      }
      const isOwn = place !== undefined && place.file === undefined;
      const kind = isOwn ? "bibliography" : "setting";
      return candidates.file(value, isOwn ? "bibliography" : place ? "document" : "workspace", kind, place);
    }),
  );
  const list = joined(lists);
  const problems = frontMatter.problems.filter((problem) => !list.problems.includes(problem));
  return list === own && own.references.length === 0
    ? { ...nothing, problems }
    : { ...list, problems: [...problems, ...list.problems] };
}

/** One line a source: what became of it, and why. */
async function reportsOf(
  { list, by }: Choice,
  candidates: Candidates,
  { settings, review }: ResolveOptions,
  override: readonly string[],
): Promise<readonly SourceReport[]> {
  const { frontMatter, own, announced } = candidates;
  const report = (
    kind: SourceKind,
    label: string,
    count: number,
    reason: string,
    inForce = false,
  ): SourceReport => ({
    kind,
    label,
    count,
    inForce,
    reason,
  });
  const chosen = (reason: string): SourceReport =>
    report(list.kind, list.label, list.references.length, reason, true);
  const first = `What is in force comes before it: ${list.label}.`;
  const passed =
    by === "override"
      ? "The option --references comes first."
      : by === "wanted"
        ? "The front matter asks for another list."
        : first;
  const reports: SourceReport[] = [];
  if (by === "override") reports.push(chosen(`The option --references asks for ${listed(override)}.`));
  if (by === "wanted")
    reports.push(
      chosen(`The front matter asks for ${listed(frontMatter.wanted.map(({ value }) => value))}.`),
    );

  const names = frontMatter.bibliography.map(({ value }) => value);
  const label = names.length > 0 ? listed(names) : "the front matter";
  if (by === "named") reports.push(chosen("The front matter names it."));
  else if (isNamed(candidates))
    reports.push(report("bibliography", label, frontMatter.references.length, passed));
  else reports.push(report("front-matter", "the front matter", 0, "It names no references."));

  const count = own.references.length;
  if (by === "own") reports.push(chosen("The document has a list of its own."));
  else if (count > 0) reports.push(report("document", own.label, count, passed));
  else reports.push(report("document", own.label, 0, noOwn[announced ?? "none"]));

  if (by === "shared") reports.push(chosen("It stands in what is printed with the document."));

  const project = by === "own" ? [] : await candidates.project();
  const files = listed([...new Set(project.flatMap(({ file }) => file ?? []))]);
  if (by === "project") reports.push(chosen(`It is named in ${files}.`));
  else if (project.length > 0 && by !== "named")
    reports.push(report("bibliography", listed(project.map(({ value }) => value)), 0, passed));

  const set = listed(settings.references.map(({ value }) => value));
  const where = settings.references[0]?.place?.file ?? "The setting exoscribe.references";
  if (by === "setting") reports.push(chosen(`${quoted(where)} asks for ${set}.`));
  else if (settings.references.length === 0)
    reports.push(report("setting", "the setting", 0, "exoscribe.references names none."));
  else reports.push(report("setting", set, 0, passed));

  const libraries = listed(settings.libraries);
  if (by === "libraries")
    reports.push(chosen("The document cites by key, and exoscribe.libraries names it."));
  else if (settings.libraries.length > 0)
    reports.push(
      report("setting", libraries, 0, by === "nothing" ? "The document does not cite by key." : passed),
    );

  if (by === "default") reports.push(chosen("The setting exoscribe.defaultReferences asks for it."));
  else if (list.kind !== "review") {
    const reason = by === "nothing" ? whyNotReview(settings, announced !== undefined) : passed;
    reports.push(report("review", "He et al. 2021", review.length, reason));
  }
  return reports;
}

/** Why a document has no list of its own that counts. */
const noOwn = {
  entries: "Its entries are not numbered.",
  name: "Nothing stands below its name.",
  none: "The document has none.",
} as const;

function whyNotReview({ defaultReferences }: Settings, hasOwn: boolean): string {
  if (defaultReferences === "none") return "The setting exoscribe.defaultReferences is “none”.";
  if (hasOwn) return "The document has a list of its own.";
  return "Nobody asked for it, and the document does not cite by number or does not speak of exosomes or EVs.";
}

const listed = (names: readonly string[]): string => quoted(names.join(", "));
