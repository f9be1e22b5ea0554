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

  it("has no entries in sentences, under other headings, or where one has a number", () => {
    assert.deepEqual(
      keys("Smith et al. (2019) found that exosomes are taken up.\n\nAll data of 2019 are online."),
      [],
    );
    assert.deepEqual(read("# Methods\n\nSmith, J. (2019). Title. *J*, 1, 2–3.\n"), []);
    assert.deepEqual(keys("1. Smith J. Title. J. 2019;1:2-3.\n2. Lee K. Title. J. 2020;1:2-3."), []);
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
