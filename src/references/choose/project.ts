import { isMap } from "yaml";
import type { Place } from "../../model/reference";
import { bookdown, bookdownFiles, takesSubfolders } from "./bookdown";
import { strings, type Setting } from "./frontMatter";
import type { ReadSource } from "./readSource";
import { readYaml, type FoundYaml } from "./yamlFile";

/** A bibliography that the project of a document names, with the place where it does; `value` counts from the folder of the document. */
export interface ProjectBibliography extends Place {
  readonly value: string;
}

/** Folders above a document in which its project may begin. */
export const highest = 12;
export const quarto = ["_quarto.yml", "_quarto.yaml"];
const folderMetadata = ["_metadata.yml", "_metadata.yaml"];
const defaults = ["defaults.yaml", "defaults.yml"];
/**
 * The bibliographies that count for a document because of where it lies: those of its Quarto project (`_quarto.yml` in a folder
 * above, its `metadata-files`, and `_metadata.yml` in the folders between), those of the first chapter of its bookdown book, or those
 * of a file of Pandoc's defaults beside it. Quarto's profiles and its list of files to render are not looked at. Reads `sources` alone,
 * and none outside of the workspace.
 */
export async function projectBibliographies(read: ReadSource): Promise<readonly ProjectBibliography[]> {
  const below: Named[] = [];
  for (let level = 0; level <= highest; level++) {
    const folder = "../".repeat(level);
    const metadata = await readYaml(read, folder, folderMetadata);
    if (metadata === "outside") break;
    below.unshift(...namedIn(metadata, folder));
    const project = await readYaml(read, folder, quarto);
    if (project !== undefined && project !== "outside") {
      const further = strings(project.document, project.root.get("metadata-files", true), 0);
      const files = await Promise.all(
        further.map(({ value }) => readYaml(read, folder, [value.replace(/^\//, "")])),
      );
      const above = [project, ...files].flatMap((file) => namedIn(file, folder));
      // A path that begins with a slash counts from the folder of the project.
      return [...above, ...below].map((one) => placed(one, folder));
    }
    const beside = level === 0 ? namedIn(await readYaml(read, folder, defaults), folder) : [];
    const here = [...beside, ...(await firstChapter(read, level))];
    if (here.length > 0) return here.map((one) => placed(one));
  }
  return [];
}

/** What a file names; its paths count from a folder. */
interface Named extends Setting {
  readonly file: string;
  readonly folder: string;
}

function placed({ value, file, folder, start, end }: Named, root?: string): ProjectBibliography {
  const path = root !== undefined && value.startsWith("/") ? root + value.slice(1) : folder + value;
  return { value: path, file, start, end };
}

/** `bibliography:`, of the file or, as Pandoc's defaults may have it, of its `metadata:`. */
function namedIn(file: FoundYaml, folder: string): readonly Named[] {
  if (file === undefined || file === "outside") return [];
  const { root, document, path, offset } = file;
  return [root, root.get("metadata", true)]
    .flatMap((map) => (isMap(map) ? strings(document, map.get("bibliography", true), offset) : []))
    .map((one) => ({ ...one, file: path, folder }));
}

/** What the first chapter of a bookdown book names, so many folders above a chapter of it: its front matter is that of all. */
async function firstChapter(read: ReadSource, level: number): Promise<readonly Named[]> {
  const folder = "../".repeat(level);
  const book = await readYaml(read, folder, bookdown);
  if (book === undefined || book === "outside") return [];
  const files = bookdownFiles(book);
  const isSoDeep = (file: string): boolean => file.split("/").length === level + 1;
  if (level > 0 && !files.some(isSoDeep) && !takesSubfolders(book)) return [];
  return namedIn(await readYaml(read, folder, [files[0] ?? "index.Rmd"]), folder);
}
