import { check } from "./check/check";
import { evidenceOf } from "./check/evidenceOf";
import { recogniseCitations } from "./citations/citations";
import { coverageOf } from "./citations/coverage";
import { linkCitations } from "./citations/link";
import { listInForce } from "./citations/listInForce";
import { createPartReader, linkParts, type ReadPart } from "./citations/parts";
import type { Knowledge } from "./knowledge/knowledge";
import { withOtherSpecies } from "./knowledge/species/extend";
import { readProse } from "./markdown/prose";
import { ownEntries } from "./markdown/referenceSection";
import { explainAt } from "./mentions/explain";
import { linkMentions } from "./mentions/mentions";
import { needsOthers } from "./mentions/organisms/ownGenes";
import { recogniseMentions } from "./mentions/recognise";
import { createWorkReader } from "./mentions/works";
import type { Analysis, LinkedCitation } from "./model/analysis";
import { isNumeric, isPointer } from "./model/citation";
import type { CitationEvidence, ReadWork } from "./model/evidence";
import type { Explanation } from "./model/explanation";
import type { Mention } from "./model/mention";
import type { Format, Prose } from "./model/prose";
import type { ReferenceList } from "./model/reference";
import type { Settings } from "./model/settings";
import { includedTexts } from "./references/choose/parts";
import type { ListFolder, ReadSource } from "./references/choose/readSource";
import { resolveReferences } from "./references/choose/resolve";
import { retractionLists } from "./references/choose/retractions";
import { keepList } from "./references/choose/sameList";
import { notingNotices, withNotices } from "./references/notices";
import { createSourceCache, type Pause } from "./references/read/sourceCache";
import { createMemo, once } from "./text/caches";

/** A document as a host has it. */
export interface Manuscript {
  /** By which the host knows it; what the session keeps of it hangs on this. */
  readonly path: string;
  readonly text: string;
  readonly format: Format;
  readonly settings: Settings;
  /** `--references`: comes before all that the document says. */
  readonly override?: readonly string[];
  /** It will not be read again: until it is forgotten, its sources are kept for others, and nothing else of it. */
  readonly once?: boolean;
}

/** How a host reads a reference source for a document: see `ReadSource`. */
export type ReadSourceFor<M extends Manuscript> = (
  ...asked: [...Parameters<ReadSource>, manuscript: M]
) => ReturnType<ReadSource>;

/** How a host lists a folder for a document: see `ListFolder`. */
export type ListFolderFor<M extends Manuscript> = (
  ...asked: [...Parameters<ListFolder>, manuscript: M]
) => ReturnType<ListFolder>;

/** What a session has of its host besides sources. */
export interface Host<M extends Manuscript> {
  /** Books that take all that lies in their folder are not read without. */
  readonly listFolder?: ListFolderFor<M>;
  readonly pause?: Pause;
}

/** What a host keeps while it runs: it makes one, and gives it every document, open or closed. */
export interface Session<M extends Manuscript = Manuscript> {
  /** What is known by now: it grows when a document first speaks of another species. */
  readonly knowledge: Knowledge;
  /** All that is found in a document. An earlier state of it makes this quicker, and changes nothing of the result. */
  readonly analyse: (manuscript: M) => Promise<Analysis>;
  /** Why what is written at an offset of a document is a mention, or none. */
  readonly explain: (manuscript: M, offset: number) => Promise<readonly Explanation[]>;
  /** Which names of its sentence the works of a citation name. Of a work title and abstract are read when it is first asked for. */
  readonly evidence: (analysis: Analysis, citation: LinkedCitation) => CitationEvidence;
  /** Lets go of what is kept of documents, and of the reference sources that no other one uses. */
  readonly forget: (paths: Iterable<string>) => void;
}

/** The last state of a document, of which what has not changed is used again. */
interface Kept {
  readonly prose?: Prose;
  readonly references?: ReferenceList;
  readonly sources: ReadonlySet<string>;
}

/**
 * The whole way from a text to findings. Its stages are pure and synchronous; between them, and between the parts of a long
 * bibliography, `pause` is asked for a rest, so that the host can do other things.
 */
export function createSession<M extends Manuscript>(
  loaded: Knowledge,
  readSource: ReadSourceFor<M>,
  { listFolder = () => Promise.resolve([]), pause = () => undefined }: Host<M> = {},
): Session<M> {
  let knowledge = loaded;
  const learnOthers = once(async () => {
    const others = await loaded.loadOthers?.();
    if (others !== undefined) knowledge = withOtherSpecies(knowledge, others);
    return others !== undefined;
  });
  /** The list of retracted works, by which entries of the review have their notices once and for all. */
  const learnRetractions = once(async () => {
    const bundled = await loaded.loadRetractions?.();
    const note = notingNotices(bundled === undefined ? [] : [bundled]);
    const { review } = knowledge;
    knowledge = { ...knowledge, review: { ...review, references: review.references.map(note) } };
    return bundled;
  });
  const listsFor = retractionLists(learnRetractions, pause);
  const memo = createMemo();
  const cache = createSourceCache(pause);
  const partReader = createPartReader(memo);
  const workReader = (): ReadWork => memo(knowledge, createWorkReader);
  const documents = new Map<string, Kept>();
  const underWay = new Set<ReadonlySet<string>>();
  // Documents side by side mostly have one list, which is then indexed once.
  let latest: ReferenceList | undefined;

  function keepSources(): void {
    const used = [...[...documents.values()].map(({ sources }) => sources), ...underWay];
    const paths = new Set(used.flatMap((sources) => [...sources]));
    cache.keepOnly(paths);
    partReader.keepOnly(paths);
  }

  async function mentionsIn(prose: Prose, settings: Settings): Promise<readonly Mention[]> {
    const mentions = linked(prose, settings);
    if (knowledge.others !== undefined || !needsOthers(mentions)) return mentions;
    return (await learnOthers()) ? linked(prose, settings) : mentions;
  }

  const linked = (prose: Prose, settings: Settings): readonly Mention[] =>
    linkMentions(prose, recogniseMentions(prose, knowledge, memo), knowledge, settings, memo);

  async function partsOf(
    prose: Prose,
    path: string,
    read: ReadSource,
    list: ListFolder,
    citesByNumber: boolean,
  ): Promise<readonly ReadPart[]> {
    if (prose.format === "plain") return [];
    const hasList = ownEntries(prose, memo).length > 0;
    const texts = await includedTexts(prose, path, read, citesByNumber || hasList ? list : undefined);
    return texts.map((text) => partReader.read(text, knowledge));
  }

  async function analyse(manuscript: M, sources: Set<string>): Promise<Analysis> {
    const { path, text, format, settings, override = [], once = false } = manuscript;
    const before = documents.get(path);
    const load: ReadSource = async (...asked) => {
      const source = await readSource(...asked, manuscript);
      if ("text" in source) sources.add(source.path);
      return source;
    };
    // The chapters of a book and the bibliographies of a project are named in the same files.
    const reads = new Map<string, ReturnType<ReadSource>>();
    const read: ReadSource = (source, from) => {
      const key = `${from} ${source}`;
      const known = reads.get(key) ?? load(source, from);
      reads.set(key, known);
      return known;
    };
    // First, for it adds to the knowledge, by which is remembered what blocks say.
    const retractions = await listsFor(settings, read);
    const prose = readProse(text, { format, previous: before?.prose });
    await pause();
    const mentions = await mentionsIn(prose, settings);
    await pause();
    const found = recogniseCitations(prose, knowledge, memo);
    const review = knowledge.review.references;
    const citesByAuthor = found.some((citation) => citation.style === "author" && isPointer(citation));
    const citesByKey = found.some(({ style }) => style === "key");
    const list: ListFolder = (folder) => listFolder(folder, manuscript);
    const parts = await partsOf(prose, path, read, list, found.some(isNumeric));
    const options = { settings, review, read, override, cache, memo, citesByAuthor, citesByKey, parts };
    const resolved = await resolveReferences(prose, options);
    const decided = listInForce(resolved, { prose, mentions, citations: found, knowledge, memo });
    const listed = withNotices(decided.references, retractions.note);
    const references = (latest = keepList(listed, before?.references ?? latest));
    const citations = linkCitations(found, references, memo);
    const linkedParts = linkParts(parts, references, memo);
    const coverage = coverageOf(citations);
    await pause();
    const whole = { prose, mentions, citations, references, parts: linkedParts };
    const findings = check({ ...whole, knowledge, retractions, readWork: workReader(), memo }, settings);
    documents.set(path, once ? { sources } : { prose, references, sources });
    if ([...(before?.sources ?? [])].some((source) => !sources.has(source))) keepSources();
    return { ...decided, ...whole, coverage, findings };
  }

  return {
    get knowledge() {
      return knowledge;
    },
    analyse: async (manuscript) => {
      const sources = new Set<string>();
      underWay.add(sources);
      try {
        return await analyse(manuscript, sources);
      } finally {
        underWay.delete(sources);
      }
    },
    explain: async ({ path, text, format, settings }, offset) => {
      const prose = readProse(text, { format, previous: documents.get(path)?.prose });
      await mentionsIn(prose, settings);
      return explainAt(offset, { prose, knowledge, settings, memo });
    },
    evidence: (analysis, citation) =>
      evidenceOf(citation, { ...analysis, knowledge, memo, readWork: workReader() }),
    forget: (paths) => {
      for (const path of paths) documents.delete(path);
      keepSources();
    },
  };
}
