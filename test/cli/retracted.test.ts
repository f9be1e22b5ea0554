import { strict as assert } from "node:assert";
import { join } from "node:path";
import { exoscribe, withFolder } from "./exoscribe";

/** What Retraction Watch's list of 2025-08-22 has of each. */
const dois = {
  gone: "10.3389/fimmu.2018.00824",
  doubted: "10.1042/bsr20150032",
  restored: "10.1001/jama.2021.16685",
  corrected: "10.1001/jama.2015.2252",
  sound: "10.1016/j.bbrc.2014.03.067",
};

const bib = Object.entries(dois)
  .map(
    ([key, doi]) =>
      `@misc{${key},\n  title = {On ${key}},\n  doi = {https://doi.org/${doi.toUpperCase()}}\n}\n`,
  )
  .join("");
const cited = Object.keys(dois).map((key) => `@${key}`);

/** The findings in a document that cites by key, one a line. */
const reported = (text: string, ...options: readonly string[]): Promise<readonly string[]> =>
  withFolder(
    { "refs.bib": bib, "notes.md": `---\nbibliography: refs.bib\n---\n\n${text}\n` },
    async (cwd) => {
      const { stdout, stderr } = await exoscribe(["check", "--format", "github", ...options, "notes.md"], {
        cwd,
      });
      assert.equal(stderr, "");
      return stdout.split("\n").filter((line) => line.startsWith("::"));
    },
  );

const at = (severity: string, column: number, end: number, message: string): string =>
  `::${severity} file=notes.md,line=5,endLine=5,col=${column},endColumn=${end},title=citation/retracted::${message}`;
const source =
  "according to Retraction Watch’s list of 2025-08-22. The page of the work leads to the notice: doi:";
const gone = `Reference gone was retracted, ${source}${dois.gone}.`;
const doubted = `Reference doubted stands under an expression of concern, ${source}${dois.doubted}.`;

const columns = "OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate\n";
const newer = `${columns}${dois.sound},0,Retraction,11/2/2026 0:00\n${dois.gone},0,Reinstatement,11/3/2026 0:00\n`;

describe("exoscribe check on works that were retracted", () => {
  it("reports them, a concern as information, and what was reinstated, corrected or is sound not at all", async () => {
    assert.deepEqual(await reported(`So say [${cited.join("; ")}].`), [
      at("warning", 9, 14, gone),
      at("notice", 16, 24, doubted),
    ]);
  });

  it("is silent on entries that nothing cites, and where a comment says so", async () => {
    assert.deepEqual(await reported("So says [@sound]."), []);
    const comment = "<!-- exoscribe-disable-line citation/retracted -- cited for its history -->";
    assert.deepEqual(await reported(`So said [@gone]. ${comment}`), []);
  });

  it("follows the severity of the rule, but for concerns", async () => {
    assert.deepEqual(await reported("So say [@gone; @doubted].", "--rule", "citation/retracted=error"), [
      at("error", 9, 14, gone),
      at("notice", 16, 24, doubted),
    ]);
    assert.deepEqual(await reported("So say [@gone; @doubted].", "--rule", "citation/retracted=off"), []);
  });

  /** In a folder with a newer list beside it, and in the configuration what `retractions` says. */
  const withNewer = (retractions: string | undefined, ...options: readonly string[]) =>
    withFolder(
      {
        "project/refs.bib": bib,
        "project/notes/a.md": `---\nbibliography: ../refs.bib\n---\n\nSo say [@sound; @gone].\n`,
        "project/data/retraction_watch.csv": newer,
        "project/data/other.csv": "a,b\n1,2\n",
        "project/.exoscribe/config.json": JSON.stringify({ retractions }),
        "away.csv": newer,
      },
      async (root) => {
        const args = ["check", "--format", "github", ...options, "notes/a.md"];
        const { stdout, stderr, code } = await exoscribe(args, { cwd: join(root, "project") });
        return [
          ...stdout.split("\n").filter((line) => line.startsWith("::")),
          ...(code === 2 ? [stderr.trim()] : []),
        ];
      },
    );
  const told = (file: string): string =>
    `::warning file=notes/a.md,line=5,endLine=5,col=9,endColumn=15,title=citation/retracted::Reference sound was retracted, according to ${file} (notice of 2026-11-02). The page of the work leads to the notice: doi:${dois.sound}.`;
  const unread = (value: string, problem: string): readonly string[] => [
    `::warning file=notes/a.md,line=5,endLine=5,col=17,endColumn=22,title=citation/retracted::${gone}`,
    `::warning file=.exoscribe/config.json,line=1,endLine=1,col=16,endColumn=${18 + value.length},title=citation/retracted::The list of retracted works cannot be read: ${problem}.`,
  ];

  it("asks a newer list that the configuration names, by which a work may stand again", async () => {
    assert.deepEqual(await withNewer("data/retraction_watch.csv"), [told("retraction_watch.csv")]);
  });

  it("asks one that an option names, wherever it lies", async () => {
    assert.deepEqual(await withNewer(undefined, "--retractions", "../away.csv"), [told("away.csv")]);
    const [line, ...others] = await withNewer(undefined, "--retractions", "missing.csv");
    assert.match(line!, /^exoscribe: --retractions missing\.csv: /);
    assert.deepEqual(others, []);
  });

  it("says where a list is named that cannot be read, and keeps to the one that is bundled", async () => {
    assert.deepEqual(
      await withNewer("../away.csv"),
      unread("../away.csv", "../away.csv: outside of the workspace, not read"),
    );
    assert.deepEqual(await withNewer("none.csv"), unread("none.csv", "none.csv: no such file or folder"));
    const lacks = "OriginalPaperDOI, OriginalPaperPubMedID, RetractionNature and RetractionDate";
    assert.deepEqual(
      await withNewer("data/other.csv"),
      unread(
        "data/other.csv",
        `data/other.csv: this is not Retraction Watch’s database: it has no column ${lacks}`,
      ),
    );
  });
});
