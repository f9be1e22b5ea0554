import { isMap, isScalar, isSeq, type Node } from "yaml";
import { percentDecoded } from "../../text/encoding";
import { bookdown, bookdownChapters } from "./bookdown";
import { pathsOf, strings } from "./frontMatter";
import { highest, quarto } from "./project";
import type { ListFolder, ReadSource } from "./readSource";
import { readYaml, type YamlFile } from "./yamlFile";

/** Chapters of a book around one of them, in their order; paths count from its folder. */
export interface Chapters {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const kinds = [
  { names: quarto, chaptersOf: quartoChapters },
  { names: bookdown, chaptersOf: bookdownChapters },
] as const;

/**
 * The chapters of the book of which a document is one, by `_quarto.yml` or `_bookdown.yml` in a folder above. `path` is that of the document,
 * as far as it is known.
 */
export async function chaptersAround(path: string, read: ReadSource, list: ListFolder): Promise<Chapters> {
  for (let level = 0; level <= highest; level++) {
    const folder = "../".repeat(level);
    for (const { names, chaptersOf } of kinds) {
      const file = await readYaml(read, folder, names);
      if (file === "outside") return none;
      const chapters = file ? await chaptersOf(file, folder, list) : [];
      const own = chapters.findIndex((chapter) => isAt(path, chapter, level));
      if (own < 0) continue;
      const around = chapters.map((chapter) => folder + chapter);
      return { before: around.slice(0, own), after: around.slice(own + 1) };
    }
  }
  return none;
}

const none: Chapters = { before: [], after: [] };

/** Whether a chapter, as far below its book as the document is, bears the names at the end of the document's path. */
function isAt(path: string, chapter: string, level: number): boolean {
  const wanted = chapter.split("/");
  // A host may know a document by a URI.
  const names = percentDecoded(path).split(/[\\/]/).slice(-wanted.length);
  return wanted.length === level + 1 && names.every((name, at) => name === wanted.at(at - names.length));
}

/** `book: chapters:` with its parts, whose own page comes before their chapters, and `appendices:`. */
function quartoChapters({ document, root }: YamlFile): readonly string[] {
  const pages = (node: unknown): readonly string[] => {
    if (isSeq(node)) return node.items.flatMap(pages);
    if (isMap(node))
      return ["href", "file", "part", "chapters"].flatMap((field) => pages(node.get(field, true)));
    return isScalar(node)
      ? pathsOf(strings(document, node as Node, 0)).filter((name) => isPage.test(name))
      : [];
  };
  const book = root.get("book", true);
  return isMap(book) ? ["chapters", "appendices"].flatMap((field) => pages(book.get(field, true))) : [];
}

/** The name of a part is mostly a title. */
const isPage = /\.(?:q|r)?md$/i;
