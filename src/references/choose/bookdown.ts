import { isScalar, isSeq } from "yaml";
import { pathsOf, strings } from "./frontMatter";
import type { ListFolder } from "./readSource";
import type { YamlFile } from "./yamlFile";

export const bookdown = ["_bookdown.yml"];

/** So many folders of a book are looked through. */
const mostFolders = 50;

/**
 * The chapters of a bookdown book as it merges them, from its folder: the files that it lists, else all of R Markdown that lie in it, and what
 * lies in its subfolders where it says so. Its index comes first; what begins with `_`, and the book itself, is none. Of lists for
 * several formats all count.
 */
export async function bookdownChapters(
  book: YamlFile,
  folder: string,
  list: ListFolder,
): Promise<readonly string[]> {
  const listed = bookdownFiles(book);
  const further = subfolders(book);
  const direct = listed.length > 0 && further.length === 0 ? [] : await filesIn(folder, "", list, false);
  const below: string[] = [];
  for (const name of further) below.push(...(await filesIn(folder, name, list, true)));
  const files = [...(listed.length > 0 ? listed : direct), ...below.filter((file) => !direct.includes(file))];
  const whole = book.root.get("book_filename");
  const merged = `${typeof whole === "string" ? whole : "_main"}.rmd`.toLowerCase();
  return indexFirst(
    [...new Set(files)].filter((file) => {
      const name = file.slice(file.lastIndexOf("/") + 1);
      return !name.startsWith("_") && file.toLowerCase() !== merged;
    }),
  );
}

/** The files that a bookdown book lists, those of all formats where each has its own; its index first. None where it lists none. */
export const bookdownFiles = ({ document, root }: YamlFile): readonly string[] =>
  indexFirst([...new Set(pathsOf(strings(document, root.get("rmd_files", true), 0)))]);

const isIndex = (file: string): boolean => /^index\.[^./]*$/.test(file);
const indexFirst = (files: readonly string[]): readonly string[] => [
  ...files.filter(isIndex),
  ...files.filter((file) => !isIndex(file)),
];

/** Whether a book takes what lies in subfolders, too. */
export const takesSubfolders = (book: YamlFile): boolean => subfolders(book).length > 0;

/** The folders through which a book looks for more chapters: its own, or those that it names. */
function subfolders({ document, root }: YamlFile): readonly string[] {
  const named = root.get("rmd_subdir", true);
  if (isScalar(named) && typeof named.value === "boolean") return named.value ? [""] : [];
  return isScalar(named) || isSeq(named)
    ? pathsOf(strings(document, named, 0)).map((name) => (name.endsWith("/") ? name : `${name}/`))
    : [];
}

/** The files of R Markdown in a folder of a book, from that of the book, in the order of their paths. */
async function filesIn(
  book: string,
  folder: string,
  list: ListFolder,
  isDeep: boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [folder];
  for (let at = 0; at < folders.length && at < mostFolders; at++)
    for (const name of await list(book + folders[at]!)) {
      if (name.startsWith(".")) continue;
      if (/\.rmd$/i.test(name)) found.push(folders[at]! + name);
      if (isDeep && name.endsWith("/")) folders.push(folders[at]! + name);
    }
  return found.sort((a, b) => (a < b ? -1 : 1));
}
