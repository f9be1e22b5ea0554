import assert from "node:assert/strict";
import { readProse } from "../../../src/markdown/prose";
import type { Reference } from "../../../src/model/reference";
import { defaultSettings, type Settings } from "../../../src/model/settings";
import { resolveReferences, type ResolveOptions } from "../../../src/references/choose/resolve";

const review: readonly Reference[] = [
  {
    key: "1",
    number: 1,
    csl: { id: "schaue2015", type: "article-journal" },
    status: "verified",
    place: undefined,
    caveats: [],
  },
];
const files: Readonly<Record<string, string>> = {
  "refs.bib": "@misc{a, title={A}}\n@misc{b, title={B}}",
  "lib.bib": "@misc{l, title={L}}",
  "more.bib": "@misc{m, title={M}}",
};

/** One line a source: its kind, what it is called, how many entries it has, and the reason; a star before the one in force. */
async function told(
  source: string,
  settings: Partial<Settings> = {},
  options: Partial<ResolveOptions> = {},
  more: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const all = { ...files, ...more };
  const { list } = await resolveReferences(readProse(source, { format: "markdown" }), {
    settings: { ...defaultSettings, ...settings },
    review,
    read: (path) =>
      Promise.resolve(Object.hasOwn(all, path) ? { path, text: all[path]! } : { problem: "none" }),
    ...options,
  });
  return list.reports.map(
    ({ kind, label, count, inForce, reason }) => `${inForce ? "*" : ""}${kind} ${label} ${count}: ${reason}`,
  );
}

const named = "---\nbibliography: refs.bib\n---\n\nKnown [@a].\n";
const own = "Known [1].\n\n## References\n\n1. Luo A. Exosomes. J. 2019;1:2.\n";
const noneNamed = "front-matter the front matter 0: It names no references.";
const noneOwn = "document the References section 0: The document has none.";
const noneSet = "setting the setting 0: exoscribe.references names none.";
const notAsked =
  "review He et al. 2021 1: Nobody asked for it, and the document does not cite by number or does not speak of exosomes or EVs.";
const references = [{ value: "lib.bib" }];
const libraries = ["lib.bib", "more.bib"];
const project = { "_quarto.yml": "bibliography: refs.bib\n" };

describe("what is said of the sources of references", () => {
  const cases: readonly (readonly [
    what: string,
    lines: Promise<readonly string[]>,
    expected: readonly string[],
  ])[] = [
    ["without any", told("Known.\n"), [noneNamed, noneOwn, noneSet, notAsked]],
    [
      "where the front matter names one",
      told(named, { references, libraries }, {}, project),
      [
        "*bibliography refs.bib 2: The front matter names it.",
        noneOwn,
        "setting lib.bib 0: What is in force comes before it: refs.bib.",
        "setting lib.bib, more.bib 0: What is in force comes before it: refs.bib.",
        "review He et al. 2021 1: What is in force comes before it: refs.bib.",
      ],
    ],
    [
      "where the document has one of its own",
      told(own, { references, libraries }, {}, project),
      [
        noneNamed,
        "*document the References section 1: The document has a list of its own.",
        "setting lib.bib 0: What is in force comes before it: the References section.",
        "setting lib.bib, more.bib 0: What is in force comes before it: the References section.",
        "review He et al. 2021 1: What is in force comes before it: the References section.",
      ],
    ],
    [
      "where the front matter names one and the document has one of its own",
      told(`${named}\n${own}`),
      [
        "*bibliography refs.bib 2: The front matter names it.",
        "document the References section 1: What is in force comes before it: refs.bib.",
        noneSet,
        "review He et al. 2021 1: What is in force comes before it: refs.bib.",
      ],
    ],
    [
      "where an option asks for one",
      told(`${named}\n${own}`, { references, libraries }, { override: ["more.bib", "review"] }, project),
      [
        "*setting more.bib and He et al. 2021 2: The option --references asks for more.bib, review.",
        "bibliography refs.bib 0: The option --references comes first.",
        "document the References section 1: The option --references comes first.",
        "bibliography refs.bib 0: The option --references comes first.",
        "setting lib.bib 0: The option --references comes first.",
        "setting lib.bib, more.bib 0: The option --references comes first.",
        "review He et al. 2021 1: The option --references comes first.",
      ],
    ],
    [
      "where the front matter asks for another one",
      told("---\nexoscribe:\n  references: more.bib\n---\n\nKnown.\n"),
      [
        "*bibliography more.bib 1: The front matter asks for more.bib.",
        noneNamed,
        noneOwn,
        noneSet,
        "review He et al. 2021 1: The front matter asks for another list.",
      ],
    ],
    [
      "where the project names one",
      told("Known [@a].\n", { references }, {}, project),
      [
        noneNamed,
        noneOwn,
        "*bibliography refs.bib 2: It is named in _quarto.yml.",
        "setting lib.bib 0: What is in force comes before it: refs.bib.",
        "review He et al. 2021 1: What is in force comes before it: refs.bib.",
      ],
    ],
    [
      "where the setting names one",
      told("Known [@l].\n", { references, libraries }),
      [
        noneNamed,
        noneOwn,
        "*setting lib.bib 1: The setting exoscribe.references asks for lib.bib.",
        "setting lib.bib, more.bib 0: What is in force comes before it: lib.bib.",
        "review He et al. 2021 1: What is in force comes before it: lib.bib.",
      ],
    ],
    [
      "where the workspace’s file names several",
      told("Known [@l].\n", {
        references: ["lib.bib", "more.bib"].map((value) => ({
          value,
          place: { file: ".exoscribe/config.json", start: 0, end: 1 },
        })),
      }),
      [
        noneNamed,
        noneOwn,
        "*setting lib.bib and more.bib 2: .exoscribe/config.json asks for lib.bib, more.bib.",
        "review He et al. 2021 1: What is in force comes before it: lib.bib and more.bib.",
      ],
    ],
    [
      "where libraries serve a document that cites by key",
      told("Known [@l].\n", { libraries }, { citesByKey: true }),
      [
        noneNamed,
        noneOwn,
        noneSet,
        "*setting lib.bib and more.bib 2: The document cites by key, and exoscribe.libraries names it.",
        "review He et al. 2021 1: What is in force comes before it: lib.bib and more.bib.",
      ],
    ],
    [
      "where libraries serve none",
      told("Known.\n", { libraries: ["lib.bib"] }),
      [noneNamed, noneOwn, noneSet, "setting lib.bib 0: The document does not cite by key.", notAsked],
    ],
    [
      "where the review’s is asked for",
      told("Known.\n", { defaultReferences: "review" }),
      [
        noneNamed,
        noneOwn,
        noneSet,
        "*review He et al. 2021 1: The setting exoscribe.defaultReferences asks for it.",
      ],
    ],
    [
      "where the review’s is not wanted",
      told("Known.\n", { defaultReferences: "none" }),
      [
        noneNamed,
        noneOwn,
        noneSet,
        "review He et al. 2021 1: The setting exoscribe.defaultReferences is “none”.",
      ],
    ],
    [
      "where nothing stands under the name of a list",
      told("Known [1].\n\n## References\n"),
      [
        noneNamed,
        "document the References section 0: Nothing stands below its name.",
        noneSet,
        "review He et al. 2021 1: The document has a list of its own.",
      ],
    ],
  ];
  for (const [what, lines, expected] of cases)
    it(what, async () => {
      assert.deepEqual(await lines, expected);
    });
});
