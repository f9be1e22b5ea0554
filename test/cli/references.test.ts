import { strict as assert } from "node:assert";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { loadReview } from "../../src/knowledge/review/review";
import { wrong } from "../online/interfaces";
import { startLoopback, type Loopback } from "../online/loopback";
import type { Scenario } from "../online/over";
import { exoscribe, withFolder, type Ran, type RunOptions } from "./exoscribe";

const kept = ".exoscribe/references.json";

interface Kept {
  readonly references: readonly {
    readonly number: number;
    readonly csl: Readonly<Record<string, unknown>>;
  }[];
}

describe("exoscribe references complete", () => {
  let loopback: Loopback;
  before(async () => {
    loopback = await startLoopback();
  });
  after(async () => {
    delete process.env.EXOSCRIBE_LOOPBACK;
    await loopback.stop();
  });

  const complete = (cwd: string, from: string, scenario: Scenario, more: RunOptions = {}): Promise<Ran> => {
    process.env.EXOSCRIBE_LOOPBACK = `${loopback.address}/${scenario}`;
    const as = { node: process.execPath, binary: resolve("test/cli/overLoopback.cjs") };
    return exoscribe(["references", "complete", "--from", from], { cwd, as, ...more });
  };
  const readKept = async (cwd: string): Promise<Kept> =>
    JSON.parse(await readFile(join(cwd, kept), "utf8")) as Kept;

  it("writes what is new, keeps what is known, and says where the two disagree", () =>
    withFolder({ "a.md": "Exosomes matter [2].\n" }, async (cwd) => {
      const { code, stdout, stderr } = await complete(cwd, "europepmc", "fine");
      assert.equal(
        stderr,
        "exoscribe: Europe PMC (www.ebi.ac.uk) is sent the PMID 33628582 of He et al. 2021, and nothing else.\n",
      );
      assert.equal(code, 0);
      const { references } = await readKept(cwd);
      assert.match(
        stdout,
        new RegExp(
          `^Europe PMC lists 103 references; ${references.length} of them complete what was not known for certain\\.\n` +
            `${wrong} is known as .*, and stays so; Europe PMC has Maker et al\\. 1906, “A made work on exosomes, the one of number 6”\\.\n` +
            "Written: \\.exoscribe/references\\.json\n$",
        ),
      );
      const made = loadReview().references.filter(({ status }) => status === "unresolved");
      const numbers = references.map(({ number }) => number);
      assert.equal(made.length, 51);
      assert.deepEqual(
        made.filter(({ number }) => !numbers.includes(number!)),
        [],
      );
      assert.ok(!numbers.includes(wrong) && !numbers.includes(1));

      const checked = await exoscribe(["check", "--references", "review", "--format", "json", "a.md"], {
        cwd,
      });
      assert.doesNotMatch(checked.stdout, /unresolved-reference/);
      const again = await complete(cwd, "europepmc", "fine");
      assert.match(
        again.stdout,
        /; 0 of them complete what was not known for certain\.\n.*\nNothing was written\.\n$/,
      );
      assert.deepEqual(await readKept(cwd), { version: 1, references });
    }));

  it("has what Crossref knows of a work, and the title and authors that we know of one of which it knows no more than the DOI", () =>
    withFolder({}, async (cwd) => {
      const { code, stderr } = await complete(cwd, "crossref", "fine");
      assert.equal(code, 0, stderr);
      const { references } = await readKept(cwd);
      const third = references.find(({ number }) => number === 3)!;
      assert.deepEqual(third.csl.author, [{ family: "Maker" }, { literal: "others" }]);
      const untitled = references.filter(({ csl }) => csl.title === undefined).map(({ csl }) => csl.DOI);
      assert.ok(untitled.length > 0 && untitled.every((doi) => String(doi).startsWith("10.5555/made.")));
    }));

  it("changes nothing that the user has completed", () =>
    withFolder({}, async (cwd) => {
      const mine = { number: 2, csl: { id: "mine", type: "book", title: "My own finding" }, mine: true };
      await mkdir(join(cwd, ".exoscribe"));
      await writeFile(join(cwd, kept), JSON.stringify({ version: 1, references: [mine] }));
      const { stdout } = await complete(cwd, "europepmc", "fine");
      assert.match(stdout, /^2 is known as “My own finding”, and stays so; Europe PMC has Maker/m);
      const { references } = await readKept(cwd);
      assert.deepEqual(references[0], mine);
      assert.ok(references.length > 51);
    }));

  it("says what it needs, and which file is not there", async () => {
    for (const [args, why] of [
      [[], "required option '--from <source>' not specified"],
      [["--from", "nope.bib"], "nope.bib: no such file or folder"],
    ] as const)
      assert.deepEqual(await exoscribe(["references", "complete", ...args]), {
        code: 2,
        stdout: "",
        stderr: `exoscribe: ${why}\n`,
      });
  });

  it("reads a file, too", () =>
    withFolder(
      {
        "list.md":
          "## References\n\n1. Schaue D, McBride WH. Opportunities and challenges of radiotherapy for treating cancer. Nat Rev Clin Oncol. 2015;12:527-540.\n2. Made A. A second work. J Made. 2016;1:2-3.\n",
      },
      async (cwd) => {
        const { stdout, stderr } = await complete(cwd, "list.md", "gone");
        assert.equal(stderr, "");
        assert.equal(
          stdout,
          "list.md lists 2 references; 1 of them complete what was not known for certain.\nWritten: .exoscribe/references.json\n",
        );
        assert.deepEqual(
          (await readKept(cwd)).references.map(({ number }) => number),
          [2],
        );
      },
    ));

  const failures: readonly (readonly [Scenario, string])[] = [
    ["gone", "Europe PMC does not have the references of PMID 33628582."],
    ["busy", "Europe PMC asks for a pause (HTTP 429). Try again in 7 seconds."],
    ["faulty", "Europe PMC has a fault of its own at the moment (HTTP 503). Try again later."],
    ["page", "Europe PMC answered with a page, as the log-in of a network shows it, that is no JSON."],
    ["endless", "The answer of Europe PMC is longer than 8 MB, and was not read."],
    ["broken", "The answer of Europe PMC broke off."],
  ];
  for (const [scenario, why] of failures) {
    it(`leaves nothing behind where there is no answer: ${scenario}`, () =>
      withFolder({}, async (cwd) => {
        const { code, stdout, stderr } = await complete(cwd, "europepmc", scenario);
        assert.deepEqual([code, stdout], [2, ""]);
        assert.equal(stderr.split("\n")[1], `exoscribe: ${why} Nothing was written.`);
        assert.deepEqual(await readdir(cwd), []);
      }));
  }

  it("leaves nothing behind where the machine is offline", () =>
    withFolder({}, async (cwd) => {
      const closed = await startLoopback();
      await closed.stop();
      process.env.EXOSCRIBE_LOOPBACK = `${closed.address}/fine`;
      const as = { node: process.execPath, binary: resolve("test/cli/overLoopback.cjs") };
      const { code, stderr } = await exoscribe(["references", "complete", "--from", "crossref"], { cwd, as });
      assert.equal(code, 2);
      assert.match(
        stderr,
        /Crossref could not be reached: is this machine online, and may it call api\.crossref\.org\? Nothing was written\.\n$/,
      );
      assert.deepEqual(await readdir(cwd), []);
    }));

  it("leaves nothing behind where the disk is full", function () {
    if (process.platform === "win32") this.skip();
    return withFolder({}, async (cwd) => {
      const { code, stderr } = await complete(cwd, "europepmc", "fine", { largestFile: 1024 });
      assert.equal(code, 2);
      assert.match(stderr, /references\.json: larger than a file may be\n$/);
      assert.deepEqual(await readdir(cwd), []);
    });
  });

  it("asks nobody where what it would write cannot be written", () =>
    withFolder({ "outside/x": "", "in/x": "" }, async (cwd) => {
      const inside = join(cwd, "in");
      const refused = async (why: string): Promise<void> => {
        loopback.asked.length = 0;
        const ran = await complete(inside, "europepmc", "fine");
        assert.deepEqual(ran, { code: 2, stdout: "", stderr: `exoscribe: ${why}\n` });
        assert.deepEqual(loopback.asked, []);
      };
      await symlink(join(cwd, "outside"), join(inside, ".exoscribe"));
      await refused(`${kept}: a symbolic link leads out of this folder, nothing was written`);
      assert.deepEqual(await readdir(join(cwd, "outside")), ["x"]);
    }));

  it("asks nobody where the file cannot be read", () =>
    withFolder({ [kept]: "{ broken" }, async (cwd) => {
      loopback.asked.length = 0;
      const { code, stderr } = await complete(cwd, "europepmc", "fine");
      assert.equal(code, 2);
      assert.match(stderr, /^exoscribe: \.exoscribe\/references\.json: .* Mend or delete it first\.\n$/);
      assert.deepEqual([loopback.asked, await readFile(join(cwd, kept), "utf8")], [[], "{ broken"]);
    }));
});
