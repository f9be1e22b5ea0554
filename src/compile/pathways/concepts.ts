import { addTo } from "../../text/groupBy";
import { withAbbreviation } from "./core";
import { signatureOf, type Meanings } from "./signature";
import type { Term } from "./terms";

/** One pathway, by whatever sources name it; the term that gives it its id comes first. */
export interface Concept {
  readonly terms: readonly Term[];
  readonly signatures: readonly string[];
}

const sourceOrder: readonly Term["source"][] = ["reactome", "wikipathways", "pw", "go"];

/**
 * Joins the terms that name the same pathway: those whose names are about the same, then those that a synonym ties to
 * another source's term. Two terms of one source that are named differently are never joined, since the source tells them
 * apart.
 */
export function joinTerms(terms: readonly Term[], meanings: Meanings): readonly Concept[] {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const signature = signatureOf(withAbbreviation(term.name)[1] ?? term.name, meanings) || term.id;
    addTo(groups, signature, term);
  }
  for (const [signature, group] of [...groups]) {
    const target = groups.has(signature) ? synonymTarget(signature, group, groups, meanings) : undefined;
    if (target === undefined) continue;
    groups.get(target)!.push(...group);
    groups.delete(signature);
  }
  return [...groups].map(([signature, group]) => ({
    terms: [...group].sort(
      (a, b) =>
        sourceOrder.indexOf(a.source) - sourceOrder.indexOf(b.source) ||
        a.name.length - b.name.length ||
        (a.id < b.id ? -1 : 1),
    ),
    signatures: [
      ...new Set([
        signature,
        ...group.flatMap(({ name }) => [name]).map((name) => signatureOf(name, meanings)),
      ]),
    ].filter((one) => one !== ""),
  }));
}

function synonymTarget(
  signature: string,
  group: readonly Term[],
  groups: ReadonlyMap<string, readonly Term[]>,
  meanings: Meanings,
): string | undefined {
  const sources = new Set(group.map(({ source }) => source));
  const targets = new Set(
    group
      .flatMap(({ synonyms }) => synonyms.flatMap(withAbbreviation))
      .map((synonym) => signatureOf(synonym, meanings))
      .filter((other) => other !== signature && groups.has(other)),
  );
  const possible = [...targets].filter(
    (target) => !groups.get(target)!.some(({ source }) => sources.has(source)),
  );
  return possible.length === 1 && targets.size === 1 ? possible[0] : undefined;
}
