import { stringify } from "yaml";
import { metadataOf } from "../markdown/segments";
import { isReferenceHeading } from "../markdown/referenceList/headings";
import type { Analysis, LinkedCitation } from "../model/analysis";
import type { Reference } from "../model/reference";
import type { Edit } from "../model/span";
import { referenceLine } from "../present/reference";
import { citationKey, isNumeral } from "../references/keys";
import { cslData, knownOf } from "../references/write/csl";
import { nameLetters } from "../text/fold";
import { withLineEnds } from "../text/newline";
import { yearOf } from "../text/year";
import { deleteEntry, withNumbers } from "./entries";
import { setInFrontMatter, withLines } from "./frontMatter";
import type { Naming } from "./group";
import { refuse, type Refusal } from "./rewrite";

/** How entries are cited after a change of notation, and what must happen to their list so that they can be. */
export interface Carried extends Naming {
  readonly edits: readonly Edit[];
  /** What happens to the list, to be put behind "12 citations change". */
  readonly summary: string;
}

const numberOf = ({ number }: Reference): number => number!;
const unmoved: Carried = { keyOf: citationKey, numberOf, edits: [], summary: "" };

/** Prepares the list in force for being cited by keys or by numbers. `cited` stands in the order of reading. */
export function carryList(
  analysis: Analysis,
  cited: readonly LinkedCitation[],
  by: "keys" | "numbers",
): Carried | Refusal {
  const carried = carry(analysis, cited, by);
  if ("refused" in carried) return carried;
  const { source } = analysis.prose;
  const edits = carried.edits.map((edit) => ({ ...edit, text: withLineEnds(source, edit.text) }));
  return { ...carried, edits };
}

function carry(
  analysis: Analysis,
  cited: readonly LinkedCitation[],
  by: "keys" | "numbers",
): Carried | Refusal {
  const used = [
    ...new Set(cited.flatMap(({ resolved, targets }) => targets.map((target) => resolved.get(target)!))),
  ];
  if (by === "numbers") {
    if (used.every(({ number }) => number !== undefined)) return unmoved;
    return used.some(({ appeared }) => appeared) ? numberedAnew(analysis, used) : intoSection(analysis, used);
  }
  if (cited.every(({ style }) => style === "key")) return unmoved;
  if (analysis.references.kind === "review" && !analysis.references.asked)
    return refuse(
      `The document has no list of its own, and does not ask for that of ${analysis.references.label}: name its list first.`,
    );
  if (analysis.references.kind === "document") return intoFrontMatter(analysis);
  if (used.some((reference) => isNumeral(citationKey(reference))))
    return refuse(`The entries of ${analysis.references.label} have no keys to cite them by.`);
  return unmoved;
}

/** Lists the works that the text cites in a References section of its own, and makes that the list in force. */
function intoSection({ prose, references }: Analysis, used: readonly Reference[]): Carried | Refusal {
  const { source, blocks } = prose;
  const numbers = new Map(used.map((reference, at) => [reference, at + 1]));
  const lines = used.map((reference, at) => `${at + 1}. ${referenceLine(reference)}`).join("\n");
  const heading = blocks.findLast(({ kind, text }) => kind === "heading" && isReferenceHeading(text));
  const at = heading ? heading.end : source.trimEnd().length;
  const text = heading ? `\n\n${lines}` : `\n\n## References\n\n${lines}\n`;
  // A list of the document's own comes before that of the settings, and behind all others.
  const asking = references.kind === "setting" ? [] : setInFrontMatter(prose, "references", "document");
  if (asking === undefined)
    return refuse("The front matter cannot be made to say that the list is in the document.");
  return {
    keyOf: citationKey,
    numberOf: (reference) => numbers.get(reference)!,
    edits: [...asking, { start: at, end: heading ? at : source.length, text }],
    summary: ", and the works are listed in a References section",
  };
}

/** Numbers the document's own list, which had none: the works by first citation, and behind them those that nothing cites. */
function numberedAnew({ prose, references }: Analysis, used: readonly Reference[]): Carried | Refusal {
  const order = [...new Set([...used, ...references.references])];
  const edits = withNumbers(references.references, order, prose);
  if (edits === undefined) return refuse("The entries of the list do not stand one after the other.");
  const numbers = new Map(order.map((reference, at) => [reference, at + 1]));
  return {
    keyOf: citationKey,
    numberOf: (reference) => numbers.get(reference)!,
    edits,
    summary: ", and the entries are put in order and numbered",
  };
}

/** Moves the list of the document to its front matter, each entry under a key made of author and year. */
function intoFrontMatter(analysis: Analysis): Carried | Refusal {
  const { prose, references } = analysis;
  if (metadataOf(prose).some(({ text }) => /^(?:references|bibliography):/m.test(text)))
    return refuse("The front matter names references already: cite those, or take them out first.");
  const keys = newKeys(references.references);
  const items = references.references.map((reference) =>
    cslData(knownOf(reference), keys.get(reference)!, reference.authorsTruncated ?? false),
  );
  const deletions = references.references.map((reference) => deleteEntry(reference, prose));
  if (deletions.includes(undefined)) return refuse("The list cannot be moved out of the text.");
  return {
    keyOf: (reference) => keys.get(reference)!,
    numberOf,
    edits: [
      withLines(prose, stringify({ references: items }, { lineWidth: 0, aliasDuplicateObjects: false })),
      ...deletions.filter((edit) => edit !== undefined),
    ],
    summary: ", and the list moves to the front matter",
  };
}

const suffixes = ["", ..."bcdefghijklmnopqrstuvwxyz".split("")];

/** `hazawa2014`, and `hazawa2014b` for the next one; `ref12` where author or year is not known. */
function newKeys(references: readonly Reference[]): ReadonlyMap<Reference, string> {
  const taken = new Set<string>();
  return new Map(
    references.map((reference, at) => {
      const author = reference.csl.author?.[0];
      const name = nameLetters(author?.family ?? author?.literal ?? "").replace(/[^a-z0-9]/g, "");
      const year = yearOf(reference.csl);
      const stem = name && year ? `${name.slice(0, 20)}${year}` : `ref${reference.number ?? at + 1}`;
      const key = suffixes.map((letter) => stem + letter).find((one) => !taken.has(one));
      const free = key ?? `${stem}-${at + 1}`;
      taken.add(free);
      return [reference, free];
    }),
  );
}
