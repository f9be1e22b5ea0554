import { keyOf } from "../knowledge/lexicon/keys";
import type { Lexicon } from "../knowledge/lexicon/lexicon";
import { entityOf } from "../knowledge/lexicon/name";
import { createNormaliser } from "../knowledge/lexicon/normalise";
import type { OverlayName } from "../knowledge/lexicon/overlay";
import { namesOfKey } from "../knowledge/lexicon/source";
import { array, object, string, type Decoder } from "../knowledge/review/decode";

const file = "src/knowledge/lexicon/overlay.json";

const decodeNames: Decoder<readonly OverlayName[]> = array(
  object({ name: string, id: string, why: string, since: string }, {}),
);

/** What is wrong with the names that are laid over a lexicon, and what has become of them; each with its cure. */
export function checkOverlay(
  value: unknown,
  lexicon: Lexicon,
): { readonly problems: readonly string[]; readonly redundant: readonly string[] } {
  const problems: string[] = [];
  const names = decodeNames(value, file, problems) ?? [];
  if (problems.length > 0) return { problems, redundant: [] };
  const normaliser = createNormaliser();
  const redundant: string[] = [];
  for (const [at, { name, id, why, since }] of names.entries()) {
    const place = `${file}, entry ${at + 1} (“${name}”)`;
    const entity = lexicon.indexOf(id);
    const key = keyOf(normaliser, name);
    if (entity < 0)
      problems.push(`${place}: the lexicon has no ${id}. Find the id with: exoscribe lookup SYMBOL`);
    else if (!["protein", "rna"].includes(lexicon.kindOf(entity)))
      problems.push(`${place}: ${id} is no gene, protein or family. Give the id of one.`);
    else if (key && namesOfKey(lexicon.table, key).some((known) => entityOf(known) === entity))
      redundant.push(`${place}: the lexicon has it by now. The entry can go.`);
    if (!key) problems.push(`${place}: no text is looked up by such a name. Give one with a letter in it.`);
    if (why.trim() === "") problems.push(`${place}: says no reason. Tell in “why” who writes it so.`);
    if (!/^\d{4}-\d\d-\d\d$/.test(since))
      problems.push(`${place}: “since” is no day. Write it as 2026-11-27.`);
    if (names.findIndex((other) => other.name === name && other.id === id) < at)
      problems.push(`${place}: stands here twice. Take one away.`);
  }
  return { problems, redundant };
}
