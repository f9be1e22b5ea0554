import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import type { Log } from "sarif";
import { checkSarif } from "../../../src/cli/reporters/checkSarif";
import { context, files } from "./samples";

const schema = JSON.parse(
  readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
) as object;

function validate(text: string): unknown {
  const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  valid(JSON.parse(text));
  return valid.errors ?? [];
}

describe("check --format sarif", () => {
  const text = checkSarif(files, { ...context, failures: ["x.md: no such file or folder"] });
  const [run] = (JSON.parse(text) as Log).runs;

  it("is valid by the official schema, which finds a fault in a log that has one", () => {
    assert.deepEqual(validate(text), []);
    assert.notDeepEqual(validate(text.replace('"level": "note"', '"level": "info"')), []);
  });

  it("has a region, a level, the rule and the fix of each finding", () => {
    assert.deepEqual(run?.results?.[0], {
      ruleId: "citation/unknown-reference",
      ...(run?.results?.[0]?.ruleIndex === undefined ? {} : { ruleIndex: run.results[0].ruleIndex }),
      level: "error",
      message: { text: "[149] is not in the list of 103 references." },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "notes.md" },
            region: {
              startLine: 3,
              startColumn: 11,
              endLine: 3,
              endColumn: 16,
              charOffset: 40,
              charLength: 5,
            },
          },
        },
      ],
      relatedLocations: [
        {
          message: { text: "First cited here" },
          physicalLocation: {
            artifactLocation: { uri: "notes.md" },
            region: { charOffset: 1, charLength: 1 },
          },
        },
      ],
      fixes: [
        {
          description: { text: "Replace it by [49]" },
          artifactChanges: [
            {
              artifactLocation: { uri: "notes.md" },
              replacements: [
                { deletedRegion: { charOffset: 40, charLength: 5 }, insertedContent: { text: "[49]" } },
              ],
            },
          ],
        },
      ],
    });
  });

  it("names rules by their index, escapes paths, and says that an input could not be read", () => {
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      if (ruleIndex !== undefined) assert.equal(run?.tool.driver.rules?.[ruleIndex]?.id, ruleId);
    const third = run?.results?.[2]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    assert.equal(third, "my%20refs.bib");
    assert.equal(run?.invocations?.[0]?.executionSuccessful, false);
  });
});
