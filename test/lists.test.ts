import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import familyNames from "../src/compile/lists/familyNames.json";
import pathwayNames from "../src/compile/lists/pathwayNames.json";
import proteinNames from "../src/compile/lists/proteinNames.json";
import stopNames from "../src/compile/lists/stopNames.json";
import { checkSchema } from "../src/compile/review/consistency";
import { overlay } from "../src/knowledge/lexicon/overlay";
import allowlist from "../src/mentions/lists/allowlist.json";
import stoplist from "../src/mentions/lists/stoplist.json";
import { foldedWords, namesIn, type NameGroup, type WordGroup, type WordList } from "../src/text/wordLists";
import schema from "../src/text/wordLists.schema.json";

const src = join(import.meta.dirname, "..", "src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".json") && basename(dirname(path)) === "lists")
  .sort();

type List = readonly (WordGroup | NameGroup)[];

/** What a file holds; several lists by their names, a single one under none. */
function listsIn(path: string): Readonly<Record<string, List>> {
  const data = JSON.parse(readFileSync(join(src, path), "utf8")) as List | Record<string, List>;
  return Array.isArray(data) ? { "": data as List } : (data as Record<string, List>);
}

const repeated = (all: readonly string[]): readonly string[] =>
  all.filter((one, at) => all.indexOf(one) !== at);

describe("the lists of words", () => {
  it("are there", () => {
    assert.ok(files.length > 30, files.join(", "));
  });

  for (const path of files)
    describe(path, () => {
      it("is as the schema has it: a reason, a version, and words or names in each group", () => {
        assert.deepEqual(checkSchema(path, schema, JSON.parse(readFileSync(join(src, path), "utf8"))), []);
      });

      it("has each word, or each thing that is named, once in a list, and those of a group in order", () => {
        for (const [name, list] of Object.entries(listsIn(path))) {
          const groups = list.map((group) => ("words" in group ? group.words : Object.keys(group.names)));
          assert.deepEqual(repeated(groups.flat()), [], name);
          for (const group of groups) assert.deepEqual(group, [...group].sort(), name);
        }
      });
    });
});

describe("a name", () => {
  const judged: Readonly<Record<string, WordList>> = {
    allowlist: [...allowlist.anyCase, ...allowlist.asWritten],
    stoplist: [...stoplist.anyCase, ...stoplist.asWritten],
    stopNames,
  };

  it("stands in one of the lists that say whether it counts", () => {
    const all = Object.values(judged).flatMap((list) => [...foldedWords(list)]);
    assert.deepEqual(repeated(all), []);
  });

  it("is given to an entity once, whether in a list of the lexicon or over it", () => {
    for (const lists of [[proteinNames], [familyNames], [pathwayNames.bare, pathwayNames.head]]) {
      const given = lists.map((list) =>
        [...namesIn(list)].flatMap(([id, names]) => names.map((name) => `${id} ${name}`)),
      );
      for (const one of given) assert.deepEqual(repeated(one), []);
    }
    const families = namesIn(familyNames);
    assert.deepEqual(
      overlay.filter(({ id, name }) => families.get(id)?.includes(name)),
      [],
    );
  });
});
