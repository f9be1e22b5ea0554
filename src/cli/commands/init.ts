import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { configurationPath } from "../../settings/configuration";
import { initialConfiguration } from "../../settings/initial";
import { Failure } from "../failure";
import type { Terminal } from "../options";
import { reasonOf } from "../text";

/**
 * Writes a configuration into the current folder. A bibliography that lies there alone is named in it. Throws a Failure where there is a
 * configuration, or none can be written.
 */
export async function init({ stdout }: Pick<Terminal, "stdout">): Promise<number> {
  try {
    const bibliographies = (await readdir(".")).filter((name) => name.endsWith(".bib"));
    await mkdir(dirname(configurationPath), { recursive: true });
    await writeFile(
      configurationPath,
      initialConfiguration(bibliographies.length === 1 ? bibliographies : []),
      { flag: "wx" },
    );
  } catch (error) {
    throw new Failure(`${configurationPath}: ${reasonOf(error)}`);
  }
  stdout.write(`Written: ${configurationPath}\n`);
  return 0;
}
