import type { Reference, ReferenceList } from "../../model/reference";
import type { Span } from "../../model/span";
import { derivation } from "../../text/caches";
import { listed, quoted } from "../../text/quote";
import { changingAt, standingAt, type CheckInput, type Report, type Rule } from "../rule";
import { citedBy } from "../support/cited";
import { fusedWordsIn } from "../support/fusedWords";
import { printedAsItStands } from "../support/printedAsItStands";
import { withWork } from "../support/words";
import { bracedTitles, wholeEntries } from "../weights";

const entry = (title: string): string =>
  `Known [1].\n\n## References\n\n1. Hazawa M, Tomiyama K. ${title}. Cell Rep. 2014;12(3):11-20.\n`;
const item = (title: string): string =>
  `---\nreferences:\n- id: hazawa2014\n  title: ${title}\n---\n\nKnown [@hazawa2014].\n`;

/** What programs leave in a title, or lose of it, when they take it from a page: it will be printed so. */
export const titleMarkup: Rule = {
  code: "citation/title-markup",
  severity: "info",
  says:
    "The title of a cited entry has tags, character references or commands that are printed as they stand, stands in two pairs of braces, which keep every style from its own capitals, " +
    "or has words that lost the space between them.",
  good: [
    { text: entry("Loss of mRNA, miRNA and iPSC in TP53-mutant cells"), reported: [] },
    { text: item("Mutations of <i>BRAF</i> and <i>TERT</i>"), reported: [] },
  ],
  bad: [
    { text: entry("Mutations of BRAF andTERT in thyroid cancer"), reported: ["andTERT"] },
    { text: item("Mutations of <em>BRAF</em>"), reported: ["Mutations of <em>BRAF</em>"] },
  ],
  check: (input) => {
    const { references, citations, memo } = input;
    if (references.kind === "review") return [];
    const cited = [...citedBy(citations)].filter(({ csl }) => csl.title !== undefined);
    return [
      ...cited.flatMap((reference) => inText(reference, input)),
      ...inBraces(cited, memo(references, bracedIn)),
    ];
  },
};

/** What is in the words of a title. */
function inText(reference: Reference, { knowledge, prose }: CheckInput): readonly Report[] {
  const { csl, place, key } = reference;
  const { title = "" } = csl;
  if (place === undefined) return [];
  const whole = standingAt({ ...place, ...place.title });
  // A title that is as long as its text is written without escapes.
  const isPlain = place.title && place.title.end - place.title.start === title.length;
  const spanOf = ({ start, end }: Span): Span | undefined => {
    if (isPlain) return { start: whole.start + start, end: whole.start + end };
    const at = place.file === undefined ? prose.source.indexOf(title.slice(start, end), whole.start) : -1;
    return at < 0 || at >= whole.end ? undefined : { start: at, end: at + end - start };
  };
  const marks = printedAsItStands(reference);
  const spans = marks.flatMap(({ at }) => (at && spanOf(at)) ?? []);
  const shown = [...new Set(marks.map(({ text }) => `“${quoted(text)}”`))];
  const isRemovable = spans.length === marks.length && marks.every(({ isTag }) => isTag);
  return [
    ...(marks.length === 0
      ? []
      : [
          {
            ...whole,
            message: `The title of ${withWork(key, reference)} has ${listed(shown)} in it, and is printed so.`,
            related: [],
            suggestions: isRemovable
              ? [
                  changingAt(
                    place,
                    "Remove the tags",
                    spans.map((span) => ({ ...span, text: "" })),
                  ),
                ]
              : [],
          },
        ]),
    ...fusedWordsIn(title, (word) => knowledge.isName(word)).map(({ written, meant, ...at }) => {
      const span = spanOf(at);
      return {
        ...whole,
        ...span,
        message: `In the title of ${withWork(key, reference)} “${quoted(written)}” seems to be “${quoted(meant)}”.`,
        related: [],
        suggestions: span ? [changingAt(place, `Write “${quoted(meant)}”`, [{ ...span, text: meant }])] : [],
      };
    }),
  ];
}

interface Braced {
  readonly all: ReadonlySet<Reference>;
  /** Most titles of the list are so: a program has written it like that. */
  readonly isHabit: boolean;
}

const bracedIn = derivation(({ references }: ReferenceList): Braced => {
  const titled = references.filter(({ csl }) => csl.title !== undefined);
  const isSentence = ({ csl: { title = "" } }: Reference): boolean =>
    (title.match(/\p{L}{2,}/gu)?.length ?? 0) >= bracedTitles.fewestWords;
  const all = new Set(titled.filter((one) => one.titleMarkup?.includes("{{") && isSentence(one)));
  return { all, isHabit: all.size >= wholeEntries.fewest && all.size > titled.length * bracedTitles.habit };
});

function inBraces(cited: readonly Reference[], { all, isHabit }: Braced): readonly Report[] {
  const braced = cited.filter((reference) => all.has(reference));
  const others = isHabit ? `, as do the titles of ${all.size - 1} other entries` : "";
  return (isHabit ? braced.slice(0, 1) : braced).flatMap((reference) => {
    const { place, key, csl } = reference;
    if (place === undefined) return [];
    const { title } = place;
    const isPlain = title && title.end - title.start === csl.title!.length + 2;
    const outer = isPlain ? [title.start, title.end - 1] : [];
    return [
      {
        ...standingAt({ ...place, ...title }),
        message: `The title of ${withWork(key, reference)} stands in two pairs of braces${others}: no style can give it its own capitals.`,
        related: [],
        suggestions: isPlain
          ? [
              changingAt(
                place,
                "Remove one pair of braces",
                outer.map((at) => ({ start: at, end: at + 1, text: "" })),
              ),
            ]
          : [],
      },
    ];
  });
}
