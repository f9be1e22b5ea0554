import { strict as assert } from "node:assert";
import { createSession } from "../../src/analyse";
import { compile } from "../../src/compile/compile";
import { checkOverlay } from "../../src/compile/overlay";
import { parseTable, tableNames, type Tables } from "../../src/compile/tables";
import { combineKnowledge } from "../../src/knowledge/combine";
import { openLexicon } from "../../src/knowledge/lexicon/lexicon";
import { overlay, type OverlayName } from "../../src/knowledge/lexicon/overlay";
import { loadReview } from "../../src/knowledge/review/review";
import { defaultSettings } from "../../src/model/settings";
import { loadKnowledge } from "../evaluate/knowledge";

const since = "2026-11-27";
const added: readonly OverlayName[] = [
  { name: "vesiculin-7", id: "hgnc:1692", why: "one of a test", since },
  { name: "Cargosome receptor", id: "fplx:AMPK", why: "one of a test", since },
];

describe("names laid over the lexicon", () => {
  const text =
    "Vesicles carry vesiculin-7, Vesiculin-7 and the Cargosome receptor; CAT and vesiculin-8 do not.";

  async function mentionsWith(names: readonly OverlayName[]): Promise<readonly string[]> {
    const { lexicon, model } = await loadKnowledge();
    const knowledge = combineKnowledge(loadReview(), lexicon, model, names);
    const { analyse } = createSession(knowledge, () => Promise.resolve({ problem: "no file" }));
    const { mentions } = await analyse({ path: "a.md", text, format: "markdown", settings: defaultSettings });
    return mentions.map(({ text, kind, candidates }) => `${text} ${kind} ${candidates[0]!.id}`);
  }

  it("are recognised in prose, and no other name with them", async () => {
    const before = await mentionsWith([]);
    const after = await mentionsWith(added);
    assert.deepEqual(
      after.filter((mention) => !before.includes(mention)),
      [
        "vesiculin-7 protein hgnc:1692",
        "Vesiculin-7 protein hgnc:1692",
        "Cargosome receptor protein fplx:AMPK",
      ],
    );
    assert.deepEqual(
      before.filter((mention) => !after.includes(mention)),
      [],
    );
  });

  it("are found by look-up, with the card of the lexicon", async () => {
    const { lexicon, model } = await loadKnowledge();
    const knowledge = combineKnowledge(loadReview(), lexicon, model, added);
    const [first] = knowledge.lookup("vesiculin-7");
    assert.equal(first?.entity.name, "CD63");
    assert.deepEqual(first.entity, knowledge.entity("hgnc:1692"));
    assert.ok(knowledge.isName("Cargosome receptor"));
  });

  it("are left out where their id is unknown, as those of a lexicon that has not been loaded are", async () => {
    const { lexicon } = await loadKnowledge();
    const unknown = [{ ...added[0]!, id: "hgnc:999999999" }];
    assert.equal(combineKnowledge(loadReview(), lexicon, undefined, unknown).isName("vesiculin-7"), false);
    const without = combineKnowledge(loadReview(), undefined, undefined, added);
    assert.equal(without.isName("vesiculin-7"), false);
  });

  it("are compiled into the lexicon, where they are redundant then", () => {
    const head = "hgnc_id\tsymbol\tname\tlocus_group\tlocus_type\tlocation\n";
    const gene = "HGNC:1692\tCD63\tCD63 molecule\tprotein-coding gene\tgene with protein product\t12q13.2";
    const tables = Object.fromEntries(
      tableNames.map((name) => [name, parseTable(name === "hgnc_complete" ? head + gene : "")]),
    ) as unknown as Tables;
    const [one] = added;
    const without = openLexicon(compile(tables, []).bytes);
    const within = openLexicon(compile(tables, [one!]).bytes);
    assert.deepEqual(checkOverlay([one], without), { problems: [], redundant: [] });
    assert.deepEqual(checkOverlay([one], within), {
      problems: [],
      redundant: [
        "src/knowledge/lexicon/overlay.json, entry 1 (“vesiculin-7”): the lexicon has it by now. The entry can go.",
      ],
    });
  });
});

describe("the check of the names laid over the lexicon", () => {
  const [one] = added;
  const cases: readonly (readonly [string, unknown, readonly (string | RegExp)[]])[] = [
    ["takes the names that ship", overlay, []],
    ["takes a right name", [one], []],
    [
      "names file, entry and cure of an unknown id",
      [one, { ...one, name: "vesiculin-8", id: "hgnc:999999999" }],
      [
        "src/knowledge/lexicon/overlay.json, entry 2 (“vesiculin-8”): the lexicon has no hgnc:999999999. Find the id with: exoscribe lookup SYMBOL",
      ],
    ],
    ["refuses the id of a miRNA", [{ ...one, id: "mirbase:MI0000077" }], [/MI0000077 is no gene/]],
    ["refuses a name without letters", [{ ...one, name: "--" }], [/no text is looked up/]],
    ["wants a reason", [{ ...one, why: " " }], [/says no reason/]],
    ["wants a day", [{ ...one, since: "yesterday" }], [/is no day/]],
    ["refuses one twice", [one, one], [/stands here twice/]],
    ["refuses what is no list of names", { name: "x" }, [/must be an array/]],
    ["refuses another field", [{ ...one, hgnc: 1 }], [/hgnc/]],
  ];
  for (const [title, value, expected] of cases) {
    it(title, async () => {
      const { lexicon } = await loadKnowledge();
      const { problems } = checkOverlay(value, lexicon!);
      assert.equal(problems.length, expected.length, problems.join("\n"));
      for (const [at, problem] of problems.entries()) {
        const wanted = expected[at]!;
        if (typeof wanted === "string") assert.equal(problem, wanted);
        else assert.match(problem, wanted);
      }
    });
  }
});
