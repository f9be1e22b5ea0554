import { strict as assert } from "node:assert";
import { claimsNaming, referencesFor } from "../../../src/knowledge/review/cites";
import { loadReview } from "../../../src/knowledge/review/review";

const review = loadReview();
const sorted = (numbers: ReadonlySet<number>) => [...numbers].sort((a, b) => a - b);

describe("review: claims", () => {
  it("are found by any entity that they name", () => {
    const mir1246 = "mirbase:MI0006381";
    assert.ok(review.claimsAbout(mir1246).length >= 5);
    assert.ok(review.claimsAbout("hgnc:6601").every(({ subject }) => subject === mir1246));
    assert.deepEqual(review.claimsAbout("hgnc:0"), []);
  });

  it("are found by a reference that they cite", () => {
    assert.deepEqual(
      review.claimsCiting(85).map(({ subject, object, donor }) => [subject, object, donor]),
      [["fplx:Dynein", "wikipathways:WP1539", "exoscribe:pancreatic-cancer-cell"]],
    );
  });

  it("say what the review cites each reference for", () => {
    assert.deepEqual(
      review.references.filter(({ statements = [] }) => statements.length === 0),
      [],
    );
    assert.match(review.references[52]?.statements?.[0] ?? "", /in liver cancers/);
  });

  it("hold the five rows of Table 1 and both figures", () => {
    const at = (part: string) => review.claims.filter((claim) => claim.part === part);
    assert.deepEqual(
      at("Table 1").map(({ references, subject }) => [references, subject]),
      [
        [[61], "hgnc:43015"],
        [[62], "mirbase:MI0006381"],
        [[63], "mirbase:MI0000079"],
        [[64], "mirbase:MI0000079"],
        [[15], "mirbase.mature:MIMAT0000764"],
      ],
    );
    assert.deepEqual([at("Figure 1").length, at("Figure 2").length], [1, 1]);
  });
});

describe("referencesFor", () => {
  it("gives what the review cites for an entity", () => {
    assert.deepEqual(sorted(referencesFor(review, ["hgnc:24592"])), [38]);
    assert.deepEqual(sorted(referencesFor(review, ["mirbase:MI0000079"])), [63, 64]);
    assert.deepEqual(sorted(referencesFor(review, ["hgnc:316"])), [67]);
  });

  it("gives what it cites for entities together", () => {
    assert.deepEqual(sorted(referencesFor(review, ["mirbase:MI0000079", "hgnc:9588"])), [64]);
    assert.deepEqual(sorted(referencesFor(review, ["hgnc:24592", "hgnc:9588"])), []);
    assert.deepEqual(claimsNaming(review, []), []);
  });
});
