import { anchorsOf } from "../../model/anchors";
import type { Prose } from "../../model/prose";
import type { Candidate } from "./candidate";

/** `\label{x}`, `#| label: x` of a chunk of code, and the label in its header: `{r x, echo=FALSE}`, `{r, label="x"}`. */
const labels =
  /\\label\{([^\s{}]{1,200})\}|^[ \t]{0,20}(?:#|%|\/\/)\|[ \t]{0,4}label:[ \t]{0,4}["']?([^\s"']{1,200})|^[ \t]{0,20}`{3,20}\{[\w.]{1,20}(?:[ \t,]{1,4}|[^\n}]{0,200}\blabel[ \t]{0,4}=[ \t]{0,4}["'])([\w:.-]{1,200})(?=["'\s,}])/gm;
/** The types that a document adds to Quarto's: `key: vid` under `custom:` under `crossref:`. */
const custom = /^crossref:[^]{0,2000}?^[ \t]+custom:([^]{0,2000}?)(?=^\S|$(?![^]))/m;

/** What a document declares for cross-references: labels with a prefix, and prefixes of its own. */
export interface CrossReferences {
  readonly labels: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

export function crossReferencesOf(prose: Prose): CrossReferences {
  const own = [...prose.source.matchAll(labels)].map((match) => match[1] ?? match[2] ?? match[3]!);
  const anchors = anchorsOf(prose).map(({ name }) => name);
  const types = custom.exec(prose.frontMatter?.text ?? "")?.[1] ?? "";
  return {
    labels: new Set([...own, ...anchors].filter((label) => /[:-]/.test(label) && !/^refs?[-:]/.test(label))),
    prefixes: [...types.matchAll(/^[ \t]{1,20}(?:-[ \t]{1,4})?key:[ \t]{1,4}["']?([\w]{1,40})/gm)].map(
      ([, key]) => `${key!}-`,
    ),
  };
}

/** A citation by key without the members that are cross-references; undefined where nothing else is left. */
export function withoutCrossReferences(
  candidate: Candidate,
  { labels, prefixes }: CrossReferences,
): Candidate | undefined {
  const isLabel = (target: string): boolean =>
    labels.has(target) || prefixes.some((prefix) => target.startsWith(prefix));
  const items = candidate.items.filter(({ targets }) => !targets.some(isLabel));
  if (items.length === candidate.items.length) return candidate;
  return items.length === 0 ? undefined : { ...candidate, items };
}
