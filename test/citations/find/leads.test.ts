import { strict as assert } from "node:assert";
import type { Candidate } from "../../../src/citations/find/candidate";
import { leadsOf } from "../../../src/citations/find/leads";
import { inReferenceSection } from "../../../src/citations/find/referenceSection";
import { readProse } from "../../../src/markdown/prose";
import { createMemo } from "../../../src/text/caches";

/** Where links lead in a document, by their numbers and the names of the places. */
function lead(
  source: string,
  ...links: readonly (readonly [number: number, name: string])[]
): string | undefined {
  const memo = createMemo();
  const prose = readProse(source, { format: "markdown" });
  const candidate: Candidate = {
    style: "bracket",
    from: 0,
    to: 3,
    items: links.map(([number, name]) => ({
      from: 1,
      to: 2,
      targets: [String(number)],
      link: name === "" ? {} : { to: { name, start: 0, end: name.length } },
    })),
  };
  return leadsOf(prose, inReferenceSection(prose, memo), memo)(candidate);
}

describe("where a link with a number leads", () => {
  const list = "Known.\n\n## References\n\n1. Luo A. Exosomes. 2019.\n2. Zhu B. More. 2018.\n";
  for (const [name, expected] of [
    ["ref-2", "list"],
    ["ref2", "list"],
    ["REF_2", "list"],
    ["r2", "list"],
    ["b2", "list"],
    ["c.2", "list"],
    ["bib:2", "list"],
    ["cite_note-smith:2018-2", "list"],
    ["user-content-ref-2", "list"],
    ["content-ref-2", "list"],
    ["references", "list"],
    ["fn2", "elsewhere"],
    ["fn:2", "elsewhere"],
    ["fig-2", "elsewhere"],
    ["FIG-2", "elsewhere"],
    ["user-content-fn-2", "elsewhere"],
    ["s2", "elsewhere"],
    ["t2", "elsewhere"],
    ["citeref2", "elsewhere"],
    ["my-back-2", "elsewhere"],
    ["ref-3", "unknown"],
    ["ref-12", "unknown"],
    ["xref-2", "unknown"],
    ["rx2", "unknown"],
    ["zhu2018", "unknown"],
    ["x-ref-2", "unknown"],
    ["results2", "unknown"],
  ] as const)
    it(`is told by the name of the place: ${name} is ${expected}`, () => {
      assert.equal(lead(list, [2, name]), expected);
    });

  const placed = (id: string): string => list.replace("2. Zhu", `2. <a id="${id}"></a>Zhu`);
  it("is told by where the place is", () => {
    assert.equal(lead(placed("x2"), [2, "x2"]), "list");
    assert.equal(lead(placed("fig-2"), [2, "fig-2"]), "list");
    assert.equal(lead(`<a id="x2"></a>Known. ${list}`, [2, "x2"]), "elsewhere");
    assert.equal(lead(`<a id="ref-2"></a>${list}`, [2, "ref-2"]), "elsewhere");
    assert.equal(lead(`${list}\n## Boxes\n\n<a id="x2"></a>A box.\n`, [2, "x2"]), "elsewhere");
    // Of two places of one name the first counts.
    assert.equal(lead(`<a id="x2"></a>${placed("x2")}`, [2, "x2"]), "elsewhere");
    assert.equal(lead(`${placed("x2")}\n## Boxes\n\n<a id="x2"></a>A box.\n`, [2, "x2"]), "list");
  });

  it("is not known of an entry's name that stands elsewhere, where no list was found", () => {
    const text = 'Known.\n\n<a id="ref-2"></a>Zhu. <a id="x2"></a>';
    assert.equal(lead(text, [2, "ref-2"]), "unknown");
    assert.equal(lead(text, [2, "x2"]), "elsewhere");
  });

  it("is told by rows of entries without a heading, too", () => {
    const rows = '<a id="x1"></a>[1] Luo.\n\n<a id="x2"></a>[2] Zhu.\n\n[3] An. <a id="x3"></a>\n';
    const text = `<a id="x0"></a>Known.\n\n${rows}\nWell known. <a id="x4"></a>\n`;
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((number) => lead(text, [number, `x${number}`])),
      ["elsewhere", "list", "list", "list", "elsewhere"],
    );
  });

  it("is told of a group by its members: one elsewhere or unknown decides", () => {
    assert.equal(lead(list, [1, "ref-1"], [2, "ref-2"]), "list");
    assert.equal(lead(list, [1, "ref-1"], [2, "fn2"]), "elsewhere");
    assert.equal(lead(list, [1, "fn1"], [2, "zhu"]), "elsewhere");
    assert.equal(lead(list, [1, "ref-1"], [2, "zhu"]), "unknown");
    assert.equal(lead(list, [1, ""], [2, "ref-2"]), "list");
    assert.equal(lead(list, [1, ""]), undefined);
  });
});
