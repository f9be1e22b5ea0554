import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { createSession } from "../../src/analyse";
import { unknownReference } from "../../src/check/rules/unknownReference";
import { findInputs, type Input } from "../../src/cli/inputs";
import { sourceReader } from "../../src/cli/sources";
import type { LinkedCitation } from "../../src/model/analysis";
import type { Finding } from "../../src/model/finding";
import { defaultSettings } from "../../src/model/settings";
import { identifierKey } from "../../src/references/identifiers";
import { groupBy } from "../../src/text/groupBy";
import { loadKnowledge } from "./knowledge";
import { unknownToPandoc } from "./pandoc";

/** A citation group; `numbers` are those of a list, or, where a document cites by author, the years. */
interface GoldCitation {
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly (number | string)[];
}

interface Document {
  readonly input: Input;
  readonly citations: readonly LinkedCitation[];
  readonly bibliographies: readonly string[];
  /** The keys that the rule reports; undefined where no list with keys is in force. */
  readonly unknown: ReadonlySet<string> | undefined;
}

/** A folder with more documents than this is one line of the table. */
const many = 20;

/**
 * Finds the citations in the documents of folders and prints, by document and style, how many there are and how many of
 * their targets the list in force has; against `X.gold.json` beside `X.md`, how many are found and found exactly; and for documents
 * that cite by key, the keys that `citation/unknown-reference` reports beside those that `pandoc --citeproc` warns of. The
 * list of a document that names none is all `.bib` files of its folder or the nearest above. Returns the exit code.
 */
export async function evaluateCitations(folders: readonly string[]): Promise<number> {
  const missing = folders.find((folder) => !existsSync(folder));
  if (folders.length === 0 || missing !== undefined) {
    console.error(
      missing === undefined
        ? "usage: npm run evaluate -- --citations DIR…"
        : `There is no folder ${missing}.`,
    );
    return 2;
  }
  const documents = await readAll(folders);
  printStyles(documents);
  printGold(documents);
  printKeys(documents);
  return 0;
}

async function readAll(folders: readonly string[]): Promise<readonly Document[]> {
  const roots = folders.map((folder) => realpathSync(folder));
  const session = createSession(await loadKnowledge(), sourceReader(roots));
  const documents: Document[] = [];
  const { inputs } = await findInputs(folders);
  for (const input of inputs) {
    const bibliographies = bibliographiesFor(input);
    const { citations, references, findings } = await session.analyse({
      text: readFileSync(input.file, "utf8"),
      ...input,
      settings: { ...defaultSettings, references: bibliographies.map((value) => ({ value })) },
    });
    const found = findings.filter(({ code }) => code === unknownReference.code);
    const isKeyed = references.references.some(({ number }) => number === undefined);
    documents.push({
      input,
      citations,
      bibliographies,
      unknown: isKeyed ? keysAt(citations, found) : undefined,
    });
  }
  return documents;
}

/** The keys of the citations that are reported. */
function keysAt(citations: readonly LinkedCitation[], reports: readonly Finding[]): ReadonlySet<string> {
  const places = new Set(reports.map(({ start }) => start));
  const items = citations.filter(({ style }) => style === "key").flatMap((citation) => citation.items);
  return new Set(items.filter(({ start }) => places.has(start)).flatMap(({ targets }) => targets));
}

/** The `.bib` files of the folder of a document, or of the nearest above that has some. */
export function bibliographiesFor(input: Input): readonly string[] {
  for (let folder = dirname(input.file); ; folder = dirname(folder)) {
    const found = readdirSync(folder).filter((name) => name.endsWith(".bib"));
    if (found.length > 0) return found.sort().map((name) => join(folder, name));
    if (relative(input.folder, folder) === "" || folder === dirname(folder)) return [];
  }
}

function printStyles(documents: readonly Document[]): void {
  const groups = groupBy(documents, ({ input }) => dirname(input.path));
  for (const [folder, group] of groups) {
    if (group.length > many)
      printLine(
        `${folder}/ (${group.length} documents)`,
        group.flatMap(({ citations }) => citations),
      );
    else for (const { input, citations } of group) printLine(input.path, citations);
  }
}

function printLine(name: string, citations: readonly LinkedCitation[]): void {
  const styles = [...groupBy(citations, ({ style }) => style)].map(([style, group]) => {
    const targets = group.flatMap((citation) => citation.targets);
    const resolved = group.reduce(
      (sum, citation) => sum + citation.targets.filter((target) => citation.resolved.has(target)).length,
      0,
    );
    return `${style} ${group.length} (targets ${targets.length}, resolved ${resolved})`;
  });
  if (styles.length > 0) console.log(`${name}: ${styles.join("; ")}`);
}

function printGold(documents: readonly Document[]): void {
  for (const { input, citations } of documents) {
    const file = input.file.replace(/\.\w+$/, ".gold.json");
    if (!existsSync(file)) continue;
    const gold = JSON.parse(readFileSync(file, "utf8")) as readonly GoldCitation[];
    const touches = (one: GoldCitation, { start, end }: LinkedCitation): boolean =>
      one.start < end && start < one.end;
    const groups = gold.map((one) => ({ one, own: citations.filter((citation) => touches(one, citation)) }));
    const found = groups.filter(({ own }) => own.length > 0);
    const exact = groups.filter(({ one, own }) => isExact(one, own)).length;
    const wrong = citations.filter((citation) => !gold.some((one) => touches(one, citation)));
    const styles = [...groupBy(citations, ({ style }) => style)].map(
      ([style, group]) => `${style} ${group.length}`,
    );
    console.log(
      `${input.path}: of ${gold.length} groups ${found.length} found, ${exact} exactly; ${wrong.length} false (${styles.join(", ")})`,
    );
  }
}

/** One citation with the span and the numbers of the group; authors with their years are citations of their own in it. */
function isExact({ start, end, numbers }: GoldCitation, own: readonly LinkedCitation[]): boolean {
  const [first] = own;
  if (first?.style === "author") {
    const years = own.map(({ authors }) => String(authors?.year?.value));
    return own.every((one) => start <= one.start && one.end <= end) && isSameList(years, numbers);
  }
  return (
    own.length === 1 && first?.start === start && first.end === end && isSameList(first.targets, numbers)
  );
}

const isSameList = (left: readonly string[], right: readonly (number | string)[]): boolean =>
  left.join() === right.join();

/**
 * Aside from what pandoc warns of are handles (a bare `@word` that looks like no key) and Manubot's identifiers, which
 * find their entry by DOI or PMID where a document cites by them, and which pandoc alone does not know.
 */
function printKeys(documents: readonly Document[]): void {
  for (const { input, citations, bibliographies, unknown } of documents) {
    const keyed = citations.filter(({ style }) => style === "key");
    if (keyed.length === 0) continue;
    if (unknown === undefined) {
      console.log(`${input.path}: no list with keys, ${keyed.length} citations by key are not checked`);
      continue;
    }
    const warned = unknownToPandoc(input.file, bibliographies);
    const aside = asideOf(keyed, unknown);
    const theirs = new Set([...(warned ?? [])].filter((key) => !aside.has(key)));
    const verdict =
      warned === undefined ? "pandoc did not run" : isSame(unknown, theirs) ? "equal" : "different";
    const list = (keys: ReadonlySet<string>): string => [...keys].sort().join(" ") || "none";
    console.log(
      `${input.path}: unknown keys ${verdict}\n  ours:   ${list(unknown)}\n  pandoc: ${list(theirs)}`,
    );
    const left = new Set([...(warned ?? [])].filter((key) => aside.has(key)));
    if (left.size > 0) console.log(`  aside:  ${list(left)}`);
  }
}

function asideOf(citations: readonly LinkedCitation[], unknown: ReadonlySet<string>): ReadonlySet<string> {
  const isAside = ({ bare, resolved }: LinkedCitation, key: string): boolean =>
    !unknown.has(key) && (resolved.has(key) ? identifierKey(key) !== undefined : bare === true);
  return new Set(citations.flatMap((citation) => citation.targets.filter((key) => isAside(citation, key))));
}

function isSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((key) => right.has(key));
}
