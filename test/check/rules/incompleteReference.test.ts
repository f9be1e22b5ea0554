import assert from "node:assert/strict";
import { findingsIn } from "../engine";

const rule = "citation/incomplete-reference";

/** What is said of the entries of a file that are cited, each by its key and what it lacks. */
async function saidOf(path: string, source: string, keys: string): Promise<readonly string[]> {
  const text = `---\nbibliography: ${path}\n---\n\nKnown [${keys}].\n`;
  const findings = await findingsIn(text, { quick: true, rule, files: { [path]: source } });
  for (const { file, start, end } of findings) {
    assert.equal(file, path);
    assert.ok(source.slice(start, end).trim().length > 20);
  }
  return findings.map(({ message }) => message);
}

const whole = "author = {Luo, A.}, title = {On exosomes}, year = 2019, journal = {Cell}, pages = {1--9}";

describe("citation/incomplete-reference in BibTeX", () => {
  const rows: readonly (readonly [entry: string, said: string | undefined])[] = [
    [`@article{a, ${whole}}`, undefined],
    [
      "@article{a, doi = {10.1000/a}}",
      "lacks its title, its authors, its year, its journal and pages or an article number",
    ],
    [`@article{a, ${whole.replace("pages", "eid")}}`, undefined],
    [`@article{a, ${whole.replace("pages", "articleno")}}`, undefined],
    [`@article{a, ${whole.replace("author", "editor")}}`, undefined],
    [`@article{a, ${whole.replace("{Luo, A.}", "{{}}")}}`, "lacks its authors"],
    [`@article{a, ${whole.replace("year = 2019", "date = {2019-03}")}}`, undefined],
    [`@article{a, ${whole.replace("year = 2019,", "")}}`, "lacks its year"],
    [`@article{a, ${whole.replace("{Cell}", "{bioRxiv}").replace("pages", "x")}}`, undefined],
    [`@article{a, ${whole.replace("pages", "eprinttype = {arXiv}, eprint")}}`, undefined],
    [`@article{a, ${whole.replace("pages", "doi = {10.1101/2020.01.02.123456}, x")}}`, undefined],
    [
      `@article{a, ${whole.replace("pages", "doi = {10.1101/cshperspect.a026179}, x")}}`,
      "lacks pages or an article number",
    ],
    // A page of the web that is kept as an article.
    [`@article{a, ${whole.replace("pages", "url = {https://a.b/c}, x")}}`, undefined],
    [
      `@article{a, ${whole.replace("pages", "url = {https://a.b/c}, volume = 7, x")}}`,
      "lacks pages or an article number",
    ],
    ["@book{a, author = {Luo, A.}, title = {On exosomes}, year = 2019}", "lacks its publisher"],
    ["@phdthesis{a, author = {Luo, A.}, title = {On exosomes}, year = 2019}", "lacks its university"],
    ["@incollection{a, author = {Luo, A.}, title = {T of it}, year = 2019, pages = 3}", "lacks its book"],
    ["@inproceedings{a, author = {Luo, A.}, title = {T of it}, year = 2019}", "lacks its proceedings"],
    [
      "@inbook{a, author = {Luo, A.}, title = {T}, pages = 3, crossref = b}@book{b, title = {B}, year = 2019}",
      undefined,
    ],
    ["@misc{a, title = {A protocol}}", undefined],
    ["@misc{a, year = 2019}", "lacks its title"],
  ];
  for (const [entry, said] of rows)
    it(`${entry}: ${said ?? "nothing"}`, async () => {
      assert.deepEqual(
        (await saidOf("r.bib", entry, "@a")).map((message) =>
          message.replace(/^Entry a (?:\([^()]*\) )?|\.$/g, ""),
        ),
        said === undefined ? [] : [said],
      );
    });

  it("says what stands in place of what was not known yet", async () => {
    const values: readonly (readonly [field: string, value: string, isTold: boolean])[] = [
      ...["e000--e000", "000-000", "n/a--n/a", "xx--xx", "??--??", "--", "In Press", "in press.", "TBD"].map(
        (value) => ["pages", value, true] as const,
      ),
      ...["e100--e200", "x--xx", "S1--S9", "1--9", "10:1--10:69", "0123"].map(
        (value) => ["pages", value, false] as const,
      ),
      ["volume", "ahead-of-print", true],
      ["volume", "0", true],
      ["volume", "PP", true],
      ["volume", "12", false],
      ["number", "Online first", true],
      ["year", "forthcoming", true],
      ["year", "1998", false],
      ["note", "In press", true],
      ["note", "A study in press coverage", false],
      ["title", "No title", true],
      ["title", "Unknown unknowns", false],
    ];
    for (const [field, value, isTold] of values) {
      const fields = whole.replace(new RegExp(`${field} = [^,]*(?:, A\\.})?`), "x = 1");
      const [message, ...others] = await saidOf(
        "r.bib",
        `@article{a, ${fields}, ${field} = {${value}}}`,
        "@a",
      );
      assert.deepEqual(others, []);
      const shown = value.replaceAll("--", "–");
      assert.equal(
        message?.replace(/^Entry a (?:\([^()]*\) )?/, ""),
        isTold ? `has “${shown}” in place of what was not known yet.` : undefined,
        value,
      );
    }
  });

  it("is silent of what is not cited, and of what most entries of a type do without", async () => {
    const entries = (count: number, having: number): string =>
      Array.from(
        { length: count },
        (_, at) => `@article{k${at}, ${at < having ? whole : whole.replace("pages", "x")}}\n`,
      ).join("");
    const all = Array.from({ length: 6 }, (_, at) => `@k${at}`).join("; ");
    const count = async (source: string, keys = all): Promise<number> =>
      (await saidOf("r.bib", source, keys)).length;
    assert.equal(await count(entries(6, 2)), 0);
    assert.equal(await count(entries(6, 3)), 3);
    assert.equal(await count(entries(6, 3), "@k0; @k5"), 1);
    assert.equal(await count(entries(4, 0)), 4);
  });
});

describe("citation/incomplete-reference in other formats", () => {
  const formats: Readonly<
    Record<string, readonly [path: string, source: string, key: string, lacks: string]>
  > = {
    "CSL JSON": [
      "r.json",
      '[{"id": "a", "type": "article-journal", "title": "On exosomes", "author": [{"family": "Luo"}], "issued": {"date-parts": [[2019]]}, "container-title": "Cell"}]',
      "a",
      "pages or an article number",
    ],
    "CSL YAML": [
      "r.yaml",
      "- id: a\n  type: article-journal\n  title: On exosomes\n  author:\n  - family: Luo\n  container-title: Cell\n  page: 1-9\n",
      "a",
      "its year",
    ],
    RIS: [
      "r.ris",
      "TY  - JOUR\nID  - a\nAU  - Luo, A\nTI  - On exosomes\nPY  - 2019\nSP  - 1\nER  - \n",
      "a",
      "its journal",
    ],
    PubMed: [
      "r.nbib",
      "PMID- 123\nTI  - On exosomes.\nDP  - 2019 Mar\nJT  - Cell\nPG  - 1-9\n",
      "pmid:123",
      "its authors",
    ],
    EndNote: [
      "r.xml",
      '<xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors><author>Luo, A</author></authors></contributors><titles><title>On exosomes</title><secondary-title>Cell</secondary-title></titles><pages>1-9</pages><label>a2019</label></record></records></xml>',
      "a2019",
      "its year",
    ],
  };
  for (const [name, [path, source, key, lacks]] of Object.entries(formats))
    it(name, async () => {
      const [message, ...others] = await saidOf(path, source, `@${key}`);
      assert.match(message ?? "", new RegExp(`lacks ${lacks}\\.$`));
      assert.deepEqual(others, []);
    });

  it("knows the numbers of articles by other names", async () => {
    const item = {
      id: "a",
      type: "article-journal",
      title: "On exosomes",
      author: [{ family: "Luo" }],
      issued: 2019,
      "container-title": "Cell",
    };
    for (const field of ["article-number", "number", "page"])
      assert.deepEqual(await saidOf("r.json", JSON.stringify([{ ...item, [field]: "e97580" }]), "@a"), []);
    const ris =
      "TY  - JOUR\nID  - a\nAU  - Luo, A\nTI  - On exosomes\nPY  - 2019\nJO  - Cell\nC7  - 12\nER  - \n";
    assert.deepEqual(await saidOf("r.ris", ris, "@a"), []);
  });
});

describe("citation/incomplete-reference in printed lists", () => {
  const vancouver = (name: string, title: string, year: string, journal: string, pages: string): string =>
    `${name} A, Zhou X. ${title}${journal}${year}12(3)${pages && `:${pages}`}.`;
  const names = ["Hazawa", "Luo", "Zhu", "Mo", "Dutta"];
  const title = "Exosomes of irradiated cells raise uptake. ";
  const sound = (name: string): string => vancouver(name, title, "2014;", "Cell Rep. ", "11-20");
  const text = (entries: readonly string[]): string =>
    `Known [1-${entries.length}].\n\n## References\n\n${entries.map((entry, at) => `${at + 1}. ${entry}\n`).join("")}`;
  const said = async (
    last: string,
    others: readonly string[] = names.map(sound),
  ): Promise<readonly string[]> =>
    (await findingsIn(text([...others, last]), { quick: true, rule })).map(({ message }) =>
      message.replace(/^Entry \d+ (?:\([^()]*\) )?/, ""),
    );

  const rows: readonly (readonly [entry: string, said: readonly string[]])[] = [
    [sound("Mutschelknaus"), []],
    [vancouver("Mutschelknaus", title, "2014;", "Cell Rep. ", ""), ["lacks pages or an article number."]],
    [
      "Mutschelknaus A. Exosomes of cells raise uptake of others. Cell Rep. 2014;12(3). doi:10.1000/a",
      ["lacks pages or an article number."],
    ],
    ["Mutschelknaus A. Exosomes of cells raise uptake of others. Cell Rep. 2014;12(3):e97580.", []],
    [vancouver("Mutschelknaus", title, "", "Cell Rep. ", "11-20"), ["lacks its year."]],
    [vancouver("Mutschelknaus", title, "2014;", "", "11-20"), ["lacks its title or its journal."]],
    [vancouver("Mutschelknaus", "", "2014;", "Cell reports ", "11-20"), ["lacks its title or its journal."]],
    ["Uptake of exosomes after irradiation of cells. Cell Rep. 2014;12(3):11-20.", ["lacks its authors."]],
    [
      `Mutschelknaus A, Peters C. ${title}Cell Rep. In press.`,
      ["has “In press” in place of what was not known yet."],
    ],
    [
      `Mutschelknaus A, Peters C. ${title}Cell Rep. 2014;12(3):e000-e000.`,
      ["has “e000-e000” in place of what was not known yet."],
    ],
    // No papers of journals: nothing is known of what they need.
    ["Alberts B, Johnson A. Molecular biology of the cell. New York: Garland; 2014.", []],
    ["World Health Organization. World malaria report. Geneva: WHO; 2014.", []],
    ["R Core Team. R: a language and environment, version 4. 2014.", []],
    ["Microsoft Corporation. Windows 10.", []],
    ["Mutschelknaus A, Peters C. The return of Apollo 13 (1995).", []],
    ["Mutschelknaus A, Peters C. (2014) The return of Apollo 13.", []],
    [
      "Mutschelknaus A, Peters C. 2014. Exosomes of cells raise uptake of others. Cell Reports 12.",
      ["lacks pages or an article number."],
    ],
    ["Mutschelknaus A. Voices of women in press coverage. Cell Rep. 2014;12(3):11-20.", []],
  ];
  for (const [entry, expected] of rows)
    it(`${entry}: ${expected[0] ?? "nothing"}`, async () => {
      assert.deepEqual(await said(entry), expected);
    });

  it("are judged by what their other entries have", async () => {
    const untitled = names.map((name) => vancouver(name, "", "2014;", "Cell reports ", "11-20"));
    assert.deepEqual(await said(vancouver("Peters", "", "2014;", "Cell reports ", "11-20"), untitled), []);
    const unpaged = names.map((name) => vancouver(name, title, "2014;", "Cell Rep. ", ""));
    assert.deepEqual(await said(vancouver("Peters", title, "2014;", "Cell Rep. ", ""), unpaged), []);
    assert.deepEqual(
      await said(vancouver("Peters", title, "2014;", "Cell Rep. ", ""), names.slice(2).map(sound)),
      [],
    );
  });
});
