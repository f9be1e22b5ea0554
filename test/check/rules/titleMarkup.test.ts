import assert from "node:assert/strict";
import { applyEdits } from "../../../src/text/edits";
import { findingsIn } from "../engine";

const rule = "citation/title-markup";
type Said = readonly [at: string, message: string, mended?: string];

/** Of each finding in a file the text that it is about, its message, and the file as its suggestion makes it. */
async function saidOf(path: string, source: string, keys = "@a"): Promise<readonly Said[]> {
  const text = `---\nbibliography: ${path}\n---\n\nKnown [${keys}].\n`;
  const findings = await findingsIn(text, { rule, files: { [path]: source } });
  return findings.map(({ file, start, end, message, suggestions: [suggestion] }): Said => {
    assert.equal(file, path);
    assert.deepEqual(suggestion?.edits ?? [], []);
    const mended = suggestion && [applyEdits(source, suggestion.fileEdits?.[path] ?? [])];
    return [source.slice(start, end), message, ...((mended ?? []) as [])];
  });
}

const printed = (marks: string): string => `The title of a has ${marks} in it, and is printed so.`;
const fused = (written: string, meant: string): string =>
  `In the title of a “${written}” seems to be “${meant}”.`;
const braces = "The title of a stands in two pairs of braces: no style can give it its own capitals.";

describe(rule, () => {
  const bib = (title: string): string => `@misc{a, title = ${title}}`;
  const rows: readonly (readonly [title: string, said: readonly Said[]])[] = [
    ["{Loss of TP53 in mRNA}", []],
    ["{Loss of {TP53} and \\textit{KRAS} in Ca$^{2+}$ \\& more}", []],
    [
      "{Loss of <i>TP53</i> in cells}",
      [["Loss of <i>TP53</i> in cells", printed("“<i>” and “</i>”"), bib("{Loss of TP53 in cells}")]],
    ],
    [
      "{Ca<sup>2+</sup> and H<sub>2</sub>O in cells of <i>Mus musculus</i>, and <i>TP53</i>}",
      [
        [
          "Ca<sup>2+</sup> and H<sub>2</sub>O in cells of <i>Mus musculus</i>, and <i>TP53</i>",
          printed("“<sup>”, “</sup>”, “<sub>”, “</sub>”, “<i>” and “</i>”"),
          bib("{Ca2+ and H2O in cells of Mus musculus, and TP53}"),
        ],
      ],
    ],
    [
      "{{\\textless}i{\\textgreater}TP53{\\textless}/i{\\textgreater} in cells}",
      [
        [
          "{\\textless}i{\\textgreater}TP53{\\textless}/i{\\textgreater} in cells",
          printed("“<i>” and “</i>”"),
        ],
      ],
    ],
    ["{Genes &amp; cells}", [["Genes &amp; cells", printed("“&amp;”")]]],
    ["{Of p < 0.05 and <Homo sapiens>, AT&T and R&D;}", []],
    [
      "{Loss of BRAF andTERT in cells}",
      [["andTERT", fused("andTERT", "and TERT"), bib("{Loss of BRAF and TERT in cells}")]],
    ],
    [
      "{\\textit{IDH1}and\\textit{IDH2} in cells}",
      [["\\textit{IDH1}and\\textit{IDH2} in cells", fused("IDH1andIDH2", "IDH1 and IDH2")]],
    ],
    ["{{Loss of TP53 in cells}}", [["{Loss of TP53 in cells}", braces, bib("{Loss of TP53 in cells}")]]],
    ['"{Loss of TP53 in cells}"', [["{Loss of TP53 in cells}", braces, bib('"Loss of TP53 in cells"')]]],
    ["{{Loss of {TP53} in cells}}", [["{Loss of {TP53} in cells}", braces]]],
    ["{{TP53} in {KRAS}}", []],
    ["{{ImageJ}}", []],
    ["{{Gene Ontology}}", []],
    ["{Loss of {{TP53}} in {{Mus Musculus}}}", []],
  ];
  for (const [title, said] of rows)
    it(`${title}: ${said.map(([, message]) => message).join(" ") || "nothing"}`, async () => {
      assert.deepEqual(await saidOf("r.bib", bib(title)), said);
    });

  it("says once that most titles of a list stand in braces", async () => {
    const list = ["a", "b", "c", "d", "e", "f"]
      .map((key) => `@misc{${key}, title = {{Loss of ${key} in cells}}}\n`)
      .join("");
    const plain = "@misc{g, title = {Loss of g in cells}}\n";
    const once = braces
      .replace("a stands", "b stands")
      .replace("braces", "braces, as do the titles of 5 other entries");
    const messages = async (source: string): Promise<readonly string[]> =>
      (await saidOf("r.bib", source, "@b; @c; @g")).map(([, message]) => message);
    assert.deepEqual(await messages(list + plain), [once]);
    assert.equal((await messages(list + plain.repeat(6))).length, 2);
  });

  it("is silent of what is not cited", async () => {
    assert.deepEqual(
      await saidOf("r.bib", `${bib("{Loss andTERT}")}\n@misc{b, title = {T of it}}`, "@b"),
      [],
    );
  });

  const json = (title: string): string => JSON.stringify([{ id: "a", title }]);
  const ris = (title: string): string => `TY  - GEN\nID  - a\nTI  - ${title}\nER  - \n`;
  const formats: readonly (readonly [path: string, source: string, said: readonly Said[]])[] = [
    // CSL has these tags.
    ["r.json", json("<i>TP53</i> in Ca<sup>2+</sup>, <span class='nocase'>mTOR</span>"), []],
    [
      "r.json",
      json("<jats:italic>TP53</jats:italic> in cells"),
      [["<jats:italic>TP53</jats:italic> in cells", printed("“<jats:italic>” and “</jats:italic>”")]],
    ],
    ["r.json", json("Genes &amp; cells"), [["Genes &amp; cells", printed("“&amp;”")]]],
    ["r.json", json("Loss of {TP53} in cells"), [["Loss of {TP53} in cells", printed("“{TP53}”")]]],
    [
      "r.json",
      json("<i>IDH1</i>and<i>IDH2</i>Mutations in Gliomas"),
      [
        [
          "<i>IDH1</i>and<i>IDH2</i>Mutations in Gliomas",
          fused("IDH1andIDH2Mutations", "IDH1 and IDH2 Mutations"),
        ],
      ],
    ],
    // Markdown reads these itself.
    ["r.yaml", "- id: a\n  title: Genes &amp; <i>TP53</i> of {cells}\n", []],
    [
      "r.ris",
      ris("Loss of <i>TP53</i> in cells"),
      [["Loss of <i>TP53</i> in cells", printed("“<i>” and “</i>”"), ris("Loss of TP53 in cells")]],
    ],
    [
      "r.ris",
      ris("Loss of \\textit{TP53}"),
      [["Loss of \\textit{TP53}", printed("“\\textit” and “{TP53}”")]],
    ],
    [
      "r.ris",
      ris("Loss of BRAF andTERT"),
      [["andTERT", fused("andTERT", "and TERT"), ris("Loss of BRAF and TERT")]],
    ],
  ];
  for (const [path, source, said] of formats)
    it(`${path} ${source}`, async () => {
      assert.deepEqual(await saidOf(path, source), said);
    });

  it("reads PubMed and EndNote", async () => {
    const nbib = "PMID- 123\nTI  - Loss of <i>TP53</i> in cells\n";
    const [inNbib] = await saidOf("r.nbib", nbib, "@pmid:123");
    assert.equal(inNbib?.[0], "Loss of <i>TP53</i> in cells");
    const xml =
      '<xml><records><record><ref-type name="Book">6</ref-type><titles><title>Of &lt;i&gt;TP53&lt;/i&gt;</title></titles><label>a</label></record></records></xml>'.replace(
        "<label>a<",
        "<label>a1<",
      );
    const [inXml] = await saidOf("r.xml", xml, "@a1");
    assert.match(inXml?.[1] ?? "", /“<i>” and “<\/i>”/);
  });

  it("mends a title of the document's own list where it stands", async () => {
    const text =
      "Known [1].\n\n## References\n\n1. Hazawa M, Tomiyama K. Loss of BRAF andTERT in *cells*. Cell Rep. 2014;12(3):11-20.\n";
    const [finding] = await findingsIn(text, { rule });
    assert.equal(finding?.file, undefined);
    assert.equal(applyEdits(text, finding?.suggestions[0]?.edits ?? []), text.replace("andTERT", "and TERT"));
  });
});
