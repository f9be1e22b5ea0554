import { strict as assert } from "node:assert";
import { exoscribe, withFolder } from "./exoscribe";

const files = {
  "paper.md":
    "---\nbibliography: list.bib\n---\n\n🧬 Exosomes carry CD63, miR-21 and TP53 [@luo2019; @he2021].\n\nSo it is [@nobody].\n",
  "list.bib": [
    "@article{luo2019, title = {Exosomes of melanoma}, abstract = {All had CD63. They had miR-21, too.}}",
    "@article{he2021, title = {TP53 in exosomes}}",
  ].join("\n"),
} as const;

const sentence = "🧬 Exosomes carry CD63, miR-21 and TP53 [@luo2019; @he2021].";

describe("exoscribe evidence", () => {
  it("gives what each cited work names as the contract has it", () =>
    withFolder(files, async (cwd) => {
      const { code, stdout, stderr } = await exoscribe(["evidence", "--format", "json", "paper.md"], { cwd });
      assert.deepEqual([code, stderr], [0, ""]);
      assert.deepEqual(JSON.parse(stdout), {
        version: 1,
        files: [
          {
            path: "paper.md",
            citations: [
              {
                start: 72,
                end: 91,
                line: 5,
                column: 41,
                text: "[@luo2019; @he2021]",
                targets: ["luo2019", "he2021"],
                sentence,
                works: [
                  {
                    key: "luo2019",
                    abstract: true,
                    supported: [
                      { name: "CD63", id: "hgnc:1692", quote: "All had CD63." },
                      { name: "miR-21", id: "mirbase:MI0000077", quote: "They had miR-21, too." },
                    ],
                    unsupported: ["TP53"],
                  },
                  {
                    key: "he2021",
                    abstract: false,
                    supported: [{ name: "TP53", id: "hgnc:11998", quote: "TP53 in exosomes" }],
                    unsupported: ["CD63", "miR-21"],
                  },
                ],
              },
              {
                start: 103,
                end: 112,
                line: 7,
                column: 10,
                text: "[@nobody]",
                targets: ["nobody"],
                sentence: "So it is [@nobody].",
                works: [],
              },
            ],
          },
        ],
      });
    }));

  it("prints them for people, and for a spreadsheet, of several documents in several threads too", () =>
    withFolder({ ...files, "again.md": files["paper.md"] }, async (cwd) => {
      const args = ["evidence", "--workers", "2", "paper.md", "again.md"];
      const pretty = await exoscribe(args, { cwd });
      assert.deepEqual([pretty.code, pretty.stderr], [0, ""]);
      const block = [
        "  2 citations, 1 of works that no list has, 3 names found in the cited works, 3 not",
        `  5:41           ${sentence}`,
        "        luo2019  CD63: “All had CD63.”",
        "                 miR-21: “They had miR-21, too.”",
        "                 not named: TP53",
        "        he2021   TP53: “TP53 in exosomes”",
        "                 not named: CD63, miR-21",
        "                 no abstract in the list; title alone",
        "",
        "",
      ].join("\n");
      assert.equal(pretty.stdout, `paper.md${block}again.md${block}`);
      const { stdout } = await exoscribe(["evidence", "--format", "csv", "paper.md"], { cwd });
      assert.equal(
        stdout,
        [
          "path,start,end,line,column,text,sentence,key,number,abstract,supported,unsupported,quotes",
          `paper.md,72,91,5,41,[@luo2019; @he2021],"${sentence}",luo2019,,true,CD63; miR-21,TP53,"All had CD63. | They had miR-21, too."`,
          `paper.md,72,91,5,41,[@luo2019; @he2021],"${sentence}",he2021,,false,TP53,CD63; miR-21,TP53 in exosomes`,
          "paper.md,103,112,7,10,[@nobody],So it is [@nobody].,,,,,,",
          "",
        ].join("\r\n"),
      );
    }));

  it("ends with 2 where a document cannot be read", () =>
    withFolder(files, async (cwd) => {
      const { code, stderr } = await exoscribe(["evidence", "paper.md", "nope.md"], { cwd });
      assert.deepEqual([code, stderr], [2, "exoscribe: nope.md: no such file or folder\n"]);
    }));
});
