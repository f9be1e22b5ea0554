import { strict as assert } from "node:assert";
import { posix } from "node:path";
import type { ReadSource } from "../../src/references/choose/readSource";
import { findConfigurations } from "../../src/settings/configuration";
import { mergeSettings } from "../../src/settings/merge";

type Files = Readonly<Record<string, string>>;

/** Reads the files of a workspace for a document in a folder of it. */
function readerFor(folder: string, files: Files): ReadSource {
  return (path) => {
    const place = posix.join(folder, path);
    if (place.startsWith("..")) return Promise.resolve({ problem: "outside", isOutside: true });
    const text = files[place];
    return Promise.resolve(text === undefined ? { problem: "none" } : { path: place, text });
  };
}

const at = (folder: string) => posix.join(folder, ".exoscribe/config.json");
const find = (folder: string, files: Files) =>
  findConfigurations(readerFor(folder, files), ["citation/order", "citation/group"]);

async function settingsFor(folder: string, files: Files) {
  return mergeSettings((await find(folder, files)).map(({ settings }) => settings));
}

describe("the configurations of a document", () => {
  it("are those of its folder and of the folders above, none from outside", async () => {
    const files = { [at(".")]: "{}", [at("a/b")]: "{}", [at("c")]: "{}" };
    const paths = async (folder: string) =>
      (await find(folder, files)).map(({ path, folder: way }) => `${way} ${path}`);
    assert.deepEqual(await paths("."), [" .exoscribe/config.json"]);
    assert.deepEqual(await paths("a"), ["../ .exoscribe/config.json"]);
    assert.deepEqual(await paths("a/b/d"), [
      "../ a/b/.exoscribe/config.json",
      "../../../ .exoscribe/config.json",
    ]);
  });

  it("count field by field, the nearest first; severities and meanings add up, and so do words", async () => {
    const files = {
      [at(".")]:
        '{ "species": "mouse", "ignore": ["AD"], "severity": { "citation/order": "off", "citation/group": "off" }, "choices": { "a": "hgnc:1", "b": "hgnc:1" }, "references": ["top.bib"] }',
      [at("a")]:
        '{ "species": "rat", "ignore": ["WAS", "AD"], "severity": { "citation/order": "error" }, "choices": { "b": "hgnc:2" } }',
    };
    const { references, ...settings } = await settingsFor("a/b", files);
    assert.deepEqual(settings, {
      severities: { "citation/order": "error", "citation/group": "off" },
      ignore: ["WAS", "AD"],
      choices: { a: "hgnc:1", b: "hgnc:2" },
      species: 10116,
      defaultReferences: "auto",
      libraries: [],
      retractions: undefined,
    });
    assert.deepEqual(
      references.map(({ value, place }) => [value, place?.file]),
      [["../../top.bib", ".exoscribe/config.json"]],
    );
  });

  it("count paths from their folder, and words and whole paths from none", async () => {
    const text =
      '{ "references": ["x/refs.bib", "../up.bib", "review", "/top/refs.bib", "C:\\\\refs.bib", "https://example.org/x.bib"] }';
    const { references } = await settingsFor("a", { [at(".")]: text });
    assert.deepEqual(
      references.map(({ value }) => value),
      [
        "../x/refs.bib",
        "../../up.bib",
        "review",
        "/top/refs.bib",
        "C:\\refs.bib",
        "https://example.org/x.bib",
      ],
    );
  });

  it("name a list of retracted works from their folder, the nearest alone", async () => {
    const files = {
      [at(".")]: '{ "retractions": "top.csv" }',
      [at("a")]: '{ "retractions": "data/rw.csv" }',
    };
    const named = async (folder: string) => (await settingsFor(folder, files)).retractions;
    assert.deepEqual(await named("a/b"), {
      value: "../data/rw.csv",
      place: { file: "a/.exoscribe/config.json", start: 17, end: 30 },
    });
    assert.equal((await named("c"))?.value, "../top.csv");
  });

  it("leave out documents by patterns that count from their folder", async () => {
    const [configuration] = await find("a/b", {
      [at("a")]: '{ "exclude": ["drafts/", "/b/*.old.md", "!b/keep.old.md", "**/x.md"] }',
    });
    const cases: readonly (readonly [string, boolean])[] = [
      ["/w/a/b/a.md", false],
      ["/w/a/b/a.old.md", true],
      ["/w/a/b/keep.old.md", false],
      ["/w/a/b/x.md", true],
      ["/w/a/drafts/a.md", true],
      // Of a folder above it says nothing.
      ["/drafts/a/b.md", false],
    ];
    for (const [document, expected] of cases)
      assert.equal(configuration!.leavesOut(document), expected, document);
  });

  it("that cannot be read are a problem", async () => {
    const read: ReadSource = (path) =>
      Promise.resolve(
        path.startsWith("..")
          ? { problem: "", isOutside: true }
          : { problem: `${path}: a binary file`, isThere: true },
      );
    const [configuration] = await findConfigurations(read, []);
    assert.deepEqual(configuration!.problems, [
      { file: undefined, start: 0, end: 0, message: ".exoscribe/config.json: a binary file" },
    ]);
  });
});
