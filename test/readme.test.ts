import { strict as assert } from "node:assert";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifest, readme, withRuleDocs } from "./ruleDocs";

const text = readFileSync(readme, "utf8");

describe("README", () => {
  it("documents every rule by its own examples: npm run docs writes them", () => {
    assert.equal(text, withRuleDocs(text));
  });

  it("names every setting and command of the extension", () => {
    const { contributes } = JSON.parse(readFileSync(manifest, "utf8")) as {
      contributes: {
        configuration: { properties: Record<string, unknown> };
        commands: readonly { title: string }[];
      };
    };
    const names = [
      ...Object.keys(contributes.configuration.properties),
      ...contributes.commands.map(({ title }) => title),
    ];
    assert.deepEqual(
      names.filter((name) => !text.includes(name)),
      [],
    );
  });

  it("shows pictures that are there, and that the package takes along", () => {
    const pictures = [...text.matchAll(/\((\.github\/pictures\/[^)]+)\)/g)].map(([, path]) => path!);
    assert.ok(pictures.length > 3);
    const { files } = JSON.parse(readFileSync(manifest, "utf8")) as {
      files: string[];
    };
    assert.deepEqual(files.filter((file) => file.startsWith(".github")).sort(), [...pictures].sort());
    assert.deepEqual(
      pictures.filter((path) => !existsSync(join(readme, "..", path))),
      [],
    );
  });
});
