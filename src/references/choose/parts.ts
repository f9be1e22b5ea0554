import { opens } from "../../markdown/segments";
import type { Prose } from "../../model/prose";
import { chaptersAround } from "./book";
import { readSafely, type ListFolder, type ReadSource, type SourceText } from "./readSource";

/** The text of a file that is printed as one with a document; `at` as in `PartText`. */
export interface IncludedText extends SourceText {
  readonly at: number;
}

/** Quarto's shortcode, alone on its line; in a block of code it is none. */
const include =
  /^[ \t]{0,20}\{\{<[ \t]{1,9}include[ \t]{1,9}(?:"([^"\n>]{1,300})"|([^"\s>]{1,300}))[ \t]{1,9}>\}\}[ \t]*$/;
/** So many files are read at most, and includes so deep. */
const [most, deepest] = [200, 5];

/**
 * What is printed with a document, in the order of print: what it includes, what that includes, and the other chapters of its book, which
 * are looked for where folders can be listed. What cannot be read is left out.
 */
export async function includedTexts(
  { source }: Prose,
  path: string,
  read: ReadSource,
  list: ListFolder | undefined,
): Promise<readonly IncludedText[]> {
  const found: IncludedText[] = [];
  const seen = new Set<string>();

  async function add(name: string, at: number, depth = 0): Promise<void> {
    if (depth > deepest || found.length >= most) return;
    // As Quarto has it, what begins with a slash counts from the folder of all.
    const file = name.startsWith("/")
      ? await readSafely(read, name.slice(1), "workspace")
      : await readSafely(read, name, "document");
    if ("problem" in file || seen.has(file.path)) return;
    seen.add(file.path);
    found.push({ ...file, at });
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    for (const inner of includes(file.text))
      await add(inner.path.startsWith("/") ? inner.path : folder + inner.path, at, depth + 1);
  }

  const { before, after } = list ? await chaptersAround(path, read, list) : { before: [], after: [] };
  for (const chapter of before) await add(chapter, -Infinity);
  for (const inner of includes(source)) await add(inner.path, inner.at);
  for (const chapter of after) await add(chapter, Infinity);
  return found;
}

function* includes(source: string): Generator<{ readonly at: number; readonly path: string }> {
  let until: RegExp | undefined;
  for (const { index, 0: line } of source.matchAll(/[^\r\n]+/g)) {
    if (until) {
      if (until.test(line)) until = undefined;
      continue;
    }
    const [, quoted, path = quoted] = include.exec(line) ?? [];
    if (path !== undefined) yield { at: index + line.indexOf("{"), path };
    else until = opens(line);
  }
}
