import { anchorsOf } from "../../markdown/anchors";
import type { Prose } from "../../model/prose";
import { derivation } from "../../text/caches";
import type { Candidate } from "./candidate";

/** `\label{x}`, `#| label: x` of a chunk of code, and the label in its header: `{r x, echo=FALSE}`, `{r, label="x"}`. */
const labels =
  /\\label\{([^\s{}]{1,200})\}|^[ \t]{0,20}(?:#|%|\/\/)\|[ \t]{0,4}label:[ \t]{0,4}["']?([^\s"']{1,200})|^[ \t]{0,20}`{3,20}\{[\w.]{1,20}(?:[ \t,]{1,4}|[^\n}]{0,200}\blabel[ \t]{0,4}=[ \t]{0,4}["'])([\w:.-]{1,200})(?=["'\s,}])/gm;
/** What a document declares for cross-references: labels with a prefix, and prefixes of its own. */
export interface CrossReferences {
  readonly labels: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

export const crossReferencesOf = derivation((prose: Prose, memo): CrossReferences => {
  const own = [...prose.source.matchAll(labels)].map((match) => match[1] ?? match[2] ?? match[3]!);
  const anchors = memo(prose, anchorsOf).map(({ name }) => name);
  const types = customTypes(prose.frontMatter?.text ?? "");
  return {
    labels: new Set([...own, ...anchors].filter((label) => /[:-]/.test(label) && !/^refs?[-:]/.test(label))),
    prefixes: [...types.matchAll(/^ {1,20}(?:- {1,4})?key:[ \t]{1,4}["']?([\w]{1,40})/gm)].map(
      ([, key]) => `${key!}-`,
    ),
  };
});

/** What a document adds to Quarto's types: `key: vid` under `custom:` under `crossref:`. */
function customTypes(yaml: string): string {
  const head = /^crossref:/m.exec(yaml);
  const below = head ? yaml.slice(head.index + head[0].length) : "";
  const own = below.split(/\n(?=\S)/, 1)[0]!;
  const custom = /^ {1,40}custom:/m.exec(own);
  return custom ? own.slice(custom.index) : "";
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
