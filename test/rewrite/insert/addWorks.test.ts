import { strict as assert } from "node:assert";
import { finish } from "../../../src/references/read/source";
import { formatOf, readerOf } from "../../../src/references/read/formats";
import { addWorks } from "../../../src/rewrite/insert/addWorks";
import { applyEdits } from "../../../src/text/edits";
import { analyseText } from "../../check/engine";

/** An entry as a program exports it, with fields that we do not read. */
const raw = `@article{Mo2018,
  title     = {Exosomal {miR-1246} enhances the resistance of cells},
  author    = {Mo, Li-Juan},
  year      = 2018,
  abstract  = {Kept as it stands.},
  keywords  = {exosome}
}`;
const library = `@string{jev = {J Extracell Vesicles}}\n\n${raw}\n\n@article{thery2018, author={Théry, C.}, title={Minimal information for studies}, journal = jev, year=2018}\n`;
const ris = "TY  - JOUR\nAU  - Mo, Li-Juan\nTI  - Exosomal miR-1246\nPY  - 2018\nKW  - exosome\nER  - \n";

interface Grown {
  readonly document: string;
  readonly files: Readonly<Record<string, string>>;
  readonly keys: readonly string[];
}

/** A document and its files, once entries of another source are added to its list. */
async function grown(
  document: string,
  files: Readonly<Record<string, string>>,
  source: readonly [path: string, text: string] = ["library.bib", library],
  at: readonly number[] = [0],
  keepKeys = true,
): Promise<Grown | string> {
  const analysis = await analyseText(document, { quick: true, files });
  const [path, text] = source;
  const { references } = finish(readerOf(formatOf(path, text))(text, path));
  const listed = Object.entries(files).map(([name, content]) => ({ path: name, text: content }));
  const added = addWorks(
    analysis,
    listed,
    at.map((index) => ({ reference: references[index]!, text })),
    keepKeys,
  );
  if ("refused" in added) return added.refused;
  const after = {
    document: applyEdits(document, added.edits),
    files: Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        applyEdits(content, added.fileEdits[name] ?? []),
      ]),
    ),
  };
  // The list is read with its new entries, under the keys that were promised.
  const again = await analyseText(after.document, { quick: true, files: after.files });
  const keys = added.references.map(({ key }) => key);
  const listedNow = again.references.references.map(({ key }) => key);
  for (const key of keys) assert.ok(listedNow.includes(key), `${key} is not in ${listedNow.join(", ")}`);
  assert.deepEqual(again.references.problems, []);
  assert.equal(listedNow.length, analysis.references.references.length + keys.length);
  return { ...after, keys };
}

const front = (name: string) => `---\nbibliography: ${name}\n---\n\nText.\n`;

describe("adding works to the list in use", () => {
  it("copies an entry of a .bib into a .bib as it stands", async () => {
    const own = "@article{hazawa2014, author = {Hazawa, M.}, year = 2014}\n";
    const after = await grown(front("own.bib"), { "own.bib": own });
    assert.deepEqual(after, {
      document: front("own.bib"),
      files: { "own.bib": `${own.trimEnd()}\n\n${raw}\n` },
      keys: ["Mo2018"],
    });
  });

  it("keeps the line ends of the list", async () => {
    const after = await grown(front("own.bib"), { "own.bib": "@misc{a,\r\n  title = {A}\r\n}\r\n" });
    assert.ok(typeof after === "object" && !/(?<!\r)\n/.test(after.files["own.bib"]!));
  });

  it("writes an entry anew that hangs on its file", async () => {
    const after = await grown(front("own.bib"), { "own.bib": "@misc{a, title = {A}}\n" }, undefined, [1]);
    assert.ok(typeof after === "object");
    assert.match(after.files["own.bib"]!, /@article\{thery2018,\n {2}author = \{Théry, C\.\},/);
    assert.match(after.files["own.bib"]!, /journal = \{J Extracell Vesicles\}/);
  });

  it("makes a key as the list has them where it is taken, or asked for", async () => {
    const own = "@misc{Mo2018, author = {Mo, A.}, title = {Another work}, year = 2018}\n";
    const taken = await grown(front("own.bib"), { "own.bib": own });
    assert.ok(typeof taken === "object");
    assert.deepEqual(taken.keys, ["Mo2018a"]);
    assert.match(taken.files["own.bib"]!, /@article\{Mo2018a,\n {2}title {5}= \{Exosomal/);
    const pasted = await grown(
      front("own.bib"),
      { "own.bib": "@misc{luo_2019, author = {Luo, A.}, title = {B}, year = 2019}\n" },
      undefined,
      [0],
      false,
    );
    assert.deepEqual(typeof pasted === "object" && pasted.keys, ["mo_2018"]);
  });

  it("makes no key that another new entry brings along", async () => {
    const kept = "@misc{mo2018, author = {Mo, A.}, title = {A}, year = 2018}";
    const made = "@misc{7, author = {Mo, B.}, title = {B}, year = 2018}";
    const own = "@misc{luo2019, author = {Luo, A.}, title = {C}, year = 2019}\n";
    for (const [works, keys] of [
      [
        [kept, made],
        ["mo2018", "mo2018a"],
      ],
      [
        [made, kept],
        ["mo2018", "mo2018a"],
      ],
    ] as const) {
      const source = ["library.bib", `${works.join("\n\n")}\n`] as const;
      const after = await grown(front("own.bib"), { "own.bib": own }, source, [0, 1]);
      assert.deepEqual(typeof after === "object" && after.keys, keys);
    }
  });

  const lists: Readonly<Record<string, string>> = {
    "own.json": '[\n  {\n    "id": "a",\n    "type": "book"\n  }\n]\n',
    "flat.json": '[{"id": "a", "type": "book"}]',
    "empty.json": "[]\n",
    "blank.json": "",
    "own.yaml": "references:\n  - id: a\n    title: A\n",
    "own.ris": "TY  - JOUR\nID  - a\nTI  - A\nER  - \n",
    "blank.ris": "",
    "blank.bib": "",
    "comment.bib": "% My library",
  };
  for (const [name, text] of Object.entries(lists)) {
    it(`adds two entries to ${name}`, async () => {
      const after = await grown(front(name), { [name]: text }, undefined, [0, 1]);
      assert.deepEqual(typeof after === "object" && after.keys, ["Mo2018", "thery2018"]);
    });
  }

  const two = "@misc{b, title = {B}}\n\n@misc{c, title = {C}}\n";
  const json = (indent: string): string =>
    ["b", "c"]
      .map((id) =>
        JSON.stringify({ id, type: "document", title: id.toUpperCase() }, undefined, 2).replace(
          /^/gm,
          indent,
        ),
      )
      .join(",\n");
  for (const [name, text, expected] of [
    ["own.json", lists["own.json"]!, lists["own.json"]!.replace("\n]", `,\n${json("  ")}\n]`)],
    ["flat.json", lists["flat.json"]!, lists["flat.json"]!.replace("]", `,\n${json("")}]`)],
    ["empty.json", lists["empty.json"]!, `[\n${json("  ")}\n]\n`],
    ["blank.json", "", `[\n${json("  ")}\n]\n`],
    [
      "own.yaml",
      lists["own.yaml"]!,
      `${lists["own.yaml"]!}  - id: b\n    type: document\n    title: B\n  - id: c\n    type: document\n    title: C\n`,
    ],
    ["blank.yaml", "", "- id: b\n  type: document\n  title: B\n- id: c\n  type: document\n  title: C\n"],
    ["blank.ris", "", "TY  - GEN\nID  - b\nTI  - B\nER  - \n\nTY  - GEN\nID  - c\nTI  - C\nER  - \n"],
    ["blank.bib", "", two],
    ["comment.bib", "% My library", `% My library\n${two}`],
    ["line.bib", "% My library\n", `% My library\n${two}`],
  ] as const)
    it(`writes entries into ${name} as it has them`, async () => {
      const after = await grown(front(name), { [name]: text }, ["library.bib", two], [0, 1]);
      assert.equal(typeof after === "object" && after.files[name], expected);
    });

  it("takes an entry of another format, with what is known of it", async () => {
    const after = await grown(front("own.bib"), { "own.bib": "@misc{a, title = {A}}\n" }, ["x.ris", ris]);
    assert.ok(typeof after === "object");
    assert.deepEqual(after.keys, ["mo2018"]);
    assert.match(
      after.files["own.bib"]!,
      /@article\{mo2018,\n {2}author = \{Mo, Li-Juan\},\n {2}title = \{Exosomal \{miR-1246\}\}/,
    );
  });

  it("gives an entry of RIS its key, and keeps the rest", async () => {
    const after = await grown(front("own.ris"), { "own.ris": lists["own.ris"]! }, ["x.ris", ris]);
    assert.ok(typeof after === "object");
    assert.match(
      after.files["own.ris"]!,
      /TY {2}- JOUR\nID {2}- mo2018\nAU {2}- Mo, Li-Juan\n[^]*KW {2}- exosome/,
    );
  });

  it("adds to the references of the front matter", async () => {
    const document = "---\nreferences:\n- id: a\n  title: A\ntitle: On EVs\n---\n\nText.\n";
    const after = await grown(document, {});
    assert.ok(typeof after === "object");
    assert.match(
      after.document,
      /\n {2}title: A\n- id: Mo2018\n {2}type: article-journal\n[^]*title: On EVs\n---\n\nText/,
    );
  });

  it("adds to the numbered list of the document, under the next number", async () => {
    const document =
      "Known [1].\n\n## References\n\n[1] Luo A. Exosomes. J Cells. 2019;1:2.\n\n[2] Zhu L. EVs. J Cells. 2018;1:3.\n";
    const after = await grown(document, {}, undefined, [0, 1]);
    assert.ok(typeof after === "object");
    assert.deepEqual(after.keys, ["3", "4"]);
    assert.match(
      after.document,
      /2018;1:3\.\n\n\[3\] Mo LJ\. Exosomal miR-1246 enhances the resistance of cells\. 2018\.\n\n\[4\] Théry C\./,
    );
  });

  describe("where that is cited by author and year", () => {
    const line = (authors: string, year: string) =>
      `${authors} (${year}). Uptake of exosomes in ${year}. *Journal*, *1*, 1–9.`;
    const luo = line("Luo, A.", "2019");
    const text = (...entries: readonly string[]) =>
      `Known (Luo, 2019).\n\n## References\n\n${entries.join("\n\n")}\n`;
    const bib = (author: string, year: number) =>
      `@article{x, author = {${author}}, title = {Vesicles of neurons}, journal = {Cell}, year = ${year}, volume = 2, pages = {3--4}}`;
    const written = "(2016). Vesicles of neurons. *Cell*, *2*, 3–4.";

    const places: readonly (readonly [
      what: string,
      author: string,
      before: readonly string[],
      behind: readonly string[],
    ])[] = [
      ["behind all others", "Mo, L.", [luo, line("Mao, B.", "2020")], []],
      ["before all others", "Bo, L.", [], [luo, line("Mao, B.", "2020")]],
      [
        "between works of one author, by the year",
        "Mo, L.",
        [luo, line("Mo, L.", "2015")],
        [line("Mo, L.", "2017")],
      ],
      [
        "among works of that author and others, by these",
        "Mo, L., & Zhu, B.",
        [luo, line("Mo, L.", "2018"), line("Mo, L., & Luo, A.", "2020")],
        [line("Mo, L., & Zimmer, A.", "2010")],
      ],
      [
        "behind a dash that stands for the author of the entry before",
        "Mo, L.",
        [luo, line("Mo, L.", "2015"), line("———.", "2018")],
        [line("Zhu, L.", "2018")],
      ],
    ];
    for (const [what, author, before, behind] of places)
      it(`puts them where the alphabet has them: ${what}`, async () => {
        const source = ["library.bib", bib(author.replace(", &", " and"), 2016)] as const;
        const after = await grown(text(...before, ...behind), {}, source);
        const added = `${author} ${written}`;
        assert.equal(typeof after === "object" && after.document, text(...before, added, ...behind));
      });

    it("puts several in order, each by itself", async () => {
      const source = ["library.bib", `${bib("Zhu, L.", 2016)}\n${bib("Mo, L.", 2016)}`] as const;
      const after = await grown(text(luo), {}, source, [0, 1]);
      assert.deepEqual(after, {
        document: text(luo, `Mo, L. ${written}`, `Zhu, L. ${written}`),
        files: {},
        keys: ["Zhu 2016", "Mo 2016"],
      });
    });

    const refused: readonly (readonly [why: string, ...works: readonly string[]])[] = [
      ["of an author and year that the list has", bib("Luo, B.", 2019)],
      ["of one author and year", bib("Mo, L.", 2016), bib("Mo, B.", 2016)],
      ["without authors", bib("", 2016)],
      ["without a year", bib("Mo, L.", 2016).replace("year = 2016, ", "")],
    ];
    for (const [why, ...works] of refused)
      it(`refuses works ${why}`, async () => {
        const after = await grown(text(luo), {}, ["library.bib", works.join("\n")], [...works.keys()]);
        assert.match(after as string, /does not show how, or has another work of that author and year/);
      });
  });

  it("refuses where there is no list, or none that can be written to", async () => {
    assert.equal(await grown("Text.\n", {}), "No list of references is in use: choose one first.");
    assert.match(
      (await grown("---\nexoscribe:\n  references: review\n---\n\nText.\n", {})) as string,
      /^Nothing can be added to the list of He et al\. 2021/,
    );
    assert.match(
      (await grown(front("own.nbib"), { "own.nbib": "PMID- 1\nTI  - A\n" })) as string,
      /^Entries cannot be added to/,
    );
  });
});
