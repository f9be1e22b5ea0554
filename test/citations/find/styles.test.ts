import { strict as assert } from "node:assert";
import type { Candidate } from "../../../src/citations/find/candidate";
import type { GluedCandidate } from "../../../src/citations/find/glued";
import { styleOf } from "../../../src/citations/find/styles";

const one = (...numbers: readonly number[]) =>
  ({ items: [{ targets: numbers.map(String) }] }) as unknown as Candidate;
const each = (numbers: readonly number[]) => numbers.map((number) => one(number));
const glued = (numbers: readonly number[], after: GluedCandidate["after"], word = "word") =>
  numbers.map((number, at) => ({ ...one(number), after, word: `${word}${at}`, from: at }) as GluedCandidate);

interface Company {
  readonly sure?: readonly Candidate[];
  readonly superscripts?: readonly Candidate[];
  readonly glued?: readonly GluedCandidate[];
  readonly entries?: number;
}

const style = (
  parentheses: readonly Candidate[],
  { sure = [], superscripts = [], glued = [], entries = 0 }: Company,
) => styleOf(sure, superscripts, parentheses, glued, entries);
const citesInParentheses = (numbers: readonly number[], company: Company = {}): boolean =>
  style(each(numbers), company).parenthesis;

describe("the styles of a document", () => {
  it("are numbers in round brackets where three leave few gaps and rise", () => {
    const cases: readonly (readonly [numbers: readonly number[], expected: boolean])[] = [
      [[1, 2], false],
      [[1, 2, 3], true],
      // Two in five of the numbers between the smallest and the largest are there.
      [[1, 2, 5], true],
      [[1, 3, 7], true],
      [[1, 3, 8], false],
      [[1, 3, 6, 10], true],
      [[1, 3, 6, 11], false],
      // The largest tenth is left aside.
      [[1, 2, 3, 4, 5, 6, 7, 8, 9, 200], true],
      [[1, 2, 3, 4, 5, 6, 7, 8, 200], false],
      // Seven in ten rise.
      [[1, 2, 3, 4, 5, 6, 7, 10, 9, 8], true],
      [[1, 2, 3, 4, 5, 6, 10, 9, 8, 7], true],
      [[1, 2, 3, 4, 5, 10, 9, 8, 7, 6], false],
      [[5, 4, 3, 2, 1], false],
    ];
    for (const [numbers, expected] of cases)
      assert.equal(citesInParentheses(numbers), expected, numbers.join(" "));
  });

  it("are judged by what is in no doubt, each group in its order", () => {
    const doubtful = { ...one(3), doubt: "meaning" as const };
    assert.equal(style([...each([1, 2]), doubtful], {}).parenthesis, false);
    assert.equal(style([...each([1, 2, 3]), doubtful], {}).parenthesis, true);
    const four = each([1, 2, 3, 4]).map((item) => ({ ...item, doubt: "form" as const }));
    assert.equal(citesInParentheses([1, 2, 3, 4], { sure: four }), true);
    assert.equal(style([one(3, 2, 1), one(4), one(5)], {}).parenthesis, true);
  });

  it("are numbers in round brackets where nearly all of five are those of the list", () => {
    assert.equal(citesInParentheses([5, 4, 3, 2, 1], { entries: 5 }), true);
    assert.equal(citesInParentheses([5, 4, 3, 2, 1], { entries: 4 }), false);
    assert.equal(citesInParentheses([4, 3, 2, 1], { entries: 4 }), false);
    const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    assert.equal(citesInParentheses(ten, { entries: 9 }), true);
    assert.equal(citesInParentheses(ten, { entries: 8 }), false);
  });

  it("are numbers in round brackets where there are more of them than of any other", () => {
    const [numbers, three, four] = [[1, 2, 3, 4], each([1, 2, 3]), each([1, 2, 3, 4])];
    assert.equal(citesInParentheses(numbers, { sure: three }), true);
    assert.equal(citesInParentheses(numbers, { sure: four }), false);
    assert.equal(citesInParentheses(numbers, { sure: four.map((item) => ({ ...item, bare: true })) }), true);
    assert.equal(citesInParentheses(numbers, { superscripts: four }), false);
    assert.equal(citesInParentheses(numbers, { glued: glued([1, 2, 3], "plain") }), true);
    assert.equal(citesInParentheses(numbers, { glued: glued(numbers, "plain") }), false);
    assert.equal(citesInParentheses(numbers, { glued: glued(numbers, "punctuation") }), false);
  });

  it("are superscripts where two of them differ and lead", () => {
    const of = (superscripts: readonly Candidate[], sure = 0) =>
      style([], { superscripts, sure: each(Array.from({ length: sure }, (_, at) => at)) }).superscript;
    assert.equal(of(each([1])), undefined);
    assert.equal(of(each([2, 2])), undefined);
    assert.equal(of([one(1, 2)]), undefined);
    assert.equal(of(each([1, 2])), "all");
    assert.equal(of(each([1, 2]), 1), "all");
    assert.equal(of(each([1, 2]), 2), undefined);
    assert.equal(of(each([9, 10]), 2), undefined);
    assert.equal(of(each([10, 11]), 2), "telling");
    assert.equal(of([one(1, 2), one(2, 3)], 2), "telling");
  });

  it("are glued numbers where there is next to nothing of another kind", () => {
    const run = (items: readonly GluedCandidate[], company: Company = {}) =>
      style([], { ...company, glued: items }).glued;
    assert.equal(run(glued([1, 2], "plain")), undefined);
    assert.equal(run(glued([1, 2, 3], "plain")), "words");
    assert.equal(run(glued([1, 2, 3], "punctuation")), "punctuation");
    assert.equal(run(glued([1, 2, 3], "et-al")), "words");
    assert.equal(run(glued([1, 2, 3], "name")), undefined);
    assert.equal(run([...glued([1], "et-al", "name"), ...glued([2, 3], "punctuation")]), "punctuation");
    const behind = (...words: readonly string[]) =>
      glued([1, 2, 3], "et-al").map((item, at) => ({ ...item, word: words[at]! }));
    assert.equal(run(behind("", "", "")), "words");
    assert.equal(run(behind("cells", "Cells", "CELLS")), undefined);
    assert.equal(run(glued([1, 1, 2], "plain")), undefined);
    assert.equal(run([...glued([1, 2, 3], "plain"), ...glued([4, 5, 6, 7], "punctuation")]), "punctuation");
    assert.equal(run(glued([1, 2, 3], "plain").map((item) => ({ ...item, word: "Data" }))), undefined);
    assert.equal(run(glued([1, 2, 3], "plain"), { sure: each([1]) }), "words");
    assert.equal(run(glued([1, 2, 3], "plain"), { sure: each([1, 2]) }), undefined);
    assert.equal(run(glued([1, 5, 9], "plain")), undefined);
    assert.equal(run(glued([3, 2, 1], "plain")), undefined);
    assert.equal(run(glued([3, 2, 1], "plain"), { entries: 3 }), "words");
    assert.equal(run(glued([5, 4, 3, 2, 1], "plain"), { entries: 4 }), "words");
    assert.equal(run(glued([5, 4, 3, 2, 1], "plain"), { entries: 3 }), undefined);
  });
});
