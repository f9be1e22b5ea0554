import { strict as assert } from "node:assert";
import { recogniseCitations } from "../../../src/citations/citations";
import { readProse } from "../../../src/markdown/prose";
import type { Citation } from "../../../src/model/citation";

const cite = (source: string): readonly Citation[] =>
  recogniseCitations(readProse(source, { format: "markdown" }), { isName: () => false });

/** Each citation as its text, and its members with the places that they lead to. */
function found(source: string): readonly string[] {
  return cite(source).map(({ text, items }) => {
    const members = items.map(({ start, end, link }) => {
      const place = link === undefined ? "" : ` #${link.to?.name ?? ""}`;
      assert.equal(link?.to && source.slice(link.to.start, link.to.end), link?.to?.name);
      return source.slice(start, end) + place;
    });
    return `${text} ${members.join(", ")}`;
  });
}

const entries = ["Hazawa M. Radiation. 2014.", "Zhu L. Targeting. 2018.", "Luo A. Exosomes. 2019."];
const listed = (entry: (text: string, number: number) => string): string =>
  `\n\n## References\n\n${entries.map((text, at) => entry(text, at + 1)).join("\n\n")}\n`;
const plain = listed((text, number) => `${number}. ${text}`);
const named = listed((text, number) => `<a id="x${number}"></a>[${number}] ${text}`);

describe("citations: numbers that are links", () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ["Known [[2]](#r2).", ["[[2]](#r2) 2 #r2"]],
    ["Known [\\[2\\]](#ref2).", ["[\\[2\\]](#ref2) 2 #ref2"]],
    [
      "Known [2](#ref:2), [2](#ref_2), [2](#ref.2).",
      ["[2](#ref:2) 2 #ref:2", "[2](#ref_2) 2 #ref_2", "[2](#ref.2) 2 #ref.2"],
    ],
    ["Known [2](#ref-2), well [3](#ref-3).", ["[2](#ref-2) 2 #ref-2", "[3](#ref-3) 3 #ref-3"]],
    ["Known \\[[1](#r1), [2](#r2)\\].", ["\\[[1](#r1), [2](#r2)\\] 1 #r1, 2 #r2"]],
    ["Known [[1](#r1)-[3](#r3)].", ["[[1](#r1)-[3](#r3)] 1](#r1)-[3 #r1"]],
    ["Known [[1]](#r1)–[[3]](#r3).", ["[[1]](#r1)–[[3]](#r3) 1]](#r1)–[[3 #r1"]],
    ["Known ([2](#ref-2)).", ["([2](#ref-2)) 2 #ref-2"]],
    ["Known <sup>[3](#c3)</sup>.", ["<sup>[3](#c3)</sup> 3 #c3"]],
    ["Known.<sup>[2](#c2),[3](#c3)</sup>", ["<sup>[2](#c2),[3](#c3)</sup> 2 #c2, 3 #c3"]],
    ["Known ^[3](#r3)^ now.", ["^[3](#r3)^ 3 #r3"]],
    ["Known[<sup>3</sup>](#r3).", ["[<sup>3</sup>](#r3) 3 #r3"]],
    ['Known <a href="#r2">[2]</a>.', ['<a href="#r2">[2]</a> 2 #r2']],
    [
      'Known <sup><a class="c" href="#cite3">3</a></sup>.',
      ['<sup><a class="c" href="#cite3">3</a></sup> 3 #cite3'],
    ],
    [
      "Known<sup>[[1]](#references)[[2]](#references)</sup>.",
      ["[[1]](#references) 1 #references", "[[2]](#references) 2 #references"],
    ],
    ["Known [[2, 3]](#references).", ["[[2, 3]](#references) 2 #references, 3 #references"]],
    [
      "Known ^([\\[2\\]](#cite_note-parrinello:1980-2)).",
      ["[\\[2\\]](#cite_note-parrinello:1980-2) 2 #cite_note-parrinello:1980-2"],
    ],
    ["Known [[2]](#zhu2018).", ["[[2]](#zhu2018) 2 #zhu2018"]],
    ["| a | b |\n|---|---|\n| x [[1]](#r1) | y |", ["[[1]](#r1) 1 #r1"]],
    ["Hazawa et al. [1](#references) found it.", ["[1](#references) 1 #references"]],
    ["Known [[2](https://x.org)].", ["[[2](https://x.org)] 2 #"]],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(found(text + plain), expected);
      assert.deepEqual(found(`Before.\n\n${text}${plain}`), expected);
    });
  }

  it("are those whose place stands in the list, whatever its name", () => {
    for (const text of ["Known [[2]](#x2).", "Known [2](#x2).", "Known.<sup>[2](#x2)</sup>"])
      assert.equal(found(text + named).length, 1, text);
    assert.deepEqual(
      found(`Known [[2]](#x2) and [2](#x3), [3](#x3).${plain}\n\n## Boxes\n\n<a id="x2"></a>A box.`),
      [],
    );
  });

  it("are read whatever way the list is written", () => {
    const html = `\n\n## References\n\n<ol>\n${entries.map((text, at) => `<li id="r${at + 1}">${text}</li>`).join("\n")}\n</ol>\n`;
    const bare = listed((text, number) => `<a id="r${number}"></a>${number} ${text}`);
    for (const list of [html, bare])
      assert.deepEqual(
        found(`Known <a href="#r2">[2]</a>, well [3](#r3).${list}`),
        ['<a href="#r2">[2]</a> 2 #r2', "[3](#r3) 3 #r3"],
        list,
      );
  });

  const quiet: readonly string[] = [
    "Known [2](https://x.org), [[2]](https://x.org), <sup>[2](https://x.org)</sup>, [³](https://x.org).",
    'Known <a href="https://x.org">[2]</a>, <sup><a href="https://x.org/#r2">2</a></sup>.',
    "Known.<sup>[2](#fn2)</sup> Well known.<sup>[3](#fn3)</sup> And [[1]](#fn:1), [[2]](#note2), ^[3](#footnote3)^.",
    "## [1](#r1)",
    "## [1](#fn1) On exosomes",
    "- [1](#r1)\n- [2](#r2)",
    "1. [1. Introduction](#introduction)\n2. [2](#section-2)",
    "[1](#r1) | [2](#r2) | [3](#r3)",
    "See [Figure 2](#fig2), Figure [2](#fig2), [[2]](#fig2), Section [2](#r2), step [3](#r3), [2](#2-methods).",
    "Go on with [2](#smith), a step of [step 3](#step-3) and [2.1](#r2).",
    "See [as in [2]](#r2) and [exosomes<sup>2</sup>](#r2).",
  ];
  for (const text of quiet) {
    it(`are none in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(found(text + plain), []);
    });
  }

  it("need a list, or other citations by number", () => {
    const text = "Known [[2]](#r2), [3](#ref-3).<sup>[2](#r2)</sup>";
    assert.deepEqual(found(text), []);
    assert.equal(found(`Known [1], and well [4]. ${text}`).length, 5);
    assert.equal(found(`Known [@a], and well [@b]. ${text}`).length, 2);
  });
});
