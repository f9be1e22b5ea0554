import { strict as assert } from "node:assert";
import fc from "fast-check";
import type { Quote, WorkEvidence } from "../../src/model/evidence";
import { evidenceLines } from "../../src/present/evidenceLines";
import { referenceCard } from "../../src/present/referenceCard";
import { runs } from "../runs";
import { readable, render } from "./render";
import { schaue } from "./samples";

/** A sentence whose names stand between brackets. */
function quote(text: string, part: Quote["part"] = "abstract"): Quote {
  const names: { start: number; end: number }[] = [];
  const plain = text.replace(/\[([^\]]+)\]/g, (_, name: string, at: number) => {
    const start = at - 2 * names.length;
    names.push({ start, end: start + name.length });
    return name;
  });
  return { part, text: plain, names };
}

function evidence(
  supported: readonly (readonly [Quote, ...string[]])[],
  unsupported: readonly string[] = [],
  read: WorkEvidence["read"] = "abstract",
): WorkEvidence {
  return {
    reference: schaue,
    read,
    supported: supported.flatMap(([quote, ...names]) =>
      names.map((name) => ({ name, id: undefined, quote })),
    ),
    unsupported: unsupported.map((name) => ({ name, id: undefined })),
  };
}

const linesOf = (given: WorkEvidence): readonly string[] =>
  readable(evidenceLines(given)).split("\n").slice(2);

describe("the evidence on a card", () => {
  it("quotes each sentence once, with its names strong, and names what is not there", () => {
    const both = quote("They carry [CD63] and [miR-21].");
    assert.equal(
      readable(
        evidenceLines(
          evidence(
            [
              [both, "CD63", "miR-21"],
              [quote("[p53] in vesicles", "title"), "TP53"],
            ],
            ["CD9"],
          ),
        ),
      ),
      [
        "**Names of this sentence in the work**",
        "",
        "- In the abstract: CD63, miR-21 — “They carry **CD63** and **miR-21**.”",
        "- In the title: TP53",
        "- Not named there: CD9",
      ].join("\n"),
    );
  });

  it("says that there was no abstract", () => {
    assert.deepEqual(linesOf(evidence([], ["CD9"], "title")), [
      "- Not named there: CD9",
      "- *No abstract in the list; title alone.*",
    ]);
  });

  it("is nothing for a sentence without names, on the card too", () => {
    const none = evidence([], [], "title");
    assert.equal(evidenceLines(none), "");
    assert.equal(referenceCard(none.reference, [], [], none), referenceCard(none.reference, []));
  });

  it("cuts a long sentence around its first name, between words", () => {
    const word = "vesicles ";
    const [line = ""] = linesOf(
      evidence([[quote(`${word.repeat(60)}carry [CD63] and ${word.repeat(60)}end`), "CD63"]]),
    );
    assert.match(line, /— “… (?:vesicles ){5,20}carry \*\*CD63\*\* and (?:vesicles )+vesicles…”$/);
    assert.ok(line.length < 400, String(line.length));
    const [unbroken = ""] = linesOf(
      evidence([[quote(`${"x".repeat(5_000)}[CD63]${"y".repeat(5_000)}`), "CD63"]]),
    );
    assert.match(unbroken, /“…\*\*CD63\*\*y{100,400}…”$/);
  });

  it("quotes three sentences at most, and names the rest", () => {
    const lines = linesOf(evidence(["A", "B", "C", "D"].map((name) => [quote(`Of [${name}].`), name])));
    assert.deepEqual(lines.slice(2), ["- In the abstract: C — “Of **C**.”", "- In the abstract: D"]);
    const many = Array.from({ length: 10 }, (_, at) => `P${at}`);
    assert.deepEqual(linesOf(evidence([], many)), [
      "- Not named there: P0, P1, P2, P3, P4, P5, P6, P7 and 2 more",
    ]);
  });

  it("has no asterisks for a name that ends with a sign, and one mark for names within each other", () => {
    const text = "CD8+T cells, the AKT pathway";
    const names = [
      { start: 0, end: 4 },
      { start: 17, end: 20 },
      { start: 17, end: 28 },
    ];
    const [line] = linesOf(evidence([[{ part: "abstract", text, names }, "CD8"]]));
    assert.equal(line, "- In the abstract: CD8 — “CD8+T cells, the **AKT pathway**”");
  });

  it("shows whatever a list says as text, and lets nothing come of it", () => {
    const signs = fc.constantFrom(
      ..."![x](https://evil.example/i.png)|[x](command:x)|<img src=x>|</li>|\n\n# |\n- |`|**|*|_|~~|&lt;|www.evil.example|https://evil.example|a@evil.example|||\\|\u202e|\u0000|CD63".split(
        "|",
      ),
    );
    const text = fc.array(fc.oneof(signs, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 8 });
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), (pieces, from, length) => {
        const said = `q${pieces.join(" ")}q`;
        const start = Math.min(from, said.length);
        const names = [{ start, end: Math.min(start + length, said.length) }];
        const given = evidence([[{ part: "abstract", text: said, names }, said]], [said], "title");
        const { elements, text: shown } = render(evidenceLines(given));
        const ours = elements.filter((element) => element !== "strong");
        assert.deepEqual(ours, ["p", "ul", "li", "li", "li", "em"]);
        assert.ok(elements.length - ours.length <= 2);
        const visible = said.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, " ").replace(/\s+/g, "");
        assert.equal(shown.replace(/\s+/g, "").split(visible.slice(0, 180)).length, 4);
      }),
      { numRuns: runs(300) },
    );
  });
});
