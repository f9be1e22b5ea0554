import { strict as assert } from "node:assert";
import { ownNotice } from "../../src/references/ownNotice";
import { readBibtex } from "../../src/references/read/bibtex/read";
import { readCslJson } from "../../src/references/read/csl/json";
import { readCslYaml } from "../../src/references/read/csl/yaml";
import { readEndnoteXml } from "../../src/references/read/endnote";
import { readNumbered } from "../../src/references/read/numbered/read";
import { finish, type ReadText } from "../../src/references/read/source";
import { readNbib } from "../../src/references/read/tagged/nbib";
import { readRis } from "../../src/references/read/tagged/ris";

/** What is read of the one entry of a text, as `kind words`; undefined where it says nothing. */
function said(read: ReadText, text: string): string | undefined {
  const { references } = finish(read(text, "refs"));
  assert.equal(references.length, 1, text);
  const notice = ownNotice(references[0]!);
  return notice && `${notice.kind} ${/“(.*)”/u.exec(notice.source)![1]!}`;
}

const title = "Uptake of exosomes by glioma";
const bibtex = (fields: string): string => `@article{a,\n  title = {${title}},\n  ${fields}\n}\n`;
const titled = (own: string): string => `@article{a,\n  title = {${own}},\n  year = 2018\n}\n`;
const json = (fields: object): string =>
  JSON.stringify([{ id: "a", type: "article-journal", title, ...fields }]);
const ris = (line: string): string => `TY  - JOUR\nTI  - ${title}\n${line}\nER  - \n`;
const nbib = (lines: string): string => `PMID- 123456\nTI  - ${title}.\n${lines}\n`;
const endnote = (elements: string): string =>
  `<xml><records><record><titles><title>${title}</title></titles>${elements}</record></records></xml>`;

const notices: readonly (readonly [format: string, read: ReadText, text: string, said: string])[] = [
  ["BibTeX", readBibtex, titled("{RETRACTED}: Uptake of exosomes"), "retracted RETRACTED"],
  ["BibTeX", readBibtex, titled("{{RETRACTED ARTICLE}}: Uptake of exosomes"), "retracted RETRACTED ARTICLE"],
  ["BibTeX", readBibtex, titled("[Retracted] miR-21 and uptake"), "retracted [Retracted]"],
  ["BibTeX", readBibtex, titled("Retracted: Uptake of exosomes"), "retracted Retracted"],
  ["BibTeX", readBibtex, titled("RETRACTED -- Uptake of exosomes"), "retracted RETRACTED –"],
  ["BibTeX", readBibtex, titled("Retracted chapter: Uptake of exosomes"), "retracted Retracted chapter"],
  [
    "BibTeX",
    readBibtex,
    titled("This article has been retracted: Uptake"),
    "retracted This article has been retracted",
  ],
  [
    "BibTeX",
    readBibtex,
    titled("Uptake of exosomes (Retracted article. See vol. 9, 2018)"),
    "retracted (Retracted article. See vol. 9, 2018)",
  ],
  ["BibTeX", readBibtex, titled("Uptake of exosomes [retracted]"), "retracted [retracted]"],
  ["BibTeX", readBibtex, bibtex("note = {Retracted}"), "retracted Retracted"],
  [
    "BibTeX",
    readBibtex,
    bibtex("note = {PMID: 123456\nRetraction in: Front Immunol. 2020 Jan 10}"),
    "retracted Retraction in: Front Immunol. 2020 Jan 10",
  ],
  [
    "BibTeX",
    readBibtex,
    bibtex("annotation = {This paper was later retracted by its authors.}"),
    "retracted This paper was later retracted by its authors",
  ],
  ["BibTeX", readBibtex, bibtex("pubstate = {retracted}"), "retracted retracted"],
  [
    "BibTeX",
    readBibtex,
    bibtex("keywords = {exosomes, Retracted Publication}"),
    "retracted Retracted Publication",
  ],
  [
    "BibTeX",
    readBibtex,
    bibtex("note = {Expression of concern in: Cell. 2021}"),
    "concern Expression of concern in: Cell. 2021",
  ],
  ["CSL JSON", readCslJson, json({ status: "retracted" }), "retracted retracted"],
  [
    "CSL JSON",
    readCslJson,
    json({ note: "PMID: 12345\nRetracted: 2019-05-02\ntex.x: y" }),
    "retracted Retracted: 2019-05-02",
  ],
  [
    "CSL JSON",
    readCslJson,
    json({ note: "<p>Retracted in 2019.</p><p>See the blog.</p>" }),
    "retracted Retracted in 2019",
  ],
  ["CSL JSON", readCslJson, json({ title: "RETRACTED: Uptake of exosomes" }), "retracted RETRACTED"],
  ["CSL JSON", readCslJson, json({ keyword: "exosomes, _retracted" }), "retracted _retracted"],
  [
    "CSL JSON",
    readCslJson,
    json({ note: "Under an expression of concern since 2020" }),
    "concern Under an expression of concern since 2020",
  ],
  [
    "CSL YAML",
    readCslYaml,
    `- id: a\n  title: ${title}\n  note: Retracted publication\n`,
    "retracted Retracted publication",
  ],
  ["RIS", readRis, ris("N1  - Retracted by the journal, 2020"), "retracted Retracted by the journal, 2020"],
  ["RIS", readRis, ris("N1  - <p>RETRACTED</p>"), "retracted RETRACTED"],
  ["RIS", readRis, ris("KW  - exosomes\nKW  - Retracted Publication"), "retracted Retracted Publication"],
  ["RIS", readRis, ris("M3  - Retracted Article"), "retracted Retracted Article"],
  [
    "PubMed",
    readNbib,
    nbib("PT  - Journal Article\nPT  - Retracted Publication"),
    "retracted Retracted Publication",
  ],
  [
    "PubMed",
    readNbib,
    nbib("PT  - Retracted Publication\nRIN - Front Immunol. 2020 Jan 10;10:3180"),
    "retracted Retraction in: Front Immunol. 2020 Jan 10;10:3180",
  ],
  ["PubMed", readNbib, nbib("RRI - Cell. 2020"), "retracted Retracted and republished in: Cell. 2020"],
  ["PubMed", readNbib, nbib("ECI - Cell. 2020"), "concern Expression of concern in: Cell. 2020"],
  [
    "EndNote XML",
    readEndnoteXml,
    endnote("<notes>Retraction in: Cell. 2020</notes>"),
    "retracted Retraction in: Cell. 2020",
  ],
  [
    "EndNote XML",
    readEndnoteXml,
    endnote("<work-type>Retracted Publication</work-type>"),
    "retracted Retracted Publication",
  ],
  [
    "EndNote XML",
    readEndnoteXml,
    endnote("<keywords><keyword>Retracted publication</keyword></keywords>"),
    "retracted Retracted publication",
  ],
  [
    "a numbered list",
    readNumbered,
    "1. Zhu L, Oh JM. RETRACTED: Uptake of exosomes. Front Immunol. 2018;9:824.\n",
    "retracted RETRACTED",
  ],
  [
    "a numbered list",
    readNumbered,
    "1. Zhu L, Oh JM. Uptake of exosomes [retracted article]. Front Immunol. 2018;9:824.\n",
    "retracted [retracted article]",
  ],
  [
    "a numbered list",
    readNumbered,
    "1. Zhu L, Oh JM. Uptake of exosomes. Front Immunol. 2018;9:824. Retraction in: Front Immunol. 2020;10:1.\n",
    "retracted Retraction in: Front Immunol. 2020",
  ],
  [
    "a numbered list",
    readNumbered,
    "1. Zhu L, Oh JM. (2018). Uptake of exosomes. Front Immunol, 9. (Retraction published 2020, Front Immunol, 10)\n",
    "retracted Retraction published 2020, Front Immunol, 10",
  ],
];

describe("an entry says itself that its work was retracted", () => {
  for (const [format, read, text, expected] of notices)
    it(`in ${format}: ${text.replaceAll("\n", " ").slice(0, 140)}`, () => {
      assert.equal(said(read, text), expected);
    });
});

/** Near it, and none: a paper about retractions, a notice of one, a note on another work, and what else is drawn back. */
const titles = [
  "Retraction Watch: what it has learnt",
  "Misconduct accounts for the majority of retracted scientific publications",
  "Retracted papers originating from paper mills: a cross-sectional study",
  "Retracted articles: who cites them?",
  "The afterlife of a (retracted) paper",
  "(Retracted) articles and their citations",
  "[Retracted] papers in oncology: a survey",
  "Continued post-publication citation of retracted articles",
  "Retraction of the lamella in DMEK",
  "Retracted penis: a surgical approach",
  "Retracted nipple sign",
  "Retraction: Uptake of exosomes by glioma",
  "Retraction Note: Uptake of exosomes by glioma",
  "Notice of retraction and replacement",
  "Retracted and republished papers in surgery",
  "Expression of Concern: Uptake of exosomes by glioma",
  "WITHDRAWN: Antibiotics for sore throat",
  "Why was it (almost) retracted?",
  "Unretracted: a history",
];
const silent: readonly (readonly [format: string, read: ReadText, text: string])[] = [
  ...titles.map((own) => ["BibTeX", readBibtex, titled(own)] as const),
  ...titles.map(
    (own) =>
      [
        "a numbered list",
        readNumbered,
        `1. Steen RG, Fang FC. ${own}. J Med Ethics. 2011;37:249.\n`,
      ] as const,
  ),
  ["BibTeX", readBibtex, bibtex("note = {Cites the retracted paper of 2018}")],
  ["BibTeX", readBibtex, bibtex("note = {Not retracted}")],
  ["BibTeX", readBibtex, bibtex("note = {Retracted: no}")],
  ["BibTeX", readBibtex, bibtex("note = {Retraction of: Cell. 2019}")],
  ["BibTeX", readBibtex, bibtex("note = {Compare Smith (retracted 2020)}")],
  ["BibTeX", readBibtex, bibtex("note = {Retraction Watch has a post on it}")],
  ["BibTeX", readBibtex, bibtex("keywords = {retracted papers, Retraction of Publication as Topic}")],
  [
    "BibTeX",
    readBibtex,
    "@article{a,\n  title = {Citations of retracted work},\n  keywords = {Retracted Publication}\n}\n",
  ],
  ["CSL JSON", readCslJson, json({ status: "in press" })],
  ["CSL JSON", readCslJson, json({ note: "retracted: false" })],
  ["RIS", readRis, ris("KW  - Retraction of Publication as Topic")],
  ["RIS", readRis, ris("AB  - Retracted: the word in the abstract alone")],
  ["PubMed", readNbib, nbib("PT  - Retraction of Publication\nROF - Cell. 2019")],
  ["PubMed", readNbib, nbib("PT  - Journal Article\nCRI - Cell. 2019\nEIN - Cell. 2019")],
  ["PubMed", readNbib, nbib("PT  - Expression of Concern\nECF - Cell. 2019")],
  ["EndNote XML", readEndnoteXml, endnote("<notes>Retraction of: Cell. 2020</notes>")],
];

describe("an entry says nothing of a retraction", () => {
  for (const [format, read, text] of silent)
    it(`in ${format}: ${text.replaceAll("\n", " ").slice(0, 140)}`, () => {
      assert.equal(said(read, text), undefined);
    });
});
