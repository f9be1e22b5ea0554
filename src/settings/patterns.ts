import ignore from "ignore";
import { mostStars } from "./weights";

/** What a list of patterns says of a path below its folder, with a slash behind it if that is a folder: left out, taken in again, or nothing. */
export type Patterns = (path: string) => boolean | undefined;

/** Patterns as in a `.gitignore`, of which those are passed over that could keep us too long, or that are none. */
export function patternsOf(lines: readonly string[]): Patterns {
  const rules = ignore({ ignorecase: false }).add(
    lines.filter((line) => !hasManyStars(line) && isPattern(line)),
  );
  return (path) => {
    const { ignored, unignored } = rules.test(path);
    return ignored ? true : unignored ? false : undefined;
  };
}

/** Whether it can be read as a pattern, as a bracket without its end cannot: "[/". */
function isPattern(line: string): boolean {
  try {
    ignore().add(line);
    return true;
  } catch {
    return false;
  }
}

/** Whether a match of the pattern could take too long. */
export function hasManyStars(pattern: string): boolean {
  const stars = (part: string): number => part.match(/\*+/g)?.length ?? 0;
  const parts = pattern.split("/");
  return (
    parts.some((part) => stars(part) > mostStars) || parts.filter((part) => part === "**").length > mostStars
  );
}

/** The patterns of a `.gitignore`, and the folder in which it stands, as a path from a common top that is empty or ends in a slash. */
export interface GitIgnore {
  readonly folder: string;
  readonly patterns: Patterns;
}

/** Whether files of Git leave out a path below all their folders, which are ordered from the top; the nearest that says something counts. */
export function isIgnored(path: string, files: readonly GitIgnore[]): boolean {
  const said = files.map(({ folder, patterns }) => patterns(path.slice(folder.length)));
  return said.findLast((one) => one !== undefined) === true;
}
