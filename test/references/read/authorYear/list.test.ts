import { strict as assert } from "node:assert";
import { readProse } from "../../../../src/markdown/prose";
import type { Format } from "../../../../src/model/prose";
import { readAuthorYearList } from "../../../../src/references/read/authorYear/list";
import { createMemo } from "../../../../src/text/caches";

const read = (source: string, format: Format = "markdown") =>
  readAuthorYearList(readProse(source, { format }), createMemo());
const keys = (entries: string, format?: Format): readonly string[] =>
  read(`Text.\n\n## References\n\n${entries}\n`, format).map(({ key }) => key);

describe("a list without numbers", () => {
  for (const [name, entry, key] of [
    ["APA", "Smith, J. A., & Jones, B. (2019a). Title here. *Journal*, *12*(3), 1–9.", "Smith 2019a"],
    [
      "APA, given names",
      "Levy, Joshua J., Chen, Y., … Christensen, B. C. (2021). Title. *Journal*, *1*.",
      "Levy 2021",
    ],
    ["APA, a date", "Li, X. (2015, May 12). Some title. *Nature*.", "Li 2015"],
    ["APA, no date", "Lee, K. (n.d.-b). Some page. https://example.org", "Lee n.d.-b"],
    [
      "APA, in press",
      "van der Berg, A., & O’Neill, B. (in press). Title here. *Journal*.",
      "van der Berg in press",
    ],
    [
      "APA, a group",
      "World Health Organization. (2019). *Title of the report*. WHO Press.",
      "World Health Organization 2019",
    ],
    [
      "APA, a group with more names",
      "Food and Drug Administration. (2019). *Guidance*. FDA.",
      "Food and Drug Administration 2019",
    ],
    [
      "APA, no author",
      "Comprehensive profiling of lung cancer. (2014). *Nature*, *511*, 543–550.",
      "Comprehensive profiling of lung cancer 2014",
    ],
    ["APA, editors", "Smith, J. (Ed.). (2019). *Book of vesicles*. Springer.", "Smith 2019"],
    [
      "Chicago",
      "Corcoran, Ryan B, Hiromichi Ebi, and Alexa Turke. 2012. “Title.” *Cancer* 2 (3): 227–35.",
      "Corcoran 2012",
    ],
    [
      "Chicago, a particle",
      "Groot, Patricia de, and Reginald Munden. 2012. “Title.” *Radiology* 5: 863–76.",
      "de Groot 2012",
    ],
    [
      "Chicago, no author",
      "“AACR Project GENIE.” 2017. *Cancer Discovery* 7 (8): 818–31.",
      "AACR Project GENIE 2017",
    ],
    ["Harvard", "Smith, J. and Jones, A., 2019. Title here. *Journal*, 8, pp.1–9.", "Smith 2019"],
    ["Harvard, quotes", "Smith, J., Jones, A. (2019) 'Title here', *Journal*, 8(2), pp. 1–9.", "Smith 2019"],
    ["journals", "Kalluri R, LeBleu VS (2020) The biology. Science 367(6478):eaau6977", "Kalluri 2020"],
    [
      "journals, full stops",
      "Müller G., Schneider M. (2011). Microvesicles. Cell. Signal. 23, 1207–1223.",
      "Müller 2011",
    ],
    [
      "Vancouver",
      "Théry C, Witwer KW, et al. Minimal information. J Extracell Vesicles. 2018;7(1):1535750.",
      "Théry 2018",
    ],
    [
      "MDPI",
      "Zhang, H.-G.; Grizzle, W.E. Exosomes: A pathway. Am. J. Pathol. 2014, 184, 28–41.",
      "Zhang 2014",
    ],
  ] as const)
    it(`reads an entry: ${name}`, () => {
      assert.deepEqual(keys(entry), [key]);
    });

  it("takes a dash for the authors of the entry before", () => {
    const [, same] = read(
      "# References\n\nLee, K. 2018. “First work.” *J* 1: 2–3.\n\n———. 2019. “Second work.” *J* 2: 3–4.\n",
    );
    assert.deepEqual(
      [same!.key, same!.csl.author, same!.csl.title],
      ["Lee 2019", [{ family: "Lee", given: "K" }], "Second work"],
    );
  });

  const one = "Brown A. Exosomes in plants and";
  const two = "Lee K, Kim S. Exosomes in mice. Cell. 2020;12:1-9. doi:10.1000/xyz";
  for (const [name, entries, format] of [
    ["paragraphs", `${one} more. Plant Cell. 2018;12:1-9.\n\n${two}`],
    ["items", `- ${one} more. Plant Cell. 2018;12:1-9.\n- ${two}`],
    ["lines", `${one} more. Plant Cell. 2018;12:1-9.\n${two}`],
    ["wrapped lines", `${one}\nmore things. Plant Cell. 2018;12:1-9.\n${two}`],
    ["lines that hang", `${one}\n    Green things. Plant Cell. 2018;12:1-9.\n${two}`],
    ["lines with breaks", `${one} more. Plant Cell. 2018;12:1-9.  \n${two}`],
    ["lines of a plain text", `${one} more. Plant Cell. 2018;12:1-9.\n${two}`, "plain"],
  ] as const)
    it(`is read in ${name}`, () => {
      assert.deepEqual(keys(entries, format), ["Brown 2018", "Lee 2020"]);
    });

  const smith = "Smith A. Uptake of cells. J. 2018;1:1-2.";
  const park = "Park C. Uptake of rats. J. 2020;1:1-2.";
  /** Each entry as it stands in the list. */
  const entriesOf = (entries: string): readonly string[] => {
    const source = `# References\n\n${entries}\n`;
    return read(source).map(({ place }) => source.slice(place!.start, place!.end));
  };
  for (const [name, entries] of [
    ["items in one paragraph", [smith, "Lee B. Uptake of mice.\n  J. 2019;1:1-2.", park]],
    [
      "items whose second lines begin as entries do",
      [`${smith}\n  Lee B. Uptake of mice. J. 2019;1:1-2.`, park],
    ],
  ] as const)
    it(`parts ${name}`, () => {
      for (const bullet of ["- ", "* ", "+   "])
        assert.deepEqual(entriesOf(entries.map((entry) => bullet + entry).join("\n")), entries, bullet);
      // Inside other text no Markdown says that they are items.
      for (const bullet of ["• ", "  • "])
        assert.deepEqual(entriesOf(entries.map((entry) => bullet + entry).join("\n")), entries, bullet);
    });

  for (const [name, entries] of [
    ["where one ends and names begin", [smith, park]],
    [
      "where others hang, though names begin there",
      [`${smith}\n  Lee B. Uptake of mice. J. 2019;1:1-2.`, park],
    ],
    [
      "behind what stands in a book",
      ["Smith A. Uptake of cells. 2018.\nIn: Lee B. Book. Springer; 2018. p. 1-2.", park],
    ],
    [
      "behind what stands in a book, without a colon",
      ["Smith A. Uptake of cells. 2018.\nIn Lee B. Book. Springer; 2018. p. 1-2.", park],
    ],
    [
      "before names that go on in the next line",
      [smith, "Park C, Kim D, Mo E, Luo F,\nHan G. Uptake of rats. J. 2020;1:1-2."],
    ],
    [
      "before given names that go on in the next line",
      [smith, "Park Carol, Kim Dora, Mo Eva, Luo\nFay. 2020. Uptake of rats. J 1:1-2."],
    ],
    ["before a head", [smith, "Profiling of lung cancer. (2014). Nature, 511, 543–550."]],
    ["not before a year", ["Smith A. Uptake of cells.\nLee B. J. 2018;1:1-2.", park]],
    ["not before the year of each", [smith, "Lee B. Uptake of mice.\nMo C. J. 2019;1:1-2.", park]],
    ["not where a line breaks off", ["Smith A. Uptake of cells in 2018 and\nLee B. J. 2018;1:1-2.", park]],
    ["behind a page", ["Smith A. Uptake of cells. J. 2018;1:1-2", park]],
    ["behind a bracket", ["Smith A. Uptake of cells. J. (2018)", park]],
    ["behind a square bracket", ["Smith A. Uptake of cells. J. [2018]", park]],
    ["behind a mark", ["Smith A. Uptake of cells. 2018. Where?", park]],
    ["behind quotes", ["Smith A. Uptake of cells. J. 2018 “One”", park]],
    ["behind an address", ["Smith A. Uptake of cells. J. 2018. https://example.org/a", park]],
    ["behind a DOI", ["Smith A. Uptake of cells. J. 2018. doi:10.1000/abc", park]],
    ["behind emphasis", ["Smith A. Uptake of cells. *J. 2018.*", park]],
    ["behind what is in press", ["Smith A. (in press). Uptake of cells. J.", park]],
    ["behind what has no date", ["Smith A. (n.d.). Uptake of cells. J.", park]],
    ["behind a work of long ago", ["Smith A. Uptake of cells. J. 1875;1:1-2.", park]],
  ] as const)
    it(`parts lines ${name}`, () => {
      assert.deepEqual(entriesOf(entries.join("\n")), entries);
    });

  it("has no entries in sentences, under other headings, or where one has a number", () => {
    assert.deepEqual(
      keys("Smith et al. (2019) found that exosomes are taken up.\n\nAll data of 2019 are online."),
      [],
    );
    assert.deepEqual(read("# Methods\n\nSmith, J. (2019). Title. *J*, 1, 2–3.\n"), []);
    assert.deepEqual(keys("1. Smith J. Title. J. 2019;1:2-3.\n2. Lee K. Title. J. 2020;1:2-3."), []);
  });

  it("takes nobody for a dash at its beginning, and the same authors for several", () => {
    const dash = "———. 2019. “Second work.” *J* 2: 3–4.";
    const lee = "Lee, K., Kim, S. 2018. “First work.” *J* 1: 2–3.";
    assert.deepEqual(keys(`${dash}\n\n${lee}\n\n${dash}\n\n${dash.replace("2019", "2020")}`), [
      "Second work 2019",
      "Lee 2018",
      "Lee 2019",
      "Lee 2020",
    ]);
    const [, same] = read(`# References\n\n${lee}\n\n${dash}\n`);
    assert.deepEqual(
      [same!.raw, same!.csl.author?.map(({ family }) => family), same!.csl.title],
      ["Lee, K., Kim, S. 2019. “Second work.” J 2: 3–4.", ["Lee", "Kim"], "Second work"],
    );
    const undated = "Anderson, K. (n.d.-b). First work. *J*.";
    assert.equal(
      read(`# References\n\n${undated}\n\n${dash}\n`)[1]!.raw,
      "Anderson, K. 2019. “Second work.” J 2: 3–4.",
    );
    const work = "“First work.” 2018. *Cancer* 1: 2–3.";
    const [, other] = read(`# References\n\n${work}\n\n${dash}\n`);
    assert.deepEqual([other!.key, other!.csl.author], ["Second work 2019", undefined]);
  });

  it("has several names for entries that would be called alike, and counts the rest", () => {
    const by = (...names: readonly string[]) => `${names.join(", ")} (2018). Uptake of cells. *J*, 1, 1–2.`;
    const [smith, lee, park, mo] = ["Smith, A.", "Lee, B.", "Park, C.", "Mo, D."] as const;
    const lists = [[smith, lee], [smith, lee], [smith, lee, park, mo], [smith, lee, park, mo], [smith]];
    assert.deepEqual(keys(lists.map((names) => by(...names)).join("\n\n")), [
      "Smith 2018",
      "Smith & Lee 2018",
      "Smith, Lee, Park 2018",
      "Smith 2018 (2)",
      "Smith 2018 (3)",
    ]);
  });

  it("says where the authors and the year of an entry, and its DOI stand", () => {
    const source = `# References

Smith, A. (2018a). One of 2018a. *J*, 1, 1–2. doi:10.1000/abc

${"Smith, J., ".repeat(26)}Lee, B. (2019). Two. *J*, 1, 2–3. https://doi.org/10.1000/two (10.1000/two).

${"Smith, J., ".repeat(29)}Lee, B. (2020). Three. *J*, 1, 2–3.

Anderson, B. (n.d.-b). Four. *J*, 1, 2–3.

Anderson, B. (n. d.). Five. *J*, 1, 2–3.

Lindgren, B. (in press). Six. *J*.
`;
    const placed = read(source).map(({ place }) =>
      [place!.key, place!.doi].map((span) => span && source.slice(span.start, span.end)),
    );
    assert.deepEqual(placed, [
      ["Smith, A. (2018a", "10.1000/abc"],
      [`${"Smith, J., ".repeat(26)}Lee, B. (2019`, "10.1000/two"],
      ["Smith", undefined],
      ["Anderson, B. (n.d.-b", undefined],
      ["Anderson", undefined],
      ["Lindgren, B. (in press", undefined],
    ]);
    const second = read(source)[1]!.place!;
    assert.equal(second.doi!.start, source.indexOf("10.1000/two"));
  });

  it("calls entries that are alike by more authors, and gives each its place", () => {
    const source =
      "# References\n\nSmith, A., & Lee, B. (2018). One. *J*, 1, 1–2.\n\nSmith, A., & Park, B. (2018). Two. *J*, 1, 3–4.\n";
    const [first, second] = read(source);
    assert.deepEqual([first!.key, second!.key], ["Smith 2018", "Smith & Park 2018"]);
    assert.equal(
      source.slice(second!.place!.start, second!.place!.end),
      "Smith, A., & Park, B. (2018). Two. *J*, 1, 3–4.",
    );
    assert.equal(
      source.slice(second!.place!.key!.start, second!.place!.key!.end),
      "Smith, A., & Park, B. (2018",
    );
  });
});
