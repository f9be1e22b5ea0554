import { readlink, realpath } from "node:fs/promises";
import nodePath, { type PlatformPath } from "node:path";

/** The folders from which sources may be read. */
export interface Workspace {
  /** Real paths. */
  readonly roots: readonly string[];
  /** Absolute paths of the folders as they are named, and the real ones. */
  readonly places: readonly string[];
}

/** The workspace of some folders: they, and the current one. */
export async function workspaceOf(folders: readonly string[]): Promise<Workspace> {
  const named = [...new Set([".", ...folders])];
  const roots = await Promise.all(named.map((folder) => realpath(folder)));
  return { roots, places: [...new Set([...roots, ...named.map((folder) => nodePath.resolve(folder))])] };
}

/** A path with slashes on every system. */
export const slashes = (path: string): string => (nodePath.sep === "\\" ? path.replaceAll("\\", "/") : path);

/** The absolute path of a file, or with a slash behind it of a folder, with slashes. */
export function slashed(path: string): string {
  const absolute = slashes(nodePath.resolve(path));
  return path.endsWith("/") && !absolute.endsWith("/") ? `${absolute}/` : absolute;
}

/** Whether a path is a folder or stands below it, by its names alone; both are absolute. */
export function isBelow(file: string, folder: string, path: PlatformPath = nodePath): boolean {
  const way = path.relative(folder, file);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** Names that Windows keeps for devices, whatever ending follows: to open one may wake a port. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])[ \t]*(?:[.:]|$)/i;

/**
 * Where a path leads that counts from `base`, as an absolute path; undefined where that is not below one of the `roots`
 * (absolute paths). Nothing is looked up: on Windows to look up `\\host\share` is to call the host.
 */
export function placeOf(
  written: string,
  base: string,
  roots: readonly string[],
  path: PlatformPath = nodePath,
): string | undefined {
  const isWindows = path.sep === "\\";
  // `c:refs.bib` counts from a folder that only the process knows.
  if (written.includes("\0") || (isWindows && /^[a-z]:(?![\\/])/i.test(written))) return undefined;
  const place = path.resolve(base, written);
  const root = roots.find((one) => isBelow(place, one, path));
  if (root === undefined) return undefined;
  const names = path.relative(root, place).split(path.sep);
  return isWindows && names.some((name) => device.test(name)) ? undefined : place;
}

/** As many symbolic links are followed on one way, as systems do. */
const longestChain = 40;

/**
 * Whether symbolic links lead a place out of the `roots` (absolute paths), below one of which it stands by its names. Each
 * link is read before it is followed, so that nothing outside is touched.
 */
export async function leadsOut(place: string, roots: readonly string[]): Promise<boolean> {
  const namesOf = (path: string): string[] => path.split(nodePath.sep === "\\" ? /[\\/]/ : "/");
  const rootOf = (path: string): string | undefined => roots.find((root) => isBelow(path, root));
  let at = rootOf(place);
  if (at === undefined) return true;
  const names = namesOf(nodePath.relative(at, place));
  for (let links = 0; names.length > 0;) {
    const next: string = nodePath.resolve(at, names.shift()!);
    // On the way from one root to another only the folders above both are passed.
    if (rootOf(next) === undefined && !roots.some((root) => isBelow(root, next))) return true;
    const target = await readlink(next).catch(() => undefined);
    if (target === undefined) {
      at = next;
      continue;
    }
    if (++links > longestChain) return true;
    if (!nodePath.isAbsolute(target)) {
      names.unshift(...namesOf(target));
      continue;
    }
    const root = rootOf(target);
    // A step back behind a link leads somewhere that names alone do not tell.
    if (root === undefined || namesOf(target).includes("..")) return true;
    at = root;
    names.unshift(...namesOf(nodePath.relative(root, target)));
  }
  return rootOf(at) === undefined;
}
