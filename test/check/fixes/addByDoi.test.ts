import { strict as assert } from "node:assert";
import { addByDoi, lackingDois } from "../../../src/check/fixes/addByDoi";
import type { Reference } from "../../../src/model/reference";
import { applyEdits } from "../../../src/text/edits";
import { analyseText, type Options } from "../engine";

const doi = "10.1016/j.bbrc.2014.03.051";
const entry: Reference = {
  key: "hazawa2014",
  number: undefined,
  csl: {
    id: "hazawa2014",
    type: "article-journal",
    author: [{ family: "Hazawa", given: "M." }],
    title: "Uptake of exosomes",
    "container-title": "Journal of Exosomes",
    volume: "1",
    page: "1-9",
    issued: { "date-parts": [[2014]] },
    DOI: doi,
  },
  status: "verified",
  place: undefined,
  caveats: [],
};
const bib =
  "@article{luo2019,\n  title = {One},\n  author = {Luo, A},\n  journal = {Journal of Exosomes},\n  volume = 2,\n  pages = {1--9},\n  year = 2019,\n  doi = {10.1000/one}\n}\n";
const front = "---\nbibliography: refs.bib\n---\n\n";
const withBib: Options = { files: { "refs.bib": bib } };

/** The DOIs that are lacking at a place of the text. */
async function lacking(text: string, at: string, options = withBib): Promise<readonly string[]> {
  const analysis = await analyseText(text, { ...options, quick: true });
  const files = Object.entries(options.files ?? {}).map(([path, source]) => ({ path, text: source }));
  const place = text.indexOf(at);
  return lackingDois(analysis, files, ({ start, end }) => start <= place && place < end).map(
    (one) => `${one.doi} ${one.key}`,
  );
}

describe("DOIs that the list in use lacks", () => {
  const yaml = "---\nreferences:\n- id: luo2019\n  title: One\n  DOI: 10.1000/one\n---\n\n";
  const rows: readonly (readonly [what: string, text: string, at: string, found: readonly string[], Options?])[] = [
    ["a key of Manubot's", `${front}Seen [@luo2019; @doi:${doi}].`, "@doi", [`${doi} doi:${doi}`]],
    ["a DOI alone", `${front}Seen [@luo2019; @${doi}].`, "@10", [`${doi} ${doi}`]],
    ["an address", `${front}Seen [@luo2019; @https://doi.org/${doi}].`, "@https", [`${doi} https://doi.org/${doi}`]],
    ["a list in the front matter", `${yaml}Seen [@luo2019; @doi:${doi}].`, "@doi", [`${doi} doi:${doi}`], {}],
    ["a DOI of which Pandoc reads a part", `${front}Seen @doi:10.1016/S0021-9258(18)48095-7. Next [@luo2019].`, "@doi", ["10.1016/s0021-9258(18)48095-7 doi:10.1016/S0021-9258(18)48095-7"]],
    ["not another place", `${front}Seen [@luo2019; @doi:${doi}].`, "@luo", []],
    ["not a key", `${front}Seen [@hazawa2014; @luo2019].`, "@hazawa", []],
    ["not a PMID", `${front}Seen [@pmid:24699413; @luo2019].`, "@pmid", []],
    ["not what can be no DOI", `${front}Seen [@doi:10.10/x; @luo2019].`, "@doi", []],
    ["not what the list has", `${front}Seen [@luo2019; @doi:10.1000/ONE].`, "@doi", []],
    ["not what the list has under a key", `${front}Seen [@luo2019; @10.1000/one].`, "@10", []],
    ["not without a list", `Seen [@luo2019; @doi:${doi}].`, "@doi", [], {}],
    ["not beside the review's list", `---\nexoscribe: { references: review }\n---\n\nSeen [@doi:${doi}].`, "@doi", [], {}],
    ["not beside a list of numbers", `Seen [1] and [@doi:${doi}].\n\n## References\n\n1. Luo A. One. 2019.\n`, "@doi", [], {}],
  ]; // prettier-ignore
  for (const [what, text, at, found, options] of rows)
    it(`are: ${what}`, async () => {
      assert.deepEqual(await lacking(text, at, options), found);
    });
});

describe("an entry that is added by its DOI", () => {
  const added = async (text: string, key: string): Promise<readonly [document: string, list: string]> => {
    const analysis = await analyseText(text, { ...withBib, quick: true });
    const grown = addByDoi(analysis, [{ path: "refs.bib", text: bib }], entry, key);
    assert.ok(!("refused" in grown));
    const after = [applyEdits(text, grown.edits), applyEdits(bib, grown.fileEdits["refs.bib"]!)] as const;
    const again = await analyseText(after[0], { files: { "refs.bib": after[1] }, quick: true });
    assert.deepEqual(again.findings, []);
    return after;
  };

  it("has a key as the list has them, and is cited by it wherever the DOI was", async () => {
    const [document, list] = await added(
      `${front}Seen [@luo2019; -@doi:${doi}, p. 3], as @{doi:${doi}} and @luo2019 say.\n`,
      `doi:${doi}`,
    );
    assert.equal(document, `${front}Seen [@luo2019; -@hazawa2014, p. 3], as @hazawa2014 and @luo2019 say.\n`);
    assert.ok(list.startsWith(bib.trimEnd()));
    assert.match(list, /@article\{hazawa2014,[^]*doi = \{10\.1016\/j\.bbrc\.2014\.03\.051\}/);
  });

  it("stands in the front matter where that is the list", async () => {
    const yaml = "---\nreferences:\n- id: luo2019\n  title: One\n---\n\n";
    const text = `${yaml}Seen [@luo2019; @doi:${doi}].\n`;
    const grown = addByDoi(await analyseText(text, { quick: true }), [], entry, `doi:${doi}`);
    assert.ok(!("refused" in grown));
    assert.match(
      applyEdits(text, grown.edits),
      /title: One\n- id: hazawa2014\n[^]*\n---\n\nSeen \[@luo2019; @hazawa2014\]\.\n$/,
    );
  });

  it("takes the place of the whole DOI where Pandoc reads a part", async () => {
    const [document] = await added(
      `${front}Seen @doi:10.1016/S0021-9258(18)48095-7. Next [@luo2019].\n`,
      "doi:10.1016/S0021-9258(18)48095-7",
    );
    assert.equal(document, `${front}Seen @hazawa2014. Next [@luo2019].\n`);
  });

  it("is found by its DOI in a document that cites by identifiers", async () => {
    const text = `${front}Seen [@doi:10.1000/one; @doi:${doi}].\n`;
    const [document] = await added(text, `doi:${doi}`);
    assert.equal(document, text);
  });
});
