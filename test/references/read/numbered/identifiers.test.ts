import { strict as assert } from "node:assert";
import { takeIdentifiers } from "../../../../src/references/read/numbered/identifiers";

describe("identifiers of a printed entry", () => {
  for (const [text, expected] of [
    [
      "One. doi:10.1000/a. PMID: 123; PMCID: PMC77. https://x.org/a.",
      { DOI: "10.1000/a", PMID: "123", PMCID: "PMC77", URL: "https://x.org/a", rest: "One. ; ." },
    ],
    ["One PMC1234, PMC123.", { PMCID: "PMC1234", rest: "One , PMC123." }],
    ["One PMC123.", { rest: "One PMC123." }],
    ["One 3.10.1000/abc.", { rest: "One 3.10.1000/abc." }],
    ["One 10.1000.2/abc 2.", { DOI: "10.1000.2/abc", rest: "One 2." }],
    ["Seen at https://dx.doi.org/10.1000/a%28b%29c.", { DOI: "10.1000/a(b)c", rest: "Seen at" }],
    [
      "One [PubMed] [CrossRef] Available from: https://x.org/a(b).",
      { URL: "https://x.org/a(b)", rest: "One" },
    ],
    ["One. Epub 2014 Mar 3; doi 10.1000/a", { DOI: "10.1000/a", rest: "One." }],
    ["One doi:none.", { DOI: "none", rest: "One" }],
    ["One https://doi.org/nonsense-here.", { DOI: "nonsense-here", rest: "One" }],
    ["One 10/ab", { rest: "One 10/ab" }],
    ["One 10/ab1", { DOI: "10/ab1", rest: "One" }],
    ["One 10/123", { rest: "One 10/123" }],
    ["One doi:10.1016/j.abcd. 12.3", { DOI: "10.1016/j.abcd", rest: "One 12.3" }],
    ["One doi:10.1016/x.2014. 12.3.", { DOI: "10.1016/x.2014.12.3", rest: "One" }],
    ["One doi:10.1016/x.1998. 12.3.", { DOI: "10.1016/x.1998.12.3", rest: "One" }],
    ["One doi:10.1016/x.1700. 12.3.", { DOI: "10.1016/x.1700", rest: "One 12.3." }],
    ["One doi:10.1016/x.2014. 123.4.", { DOI: "10.1016/x.2014", rest: "One 123.4." }],
    ["One doi:10.1002/jum. 2014.", { DOI: "10.1002/jum", rest: "One 2014." }],
    ["One doi:10.1002/jum. 14898", { DOI: "10.1002/jum.14898", rest: "One" }],
    ["One doi:10.1002/jum1. 14898", { DOI: "10.1002/jum1", rest: "One 14898" }],
    ["One doi:10.1002/jum. 14898(2)", { DOI: "10.1002/jum", rest: "One 14898(2)" }],
    ["One doi:10.1002/jum. 123", { DOI: "10.1002/jum", rest: "One 123" }],
    ["One 10.1038/nature- abc", { rest: "One abc" }],
    ["One 10.1038/nature- a1", { DOI: "10.1038/nature-a1", rest: "One" }],
    ["One 10.1038/s1- a", { rest: "One a" }],
    ["One 10.1038/s1_ (2", { DOI: "10.1038/s1_(2", rest: "One" }],
    ["One 10.1038/abc def", { DOI: "10.1038/abc", rest: "One def" }],
    ["One 10.1038/abc1 def", { DOI: "10.1038/abc1", rest: "One def" }],
    ["One PMID 123456789", { rest: "One PMID 123456789" }],
    ["One doi:10.1000/a(b)).", { DOI: "10.1000/a(b)", rest: "One" }],
    ["One (doi:10.1000/a[b].).", { DOI: "10.1000/a[b]", rest: "One (" }],
    ["One doi:10.1000/a)b).", { DOI: "10.1000/a)b", rest: "One" }],
    ["One https://x.org/(a)]).", { URL: "https://x.org/(a)", rest: "One" }],
  ] as const)
    it(JSON.stringify(text), () => {
      assert.deepEqual(takeIdentifiers(text), expected);
    });
});
