import { isFolder, refuse } from "../../src/compile/arguments";
import { benchCheck } from "./check";
import { benchGrowth } from "./growth";
import { benchKeystroke } from "./keystroke";
import { benchLexicon } from "./lexicon";

/** A bench; a folder of texts is given to those that can use one. */
type Bench = (texts: string | undefined) => Promise<void>;

/** `npm run bench [-- NAME… DIR]`: all that is measured against peers, or what is named. */
const benches: Readonly<Record<string, Bench>> = {
  check: benchCheck,
  growth: benchGrowth,
  keystroke: benchKeystroke,
  lexicon: benchLexicon,
};

async function main(given: readonly string[]): Promise<void> {
  const texts = given.find((one) => !Object.hasOwn(benches, one) && isFolder(one));
  const named = given.filter((one) => one !== texts);
  const unknown = named.find((name) => !Object.hasOwn(benches, name));
  if (unknown !== undefined)
    refuse(`There is no bench and no folder ${unknown}; benches are ${Object.keys(benches).join(", ")}.`);
  for (const [name, bench] of Object.entries(benches))
    if (named.length === 0 || named.includes(name)) await bench(texts);
}

void main(process.argv.slice(2));
