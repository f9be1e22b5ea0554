import { strict as assert } from "node:assert";
import type { Reference } from "../../../../src/model/reference";
import { matchClaims } from "../../../../src/references/find/match/claims";

const entry = (title: string): Reference => ({
  key: "k",
  number: undefined,
  csl: { id: "k", type: "article-journal", title },
  status: "verified",
  place: undefined,
  caveats: [],
});
const open = (number: number, ...statements: readonly string[]): Reference => ({
  ...entry(""),
  number,
  status: "unresolved",
  statements,
});
const titles = [
  "Exosomes with miR-21 activate the fibroblasts of a lung",
  "Exosomes of the heart",
  "Taste buds regrow in the rat",
].map(entry);

describe("titles that speak of what a number is cited for", () => {
  it("share the most words that few have, which are named, the rarest first", () => {
    const claims = [
      open(7, "Lung fibroblasts take up exosomes.", "They carry miR-21."),
      open(8, "Rats like exosomes."),
    ];
    assert.deepEqual(matchClaims(claims, titles), [
      { number: 7, index: 0, shared: ["21", "fibroblast", "lung", "exosome"] },
    ]);
  });

  it("have two words in common at least", () => {
    assert.deepEqual(matchClaims([open(7, "Fibroblasts of the skin.")], titles), []);
    assert.deepEqual(matchClaims([open(7, "Fibroblasts of a lung.")], titles), [
      { number: 7, index: 0, shared: ["fibroblast", "lung"] },
    ]);
  });

  it("have words of four letters, or with a digit, without the s of a plural", () => {
    const shared = (title: string, claim: string) =>
      matchClaims([open(7, claim)], [entry(title), ...titles.slice(2)])[0]?.shared;
    assert.deepEqual(shared("Mass spectra of p53", "Mass and spectra and p53s"), ["mass", "spectra"]);
    assert.deepEqual(shared("Mass spectra of CD9", "CD9 in spectra, by mass"), ["mass", "spectra", "cd9"]);
    assert.deepEqual(shared("The rat has a dog", "The rat has a dog"), undefined);
    assert.deepEqual(shared("Cells divided", "A cell is divided"), ["cell", "divided"]);
  });

  it("share nothing with a number of which nothing is said", () => {
    assert.deepEqual(matchClaims([open(7)], titles), []);
    assert.deepEqual(matchClaims([], titles), []);
    assert.deepEqual(matchClaims([open(7, "Fibroblasts of a lung.")], []), []);
  });

  it("are the best of each other by far", () => {
    const two = [open(7, "Fibroblasts of a lung."), open(8, "The lung has fibroblasts.")];
    assert.deepEqual(matchClaims(two, titles), []);
    const like = [...titles, entry("The lung of fibroblasts")];
    assert.deepEqual(matchClaims([open(7, "Fibroblasts of a lung.")], like), []);
    const better = [
      open(7, "Fibroblasts of a lung."),
      open(8, "The lung has fibroblasts with miR-21, activated in exosomes."),
    ];
    assert.deepEqual(
      matchClaims(better, titles).map(({ number, index }) => [number, index]),
      [[8, 0]],
    );
  });
});
