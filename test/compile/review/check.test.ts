import { strict as assert } from "node:assert";
import { checkConsistency, checkSchema, type ReviewFiles } from "../../../src/compile/review/consistency";
import { missingClaims, sharedRuns } from "../../../src/compile/review/original";
import claimsJson from "../../../src/knowledge/review/claims.json";
import claimsSchema from "../../../src/knowledge/review/claims.schema.json";
import { decode } from "../../../src/knowledge/review/decode";
import entitiesJson from "../../../src/knowledge/review/entities.json";
import entitiesSchema from "../../../src/knowledge/review/entities.schema.json";
import * as records from "../../../src/knowledge/review/records";
import referencesJson from "../../../src/knowledge/review/references.json";
import referencesSchema from "../../../src/knowledge/review/references.schema.json";

const files: ReviewFiles = {
  entities: decode("entities", records.entities, entitiesJson),
  claims: decode("claims", records.claims, claimsJson),
  references: decode("references", records.references, referencesJson),
};
const [entity, claim, reference] = [files.entities[0]!, files.claims[0]!, files.references[0]!];

describe("knowledge of the review: schemas", () => {
  it("hold for the files that ship", () => {
    assert.deepEqual(checkSchema("entities", entitiesSchema, entitiesJson), []);
    assert.deepEqual(checkSchema("claims", claimsSchema, claimsJson), []);
    assert.deepEqual(checkSchema("references", referencesSchema, referencesJson), []);
  });

  it("refuse an id without a prefix that we know", () => {
    const [problem = ""] = checkSchema("entities", entitiesSchema, [{ ...entity, id: "HGNC:1" }]);
    assert.match(problem, /^entities\/0\/id must match pattern/);
  });

  it("refuse a title on a work that is not known", () => {
    const records = structuredClone(referencesJson) as { csl: { title?: string } }[];
    records[1]!.csl.title = "A title that nobody saw";
    const [problem = ""] = checkSchema("references", referencesSchema, records);
    assert.match(problem, /^references\/1\/csl must NOT have more than 2 properties/);
  });
});

describe("knowledge of the review: consistency", () => {
  it("holds for the files that ship", () => {
    assert.deepEqual(checkConsistency(files), []);
  });

  it("finds what does not resolve", () => {
    const claims = [
      ...files.claims,
      { ...claim, id: "x-1", subject: "hgnc:0", references: [104], caveats: ["1-none"] },
    ];
    assert.deepEqual(checkConsistency({ ...files, claims }), [
      "claim x-1: no entity hgnc:0",
      "claim x-1: no reference 104",
      "claim x-1: no caveat 1-none on a reference that it cites",
    ]);
  });

  it("finds what is given twice, is out of place or goes unused", () => {
    const claims = files.claims.filter(({ references }) => !references.includes(85));
    const references = [reference, ...files.references];
    const problems = checkConsistency({ entities: [...files.entities, entity], claims, references });
    assert.deepEqual(
      [problems[0], problems[1], problems[2], ...problems.slice(-2)],
      [
        `entity ${entity.id}: is given twice`,
        "reference schaue2015: is given twice",
        "reference 1: is not at its place",
        "reference 85: no claim cites it",
        "caveat 85-dynein: no claim has it",
      ],
    );
  });
});

describe("knowledge of the review: against the review's text", () => {
  const text =
    "# One two three four five six seven eight\n\nAlpha beta gamma del-\nta epsilon [1] zeta eta theta iota.\n\n## Next\n\nKappa [2, 3].\n";

  it("finds eight words in a row, across citations and hyphenation, headings aside", () => {
    assert.deepEqual(
      sharedRuns(
        [
          ["a", "One two three four five six seven eight."],
          ["b", "Beta gamma delta epsilon zeta, eta theta."],
          ["c", "So alpha, beta gamma delta epsilon zeta eta theta!"],
        ],
        text,
      ),
      ["c: eight words of the review: alpha beta gamma delta epsilon zeta eta theta"],
    );
  });

  it("finds a citation for which there is no claim of its section", () => {
    const markers = [
      { start: text.indexOf("[1]"), numbers: [1] },
      { start: text.indexOf("[2"), numbers: [2, 3] },
    ];
    const claims = [
      { ...claim, section: "Next", references: [1] },
      { ...claim, section: "Next", references: [3, 2] },
    ];
    assert.deepEqual(missingClaims(claims, text, markers), [
      "One two three four five six seven eight [1]: 1 citations in the review, 0 claims",
    ]);
  });
});
