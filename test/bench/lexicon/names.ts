import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openLexicon } from "../../../src/knowledge/lexicon/lexicon";

/** Every symbol, name, alias and former name of HGNC that the lexicon holds. */
export function hgncNames(): readonly string[] {
  const lexicon = openLexicon(
    readFileSync(join(process.cwd(), "src", "knowledge", "lexicon", "lexicon.bin")),
  );
  const names = new Set<string>();
  for (let entity = 0; entity < lexicon.size; entity++) {
    const { id, name, description, synonyms, previous, xrefs } = lexicon.card(entity);
    if (!id.startsWith("hgnc:") && xrefs.hgnc === undefined) continue;
    for (const text of [name, description ?? name, ...synonyms, ...previous]) names.add(text);
  }
  return [...names];
}
