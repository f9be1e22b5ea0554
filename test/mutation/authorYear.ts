import type { CslName } from "../../src/model/reference";
import type { Span } from "../../src/model/span";
import { pick, shuffled } from "../random";
import type { Manuscript, Work } from "./manuscript";

/** How a list without numbers and the citations of it are written. */
export type AuthorStyle = "apa" | "chicago" | "harvard" | "vancouver";
export const authorStyles: readonly AuthorStyle[] = ["apa", "chicago", "harvard", "vancouver"];

/** A work as it is cited: one may be cited with another year, letter or name than its entry has. */
export interface Cited {
  readonly work: number;
  readonly year?: string;
  readonly name?: string;
}

export interface Plan {
  readonly works: readonly Work[];
  /** The order of the entries. */
  readonly order: readonly number[];
  /** The groups of citations; a narrative one names its authors in the sentence. */
  readonly groups: readonly {
    readonly words: string;
    readonly cited: readonly Cited[];
    readonly isNarrative: boolean;
  }[];
}

export interface RenderedPlan {
  readonly text: string;
  /** By group, by member. */
  readonly members: readonly (readonly Span[])[];
  /** By work. */
  readonly entries: ReadonlyMap<number, Span>;
}

const familyOf = ({ family, literal, ...name }: CslName): string =>
  [name["non-dropping-particle"], family ?? literal].filter(Boolean).join(" ");
const initialsOf = ({ given = "A." }: CslName): readonly string[] =>
  given.split(/[\s.-]+/).flatMap((part) => part.slice(0, 1) || []);
const yearOf = ({ csl }: Work): string => String(csl.issued!["date-parts"]![0]![0]);
const sorted = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();

/** A clean plan of the works and words of a manuscript, its entries in the order of the alphabet, works of one author and year with letters. */
export function makePlan({ sentences, works }: Manuscript, random: () => number): Plan {
  const groups = sentences.map(({ words, cited }) => ({
    words,
    cited: cited.map((work) => ({ work })),
    isNarrative: cited.length === 1 && random() < 0.4,
  }));
  const name = (at: number): string => sorted(familyOf(works[at]!.csl.author![0]!)) + yearOf(works[at]!);
  const order = [...works.keys()].sort((a, b) => (name(a) < name(b) ? -1 : 1));
  return { works, order, groups };
}

/** The year of a work with its letter, where several are by one author and of one year. */
export function letteredYear(plan: Plan, at: number): string {
  const first = (other: number): string =>
    `${familyOf(plan.works[other]!.csl.author![0]!)} ${yearOf(plan.works[other]!)}`;
  const alike = plan.order.filter((other) => first(other) === first(at));
  return yearOf(plan.works[at]!) + (alike.length > 1 ? "abcdef"[alike.indexOf(at)]! : "");
}

function namesOf({ csl, truncated }: Work, style: AuthorStyle, isNarrative: boolean, first?: string): string {
  const [one, two] = csl.author!.map(familyOf);
  const joint = style === "apa" && !isNarrative ? "&" : "and";
  const many = truncated || csl.author!.length > 2;
  return `${first ?? one!}${many ? " et al." : two === undefined ? "" : ` ${joint} ${two}`}`;
}

function entryOf(plan: Plan, at: number, style: AuthorStyle): string {
  const { csl, truncated } = plan.works[at]!;
  const year = letteredYear(plan, at);
  const authors = csl.author!;
  const title = csl.title!;
  const journal = csl["container-title"] ?? "Exosome Res";
  const inverted = authors.map(
    (name) =>
      `${familyOf(name)}, ${initialsOf(name)
        .map((initial) => `${initial}.`)
        .join(" ")}`,
  );
  const bare = authors.map((name) => `${familyOf(name)} ${initialsOf(name).join("")}`);
  const and = (names: readonly string[], joint: string): string =>
    truncated
      ? `${names.join(", ")}, et al.`
      : names.length < 2
        ? names.join("")
        : `${names.slice(0, -1).join(", ")}, ${joint} ${names.at(-1)!}`;
  const doi = csl.DOI === undefined ? "" : ` https://doi.org/${csl.DOI}`;
  switch (style) {
    case "apa":
      return `${and(inverted, "&")} (${year}). ${title}. *${journal}*, *12*(3), 1–9.${doi}`;
    case "chicago": {
      const given = (name: CslName): string => name.given ?? "A.";
      const names = authors.map((name, index) =>
        index === 0 ? `${familyOf(name)}, ${given(name)}` : `${given(name)} ${familyOf(name)}`,
      );
      return `${and(names, "and").replace(/\.$/, "")}. ${year}. “${title}.” *${journal}* 12 (3): 1–9.${doi}`;
    }
    case "harvard":
      return `${and(bare, "and")} (${year}) '${title}', *${journal}*, 12(3), pp. 1–9.${doi}`;
    case "vancouver":
      return `${truncated ? `${bare.join(", ")}, et al` : bare.join(", ")}. ${title}. ${journal}. ${year};12(3):1-9.${doi}`;
  }
}

/** Writes a plan: a blank line or none between the entries, a bullet before them or none. */
export function renderPlan(plan: Plan, style: AuthorStyle, bullet: string): RenderedPlan {
  let text = "# Exosomes and irradiation\n\n";
  const comma = style === "apa" || style === "harvard" ? "," : "";
  const add = (part: string): Span => {
    const start = text.length;
    text += part;
    return { start, end: text.length };
  };
  const members = plan.groups.map(({ words, cited, isNarrative }) => {
    const spans: Span[] = [];
    if (isNarrative) {
      const { work, year = letteredYear(plan, work), name } = cited[0]!;
      spans.push(add(`${namesOf(plan.works[work]!, style, true, name)} (${year})`));
      add(` showed this: ${words} `);
      return spans;
    }
    add(`${words.slice(0, -1)} (`);
    cited.forEach(({ work, year = letteredYear(plan, work), name }, at) => {
      if (at > 0) add("; ");
      spans.push(add(`${namesOf(plan.works[work]!, style, false, name)}${comma} ${year}`));
    });
    add("). ");
    return spans;
  });
  add("\n\n## References\n\n");
  const entries = new Map<number, Span>();
  for (const at of plan.order) {
    add(bullet);
    entries.set(at, add(entryOf(plan, at, style)));
    add(bullet === "" ? "\n\n" : "\n");
  }
  return { text, members, entries };
}

/** A document with one thing wrong, and where it is to be found. */
export interface AuthorMutant {
  readonly code: string;
  readonly rendered: RenderedPlan;
  readonly place: Span;
}

interface Context {
  readonly plan: Plan;
  readonly random: () => number;
  readonly render: (plan: Plan) => RenderedPlan;
}

type Mutate = (context: Context) => AuthorMutant | undefined;

/** Changes one member of one group. */
function inText(
  code: string,
  { plan, random, render }: Context,
  change: (cited: Cited) => Cited | undefined,
): AuthorMutant | undefined {
  const group = Math.floor(random() * plan.groups.length);
  const { cited } = plan.groups[group]!;
  const member = Math.floor(random() * cited.length);
  const changed = change(cited[member]!);
  if (changed === undefined) return undefined;
  const groups = plan.groups.map((one, at) =>
    at === group ? { ...one, cited: one.cited.map((own, index) => (index === member ? changed : own)) } : one,
  );
  const rendered = render({ ...plan, groups });
  return { code: `citation/${code}`, rendered, place: rendered.members[group]![member]! };
}

const strangers = [
  "Abernathy",
  "Kowalczyk",
  "Lindqvist",
  "O’Donnell",
  "de la Fuente",
  "Nakagawa",
  "Öztürk",
  "van Houten",
];

export const authorMutations: Readonly<Record<string, Mutate>> = {
  "another year": (context) =>
    inText("year-mismatch", context, ({ work }) => {
      const year = Number(yearOf(context.plan.works[work]!)) + pick(context.random, [-11, -7, -3, 13]);
      const family = familyOf(context.plan.works[work]!.csl.author![0]!);
      const isTaken = context.plan.works.some(
        (one) => familyOf(one.csl.author![0]!) === family && yearOf(one) === String(year),
      );
      return isTaken ? undefined : { work, year: String(year) };
    }),
  "another author": (context) =>
    inText("unknown-reference", context, ({ work }) => ({ work, name: pick(context.random, strangers) })),
  "a misspelt author": (context) =>
    inText("unknown-reference", context, ({ work }) => {
      const name = familyOf(context.plan.works[work]!.csl.author![0]!);
      const at = 1 + Math.floor(context.random() * (name.length - 2));
      const wrong = name.slice(0, at) + pick(context.random, ["x", "w", "q"]) + name.slice(at + 1);
      return name.length < 4 || /\W/.test(name) ? undefined : { work, name: wrong };
    }),
  "a letter too many": (context) =>
    inText("unknown-reference", context, ({ work }) => ({
      work,
      year: `${yearOf(context.plan.works[work]!)}${pick(context.random, ["e", "f", "g"])}`,
    })),
  "an entry elsewhere": ({ plan, random, render }) => {
    const from = Math.floor(random() * plan.order.length);
    const moved = plan.order[from]!;
    const rest = plan.order.filter((at) => at !== moved);
    const to = Math.floor(random() * (rest.length + 1));
    const first = (at: number): string => sorted(familyOf(plan.works[at]!.csl.author![0]!));
    if (Math.abs(to - from) < 2 || rest.some((at) => first(at) === first(moved))) return undefined;
    const order = [...rest.slice(0, to), moved, ...rest.slice(to)];
    const rendered = render({ ...plan, order });
    return { code: "citation/order", rendered, place: rendered.entries.get(moved)! };
  },
  "an entry that nothing cites": ({ plan, random, render }) => {
    const gone = Math.floor(random() * plan.works.length);
    const groups = plan.groups.flatMap((group) => {
      const cited = group.cited.filter(({ work }) => work !== gone);
      return cited.length === 0 ? [] : [{ ...group, cited }];
    });
    const rendered = render({ ...plan, groups: shuffled(random, groups) });
    return { code: "citation/unused-reference", rendered, place: rendered.entries.get(gone)! };
  },
};
