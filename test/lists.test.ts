import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { checkSchema } from "../src/compile/review/consistency";
import schema from "../src/text/wordLists.schema.json";
import { wordsIn, type WordList } from "../src/text/wordLists";

const src = join(import.meta.dirname, "..", "src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".json") && basename(dirname(path)) === "lists")
  .sort();

/** What a file holds; several lists by their names, a single one under none. */
function listsIn(path: string): Readonly<Record<string, WordList>> {
  const data = JSON.parse(readFileSync(join(src, path), "utf8")) as WordList | Record<string, WordList>;
  return Array.isArray(data) ? { "": data as WordList } : (data as Record<string, WordList>);
}

describe("the lists of words", () => {
  it("are there", () => {
    assert.ok(files.length > 5, files.join(", "));
  });

  for (const path of files)
    describe(path, () => {
      it("is as the schema has it: a reason, a version and words in each group", () => {
        assert.deepEqual(checkSchema(path, schema, JSON.parse(readFileSync(join(src, path), "utf8"))), []);
      });

      it("has each word once in a list, and the words of a group in order", () => {
        for (const [name, list] of Object.entries(listsIn(path))) {
          const words = wordsIn(list);
          const twice = words.filter((word, at) => words.indexOf(word) !== at);
          assert.deepEqual(twice, [], name);
          for (const { words } of list) assert.deepEqual(words, [...words].sort(), name);
        }
      });
    });

  it("have no name both on the allowlist and on the stoplist", () => {
    const [allowed, stopped] = ["allowlist", "stoplist"].map((name) =>
      Object.entries(listsIn(`mentions/lists/${name}.json`)),
    );
    const folded = (lists: typeof allowed): readonly string[] =>
      lists!.flatMap(([, list]) => wordsIn(list).map((word) => word.toLowerCase()));
    const both = folded(allowed).filter((word) => folded(stopped).includes(word));
    assert.deepEqual(both, []);
  });
});
