import { benchCheck } from "./check";
import { benchKeystroke } from "./keystroke";

/** `npm run bench [-- NAME…]`: all that is measured against peers, or what is named. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  check: benchCheck,
  keystroke: benchKeystroke,
};

async function main(named: readonly string[]): Promise<void> {
  const unknown = named.find((name) => !Object.hasOwn(benches, name));
  if (unknown !== undefined)
    throw new Error(`No bench is called ${unknown}; there are ${Object.keys(benches).join(", ")}.`);
  for (const [name, bench] of Object.entries(benches))
    if (named.length === 0 || named.includes(name)) await bench();
}

void main(process.argv.slice(2));
