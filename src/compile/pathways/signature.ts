import { NameClass } from "../../knowledge/lexicon/name";
import type { Curie } from "../../model/entity";
import { wordsIn } from "../../text/wordLists";
import type { Draft } from "../draft";
import pathwayGlue from "../lists/pathwayGlue.json";
import { pathwayRules } from "../weights";
import { asProcess, coreOf } from "./core";

/** Names of genes and families, folded, and which of them is meant by each. */
export type Meanings = ReadonlyMap<string, Curie>;

/** The best meaning of every name of a gene or family: families before genes, symbols before aliases. */
export function meaningsOf(drafts: readonly Draft[]): Meanings {
  const meanings = new Map<string, { readonly id: Curie; readonly rank: number }>();
  for (const { entity, names } of drafts) {
    if (entity.kind !== "protein" || entity.id.startsWith("hgnc.genegroup:")) continue;
    const family = entity.id.startsWith("fplx:");
    for (const { text, nameClass } of names) {
      if (/^\p{L}{1,2}$/u.test(text)) continue;
      const rank = family && nameClass === NameClass.FamplexText ? 0.5 : family ? 0 : nameClass + 0.2;
      const key = fold(text);
      const known = meanings.get(key);
      if (!known || rank < known.rank) meanings.set(key, { id: entity.id, rank });
    }
  }
  return new Map([...meanings].map(([key, { id }]) => [key, id]));
}

/** What a pathway's name is about, in a form that is the same for all ways to write it. Empty where nothing is left. */
export function signatureOf(name: string, meanings: Meanings): string {
  const words = coreOf(asProcess(name).replace(/ synthesis$/i, " biosynthesis"))
    .text.split(/[\s/,;-]+|(?<=\p{L})\((?=\p{L})|\)/u)
    .filter((word) => word !== "");
  const parts: string[] = [];
  for (let at = 0; at < words.length;) {
    let taken = 0;
    for (let length = Math.min(pathwayRules.mostWords, words.length - at); length > 0; length--) {
      const id = meanings.get(fold(words.slice(at, at + length).join(" ")));
      if (id === undefined) continue;
      parts.push(id);
      taken = length;
      break;
    }
    if (taken === 0) {
      const word = fold(words[at]!).replace(/(?<=[a-z]{3})s$/, "");
      if (!glue.has(word)) parts.push(word);
      taken = 1;
    }
    at += taken;
  }
  return [...new Set(parts)].join(" ");
}

/** The entities of a signature, or undefined where it has other words too. */
export function entitiesOf(signature: string): readonly Curie[] | undefined {
  const parts = signature.split(" ");
  return parts.every((part) => part.includes(":")) ? parts : undefined;
}

const glue: ReadonlySet<string> = new Set(wordsIn(pathwayGlue));

export function fold(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/α/g, "alpha")
    .replace(/β/g, "beta")
    .replace(/γ/g, "gamma")
    .replace(/κ/g, "kappa")
    .replace(/[^\p{L}\p{N}/]/gu, "");
}
