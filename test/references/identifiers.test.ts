import { strict as assert } from "node:assert";
import type { CslItem } from "../../src/model/reference";
import {
  comparableDoi,
  doiOf,
  identifierItem,
  identifierKey,
  identifierKeys,
  intendedPrefix,
  isDoi,
  isResolvable,
  normaliseDoi,
} from "../../src/references/identifiers";

describe("identifiers", () => {
  for (const [written, doi] of [
    ["10.1038/S41416-018-0192-9", "10.1038/s41416-018-0192-9"],
    ["https://doi.org/10.1038/s41416-018-0192-9", "10.1038/s41416-018-0192-9"],
    ["http://dx.doi.org/10.1038/X", "10.1038/x"],
    ["doi.org/10.1038/x", "10.1038/x"],
    ["HTTPS://DOI.ORG/10.1038/x", "10.1038/x"],
    ["https://www.example.org/doi.org/10.1038/x", "https://www.example.org/doi.org/10.1038/x"],
    ["doi: 10.1038/s41416-018-0192-9", "10.1038/s41416-018-0192-9"],
    ["DOI:10.1038/x", "10.1038/x"],
    [" 10.1038/x\n", "10.1038/x"],
    ["10.1038/doi:x", "10.1038/doi:x"],
    // Short DOIs, with their registrant or by their address.
    ["10/gg4d4k", "10/gg4d4k"],
    ["https://doi.org/gg4d4k", "10/gg4d4k"],
    ["https://doi.org/10/GG4D4K", "10/gg4d4k"],
    ["doi.org/f5k", "10/f5k"],
    ["gg4d4k", "gg4d4k"],
    ["https://doi.org/f5", "f5"],
    ["https://doi.org/123456", "123456"],
    ["https://doi.org/1234567890ab", "10/1234567890ab"],
    ["https://doi.org/1234567890abc", "1234567890abc"],
    ["https://doi.org/gg4-d4k", "gg4-d4k"],
  ] as const)
    it(`compares the DOI ${JSON.stringify(written)} as ${doi}`, () => {
      assert.equal(normaliseDoi(written), doi);
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
    assert.deepEqual(identifierItem("doi:10.1000/A"), {
      id: "doi:10.1000/A",
      type: "document",
      DOI: "10.1000/a",
    });
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
      "10.123456789/x",
      "10/abc",
      "10/abcdefghijkl",
      "https://doi.org/gg4d4k",
    ])
      assert.equal(isDoi(doi), true, doi);
    for (const doi of [
      "10.1038",
      "10.1038.nature123",
      "11.1038/nature",
      "10.10/x",
      "10.1234567890/x",
      "10.1038/",
      "10.1038/a b",
      '10.1038/a"b',
      "1O.1038/x",
      "x10.1038/x",
      "210.1038/x",
      "10/ab",
      "10/ab_cd",
      "10/abcdefghijklm",
      "10/abc/d",
    ])
      assert.equal(isDoi(doi), false, doi);
  });

  const cases: readonly (readonly [key: string, identifier: string | undefined, isResolvable?: boolean])[] = [
    ["doi:10.1038/ABC", "doi:10.1038/abc", true],
    ["DOI:10.1038/ABC", "doi:10.1038/abc", true],
    ["doi:10.1038", "doi:10.1038", false],
    ["shortdoi:10/GG4D4K", "doi:10/gg4d4k", true],
    ["pubmed:33628582", "pmid:33628582", true],
    ["PMID:33628582", "pmid:33628582", true],
    ["PubMed:1", "pmid:1", true],
    ["pmid:123456789", "pmid:123456789", true],
    ["pmid:1234567890", "pmid:1234567890", false],
    ["pmid:0123", "pmid:0123", false],
    ["pmid:12a", "pmid:12a", false],
    ["pmid:a12", "pmid:a12", false],
    ["pmc:7877182", "pmc:PMC7877182", true],
    ["pmcid:PMC7877182", "pmc:PMC7877182", true],
    ["pmcid:pmc7877182", "pmc:PMC7877182", true],
    ["pmc:PMC1", "pmc:PMC1", true],
    ["pmc:PMC78771821a", "pmc:PMC78771821A", false],
    ["isbn:978-0-306-40615-7", "isbn:9780306406157", true],
    ["isbn:979 0 306 40615 7", "isbn:9790306406157", true],
    ["isbn:0-8044-2957-X", "isbn:080442957X", true],
    ["isbn:080442957x", "isbn:080442957X", true],
    ["isbn:080442957Y", "isbn:080442957Y", false],
    ["isbn:9770306406157", "isbn:9770306406157", false],
    ["isbn:12345", "isbn:12345", false],
    ["https://example.org/a/", "url:https://example.org/a", true],
    ["HTTP://example.org", "url:HTTP://example.org", true],
    ["url:ftp://example.org/a", "url:ftp://example.org/a", true],
    ["url:http://example.org/a", "url:http://example.org/a", true],
    ["url:example.org", "url:example.org", false],
    ["https://a", "url:https://a", false],
    ["arxiv:1412.6980", "arxiv:1412.6980", true],
    ["arXiv:1412.6980v9", "arxiv:1412.6980", true],
    ["arxiv:1412.69801v12", "arxiv:1412.69801", true],
    ["arxiv:math.GT/0309136", "arxiv:math.GT/0309136", true],
    ["arxiv:hep-th/9901001", "arxiv:hep-th/9901001", true],
    ["arxiv:1412.698", "arxiv:1412.698", false],
    ["arxiv:x1412.6980", "arxiv:x1412.6980", false],
    ["wikidata:q56458321", "wikidata:Q56458321", true],
    ["wikidata:Q0", "wikidata:Q0", false],
    ["wikidata:Q1", "wikidata:Q1", true],
    ["wikidata:Q123456789012", "wikidata:Q123456789012", true],
    ["wikidata:Q1234567890123", "wikidata:Q1234567890123", false],
    ["clinicaltrials:nct04280705", "clinicaltrials:NCT04280705", true],
    ["clinicaltrials:NCT0428070", "clinicaltrials:NCT0428070", false],
    ["clinicaltrials:NCT042807055", "clinicaltrials:NCT042807055", false],
    ["smith:2019", undefined],
    ["fig:results", undefined],
    ["constructor:x", undefined],
    ["doi:", undefined],
    ["hazawa2014", undefined],
  ];
  for (const [key, identifier, resolves] of cases)
    it(`gives ${key} one form, whatever its prefix, and says whether it can be one`, () => {
      assert.equal(identifierKey(key), identifier);
      assert.equal(isResolvable(key), resolves);
    });

  const meant: readonly (readonly [key: string, prefix: string | undefined])[] = [
    ["dio:10.1038/x", "doi"],
    ["do:10.1038/x", "doi"],
    ["DIO:10.1038/x", "doi"],
    ["pmidd:33628582", "pmid"],
    ["pmdi:33628582", "pmid"],
    ["pubmd:33628582", "pubmed"],
    ["pcmid:PMC7877182", "pmcid"],
    ["arxi:1412.6980", "arxiv"],
    ["wikidat:Q56458321", "wikidata"],
    ["isbm:978-0-306-40615-7", "isbn"],
    // Not an identifier that the prefix would have, two slips, one that is right already, an address, or none at all.
    ["pmidd:hazawa", undefined],
    ["dio:results", undefined],
    ["pmiddd:33628582", undefined],
    ["doi:10.1038/x", undefined],
    ["uri:https://example.org/a", undefined],
    ["smith:2019", undefined],
    ["dio:", undefined],
    ["hazawa2014", undefined],
  ];
  for (const [key, prefix] of meant)
    it(`takes the prefix of ${key} for ${prefix ?? "nothing else"}`, () => {
      assert.equal(intendedPrefix(key), prefix);
    });

  const item = (fields: Partial<CslItem>): CslItem => ({ id: "x", type: "article", ...fields });
  it("gives an entry all its identifiers", () => {
    assert.deepEqual(
      identifierKeys(
        item({ DOI: "10.48550/arXiv.1412.6980", PMID: "1", URL: "https://arxiv.org/abs/1412.6980v9" }),
      ),
      ["doi:10.48550/arxiv.1412.6980", "pmid:1", "url:https://arxiv.org/abs/1412.6980v9", "arxiv:1412.6980"],
    );
    assert.deepEqual(identifierKeys(item({ PMCID: "PMC7", ISBN: "978-0-306-40615-7" })), [
      "pmc:PMC7",
      "isbn:9780306406157",
    ]);
  });

  it("gives an entry none of what it has not", () => {
    assert.deepEqual(identifierKeys(item({ DOI: "", PMID: "" })), []);
    assert.deepEqual(identifierKeys(item({ URL: "https://arxiv.org/abs/1412.69801" })), [
      "url:https://arxiv.org/abs/1412.69801",
      "arxiv:1412.69801",
    ]);
    assert.deepEqual(identifierKeys(item({ DOI: "10.48550/ARXIV.1412.6980" })), [
      "doi:10.48550/arxiv.1412.6980",
      "arxiv:1412.6980",
    ]);
  });
});
