import { findReferenceSection, namesList, ownEntries } from "../../markdown/referenceSection";
import type { PartText } from "../../model/part";
import type { Prose } from "../../model/prose";
import type { Place, Reference, SourceKind, SourceProblem } from "../../model/reference";
import { once, type Memo } from "../../text/caches";
import { percentDecoded } from "../../text/encoding";
import { quoted } from "../../text/quote";
import { completionPath, overlayReview, readCompletion } from "../find/completion";
import { readAuthorYearList } from "../read/authorYear/list";
import { isOfKnownKind, kindsRead } from "../read/formats";
import { readEntries } from "../read/numbered/read";
import type { SourceCache } from "../read/sourceCache";
import { readFrontMatter, type FrontMatterSources } from "./frontMatter";
import { projectBibliographies, type ProjectBibliography } from "./project";
import {
  readSafely,
  type ReadSource,
  type SourceOrigin,
  type SourceText,
  type Unreadable,
} from "./readSource";

/** A list that may come into force. */
export interface Candidate {
  readonly kind: SourceKind;
  readonly label: string;
  readonly references: readonly Reference[];
  readonly problems: readonly SourceProblem[];
}

/** What there is to choose from for one document. Files are read when asked for. */
export interface Candidates {
  readonly frontMatter: FrontMatterSources;
  /** Whether the document has a list of its own: entries, or but the name of one. */
  readonly announced: "entries" | "name" | undefined;
  /** The list of the section: the numbered one, or the one that the document cites by author and year; else empty. */
  readonly own: Candidate;
  /** The numbered list of the first part of the document that has one; else empty. */
  readonly shared: Candidate;
  /** What the front matter names, or the project in which the document lies. */
  named(): Promise<Candidate>;
  /** The bibliographies of that project. */
  project(): Promise<readonly ProjectBibliography[]>;
  review(): Promise<Candidate>;
  file(path: string, from: SourceOrigin, kind: SourceKind, at?: Place): Promise<Candidate>;
}

export interface CandidateInput {
  readonly review: readonly Reference[];
  readonly read: ReadSource;
  readonly cache: SourceCache;
  readonly memo: Memo;
  /** Whether the document cites its own list by author and year. */
  readonly citesByAuthor: boolean;
  /** What is printed with the document. */
  readonly parts: readonly PartText[];
}

export function candidatesFor(
  prose: Prose,
  { review, read, cache, memo, citesByAuthor, parts }: CandidateInput,
): Candidates {
  const frontMatter = readFrontMatter(prose);
  const section = memo(prose, findReferenceSection);
  const entries = citesByAuthor
    ? memo(prose, readAuthorYearList)
    : readEntries(prose.source, section?.entries ?? [], undefined, cache.keep);
  const [holder] = parts.flatMap(({ path, prose }) => {
    const listed = ownEntries(prose, memo);
    return listed.length > 0
      ? [{ path, references: readEntries(prose.source, listed, path, cache.keep) }]
      : [];
  });
  const file: Candidates["file"] = async (path, from, kind, at = topOfDocument) => {
    const source = ofKnownKind(path, await readFrom(read, path, from));
    if ("text" in source)
      return { kind, label: nameOf(path), ...(await cache.read(source.path, source.text)) };
    const problem = {
      file: at.file,
      start: at.start,
      end: at.end,
      ...source,
      whole: true,
      source: quoted(path),
    };
    return { kind, label: path, references: [], problems: [problem] };
  };
  const project = once(() => projectBibliographies((...asked) => readSafely(read, ...asked)));
  return {
    frontMatter,
    project,
    announced: section ? "entries" : namesList(prose) ? "name" : undefined,
    own: { kind: "document", label: "the References section", references: entries, problems: [] },
    shared: holder
      ? { kind: "bibliography", label: nameOf(holder.path), references: holder.references, problems: [] }
      : nothing,
    file,
    named: async () => {
      const { references, inline, bibliography, problems } = frontMatter;
      const own = { kind: "front-matter", label: "the front matter", references, problems } as const;
      const named = [...bibliography.map((one) => ({ ...one, file: undefined })), ...(await project())];
      const files = await Promise.all(
        named.map((one) => file(one.value, "bibliography", "bibliography", one)),
      );
      return joined(inline || problems.length > 0 ? [own, ...files] : files);
    },
    review: async () => {
      const source = await readSafely(read, completionPath, "workspace");
      const completion = "text" in source ? readCompletionSafely(source.text, source.path) : undefined;
      return {
        kind: "review",
        label: "He et al. 2021",
        references: overlayReview(review, completion?.entries ?? []),
        problems: completion?.problems ?? [],
      };
    },
  };
}

/** A source that is of a kind that is read; else why nothing of it is, as a message. */
function ofKnownKind(
  path: string,
  source: SourceText | Unreadable,
): SourceText | Pick<SourceProblem, "message" | "isUnknownKind"> {
  const text = "text" in source ? source.text : undefined;
  const isThere = "text" in source || source.isThere === true;
  if (isThere && !isOfKnownKind(path, text))
    return { message: `${quoted(path)}: of a kind that is not read; ${kindsRead} are.`, isUnknownKind: true };
  return "text" in source ? source : { message: `${source.problem.replaceAll(path, () => quoted(path))}.` };
}

function readCompletionSafely(text: string, path: string): ReturnType<typeof readCompletion> {
  try {
    return readCompletion(text, path);
  } catch {
    const message = "This file cannot be read: it is nested too deeply.";
    return { entries: [], problems: [{ file: path, start: 0, end: 0, message, whole: true }] };
  }
}

/**
 * A path in a document counts from its folder, as for Quarto, else from the workspace folder, as for Pandoc where it is
 * run; Quarto's paths from the root of the project begin with a slash. Pandoc also takes what is percent-encoded.
 */
async function readFrom(...[read, path, from]: [ReadSource, string, SourceOrigin]): ReturnType<ReadSource> {
  const problems: Unreadable[] = [];
  const isNamedThere = from === "document" || from === "bibliography";
  for (const written of new Set([path, percentDecoded(path)])) {
    const places = [[written, from] as const, [written.replace(/^\//, ""), "workspace"] as const];
    for (const place of isNamedThere ? places : places.slice(0, 1)) {
      const source = await readSafely(read, ...place);
      if ("text" in source) return source;
      problems.push(source);
    }
  }
  return problems.find(({ isThere }) => isThere) ?? problems[0]!;
}

/**
 * Several sources as one list. Of a key that two sources have, the first source's entry counts, as with Pandoc inline
 * references come before bibliographies; a key that one source has twice stays, for that is a mistake to report.
 */
export function joined(candidates: readonly Candidate[]): Candidate {
  const [first, ...others] = candidates.filter(
    ({ references, problems }) => references.length + problems.length > 0,
  );
  if (first === undefined || others.length === 0) return first ?? candidates[0] ?? nothing;
  const seen = new Set<string>();
  const references: Reference[] = [];
  for (const candidate of [first, ...others]) {
    const fresh = candidate.references.filter(({ key }) => !seen.has(key));
    for (const { key } of fresh) seen.add(key);
    for (const reference of fresh) references.push(reference);
  }
  return {
    kind: others.some(({ kind }) => kind === "bibliography") ? "bibliography" : first.kind,
    label: [...new Set([first, ...others].map(({ label }) => label))].join(" and "),
    references,
    problems: [first, ...others].flatMap(({ problems }) => problems),
  };
}

const topOfDocument: Place = { file: undefined, start: 0, end: 0 };

export const nothing: Candidate = { kind: "none", label: "none", references: [], problems: [] };

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1)!;
