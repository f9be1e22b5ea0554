import { strict as assert } from "node:assert";
import { createSession, type Session } from "../src/analyse";
import { combineKnowledge } from "../src/knowledge/combine";
import type { Knowledge } from "../src/knowledge/knowledge";
import { loadReview } from "../src/knowledge/review/review";
import type { Analysis } from "../src/model/analysis";
import { defaultSettings, type Settings } from "../src/model/settings";
import { loadKnowledge } from "./evaluate/knowledge";
import { awkwardDocument, edited } from "./markdown/awkward";
import { randomFrom } from "./random";

const begin = (knowledge: Knowledge): Session =>
  createSession(knowledge, (path) => Promise.resolve({ path, text: bibliography }));

const run = (text: string, settings: Settings, { analyse }: Session): Promise<Analysis> =>
  analyse({ path: "main.md", text, format: "markdown", settings });

const bibliography =
  "@article{a,\n  title = {Exosomes},\n  doi = {10.1/x}\n}\n@article{b, title = {exosomes}}\n";

/** What one block says of another: definitions, organisms, clusters, lists, styles, glued numbers, other names. */
const pieces: readonly string[] = [
  "Heat shock protein 70 (HSP70) and mTOR complex 1 (MC1) rise; MC1 falls.\n",
  "Exosomes of mice carry Trp53, siADAM8 and ADAM8-1; AD patients do not.\n",
  "The miR-17/92 cluster and miR-221/222; miR-2112 and miR-21 [1, 3-5].\n",
  "The PI3K/AKT/mTOR axis, Wnt signaling and EMT; nSMase2, nSMase25 and Smad2/3.\n",
  "Hazawa et al. [49] and Luo et al. (2018) agree [@a; @c], [@doi:10.1/x].\n",
  "Uptake was shown.^12^ It was known before.^3,4^ Cells carry CD63^+^ and PTRF protein.\n",
  "irradiation damages DNA25. Cells die26, and others grow27,28.\n",
  "| gene | ref |\n|------|-----|\n| TP53 | [2] |\n| miR-9* | [88] |\n",
  "**References**\n\n[1] Hazawa M. Uptake of exosomes. 2014.\n[2] Luo A. miR-339-5p. 2019.\n",
  "## References\n\n1. Hazawa M, Luo A. Uptake of exosomes. 2014. doi:10.1/x\n2. Zhu L. Exosomes. 2018.\n",
  "<!-- exoscribe-ignore ADAM8 -->\n",
  "<!-- exoscribe-disable nomenclature/mirna-form -->\n",
  "In Wistar rats, miR21 and let7a fall.\n",
];

const piece = (next: () => number): string =>
  next() < 0.3 ? awkwardDocument(next, 1) : `${pieces[Math.floor(next() * pieces.length)]!}\n`;

/** The text with one random edit: characters, or a piece put in, or a line moved to another place. */
function changed(text: string, next: () => number): string {
  const kind = next();
  if (kind < 0.5) return edited(text, next);
  const lines = text.split("\n");
  const at = Math.floor(next() * lines.length);
  if (kind < 0.8) lines.splice(at, 0, piece(next));
  else lines.splice(Math.floor(next() * lines.length), 0, ...lines.splice(at, 1 + Math.floor(next() * 3)));
  return lines.join("\n");
}

describe("pipeline", function () {
  this.timeout(60_000);

  const cases: readonly (readonly [string, Promise<Knowledge>, number])[] = [
    ["the whole knowledge", loadKnowledge(), 8],
    ["the names of the review alone", Promise.resolve(combineKnowledge(loadReview())), 4],
  ];
  for (const [title, loading, rounds] of cases) {
    it(`gives after edits what it gives anew, with ${title}`, async () => {
      const knowledge = await loading;
      const next = randomFrom(5);
      for (let round = 0; round < rounds; round++) {
        const settings: Settings = {
          ...defaultSettings,
          severities: { "nomenclature/ambiguous-symbol": "info" },
        };
        const session = begin(knowledge);
        let text = next() < 0.3 ? "---\nbibliography: refs.bib\n---\n\n" : "";
        for (let part = 0; part < 12; part++) text += piece(next);
        for (let edit = 0; edit < 12; edit++) {
          const after = await run(text, settings, session);
          const anew = await run(text, settings, begin(knowledge));
          assert.deepEqual(after, anew, JSON.stringify(text));
          text = changed(text, next);
        }
      }
    });
  }

  it("keeps what is known of blocks that only move", async () => {
    const knowledge = await cases[1]![1];
    const session = begin(knowledge);
    const text = "first\n\nExosomes carry CD63 [49].\n";
    const before = await run(text, defaultSettings, session);
    const after = await run(`inserted\n\n${text}`, defaultSettings, session);
    assert.equal(after.prose.blocks[2]!.map, before.prose.blocks[1]!.map);
    assert.deepEqual(
      after.mentions.map(({ text: written, start }) => [written, start]),
      before.mentions.map(({ text: written, start }) => [written, start + "inserted\n\n".length]),
    );
  });
});

describe("a session and other species", () => {
  const counting = async (read: (load: NonNullable<Knowledge["loadOthers"]>) => Knowledge["loadOthers"]) => {
    let loads = 0;
    const known = await loadKnowledge();
    const loadOthers = read(() => (loads++, known.loadOthers!()))!;
    const session = begin({ ...known, loadOthers });
    const idsIn = async (path: string, text: string) =>
      (await session.analyse({ path, text, format: "markdown", settings: defaultSettings })).mentions.map(
        ({ candidates }) => candidates[0]?.id,
      );
    return { session, idsIn, loads: () => loads };
  };

  it("loads them when a document first speaks of one, and once", async () => {
    const { session, idsIn, loads } = await counting((load) => load);
    assert.deepEqual(await idsIn("a.md", "Exosomes of patients carry CD63."), ["hgnc:1692"]);
    assert.equal(loads(), 0);
    assert.equal(session.knowledge.others, undefined);
    const [mouse, cattle] = await Promise.all([
      idsIn("b.md", "The mice lack Cd63. Mouse Cd63 is gone."),
      idsIn("c.md", "We found bta-miR-21-5p."),
    ]);
    assert.deepEqual(mouse, ["mgi:99529", "mgi:99529"]);
    assert.deepEqual(cattle, ["mirbase.mature:MIMAT0003528"]);
    assert.equal(loads(), 1);
    assert.equal(session.knowledge.entity("mgi:99529")?.name, "Cd63");
    const lookedUp = (query: string) => session.knowledge.lookup(query, { limit: 1 })[0]?.entity.name;
    assert.deepEqual(["MGI:99529", "bta-miR-21-5p", "CD63"].map(lookedUp), ["Cd63", "bta-miR-21-5p", "CD63"]);
    assert.deepEqual(await idsIn("a.md", "Exosomes of patients carry CD63."), ["hgnc:1692"]);
  });

  it("has the human genes where they cannot be had", async () => {
    const { idsIn } = await counting(() => () => Promise.resolve(undefined));
    assert.deepEqual(await idsIn("b.md", "The mice lack Cd63."), ["hgnc:1692"]);
  });
});

describe("a session", () => {
  const knowledge = combineKnowledge(loadReview());
  const cites = (text: string): string => `---\nbibliography: refs.bib\n---\n\n${text}\n`;
  const document = { format: "markdown", settings: defaultSettings } as const;

  it("keeps what was read of a source while a document uses it", async () => {
    const { analyse, forget } = begin(knowledge);
    const entryOf = async (path: string) => {
      const { references } = await analyse({ ...document, path, text: cites(`Of ${path} [@a].`) });
      return references.references[0]!;
    };
    const first = await entryOf("one.md");
    assert.equal(await entryOf("two.md"), first);
    forget(["one.md"]);
    assert.equal(await entryOf("three.md"), first);
    forget(["two.md"]);
    forget(["three.md"]);
    assert.notEqual(await entryOf("one.md"), first);
  });

  it("reads a block once, also where the list of retracted works comes to its knowledge", async () => {
    const seen: string[] = [];
    const { normaliser } = knowledge;
    const { analyse } = begin({
      ...knowledge,
      normaliser: {
        ...normaliser,
        tokenise: (text, tokens) => {
          seen.push(text);
          normaliser.tokenise(text, tokens);
        },
      },
      loadRetractions: () => Promise.resolve({ noticesOf: () => [] }),
    });
    await analyse({ ...document, path: "one.md", text: "Exosomes carry CD63.\n\nThis is old.\n" });
    await analyse({ ...document, path: "one.md", text: "Exosomes carry CD63.\n\nThis is new.\n" });
    assert.deepEqual(
      seen.filter((text) => text.startsWith("Exosomes carry") || text.startsWith("This is")),
      ["Exosomes carry CD63.", "This is old.", "This is new."],
    );
  });

  it("keeps nothing of a source that its only document cites no longer", async () => {
    const { analyse } = begin(knowledge);
    const entry = async () =>
      (await analyse({ ...document, path: "one.md", text: cites("[@a]") })).references.references[0]!;
    const first = await entry();
    await analyse({ ...document, path: "one.md", text: "No list at all.\n" });
    assert.notEqual(await entry(), first);
  });

  it("lets go of nothing that a document under way has read", async () => {
    let go: (() => void) | undefined;
    const paused = new Promise<void>((resolve) => (go = resolve));
    const session = createSession(knowledge, (path) => Promise.resolve({ path, text: bibliography }), {
      pause: () => (go === undefined ? undefined : paused),
    });
    const under = session.analyse({ ...document, path: "slow.md", text: cites("[@a]") });
    session.forget(["other.md"]);
    go!();
    go = undefined;
    const { references } = await under;
    const again = await session.analyse({ ...document, path: "slow.md", text: cites("[@a]") });
    assert.equal(again.references, references);
  });

  it("keeps of a document that is read once its sources alone, until it is forgotten", async () => {
    const { analyse, forget } = begin(knowledge);
    const read = (path: string, once: boolean) =>
      analyse({ ...document, path, text: cites(`Of [@a].\n\n${path}`), once });
    const first = await read("one.md", true);
    const again = await read("one.md", true);
    assert.equal(again.references.references[0], first.references.references[0]);
    assert.notEqual(again.prose.blocks[0], first.prose.blocks[0]);
    const kept = await read("two.md", false);
    assert.equal((await read("two.md", false)).prose.blocks[0], kept.prose.blocks[0]);
    forget(["one.md", "two.md"]);
    assert.notEqual((await read("one.md", true)).references.references[0], first.references.references[0]);
  });

  it("asks for each source in the name of the document that cites it", async () => {
    const asked: string[] = [];
    const { analyse } = createSession(knowledge, (source, from, { path }) => {
      asked.push(`${source} from ${from} for ${path}`);
      return Promise.resolve({ problem: "none", isOutside: source !== "refs.bib" });
    });
    await analyse({ ...document, path: "a/one.md", text: cites("[@a]") });
    assert.deepEqual(asked, [
      "_metadata.yml from document for a/one.md",
      "refs.bib from bibliography for a/one.md",
      "refs.bib from workspace for a/one.md",
    ]);
  });
});
