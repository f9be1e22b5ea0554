import { access } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "../failure";
import { reasonOf } from "../text";

const words = ["review", "document", "none"];

/**
 * The folders of the files that `--references` names; naming one there makes it part of the workspace. Throws a
 * Failure for a file that is not there.
 */
export async function foldersOfReferences(given: readonly string[]): Promise<readonly string[]> {
  const files = given.filter((source) => !words.includes(source));
  return Promise.all(
    files.map(async (file) => {
      try {
        await access(file);
      } catch (error) {
        throw new Failure(`--references ${file}: ${reasonOf(error)}`);
      }
      return dirname(file);
    }),
  );
}
