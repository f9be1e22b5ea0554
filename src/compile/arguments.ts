import { statSync } from "node:fs";
import { parseArgs, type ParseArgsConfig } from "node:util";

/** Ends a script that was called wrongly, with one line on standard error and the exit code 2. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The options and positional arguments of a script; refuses what it does not know, with its usage in one line. */
export function argumentsOf<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // What node adds behind its first sentence is how to write a name that begins with a dash.
    const [reason] = (error instanceof Error ? error.message : String(error)).split(". ");
    return refuse(`${reason!}; usage: ${usage}`);
  }
}

/** Refuses any argument of a script that takes none. */
export function refuseArguments(script: string): void {
  if (process.argv.length > 2) refuse(`npm run ${script} takes no argument.`);
}

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
