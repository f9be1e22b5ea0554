import assert from "node:assert/strict";
import { recogniseCitations } from "../../../src/citations/citations";
import { readProse } from "../../../src/markdown/prose";
import type { Reference, ReferenceList } from "../../../src/model/reference";
import { defaultSettings, type Settings } from "../../../src/model/settings";
import {
  resolveReferences,
  type Resolved,
  type ResolveOptions,
} from "../../../src/references/choose/resolve";
import type { ReadSource } from "../../../src/references/choose/readSource";
import { keepList } from "../../../src/references/choose/sameList";
import { createSourceCache } from "../../../src/references/read/sourceCache";

const review: readonly Reference[] = [
  {
    key: "1",
    aliases: ["schaue2015"],
    number: 1,
    csl: { id: "schaue2015", type: "article-journal", title: "Opportunities" },
    status: "verified",
    place: undefined,
    caveats: [],
  },
  {
    key: "2",
    aliases: ["he2021-ref2"],
    number: 2,
    csl: { id: "he2021-ref2", type: "article" },
    status: "unresolved",
    place: undefined,
    caveats: [],
    note: "The work is not known.",
  },
];

const reader =
  (files: Readonly<Record<string, string>>): ReadSource =>
  (path) => {
    const text = files[path];
    return Promise.resolve(text === undefined ? { problem: `${path}: no such file` } : { path, text });
  };

const resolve = async (...input: Parameters<typeof resolveAll>): Promise<ReferenceList> =>
  (await resolveAll(...input)).list;

function resolveAll(
  source: string,
  files: Readonly<Record<string, string>> = {},
  settings: Partial<Settings> = {},
  options: Partial<ResolveOptions> = {},
): Promise<Resolved> {
  return resolveReferences(readProse(source, { format: "markdown" }), {
    settings: { ...defaultSettings, ...settings },
    review,
    read: reader(files),
    ...options,
  });
}

const shape = ({ kind, label, asked, references }: ReferenceList): readonly unknown[] => [
  kind,
  label,
  asked,
  references.map(({ key }) => key),
];

const named = "---\nbibliography: refs.bib\n---\n\nKnown [@a].\n";
const own =
  "Exosomes are known [1].\n\n## References\n\n1. Luo A. Exosomes. J. 2019;1:2.\n2. Zhou X. More. J. 2018;1:3.\n";
const bare = "Exosomes are known [1].\n";
const bib = "@misc{a, title={A}}\n@misc{b, title={B}}";

describe("resolveReferences", () => {
  it("takes the bibliography that the front matter names first", async () => {
    const list = await resolve(
      `${named}\n${own}`,
      { "refs.bib": bib },
      { references: [{ value: "other.bib" }] },
    );
    assert.deepEqual(shape(list), ["bibliography", "refs.bib", true, ["a", "b"]]);
    assert.deepEqual(
      list.reports.map(({ kind, inForce, count, reason }) => [kind, inForce, count, reason]),
      [
        ["bibliography", true, 2, "The front matter names it."],
        ["document", false, 2, "What is in force comes before it: refs.bib."],
        ["setting", false, 0, "What is in force comes before it: refs.bib."],
        ["review", false, 2, "What is in force comes before it: refs.bib."],
      ],
    );
  });

  describe("of the user", () => {
    const libraries = ["~/library.bib", "/elsewhere/other.bib"];
    const files = { "~/library.bib": bib, "/elsewhere/other.bib": bib.replaceAll("{b", "{c") };
    const cases: readonly (readonly [what: string, source: string, citesByKey: boolean, shape: unknown])[] = [
      [
        "where the document cites by key and has no list",
        "Known [@a].\n",
        true,
        ["setting", "library.bib and other.bib", true, ["a", "b", "c"]],
      ],
      ["not where it cites otherwise", "Known [1].\n", false, ["none", "none", false, []]],
      ["not where it names a list", named, true, ["bibliography", "refs.bib", true, []]],
      [
        "not where it has a list of its own",
        own,
        true,
        ["document", "the References section", true, ["1", "2"]],
      ],
    ];
    for (const [what, source, citesByKey, expected] of cases)
      it(what, async () => {
        const asked: string[] = [];
        const read: ReadSource = (path, from) => {
          asked.push(`${from} ${path}`);
          return reader(files)(path, from);
        };
        const list = await resolve(source, {}, { libraries }, { citesByKey, read });
        assert.deepEqual(shape(list), expected);
        const isAsked = asked.some((one) => one.startsWith("user "));
        assert.equal(isAsked, list.kind === "setting");
      });
  });

  describe("of a project", () => {
    const quarto = { "_quarto.yml": "bibliography: refs.bib\n", "refs.bib": bib };
    const cases: readonly (readonly [
      what: string,
      source: string,
      settings: Partial<Settings>,
      shape: unknown,
      reason: string | undefined,
    ])[] = [
      [
        "where the document names none",
        bare,
        {},
        ["bibliography", "refs.bib", true, ["a", "b"]],
        "It is named in _quarto.yml.",
      ],
      [
        "before the setting",
        bare,
        { references: [{ value: "other.bib" }] },
        ["bibliography", "refs.bib", true, ["a", "b"]],
        "It is named in _quarto.yml.",
      ],
      [
        "beside what the document names",
        "---\nbibliography: own.bib\n---\n\nText.\n",
        {},
        ["bibliography", "own.bib and refs.bib", true, ["c", "a", "b"]],
        "The front matter names it.",
      ],
      [
        "not where the document has a list",
        own,
        {},
        ["document", "the References section", true, ["1", "2"]],
        "The document has a list of its own.",
      ],
      [
        "where the document asks for its own",
        "---\nexoscribe:\n  references: document\n---\n\nText.\n",
        {},
        ["bibliography", "refs.bib", true, ["a", "b"]],
        "The front matter asks for document.",
      ],
    ];
    for (const [what, source, settings, expected, reason] of cases)
      it(`counts ${what}`, async () => {
        const list = await resolve(source, { ...quarto, "own.bib": "@misc{c, title={C}}" }, settings);
        assert.deepEqual(shape(list), expected);
        assert.deepEqual(
          list.reports.filter(({ inForce }) => inForce).map((one) => one.reason.replace(/[“”]/g, "")),
          [reason],
        );
      });

    it("that is not there is a problem of the file that names it", async () => {
      const { problems } = await resolve(bare, { "_quarto.yml": "title: A\nbibliography: refs.bib\n" });
      assert.deepEqual(
        problems.map(({ file, start, end, whole }) => [file, start, end, whole]),
        [["_quarto.yml", 23, 31, true]],
      );
    });
  });

  it("reads inline references and several bibliographies together, inline ones first", async () => {
    const source = `---
bibliography:
  - one.bib
  - "two.json"
references:
- id: a
  title: Mine
- id: c
---
`;
    const list = await resolve(source, {
      "one.bib": "@misc{a, title={Theirs}}\n@misc{b, title={B}}",
      "two.json": '[{"id": "b"}, {"id": "d"}]',
    });
    assert.deepEqual(shape(list), [
      "bibliography",
      "the front matter and one.bib and two.json",
      true,
      ["a", "c", "b", "d"],
    ]);
    assert.deepEqual(list.problems, []);
    const [first] = list.references;
    assert.equal(first?.csl.title, "Mine");
    assert.equal(first.place?.file, undefined);
    assert.equal(source.slice(first.place!.key!.start, first.place!.key!.end), "a");
    assert.equal(list.references[2]?.place?.file, "one.bib");
  });

  it("says at the path in the front matter that a bibliography cannot be read", async () => {
    const source = "---\nbibliography: [missing.bib, 'https://x.org/a.bib']\n---\n";
    const list = await resolve(source);
    assert.deepEqual(
      list.problems.map(({ start, end, file, message, whole }) => [
        source.slice(start, end),
        file,
        message,
        whole,
      ]),
      [
        ["missing.bib", undefined, "missing.bib: no such file.", true],
        ["'https://x.org/a.bib'", undefined, "https://x.org/a.bib: no such file.", true],
      ],
    );
    assert.deepEqual(shape(list), ["bibliography", "missing.bib and https://x.org/a.bib", true, []]);
  });

  it("looks for a bibliography beside the document, then in the workspace folder", async () => {
    const asked: (readonly string[])[] = [];
    const read: ReadSource = (path, from) => {
      if (path.endsWith(".bib")) asked.push([path, from]);
      const there = from === "workspace" && path === "lib/refs.bib";
      return Promise.resolve(there ? { path, text: bib } : { problem: `${path}: no such file` });
    };
    const list = await resolve("---\nbibliography: /lib/refs.bib\n---\n", {}, {}, { read });
    assert.deepEqual(shape(list), ["bibliography", "refs.bib", true, ["a", "b"]]);
    assert.deepEqual(asked, [
      ["/lib/refs.bib", "bibliography"],
      ["lib/refs.bib", "workspace"],
    ]);
  });

  it("finds a bibliography by its path as it is written, and with its percent escapes undone", async () => {
    const source = "---\nbibliography: my%20refs.bib\n---\n";
    assert.deepEqual(
      (await resolve(source, { "my refs.bib": bib })).references.map(({ key }) => key),
      ["a", "b"],
    );
    const both = { "my refs.bib": bib, "my%20refs.bib": "@misc{c, title={C}}" };
    assert.deepEqual(
      (await resolve(source, both)).references.map(({ key }) => key),
      ["c"],
    );
    assert.equal((await resolve(source)).problems[0]?.message, "my%20refs.bib: no such file.");
  });

  it("finds a bibliography by a path with folders, from the workspace folder", async () => {
    const read: ReadSource = (path, from) =>
      Promise.resolve(
        from === "workspace" && path === "lib/refs.bib" ? { path, text: bib } : { problem: "none" },
      );
    const list = await resolve("---\nbibliography: lib/refs.bib\n---\n", {}, {}, { read });
    assert.deepEqual(shape(list), ["bibliography", "refs.bib", true, ["a", "b"]]);
  });

  it("has a bibliography in force that is empty, and one among other lists", async () => {
    assert.deepEqual(shape(await resolve(named, { "refs.bib": "" })), ["bibliography", "refs.bib", true, []]);
    const several = own.replace(/^/, "---\nexoscribe:\n  references: [review, refs.bib, document]\n---\n\n");
    assert.deepEqual(shape(await resolve(several, { "refs.bib": bib })), [
      "bibliography",
      "He et al. 2021 and refs.bib and the References section",
      true,
      ["1", "2", "a", "b"],
    ]);
  });

  it("says why a bibliography that is there cannot be read, wherever else it was looked for", async () => {
    const read: ReadSource = (path, from) =>
      Promise.resolve(
        path.endsWith(".bib") && from === "workspace"
          ? { problem: `${path}: it is too large`, isThere: true }
          : { problem: `${path}: no such file` },
      );
    const { problems } = await resolve(named, {}, {}, { read });
    assert.deepEqual(
      problems.map(({ message, isUnknownKind }) => [message, isUnknownKind]),
      [["refs.bib: it is too large.", undefined]],
    );
    const word = await resolve("---\nbibliography: refs.docx\n---\n", { "refs.docx": "PK" });
    assert.equal(word.problems[0]?.isUnknownKind, true);
    assert.match(word.problems[0].message, /^refs\.docx: of a kind that is not read; /);
  });

  it("says at the top of the document that a library or what an option names is missing", async () => {
    const lists = [
      await resolve(bare, {}, { libraries: ["a.bib"] }, { citesByKey: true }),
      await resolve(bare, {}, {}, { override: ["a.bib"] }),
    ];
    for (const { problems } of lists)
      assert.deepEqual(problems, [
        { file: undefined, start: 0, end: 0, message: "a.bib: no such file.", whole: true, source: "a.bib" },
      ]);
  });

  it("does not read a completion that is nested too deeply, and has the review's list all the same", async () => {
    const file = ".exoscribe/references.json";
    const list = await resolve(
      bare,
      { [file]: "[".repeat(50_000) + "]".repeat(50_000) },
      { references: [{ value: "review" }] },
    );
    assert.deepEqual(
      [list.references.length, list.problems],
      [
        2,
        [
          {
            file,
            start: 0,
            end: 0,
            message: "This file cannot be read: it is nested too deeply.",
            whole: true,
          },
        ],
      ],
    );
  });

  it("knows nothing of a bibliography that R computes", async () => {
    const list = await resolve('---\nbibliography: "`r here::here(1)`"\n---\n\nKnown [@a].');
    assert.deepEqual([list.kind, list.problems], ["none", []]);
  });

  it("passes on the problems of a bibliography, in the file", async () => {
    const list = await resolve(named, { "refs.bib": "@misc{a, title {A}}" });
    assert.deepEqual(list.problems, [
      {
        file: "refs.bib",
        start: 9,
        end: 14,
        message: "“=” is missing after “title”. Pandoc refuses the whole file.",
      },
    ]);
  });

  it("never throws, whatever the reader does", async () => {
    const list = await resolve(named, {}, {}, { read: () => Promise.reject(new Error("disk on fire")) });
    assert.deepEqual(
      list.problems.map(({ message }) => message),
      ["refs.bib: disk on fire."],
    );
  });

  it("takes the document's own list next", async () => {
    const list = await resolve(own, { "lib.bib": bib }, { references: [{ value: "lib.bib" }] });
    assert.deepEqual(shape(list), ["document", "the References section", true, ["1", "2"]]);
    assert.equal(list.references[0]?.csl.author?.[0]?.family, "Luo");
  });

  it("takes the setting next, and the review's list where it says so", async () => {
    const files = { "lib.bib": bib };
    assert.deepEqual(shape(await resolve(bare, files, { references: [{ value: "lib.bib" }] })), [
      "setting",
      "lib.bib",
      true,
      ["a", "b"],
    ]);
    assert.deepEqual(shape(await resolve("Nothing.", {}, { references: [{ value: "review" }] })), [
      "review",
      "He et al. 2021",
      true,
      ["1", "2"],
    ]);
    assert.deepEqual(shape(await resolve(bare, {}, { references: [{ value: "none" }] })), [
      "none",
      "none",
      true,
      [],
    ]);
    assert.deepEqual(shape(await resolve(bare, {}, { references: [{ value: "document" }] })), [
      "none",
      "none",
      true,
      [],
    ]);
  });

  describe("leaves the review's list to what the document cites", () => {
    const left = async (source: string, settings?: Partial<Settings>): Promise<readonly unknown[]> => {
      const { list, implicit } = await resolveAll(source, {}, settings);
      return [list.kind, list.asked, implicit?.kind];
    };

    for (const text of [bare, "The role of EVs is known.^12^", "Extracellular vesicles matter [@a]."]) {
      it(`for ${text.trim()}`, async () => {
        assert.deepEqual(await left(text), ["none", false, "review"]);
      });
    }

    for (const [text, why] of [
      ["A README about widgets [1].", "vesicles are not spoken of"],
      ["At 5 eV the rate rises [1].", "an electron volt is no vesicle"],
      [`${bare}\n# References\n\nLuo A. Exosomes. 2019.\n`, "it has a list, though unnumbered"],
      [`${bare}\n# References\n`, "it has had a list, which was cut off"],
      [`${bare}\n**References**\n\n# Appendix\n\nMore.\n`, "so it has where the name is no heading"],
      [
        "---\n- bibliography:\nbibliography: [refs.bib\n---\n\nExosomes are known [1].\n",
        "it names one that cannot be read",
      ],
    ] as const) {
      it(`not where ${why}`, async () => {
        assert.equal((await resolveAll(text)).implicit, undefined);
      });
    }

    it("and not where the setting says no; asked for where it says so", async () => {
      assert.deepEqual(await left(bare, { defaultReferences: "none" }), ["none", false, undefined]);
      assert.deepEqual(await left("Nothing.", { defaultReferences: "review" }), ["review", true, undefined]);
    });
  });

  it("lets the front matter choose", async () => {
    const choose = (what: string, rest: string): string =>
      `---\nbibliography: refs.bib\nexoscribe:\n  references: ${what}\n---\n${rest}`;
    const files = { "refs.bib": bib, "my.bib": "@misc{mine}" };
    assert.equal((await resolve(choose("review", own), files)).kind, "review");
    assert.equal((await resolve(choose("none", own), files)).kind, "none");
    assert.equal((await resolve(choose("document", own), files)).kind, "document");
    assert.equal((await resolve(choose("document", bare), files)).kind, "bibliography");
    assert.deepEqual(shape(await resolve(choose("my.bib", own), files)), [
      "bibliography",
      "my.bib",
      true,
      ["mine"],
    ]);
    assert.deepEqual(shape(await resolve(choose("[my.bib, review]", own), files)).at(-1), ["mine", "1", "2"]);
  });

  it("lets the option choose before all", async () => {
    const list = await resolve(named, { "refs.bib": bib }, {}, { override: ["review"] });
    assert.deepEqual(shape(list), ["review", "He et al. 2021", true, ["1", "2"]]);
    assert.equal(list.reports[0]?.reason, "The option --references asks for review.");
  });

  it("lays what the workspace knows over the review's list", async () => {
    const path = ".exoscribe/references.json";
    const entry = { number: 2, csl: { id: "luo2019", type: "article-journal", title: "Known" } };
    const { implicit: list } = await resolveAll(bare, {
      [path]: JSON.stringify({ version: 1, references: [entry] }),
    });
    const second = list!.references[1]!;
    assert.deepEqual(
      [second.key, second.status, second.csl.title, second.note],
      ["2", "verified", "Known", undefined],
    );
    assert.deepEqual(second.aliases, ["he2021-ref2", "luo2019"]);
    assert.equal(list!.references[0], review[0]);
    const { implicit: broken } = await resolveAll(bare, {
      [path]: '{"version": 1, "references": [{"number": 0}]}',
    });
    assert.deepEqual(
      broken!.problems.map(({ file, start, message }) => [file, start, message]),
      [[path, 41, "“number” is the number of a reference of the review."]],
    );
    assert.deepEqual(broken!.references, review);
  });

  it("leaves front matter that is no YAML in peace, unless it speaks of references", async () => {
    assert.deepEqual((await resolve("---\ntitle: a: b: [\n---\n")).problems, []);
    const source = "---\nbibliography: [a.bib\ntitle: x\n---\n";
    const [problem] = (await resolve(source, { "a.bib": "" })).problems;
    assert.match(problem!.message, /^This is not YAML: /);
  });

  it("gives the same list again where nothing changed, and entries again where other entries changed", async () => {
    const cache = createSourceCache();
    const first = await resolve(named, { "refs.bib": bib }, {}, { cache });
    const again = await resolve(`${named}More.`, { "refs.bib": bib }, {}, { cache });
    assert.equal(keepList(again, first), first);
    const changed = await resolve(named, { "refs.bib": `${bib}\n@misc{c}` }, {}, { cache });
    assert.equal(keepList(changed, first), changed);
    assert.deepEqual(
      changed.references.map(({ key }) => key),
      ["a", "b", "c"],
    );
    assert.equal(changed.references[0]?.csl, first.references[0]?.csl);
  });
});

describe("the document's own list", () => {
  for (const [list, why] of [
    [
      "## Références\n\n1. Luo A. Exosomes [3]. 2019.\n2. Zhou X. More. 2018.\n",
      "under a heading in another language",
    ],
    ["[1] Luo A. Exosomes. 2019.\n[2] Zhou X. More, of [1]. 2018.\n", "in one paragraph without a heading"],
  ] as const) {
    it(`holds no citations ${why}`, async () => {
      const source = `Exosomes are known [1] and more so [2].\n\n${list}`;
      const prose = readProse(source, { format: "markdown" });
      const { references } = await resolve(source);
      assert.deepEqual(
        references.map(({ number }) => number),
        [1, 2],
      );
      const knowledge = { review: { references: [] } } as unknown as Parameters<typeof recogniseCitations>[1];
      assert.deepEqual(
        recogniseCitations(prose, knowledge).map(({ start }) => start),
        [source.indexOf("[1]"), source.indexOf("[2]")],
      );
    });
  }
});
