import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix, sep } from "node:path";
import ts from "typescript";
import { addTo } from "../../src/text/groupBy";

/** A file by its path from the root, with those of the same folders that it imports, types included. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly imports: number;
}

const root = join(import.meta.dirname, "..", "..");

/** The sources below some folders as they lie in the working tree. */
export function readSources(folders: readonly string[] = ["src"]): readonly SourceFile[] {
  const paths = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((path) => path.endsWith(".ts"))
        .map((path) => `${folder}/${path.split(sep).join("/")}`),
    )
    .sort();
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    const imports = ts
      .preProcessFile(text)
      .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
      .map(({ fileName }) => `${posix.join(dirname(path), fileName)}.ts`)
      .filter((imported) => known.has(imported));
    return { path, lines: text.split("\n").length - 1, imports: [...new Set(imports)] };
  });
}

/** The room of a file: the folder of src in which it lies, or its own name. */
export const roomOf = (path: string): string => path.split("/")[1]!.replace(/\.ts$/, "");

/** Which room imports which, and by how many imports. */
export function arrowsOf(files: readonly SourceFile[]): readonly Arrow[] {
  const counts = new Map<string, number>();
  for (const { path, imports } of files)
    for (const imported of imports) {
      const arrow = `${roomOf(path)} ${roomOf(imported)}`;
      if (roomOf(path) !== roomOf(imported)) counts.set(arrow, (counts.get(arrow) ?? 0) + 1);
    }
  return [...counts].map(([arrow, imports]) => {
    const [from = "", to = ""] = arrow.split(" ");
    return { from, to, imports };
  });
}

/** Circles among the keys of a graph, each as the keys in it (Tarjan's strongly connected components). */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: (readonly string[])[] = [];
  const visit = (key: string): void => {
    const own = index.size;
    index.set(key, own);
    low.set(key, own);
    stack.push(key);
    for (const next of graph.get(key) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(key, Math.min(low.get(key)!, low.get(next)!));
    }
    if (low.get(key) !== own) return;
    const circle = stack.splice(stack.indexOf(key));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const key of graph.keys()) if (!index.has(key)) visit(key);
  return circles;
}

export const fileGraph = (files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> =>
  new Map(files.map(({ path, imports }) => [path, imports]));

export function roomGraph(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>();
  for (const { from, to } of arrowsOf(files)) addTo(graph, from, to);
  return graph;
}

/** Folders with the number of their source files, the widest first. */
export const foldersByWidth = (files: readonly SourceFile[]) =>
  counted(files.map(({ path }) => dirname(path)));

/** Base names with the number of files that bear them, the most frequent first. */
export const namesByCount = (files: readonly SourceFile[]) =>
  counted(files.map(({ path }) => basename(path)));

function counted(all: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Files of fewer lines than `least` that one file alone imports, which lies in the same folder. */
export function crumbs(files: readonly SourceFile[], least: number): readonly string[] {
  return files
    .filter(({ path, lines }) => {
      const importers = files.filter(({ imports }) => imports.includes(path));
      return lines < least && importers.length === 1 && dirname(importers[0]!.path) === dirname(path);
    })
    .map(({ path }) => path);
}
