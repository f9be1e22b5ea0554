import assert from "node:assert/strict";
import { readEndnoteXml } from "../../../src/references/read/endnote";
import { finish } from "../../../src/references/read/source";

const style = (text: string): string => `<style face="normal" font="default" size="100%">${text}</style>`;
const record = `<record><database name="My.enl">My.enl</database><rec-number>7</rec-number>
<ref-type name="Journal Article">17</ref-type>
<contributors><authors><author>${style("Hazawa, M.")}</author><author>${style("The Group,")}</author></authors></contributors>
<titles><title>${style("Uptake of ")}<style face="italic">exosomes</style>${style(" &amp; more")}</title>
<secondary-title>${style("J Extracell Vesicles")}</secondary-title></titles>
<pages>1-9</pages><volume>446</volume><number>4</number><dates><year>${style("2014")}</year></dates>
<accession-num>24680683</accession-num><remote-database-name>PubMed</remote-database-name>
<electronic-resource-num>${style("10.1016/j.bbrc.2014.03.067")}</electronic-resource-num>
<urls><related-urls><url>https://x.org/a</url><url>https://x.org/b</url></related-urls></urls></record>`;

describe("readEndnoteXml", () => {
  it("keeps the order of authors", () => {
    const authors = ["Luo, A.", "Zhou, X.", "Mo, L."].map((name) => `<author>${name}</author>`).join("");
    const text = `<xml><records><record><contributors><authors>${authors}</authors></contributors></record></records></xml>`;
    const { references } = finish(readEndnoteXml(text, "lib.xml"));
    assert.deepEqual(
      references[0]!.csl.author!.map(({ family }) => family),
      ["Luo", "Zhou", "Mo"],
    );
  });

  it("reads records and says where they and their DOIs stand", () => {
    const text = `<?xml version="1.0"?><xml><records>${record}<record><label>luo19</label></record></records></xml>`;
    const { references, problems } = finish(readEndnoteXml(text, "lib.xml"));
    assert.deepEqual(problems, []);
    const { csl, place } = references[0]!;
    assert.deepEqual(csl, {
      id: "hazawa2014",
      type: "article-journal",
      author: [{ family: "Hazawa", given: "M." }, { literal: "The Group" }],
      issued: { "date-parts": [[2014]] },
      title: "Uptake of exosomes & more",
      "container-title": "J Extracell Vesicles",
      volume: "446",
      issue: "4",
      page: "1-9",
      DOI: "10.1016/j.bbrc.2014.03.067",
      PMID: "24680683",
      URL: "https://x.org/a",
    });
    assert.equal(text.slice(place!.start, place!.end), record);
    assert.equal(text.slice(place!.doi!.start, place!.doi!.end), "10.1016/j.bbrc.2014.03.067");
    assert.equal(references[1]!.key, "luo19");
  });

  it("says where a record is no XML or not closed, and reads the others", () => {
    const text = `<xml><records><record><volume>1</issue></record>\n<record><volume>2</volume>\n${record}</records></xml>`;
    const { references, problems } = finish(readEndnoteXml(text, "lib.xml"));
    assert.equal(references.length, 3);
    assert.equal(references[2]!.csl.volume, "446");
    assert.deepEqual(
      problems.map(({ start, end, message }) => [text.slice(start, end), message]),
      [
        [">", "This is not XML: unexpected close tag."],
        ["<record", "This record is never closed."],
      ],
    );
  });

  it("says where each record and its DOI stand, and takes a label for a key where it can be one", () => {
    const one = (label: string) =>
      `<record>${label}<electronic-resource-num>10.1/a</electronic-resource-num><url>10.1/a</url></record>`;
    const labels = ["<label>ab</label>", "<label>a</label>", "<label>a b</label>", "<label>a@b</label>", ""];
    const text = `<records>\n${labels.map(one).join("\n \n")}\n</records>`;
    const { references } = finish(readEndnoteXml(text, "lib.xml"));
    assert.deepEqual(
      references.map(({ key, place }) => [key, text.slice(place!.start, place!.end)]),
      ["ab", "anonymous", "anonymousa", "anonymousb", "anonymousc"].map((key, at) => [key, one(labels[at]!)]),
    );
    assert.deepEqual(
      references.map(({ place }) => place!.doi!.start - place!.start),
      labels.map((label) => one(label).indexOf("10.1/a")),
    );
    const { place } = references[1]!;
    assert.equal(text.slice(place!.doi!.start, place!.doi!.end), "10.1/a");
  });

  it("knows no entities but those of XML, so that none can be made to grow", () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><record><titles><title>&a;</title></titles></record>';
    const { references, problems } = finish(readEndnoteXml(bomb, "lib.xml"));
    assert.equal(references[0]!.csl.title, "&a;");
    assert.deepEqual(
      problems.map(({ message }) => message),
      ["This is not XML: undefined entity."],
    );
  });

  it("says what is no EndNote export", () => {
    assert.deepEqual(finish(readEndnoteXml("<html/>", "x.xml")).problems, [
      { file: "x.xml", start: 0, end: 1, message: "There is no EndNote record here." },
    ]);
  });
});
