import { strict as assert } from "node:assert";
import fc from "fast-check";
import type { Entity } from "../../src/model/entity";
import { entityCard } from "../../src/present/entityCard";
import { escapeMarkdown, markdownLink, strong } from "../../src/present/markdown";
import { referenceText } from "../../src/present/reference";
import { referenceCard } from "../../src/present/referenceCard";
import { runs } from "../runs";
import { collapsed, render } from "./render";
import { claim, entity, reference } from "./samples";

const markup = [
  "![x](https://evil.example/i.png)",
  "[x](command:workbench.action.quit)",
  "[x][y]",
  "[x]: https://evil.example",
  "[^1]",
  ...[
    "[",
    "]",
    "](",
    ")",
    "!",
    "\\",
    "`",
    "```",
    "*",
    "**",
    "_",
    "__",
    "~~",
    "|",
    "<",
    ">",
    "&",
    "#",
    "$",
    ":",
  ],
  ..."<img src=x> <b> </p> <!-- --> <![CDATA[ <script>alert(1)</script> <https://evil.example> <a@b.example>".split(
    " ",
  ),
  ..."&lt; &#91; &#x3c; &amp; &nbsp; \\[ \\] \\< \\&#91; %5D %00 $(alert) \\$(alert)".split(" "),
  ..."https://evil.example http:// ftp://evil.example www.evil.example WWW.evil.example _www.c<command:x>".split(
    " ",
  ),
  ..."a@evil.example mailto:a@evil.example xmpp:a@b.example // .".split(" "),
  ...["# ", "#", "- ", "+ ", "* ", "1. ", "2) ", "> ", "===", "---", "***", "[ ] ", "    ", "\t"],
  "| a | b |\n|---|---|\n| c | d |",
  ...[
    "\n",
    "\r\n",
    "\n\n",
    "  \n",
    "\u0000",
    "\u0085",
    "\u2028",
    "\u2029",
    "\u202E",
    "\u2066",
    "\uFEFF",
    "\u200B",
  ],
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...markup), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 6 })
  .map((pieces) => pieces.join(""));

/** What a reader is to see of a text. */
const visible = (text: string): string =>
  collapsed(text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, " "));

const page = "https://example.org/";

describe("text of others in Markdown", () => {
  it("is shown as it is, and nothing else comes of it, wherever it stands", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const bold = visible(text) === "" ? [] : ["strong"];
        for (const [markdown, elements, before = "", after = ""] of [
          [escapeMarkdown(text), visible(text) === "" ? [] : ["p"]],
          [`before ${escapeMarkdown(text)} after`, ["p"], "before ", " after"],
          [`${strong(text)} after  \n*last*`, ["p", ...bold, "br", "em"], "", " after last"],
          [`- ${escapeMarkdown(text)} ⚠\n- last`, ["ul", "li", "li"], "", " ⚠ last"],
          [`*one* · ${markdownLink(text, page)} · two`, ["p", "em", `a ${page}`], "one · ", " · two"],
        ] as const) {
          const rendered = render(markdown);
          assert.deepEqual(rendered.elements, elements);
          assert.equal(rendered.text, collapsed(before + visible(text) + after));
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

/** The next of the texts that a card is filled with. */
type Next = () => string;

/** An address has room for much, but not for all of it. */
const addressable = (text: string): string => text.replace(/[\s\p{Cs}]/gu, "").slice(0, 200);

const referenceOf = (next: Next, bare: boolean) =>
  reference({
    key: next(),
    caveats: [{ id: "c", review: next(), source: next(), severity: "major" }],
    raw: next(),
    csl: {
      id: "x",
      type: next(),
      ...(!bare && { title: next() }),
      author: [
        { family: next(), given: next(), suffix: next(), "non-dropping-particle": next() },
        { literal: next() },
      ],
      "container-title": next(),
      issued: { literal: next() },
      volume: next(),
      issue: next(),
      page: next(),
      DOI: `10.1000/${addressable(next())}`,
      PMID: next(),
      PMCID: next(),
      URL: page + addressable(next()).replace(/[\\[\]]/g, ""),
    },
  });

const referenceCardOf = (
  next: Next,
  bare: boolean,
  linked: boolean,
): { markdown: string; texts: string[] } => {
  const made = referenceOf(next, bare);
  const shown = linked ? made : { ...made, csl: { ...made.csl, DOI: next() } };
  const statement = next();
  const way = next();
  return {
    markdown: referenceCard(shown, [claim({ statement, references: [1] })], [{ label: way, url: page }]),
    texts: [
      `@${made.key}`,
      way,
      referenceText(shown),
      statement,
      made.caveats[0]!.review,
      made.caveats[0]!.source,
    ],
  };
};

const entityCardOf = (
  next: Next,
  id: string,
  type: Entity["type"],
): { markdown: string; texts: string[] } => {
  const cited = referenceOf(next, false);
  const others = new Map(
    ["hgnc:1709", "fplx:X", "other:x", "go:0006914"].map((other) => [
      other,
      entity({
        id: other,
        name: next(),
        description: next(),
        ...(other === "fplx:X" && { type: "complex" }),
      }),
    ]),
  );
  const ids = [...others.keys()].slice(0, 3);
  const made = entity({
    id,
    type,
    name: next(),
    description: next(),
    locus: next(),
    sequence: next(),
    synonyms: [next(), next()],
    previous: [next()],
    xrefs: { uniprot: next(), [next()]: next() },
    exocarta: { experiments: 1, species: [next()] },
    members: ids,
    families: ids,
    pathways: ids,
    related: ids,
  });
  const statement = next();
  const { head, body } = entityCard(made, [claim({ statement, references: [1], caveats: ["c"] })], {
    entityOf: (other) => others.get(other),
    referenceOf: () => cited,
    mentionsInDocument: 2,
    candidates: [...others.keys(), `unknown:${next()}`].map((other) => ({ id: other, score: 1 })),
  });
  return {
    markdown: `${head}\n\n---\n\n${body}`,
    texts: [
      ...[made.name, made.description!, statement, cited.caveats[0]!.source, ...made.synonyms],
      ...made.previous,
      ...[...others.values()].map(({ name }) => name),
      others.get("go:0006914")!.description!,
    ],
  };
};

const places: Readonly<Record<string, (next: Next) => { markdown: string; texts: string[] }>> = {
  "the card of a work with a DOI": (next) => referenceCardOf(next, false, true),
  "the card of a work with an address": (next) => referenceCardOf(next, false, false),
  "the card of an entry without a title": (next) => referenceCardOf(next, true, true),
  "the card of a gene": (next) => entityCardOf(next, "hgnc:1692", "gene"),
  "the card of a mature miRNA": (next) => entityCardOf(next, "mirbase.mature:MIMAT0000076", "mature"),
  "the card of something that no registry has": (next) => entityCardOf(next, `none:${next()}`, "family"),
};

describe("a card full of hostile fields", () => {
  let fields = 0;
  let elements = 0;

  for (const [name, cardOf] of Object.entries(places)) {
    it(`has the elements that it has of harmless ones, and shows each as it is: ${name}`, () => {
      const pairs = fc.array(fc.tuple(hostile, hostile), { minLength: 50, maxLength: 50 });
      fc.assert(
        fc.property(pairs, (pieces) => {
          let at = 0;
          // A number in each tells it from the others, as their twins are told apart.
          const evil = cardOf(() => pieces[at]!.join(`q${++at}q`));
          const rendered = render(evil.markdown);
          fields += at;
          elements += rendered.elements.length;
          at = 0;
          const twin = render(cardOf(() => `q${++at}q`).markdown);
          assert.deepEqual(rendered.elements.map(origin), twin.elements.map(origin));
          for (const text of evil.texts)
            assert.ok(rendered.text.includes(visible(text)), JSON.stringify(text));
        }),
        { numRuns: runs(50) },
      );
    });
  }

  after(() => {
    console.log(`      ${fields} hostile fields rendered, ${elements} elements found, all of them ours`);
  });
});

/** An element, of a link with the host alone. */
const origin = (element: string): string => element.replace(/^(a https:\/\/[^/]*).*$/s, "$1");
