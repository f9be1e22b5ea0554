import assert from "node:assert/strict";
import { posix } from "node:path";
import { createSession } from "../src/analyse";
import type { Analysis } from "../src/model/analysis";
import { defaultSettings } from "../src/model/settings";
import { renumber } from "../src/rewrite/renumber";
import { loadKnowledge } from "./evaluate/knowledge";

type Files = Readonly<Record<string, string>>;

const list = `## References

1. Hazawa M. Radiation increases the cellular uptake of exosomes. J Exosomes. 2014;1:1-9.
2. Zhu L. Targeting of glioblastoma by vesicles in mice. J Exosomes. 2018;2:1-9.
3. Luo A. Exosome-derived miR-339-5p mediates radiosensitivity. J Exosomes. 2019;3:1-9.
4. Mo L. Exosome-packaged miR-1246 and bystander damage. J Exosomes. 2018;4:1-9.
`;
const book = "rmd_files: [one.Rmd, two.Rmd, last.Rmd]\n";

describe("a document that is printed with others", () => {
  let analysed: (path: string, files: Files) => Promise<Analysis>;
  before(async () => {
    const knowledge = await loadKnowledge();
    analysed = async (path, files) => {
      const { analyse } = createSession(knowledge, (name) => {
        const place = posix.join(posix.dirname(path), name);
        const text = files[place];
        return Promise.resolve(text === undefined ? { problem: "none" } : { path: place, text });
      });
      return analyse({ path, text: files[path]!, format: "markdown", settings: defaultSettings });
    };
  });

  const cases: readonly (readonly [
    what: string,
    path: string,
    files: Files,
    list: string,
    findings: readonly string[],
  ])[] = [
    [
      "has the list of a later chapter, and goes on with the numbers of an earlier one",
      "two.Rmd",
      {
        "_bookdown.yml": book,
        "one.Rmd": "Known [1], [2].\n",
        "two.Rmd": "And [3], [1], [9].\n",
        "last.Rmd": `So [4].\n\n${list}`,
      },
      "bibliography 4",
      ["citation/unknown-reference 9"],
    ],
    [
      "cites first what an earlier chapter should have: the order is that of the whole",
      "two.Rmd",
      {
        "_bookdown.yml": book,
        "one.Rmd": "Known [1], [3], [4].\n",
        "two.Rmd": "And [2].\n",
        "last.Rmd": list,
      },
      "bibliography 4",
      ["citation/order 2"],
    ],
    [
      "has no entry unused that another chapter cites",
      "last.Rmd",
      {
        "_bookdown.yml": book,
        "one.Rmd": "Known [1].\n",
        "two.Rmd": "And [2].\n",
        "last.Rmd": `So [3].\n\n${list}`,
      },
      "document 4",
      [
        "citation/unused-reference 4. Mo L. Exosome-packaged miR-1246 and bystander damage. J Exosomes. 2018;4:1-9.",
      ],
    ],
    [
      "has no entry unused that an included file cites, in its place",
      "m.qmd",
      { "m.qmd": `Known [1].\n\n{{< include _a.qmd >}}\n\nSo [4].\n\n${list}`, "_a.qmd": "And [2], [3].\n" },
      "document 4",
      [],
    ],
    [
      "has the list that it includes",
      "m.qmd",
      { "m.qmd": "Known [1], [2], [3], [4], [5].\n\n{{< include _refs.qmd >}}\n", "_refs.qmd": list },
      "bibliography 4",
      ["citation/unknown-reference 5"],
    ],
    [
      "shares nothing with a chapter that has its own list",
      "last.Rmd",
      {
        "_bookdown.yml": book,
        "one.Rmd": `Known [1], [2], [3], [4].\n\n${list}`,
        "two.Rmd": "And [2].\n",
        "last.Rmd": `So [1], [2].\n\n${list}`,
      },
      "document 4",
      ["3. Luo", "4. Mo"].map(
        (entry) => `citation/unused-reference ${list.split("\n").find((line) => line.startsWith(entry))!}`,
      ),
    ],
  ];
  for (const [what, path, files, expectedList, expected] of cases)
    it(what, async () => {
      const { references, findings } = await analysed(path, files);
      assert.equal(`${references.kind} ${references.references.length}`, expectedList);
      assert.deepEqual(
        findings.map(({ code, start, end }) => `${code} ${files[path]!.slice(start, end)}`),
        expected,
      );
    });

  it("is not renumbered without the others, nor are entries deleted whose numbers they cite", async () => {
    const files = {
      "m.qmd": `So [4].\n\n{{< include _a.qmd >}}\n\nKnown [2].\n\n${list}`,
      "_a.qmd": "And [1].\n",
    };
    const analysis = await analysed("m.qmd", files);
    const refused = renumber(analysis);
    assert.ok("refused" in refused && refused.refused.includes("_a.qmd"), JSON.stringify(refused));
    const unused = analysis.findings.filter(({ code }) => code === "citation/unused-reference");
    assert.deepEqual(
      unused.map(({ suggestions }) => suggestions.length),
      [0],
    );
    const alone = await analysed("m.qmd", { "m.qmd": files["m.qmd"] });
    assert.ok("edits" in renumber(alone));
  });
});
