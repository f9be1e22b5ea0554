import { strict as assert } from "node:assert";
import type { CslItem } from "../../../src/model/reference";
import { readBibtex } from "../../../src/references/read/bibtex/read";
import { readCslJson } from "../../../src/references/read/csl/json";
import { readEndnoteXml } from "../../../src/references/read/endnote";
import { finish, type ReadText } from "../../../src/references/read/source";
import { readNbib } from "../../../src/references/read/tagged/nbib";
import { readRis } from "../../../src/references/read/tagged/ris";

type Row = readonly [fields: string, expected: Partial<CslItem>];

/** Each row by itself as an entry, and what it has besides its id and type. */
function reads(
  name: string,
  read: ReadText,
  entryOf: (fields: string) => string,
  rows: readonly Row[],
): void {
  describe(`fields of ${name}`, () => {
    for (const [fields, expected] of rows)
      it(`${fields.replace(/\s+/g, " ")} ${JSON.stringify(expected)}`, () => {
        const [reference] = finish(read(entryOf(fields), "refs")).references;
        const { id, type } = reference!.csl;
        assert.deepEqual(reference!.csl, { id, type, ...expected });
      });
  });
}

reads("BibTeX", readBibtex, (fields) => `@article{a, ${fields}}`, [
  ["title = {A}, subtitle = {B}", { title: "A: B" }],
  ["subtitle = {B}", { title: "B" }],
  ["titleaddon = {C}", { title: "C" }],
  ["title = {A}, titleaddon = {C}", { title: "A" }],
  ["journaltitle = {A}, journal = {B}", { "container-title": "A" }],
  ["journal = {B}, booktitle = {C}", { "container-title": "B" }],
  ["booktitle = {C}, maintitle = {D}", { "container-title": "C" }],
  ["maintitle = {D}, series = {E}", { "container-title": "D" }],
  ["series = {E}, shortjournal = {F}", { "container-title": "E" }],
  ["journal = { }, shortjournal = {F}", { "container-title": "F" }],
  ["publisher = {A}, institution = {B}", { publisher: "A" }],
  ["institution = {B}, school = {C}", { publisher: "B" }],
  ["school = {C}, organization = {D}", { publisher: "C" }],
  ["organization = {D}", { publisher: "D" }],
  ["volume = {4}, number = {5}, issue = {6}", { volume: "4", issue: "5" }],
  ["issue = {6}", { issue: "6" }],
  ["pages = {1--9}, eid = {e1}", { page: "1–9" }],
  ["eid = {e1}", { page: "e1" }],
  ["doi = {10.1000/a\\_b\\_c{\\_}d{\\_}e}", { DOI: "10.1000/a_b_c_d_e" }],
  ["url = {https://x.org/{a}\\%20{b}  c}", { URL: "https://x.org/a%20b c" }],
  ["pmid = {123}", { PMID: "123" }],
  ["eprint = {123}, eprinttype = {pubmed}", { PMID: "123" }],
  ["eprint = {2101.00001}, archiveprefix = {arXiv}", { URL: "https://arxiv.org/abs/2101.00001" }],
  ["pmcid = {PMC1}", { PMCID: "PMC1" }],
  ["pmc = {PMC1}", { PMCID: "PMC1" }],
  ["title = {\\b{a} and \\b a}", { title: "\u0061\u0331 and \u0061\u0331" }],
  ["isbn = {978-0-306-40615-7}", { ISBN: "978-0-306-40615-7" }],
  ["note = {A}", { note: "A" }],
  ["editor = {Luo, A}", { editor: [{ family: "Luo", given: "A" }] }],
  ["author = { Luo, A }", { author: [{ family: "Luo", given: "A" }] }],
]);

reads("RIS", readRis, (fields) => `TY  - JOUR\n${fields}\nER  - \n`, [
  ["TI  - A\nT1  - B", { title: "A" }],
  ["T1  - B\nCT  - C", { title: "B" }],
  ["CT  - C", { title: "C" }],
  ["JF  - A\nJO  - B", { "container-title": "A" }],
  ["JO  - B\nT2  - C", { "container-title": "B" }],
  ["T2  - C\nBT  - D", { "container-title": "C" }],
  ["BT  - D\nJA  - E", { "container-title": "D" }],
  ["JA  - E\nJ2  - F", { "container-title": "E" }],
  ["J2  - F", { "container-title": "F" }],
  ["PB  - A", { publisher: "A" }],
  ["VL  - 4\nIS  - 5", { volume: "4", issue: "5" }],
  ["SP  - 1\nEP  - 9", { page: "1–9" }],
  ["SP  - e1", { page: "e1" }],
  ["EP  - 9", { page: "9" }],
  // A value over several lines, and blanks around it and between.
  ["TI  - One\n  and two\nthree  \n   \nVL  - 4", { title: "One and two three", volume: "4" }],
  ["TI  -   One \nDO  -  10.1000/a ", { title: "One", DOI: "10.1000/a" }],
  [
    "TI  - Contacts at the ER - mitochondria at a PARTY  - now",
    { title: "Contacts at the ER - mitochondria at a PARTY  - now" },
  ],
  ["TI -One\nVL - 4", { volume: "4" }],
  // What follows a field that no program wraps is a slip.
  ["DO  - 10.1000/a\nstray", { DOI: "10.1000/a" }],
  ["DO  -\nstray", {}],
  ["VL  -\nIS  - 5", { issue: "5" }],
  ["TI  -\nT1  - B\nAU  -\nAU  - Luo, A", { title: "B", author: [{ family: "Luo", given: "A" }] }],
  ["DO  - 10.1000/a", { DOI: "10.1000/a" }],
  ["UR  - https://x.org/a", { URL: "https://x.org/a" }],
  ["AN  - 123\nDB  - PubMed", { PMID: "123" }],
  ["AN  - 123\nDP  - Medline", { PMID: "123" }],
  ["AN  - 123\nDB  - Scopus", {}],
  ["AN  - 123\nDB  - PubMed\nDP  - NLM", { PMID: "123" }],
  ["AN  - 12a\nDB  - PubMed", {}],
  ["AN  - a12\nDB  - PubMed", {}],
  ["AN  - 123456789\nDB  - PubMed", {}],
  ["AN  - 1\nDB  - PubMed", { PMID: "1" }],
  ["AN  - PMC123", { PMCID: "PMC123" }],
  ["C2  - PMC1\nAN  - PMC2", { PMCID: "PMC1" }],
  ["C2  - APMC123", {}],
  ["C2  - PMC123a", {}],
  ["C2  - PMC123", { PMCID: "PMC123" }],
  ["C2  - 123", {}],
  ["PY  - 2014\nY1  - 2015", { issued: { "date-parts": [[2014]] } }],
  ["Y1  - 2015/03\nDA  - 2016", { issued: { "date-parts": [[2015, 3]] } }],
  ["DA  - 2016-03-05", { issued: { "date-parts": [[2016, 3, 5]] } }],
  ["PY  - 2014//5/", { issued: { "date-parts": [[2014]] } }],
  ["PY  - 2014/3", { issued: { "date-parts": [[2014, 3]] } }],
  ["PY  - c. 2014", { issued: { literal: "c. 2014" } }],
  ["PY  - in press", { issued: { literal: "in press" } }],
  ["AU  - Luo,\nAU  - Mo, , Jr", { author: [{ family: "Luo" }, { family: "Mo", suffix: "Jr" }] }],
  [
    "AU  - Luo, A\nA1  - Mo, L, Jr",
    {
      author: [
        { family: "Luo", given: "A" },
        { family: "Mo", given: "L", suffix: "Jr" },
      ],
    },
  ],
  ["ED  - Luo, A\nA2  - The Group", { editor: [{ family: "Luo", given: "A" }, { literal: "The Group" }] }],
]);

const year = (...dates: readonly (readonly (number | string)[])[]): Partial<CslItem> => ({
  issued: { "date-parts": dates },
});
reads("CSL JSON", readCslJson, (fields) => `[{"id": "a", "type": "book", ${fields}}]`, [
  ['"title": " <i>Uptake</i>  of cells "', { title: "Uptake of cells" }],
  ['"title": " "', {}],
  ['"title": ["A"]', {}],
  ['"container-title": "A", "journalAbbreviation": "B"', { "container-title": "A" }],
  ['"journalAbbreviation": "B"', { "container-title": "B" }],
  [
    '"publisher": "A", "volume": 4, "issue": "5", "page": "1-9"',
    { publisher: "A", volume: "4", issue: "5", page: "1-9" },
  ],
  ['"DOI": "10.1/a", "doi": "10.1/b", "note": "DOI: 10.1/c"', { DOI: "10.1/a", note: "DOI: 10.1/c" }],
  ['"doi": "10.1/b", "note": "DOI: 10.1/c"', { DOI: "10.1/b", note: "DOI: 10.1/c" }],
  [
    '"note": "doi:10.1/c; PMID:  12\\nPMCID: PMC3}"',
    { DOI: "10.1/c;", PMID: "12", PMCID: "PMC3", note: "doi:10.1/c; PMID: 12 PMCID: PMC3}" },
  ],
  ['"note": "{:PMID: 7}"', { note: "{:PMID: 7}" }],
  ['"note": "{PMID: 7}"', { PMID: "7", note: "{PMID: 7}" }],
  ['"note": "xPMID: 7"', { note: "xPMID: 7" }],
  [
    '"PMID": 7, "PMCID": "PMC3", "ISBN": "978", "URL": "https://x.org"',
    { PMID: "7", PMCID: "PMC3", ISBN: "978", URL: "https://x.org" },
  ],
  ['"author": "The Group"', { author: [{ literal: "The Group" }] }],
  ['"author": ["The Group", 5, null, {"given": 5}]', { author: [{ literal: "The Group" }, { given: "5" }] }],
  ['"author": []', {}],
  ['"author": 5', {}],
  ['"author": null', {}],
  [
    '"author": [{"family": "Berg", "given": "A", "non-dropping-particle": "van", "dropping-particle": "de", "suffix": "Jr", "x": "y"}]',
    {
      author: [
        {
          family: "Berg",
          given: "A",
          "non-dropping-particle": "van",
          "dropping-particle": "de",
          suffix: "Jr",
        },
      ],
    },
  ],
  ['"editor": [{"family": "Luo"}]', { editor: [{ family: "Luo" }] }],
  ['"issued": {"date-parts": [[2019, 5], [2020]]}', year([2019, 5], [2020])],
  ['"issued": {"date-parts": [2019, "5", null]}', year([2019, "5"])],
  ['"issued": {"date-parts": [[2019], 2020]}', year([2019])],
  ['"issued": {"date-parts": [], "year": 2019}', year([2019])],
  ['"issued": {"year": "2019", "month": 5, "day": 3}', year([2019, 5, 3])],
  ['"issued": {"year": 2019, "month": 5}', year([2019, 5])],
  ['"issued": {"year": 2019, "day": " "}', year([2019])],
  ['"issued": {"literal": "2019-05", "raw": "2018"}', year([2019, 5])],
  ['"issued": {"raw": "spring 2018"}', { issued: { literal: "spring 2018" } }],
  ['"issued": {}', {}],
  ['"issued": 2019', year([2019])],
  ['"issued": " 2019-5-3 "', year([2019, 5, 3])],
  ['"issued": "20191"', { issued: { literal: "20191" } }],
  ['"issued": "c. 2019"', { issued: { literal: "c. 2019" } }],
  ['"issued": [{"year": 2019}, {"year": 2020}]', year([2019])],
]);

const pubmed: readonly Row[] = [
  ["TI  - One.", { title: "One" }],
  ["TI  - One. Two", { title: "One. Two" }],
  ["BTI - Vesicles\nPG  - 1", { title: "Vesicles", page: "1" }],
  ["TI  - Chapter\nBTI - Vesicles", { title: "Chapter" }],
  ["TI-One\nVI - 4\nIP- 5", { title: "One", volume: "4", issue: "5" }],
  ["JT  - The Journal\nTA  - J", { "container-title": "The Journal" }],
  ["TA  - J", { "container-title": "J" }],
  ["LID - 10.1/a [doi]", { DOI: "10.1/a" }],
  ["AID - 10.1/a [doi]", { DOI: "10.1/a" }],
  ["LID - e123 [pii]\nAID - 10.1/a [doi]\nAID - 10.1/b [doi]", { DOI: "10.1/a" }],
  ["OT  - digital object identifier [doi]", {}],
  ["PMC - PMC123", { PMCID: "PMC123" }],
  ["DP  - 2014", { issued: { "date-parts": [[2014]] } }],
  ["DP  - 2014 Apr", { issued: { "date-parts": [[2014, 4]] } }],
  ["DP  - 2014 Apr 8", { issued: { "date-parts": [[2014, 4, 8]] } }],
  ["DP  - 2014 Dec 18", { issued: { "date-parts": [[2014, 12, 18]] } }],
  ["DP  - 2014 Jan-Feb", { issued: { "date-parts": [[2014, 1]] } }],
  ["DP  - 2014 Spring", { issued: { "date-parts": [[2014]] } }],
  ["DP  - 2014 Abc 8", { issued: { "date-parts": [[2014]] } }],
  ["DP  - Spring 2014", { issued: { literal: "Spring 2014" } }],
  ["FAU - Hazawa, Masaharu\nAU  - Hazawa M", { author: [{ family: "Hazawa", given: "Masaharu" }] }],
  ["FAU - Hazawa,", { author: [{ family: "Hazawa" }] }],
  ["FAU - Hazawa, M, Jr", { author: [{ family: "Hazawa", given: "M" }] }],
  ["AU  - De Araujo Farias V", { author: [{ family: "De Araujo Farias", given: "V" }] }],
  ["AU  -  Plato", { author: [{ family: "Plato" }] }],
  ["CN  - The Group", { author: [{ literal: "The Group" }] }],
];
reads(
  "PubMed",
  readNbib,
  (fields) => `PMID- 1\nstray\n${fields}\n`,
  pubmed.map(([fields, expected]) => [fields, { ...expected, PMID: "1" }]),
);

const authors = (group: string): string =>
  `<contributors><${group}><author>Luo, A.</author></${group}></contributors>`;
reads("EndNote", readEndnoteXml, (fields) => `<xml><records><record>${fields}</record></records></xml>`, [
  ["<titles><title>A</title></titles>", { title: "A" }],
  [
    "<titles><secondary-title>A</secondary-title></titles><periodical><full-title>B</full-title></periodical>",
    { "container-title": "A" },
  ],
  ["<periodical><full-title>B</full-title><abbr-1>C</abbr-1></periodical>", { "container-title": "B" }],
  ["<periodical><abbr-1>C</abbr-1></periodical>", { "container-title": "C" }],
  ["<publisher>A</publisher>", { publisher: "A" }],
  ["<volume>4</volume><number>5</number><pages>1-9</pages>", { volume: "4", issue: "5", page: "1-9" }],
  ["<electronic-resource-num>10.1000/a</electronic-resource-num>", { DOI: "10.1000/a" }],
  ["<urls><related-urls><url>https://x.org</url></related-urls></urls>", { URL: "https://x.org" }],
  ["<accession-num>123</accession-num><remote-database-name>PubMed</remote-database-name>", { PMID: "123" }],
  [
    "<accession-num>123</accession-num><remote-database-provider>NLM</remote-database-provider>",
    { PMID: "123" },
  ],
  ["<accession-num>123</accession-num><remote-database-name>Scopus</remote-database-name>", {}],
  ["<accession-num>12a</accession-num><remote-database-name>PubMed</remote-database-name>", {}],
  [
    "<accession-num>123</accession-num><remote-database-name>Ovid MEDLINE</remote-database-name>",
    { PMID: "123" },
  ],
  ["<accession-num>a12</accession-num><remote-database-name>PubMed</remote-database-name>", {}],
  ["<accession-num>1</accession-num><remote-database-name>PubMed</remote-database-name>", { PMID: "1" }],
  ["<titles><title> A\n  b </title></titles>", { title: "A b" }],
  ["<titles><title> </title><secondary-title> </secondary-title></titles>", {}],
  ["<titles><title>A &amp; b</title></titles>", { title: "A & b" }],
  ["<notes>A</notes><a><b><c><d><e><f>deep</f></e></d></c></b></a>", {}],
  ["<custom2>PMC1</custom2>", { PMCID: "PMC1" }],
  ["<custom2>PMC123</custom2>", { PMCID: "PMC123" }],
  ["<custom2>123</custom2>", {}],
  ["<dates><year>2014</year></dates>", { issued: { "date-parts": [[2014]] } }],
  ["<dates><year>c. 2014</year></dates>", { issued: { literal: "c. 2014" } }],
  ["<dates><year>20145</year></dates>", { issued: { literal: "20145" } }],
  [
    "<contributors><authors><author>\n Luo, A. </author><author> </author><author>Mo</author><author>Lee, B., Jr</author></authors></contributors>",
    { author: [{ family: "Luo", given: "A." }, { literal: "Mo" }, { family: "Lee", given: "B." }] },
  ],
  ["<dates><year>in press</year></dates>", { issued: { literal: "in press" } }],
  [authors("authors"), { author: [{ family: "Luo", given: "A." }] }],
  [
    "<contributors><authors><author>Luo, A.</author><author><style>Mo, </style><style>L.</style></author></authors></contributors>",
    {
      author: [
        { family: "Luo", given: "A." },
        { family: "Mo", given: "L." },
      ],
    },
  ],
  [authors("secondary-authors"), { editor: [{ family: "Luo", given: "A." }] }],
]);
