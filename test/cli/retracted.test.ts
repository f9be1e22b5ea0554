import { strict as assert } from "node:assert";
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
      `@article{${key},\n  title = {On ${key}},\n  doi = {https://doi.org/${doi.toUpperCase()}}\n}\n`,
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
});
