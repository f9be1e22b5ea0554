import { strict as assert } from "node:assert";
import {
  comparableDoi,
  doiOf,
  identifierItem,
  identifierKey,
  identifierKeys,
  isDoi,
  normaliseDoi,
} from "../../src/references/identifiers";

describe("identifiers", () => {
  it("compares DOIs without resolver, label and case", () => {
    for (const doi of [
      "10.1038/S41416-018-0192-9",
      "https://doi.org/10.1038/s41416-018-0192-9",
      "doi: 10.1038/s41416-018-0192-9",
    ])
      assert.equal(normaliseDoi(doi), "10.1038/s41416-018-0192-9");
  });

  it("compares DOIs as registrants, publishers and lists write them", () => {
    const forms: Readonly<Record<string, readonly string[]>> = {
      "10.3389/fimmu.2018.00824": [
        "10.3389/fimmu.2018.00824",
        "10.3389/FIMMU.2018.00824.",
        "https://doi.org/10.3389/fimmu.2018.00824",
        "http://dx.doi.org/10.3389/fimmu.2018.00824;",
        "DOI: 10.3389/fimmu.2018.00824",
        "doi.org/10.3389%2Ffimmu.2018.00824",
        "info:doi/10.3389/fimmu.2018.00824",
        "https://doi-org.proxy.example.org/10.3389/fimmu.2018.00824",
        " 10.3389/fimmu.2018.00824,",
      ],
      "10.1002/(sici)1096-8628(19961230)66:4403::aid-ajmg43.0.co;2-l": [
        "10.1002/(SICI)1096-8628(19961230)66:4<403::AID-AJMG4>3.0.CO;2-L",
        "10.1002/(SICI)1096-8628(19961230)66:4%3C403::AID-AJMG4%3E3.0.CO;2-L",
        "10.1002/(sici)1096-8628(19961230)66:4&lt;403::aid-ajmg4&gt;3.0.co;2-l",
        "10.1002/(sici)1096-8628(19961230)66:4403::aid-ajmg43.0.co;2-l",
      ],
      "10.1016/0092-8674(95)90288-0": ["10.1016/0092-8674(95)90288-0", "10.1016/0092-8674%2895%2990288-0"],
      "10.1021/bi972113+": ["10.1021/bi972113+"],
      "10.1000/50%": ["10.1000/50%"],
      "10/gg4d4k": ["https://doi.org/gg4d4k"],
    };
    for (const [same, written] of Object.entries(forms))
      for (const doi of written) assert.equal(comparableDoi(doi), same, doi);
  });

  it("reads the DOI of an item from its address, too, and an item from a key", () => {
    const item = { id: "a", type: "book" };
    assert.equal(doiOf({ ...item, DOI: "10.1000/a", URL: "https://doi.org/10.1000/b" }), "10.1000/a");
    assert.equal(doiOf({ ...item, URL: "https://doi.org/10.1000/b" }), "https://doi.org/10.1000/b");
    assert.equal(doiOf({ ...item, URL: "https://example.org/10.1000/b" }), undefined);
    assert.equal(identifierItem("doi:10.1000/A")?.DOI, "10.1000/a");
    assert.equal(identifierItem("pmid:33628582")?.PMID, "33628582");
    for (const key of ["pmid:x", "doi:10.1000", "zhu2018", "isbn:9783161484100"])
      assert.equal(identifierItem(key), undefined, key);
  });

  it("knows what can be a DOI", () => {
    for (const doi of [
      "10.1038/nrclinonc.2015.120",
      "10.1016/0092-8674(95)90288-0",
      "10.1002/(SICI)1097-0258(19960229)15:4<361::AID-SIM168>3.0.CO;2-4",
      "10.1000.10/123456",
    ])
      assert.equal(isDoi(doi), true, doi);
    for (const doi of [
      "10.1038",
      "10.1038.nature123",
      "11.1038/nature",
      "10.10/x",
      "10.1038/",
      "10.1038/a b",
      "1O.1038/x",
      "x10.1038/x",
      "210.1038/x",
      "10/ab",
      "10/ab_cd",
    ])
      assert.equal(isDoi(doi), false, doi);
  });

  it("gives an identifier one form, whatever its prefix", () => {
    assert.equal(identifierKey("doi:10.1038/ABC"), "doi:10.1038/abc");
    assert.equal(identifierKey("pubmed:33628582"), "pmid:33628582");
    assert.equal(identifierKey("pmc:7877182"), "pmc:PMC7877182");
    assert.equal(identifierKey("pmcid:PMC7877182"), "pmc:PMC7877182");
    assert.equal(identifierKey("isbn:978-0-306-40615-7"), "isbn:9780306406157");
    assert.equal(identifierKey("https://example.org/a/"), "url:https://example.org/a");
    assert.equal(identifierKey("smith:2019"), undefined);
    assert.equal(identifierKey("hazawa2014"), undefined);
  });

  it("gives an entry all its identifiers", () => {
    const item = {
      id: "x",
      type: "article",
      DOI: "10.48550/arXiv.1412.6980",
      PMID: "1",
      URL: "https://arxiv.org/abs/1412.6980v9",
    };
    assert.deepEqual(identifierKeys(item), [
      "doi:10.48550/arxiv.1412.6980",
      "pmid:1",
      "url:https://arxiv.org/abs/1412.6980v9",
      "arxiv:1412.6980",
    ]);
  });
});
