import type { Span } from "../../src/model/span";
import { pick } from "../random";
import { isNumbered } from "./lists";
import type { Manuscript, Sentence, Work } from "./manuscript";
import { render, type Rendered, type Style } from "./render";

/** A document with one wrong citation, and where it is to be found. */
export interface Mutant {
  readonly kind: string;
  readonly code: string;
  readonly rendered: Rendered;
  readonly place: Span;
  /** The place is an entry of the list, and a finding may stand anywhere in it. */
  readonly entry: boolean;
}

interface Context {
  readonly manuscript: Manuscript;
  readonly style: Style;
  readonly random: () => number;
}

/** Makes one wrong citation; undefined where the manuscript or its style has no place for it. */
type Mutate = (context: Context) => Mutant | undefined;

const inText = (
  kind: string,
  code: string,
  rendered: Rendered,
  sentence: number,
  member: number,
): Mutant => ({
  kind,
  code: `citation/${code}`,
  rendered,
  place: rendered.members[sentence]![member]!,
  entry: false,
});

const inList = (kind: string, code: string, rendered: Rendered, at: number): Mutant => ({
  kind,
  code: `citation/${code}`,
  rendered,
  place: rendered.entries[at]!,
  entry: true,
});

/** A sentence for which a condition holds, by its place. */
function some({ manuscript, random }: Context, holds: (sentence: Sentence) => boolean): number | undefined {
  const fit = manuscript.sentences.flatMap((sentence, at) => (holds(sentence) ? [at] : []));
  return fit.length === 0 ? undefined : pick(random, fit);
}

function withSentence(manuscript: Manuscript, at: number, sentence: Sentence): Manuscript {
  return {
    ...manuscript,
    sentences: manuscript.sentences.map((one, other) => (other === at ? sentence : one)),
  };
}

const withWork = (manuscript: Manuscript, work: Work): Manuscript => ({
  ...manuscript,
  works: [...manuscript.works, work],
});

const apart = (cited: readonly number[]): boolean =>
  cited.every((number, at) => at === 0 || number > cited[at - 1]! + 1);

export const mutations: Readonly<Record<string, Mutate>> = {
  "number out of range": (context) => {
    const { manuscript, style, random } = context;
    const at = isNumbered(style.list)
      ? some(context, ({ cited, named }) => apart(cited) && named === undefined)
      : undefined;
    if (at === undefined) return undefined;
    const sentence = manuscript.sentences[at]!;
    const beyond = manuscript.works.length + Math.floor(random() * 40) + 1;
    const cited = [...sentence.cited.slice(0, -1), beyond];
    const rendered = render(withSentence(manuscript, at, { ...sentence, cited }), style);
    return inText("number out of range", "unknown-reference", rendered, at, cited.length - 1);
  },

  "author and number swapped": (context) => {
    const { manuscript, style, random } = context;
    const at = some(context, ({ named }) => named !== undefined);
    if (at === undefined) return undefined;
    const sentence = manuscript.sentences[at]!;
    const family = (index: number): string => manuscript.works[index]!.csl.author![0]!.family!;
    const others = [...manuscript.works.keys()].filter(
      (index) => family(index) !== family(sentence.cited[0]!),
    );
    const rendered = render(
      withSentence(manuscript, at, { ...sentence, cited: [pick(random, others)] }),
      style,
    );
    return inText("author and number swapped", "author-mismatch", rendered, at, 0);
  },

  "shifted year": (context) => {
    const { manuscript, style, random } = context;
    const at = some(context, ({ named }) => named?.year !== undefined);
    if (at === undefined) return undefined;
    const sentence = manuscript.sentences[at]!;
    const named = { ...sentence.named!, year: sentence.named!.year! + pick(random, [-10, -2, -1, 1, 2]) };
    return inText(
      "shifted year",
      "year-mismatch",
      render(withSentence(manuscript, at, { ...sentence, named }), style),
      at,
      0,
    );
  },

  "misspelt key": (context) => {
    const { manuscript, style, random } = context;
    if (isNumbered(style.list)) return undefined;
    const sentence = some(context, () => true)!;
    const clean = render(manuscript, style);
    const member = Math.floor(random() * clean.members[sentence]!.length);
    const { start, end } = clean.members[sentence]![member]!;
    const text = misspell(clean.text.slice(start, end), random);
    return inText(
      "misspelt key",
      "unknown-reference",
      render(manuscript, style, { sentence, member, text }),
      sentence,
      member,
    );
  },

  "duplicate entry": ({ manuscript, style, random }) => {
    const work = pick(random, manuscript.works);
    const { id, type, title = "", author = [], issued = {} } = work.csl;
    const csl = { id, type, title, author, issued };
    const again = random() < 0.5 ? work : { ...work, csl };
    const more = withWork(manuscript, again);
    const last = manuscript.works.length;
    const sentences = [...more.sentences, { words: "This has been seen before.", cited: [last] }];
    return inList("duplicate entry", "duplicate-reference", render({ ...more, sentences }, style), last);
  },

  "unsorted group": (context) => {
    const { manuscript, style } = context;
    const at = isNumbered(style.list)
      ? some(context, ({ cited }) => cited.length > 1 && apart(cited))
      : undefined;
    if (at === undefined) return undefined;
    const sentence = manuscript.sentences[at]!;
    const cited = [...sentence.cited].reverse();
    return inText(
      "unsorted group",
      "group",
      render(withSentence(manuscript, at, { ...sentence, cited }), style),
      at,
      1,
    );
  },

  "reversed range": (context) => {
    const { manuscript, style } = context;
    const isRange = ({ cited }: Sentence): boolean =>
      cited.length > 2 && cited.length - 1 === cited.at(-1)! - cited[0]!;
    const at = isNumbered(style.list) ? some(context, isRange) : undefined;
    if (at === undefined) return undefined;
    const sentence = { ...manuscript.sentences[at]!, reversed: true };
    return inText("reversed range", "group", render(withSentence(manuscript, at, sentence), style), at, 0);
  },

  "unused entry": ({ manuscript, style }) => {
    if (style.list === "bibtex") return undefined;
    const csl = {
      id: "gould2013",
      type: "article-journal",
      title: "As we wait: coping with an imperfect nomenclature for extracellular vesicles",
      author: [
        { family: "Gould", given: "Stephen J." },
        { family: "Raposo", given: "Graça" },
      ],
      issued: { "date-parts": [[2013]] },
      DOI: "10.3402/jev.v2i0.20389",
    };
    return inList(
      "unused entry",
      "unused-reference",
      render(withWork(manuscript, { csl, truncated: false }), style),
      manuscript.works.length,
    );
  },

  "bad DOI": ({ manuscript, style, random }) => {
    const at = Math.floor(random() * manuscript.works.length);
    const work = manuscript.works[at]!;
    const DOI = pick(random, spoilers)(work.csl.DOI!);
    const works = manuscript.works.map((one, other) =>
      other === at ? { ...one, csl: { ...one.csl, DOI } } : one,
    );
    return inList("bad DOI", "malformed-doi", render({ ...manuscript, works }, style), at);
  },
};

/** What becomes of DOIs in typing and copying. */
const spoilers: readonly ((doi: string) => string)[] = [
  (doi) => doi.replace("/", "."),
  (doi) => doi.replace(/^10\./, "1O."),
  (doi) => doi.replace(/^10\.\d+/, "10.10"),
  (doi) => doi.replace(/\/.*$/, "/"),
  (doi) => doi.replace(/^10\.(\d+)\//, "10.$1:"),
];

/** One letter of a key lost, doubled, changed or swapped with the next. */
function misspell(key: string, random: () => number): string {
  const at = 2 + Math.floor(random() * (key.length - 4));
  const [before, letter, next, after] = [key.slice(0, at), key[at]!, key[at + 1]!, key.slice(at + 2)];
  const slips = [before + next + after, before + letter + letter + next + after, `${before}x${next}${after}`];
  return pick(random, letter === next ? slips : [...slips, before + next + letter + after]);
}
