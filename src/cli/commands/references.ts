import { access } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Failure } from "../failure";
import { reasonOf } from "../text";

export interface GivenSource {
  /** `review`, `document`, `none`, or the absolute path of a file. */
  readonly source: string;
  /** The folder of a file: naming it here makes it part of the workspace. */
  readonly folder?: string;
}

const words = ["review", "document", "none"];

/** Looks at what `--references` names. Throws a Failure for a file that is not there. */
export async function findReferences(given: readonly string[]): Promise<readonly GivenSource[]> {
  return Promise.all(
    given.map(async (source) => {
      if (words.includes(source)) return { source };
      try {
        await access(source);
      } catch (error) {
        throw new Failure(`--references ${source}: ${reasonOf(error)}`);
      }
      return { source: resolve(source), folder: dirname(source) };
    }),
  );
}
