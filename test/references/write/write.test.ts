import { strict as assert } from "node:assert";
import type { CslItem } from "../../../src/model/reference";
import { readBibtex } from "../../../src/references/read/bibtex/read";
import { readCslJson } from "../../../src/references/read/csl/json";
import { readCslYaml } from "../../../src/references/read/csl/yaml";
import { finish } from "../../../src/references/read/source";
import { readRis } from "../../../src/references/read/tagged/ris";
import { writeBibtex } from "../../../src/references/write/bibtex";
import { cslData, writeCslJson, writeCslYaml } from "../../../src/references/write/csl";
import { writeRis } from "../../../src/references/write/ris";

const items: readonly CslItem[] = [
  {
    id: "hazawa2014",
    type: "article-journal",
    title: "Radiation increases uptake of miR-21 & CD63 by 50 % in TGF-β_1 cells: a #1 $5 ~ ^ \\ study",
    author: [
      { family: "Hazawa", given: "Masaharu" },
      { family: "Pol", given: "E.", "non-dropping-particle": "van der" },
      { family: "King", given: "Martin L.", suffix: "Jr" },
      { literal: "EV and Exosome Group" },
    ],
    "container-title": "J Cells & Vesicles",
    issued: { "date-parts": [[2014]] },
    volume: "3",
    issue: "4",
    page: "12–18",
    DOI: "10.1000/ab_c%23(4)",
    PMID: "12345678",
    PMCID: "PMC1234567",
    URL: "https://example.org/a_b?c=d%20e",
  },
  {
    id: "b",
    type: "chapter",
    title: "A chapter",
    editor: [{ family: "Théry", given: "C." }],
    "container-title": "A book",
    publisher: "Springer",
    issued: { "date-parts": [[2020]] },
    page: "7",
  },
  { id: "c", type: "report", title: "On EVs", publisher: "WHO", issued: { literal: "in press" } },
];

/** What a format cannot hold, or holds otherwise. */
const without = ({ id: _, ...csl }: CslItem, ...fields: readonly (keyof CslItem)[]): Partial<CslItem> =>
  Object.fromEntries(Object.entries(csl).filter(([name]) => !fields.includes(name as keyof CslItem)));

describe("writing entries", () => {
  for (const item of items) {
    const { id } = item;
    it(`${id} as BibTeX is read as the same, by Pandoc too`, () => {
      const text = writeBibtex(item, "new:key", false);
      const { references, problems } = finish(readBibtex(text, "x.bib"));
      assert.deepEqual(problems, []);
      assert.equal(references[0]!.key, "new:key");
      assert.deepEqual(without(references[0]!.csl), without(item));
    });
    it(`${id} as RIS is read as the same`, () => {
      const { references, problems } = finish(readRis(writeRis(item, "new:key"), "x.ris"));
      assert.deepEqual(problems, []);
      assert.equal(references[0]!.key, "new:key");
      // RIS knows names of three parts and no particles.
      assert.deepEqual(without(references[0]!.csl, "author"), without(item, "author"));
      const families = (csl: CslItem) => csl.author?.map(({ family, literal }) => family ?? literal);
      assert.equal(families(references[0]!.csl)?.[1], families(item)?.[1] && "van der Pol");
    });
    it(`${id} as CSL is read as the same`, () => {
      const data = cslData(item, "new:key", false);
      const json = finish(readCslJson(`[\n  ${writeCslJson(data, "  ")}\n]`, "x.json"));
      const yaml = finish(readCslYaml(`references:\n${writeCslYaml(data, "  ")}\n`, "x.yaml"));
      for (const { references, problems } of [json, yaml]) {
        assert.deepEqual(problems, []);
        assert.deepEqual(references[0]!.csl, { ...item, id: "new:key" });
      }
    });
  }

  it("keeps that further authors are not named", () => {
    const item = { ...items[0]!, author: [items[0]!.author![0]!] };
    const [bibtex] = finish(readBibtex(writeBibtex(item, "k", true), "x.bib")).references;
    const data = cslData({ ...item, author: [...item.author, ...item.author] }, "k", true);
    const [json] = finish(readCslJson(`[${writeCslJson(data, "")}]`, "x.json")).references;
    assert.deepEqual([bibtex!.authorsTruncated, json!.authorsTruncated], [true, true]);
  });

  it("writes each name out in YAML, also where a person is author and editor", () => {
    const people = [{ family: "Luo", given: "A." }];
    const text = writeCslYaml({ id: "k", type: "book", author: people, editor: people }, "");
    assert.equal(
      text,
      "- id: k\n  type: book\n  author:\n    - family: Luo\n      given: A.\n  editor:\n    - family: Luo\n      given: A.",
    );
  });

  it("keeps small letters small where BibTeX's styles would make others", () => {
    assert.match(
      writeBibtex(items[0]!, "k", false),
      /title = \{Radiation increases uptake of \{miR-21\} \\& \{CD63\} by 50 \\% in \{TGF-β\}/,
    );
  });
});
