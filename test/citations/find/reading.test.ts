import { strict as assert } from "node:assert";
import { readingOf, withoutOverlap } from "../../../src/citations/find/reading";
import type { Candidate } from "../../../src/citations/find/candidate";
import { readProse } from "../../../src/markdown/prose";
import { createMemo } from "../../../src/text/caches";

const span = ([from, to]: readonly [number, number]): Candidate => ({
  style: "bracket",
  from,
  to,
  items: [],
});

describe("what could be a citation in a block", () => {
  it("overlaps with none of what comes first", () => {
    const left = (
      first: readonly (readonly [number, number])[],
      second: readonly (readonly [number, number])[],
    ) => withoutOverlap(first.map(span), second.map(span)).map(({ from, to }) => [from, to]);
    assert.deepEqual(left([], [[1, 2]]), [[1, 2]]);
    assert.deepEqual(
      left(
        [[2, 4]],
        [
          [0, 2],
          [1, 3],
          [2, 4],
          [3, 5],
          [4, 6],
        ],
      ),
      [
        [0, 2],
        [4, 6],
      ],
    );
    assert.deepEqual(
      left(
        [
          [0, 1],
          [3, 5],
          [8, 9],
        ],
        [
          [1, 3],
          [4, 6],
          [6, 8],
          [8, 9],
          [9, 10],
        ],
      ),
      [
        [1, 3],
        [6, 8],
        [9, 10],
      ],
    );
  });

  const reading = (source: string, at = 0) => {
    const prose = readProse(source, { format: "markdown" });
    return readingOf(prose.blocks[at]!, prose.source, createMemo());
  };
  const numbers = (candidates: readonly Candidate[]): string =>
    candidates.map(({ items }) => items.flatMap(({ targets }) => targets).join()).join(" ");

  it("has the brackets, digits and commas of East Asia as those of ASCII", () => {
    assert.equal(
      numbers(reading("研究［１２，３４；５６、７８］和【９０～９１】，〔１〕、「２」。").sure),
      "12,34,56,78 90,91 1",
    );
    assert.equal(numbers(reading("研究［４〜６］和［７－９］，[1」").sure), "4,5,6 7,8,9 1");
    assert.equal(numbers(reading("研究（４），又（５、６）").parentheses), "4 5,6");
    assert.equal(numbers(reading("研究［４，第３页］［see ５］").located), "5");
  });

  it("has each number once, by what it surely is", () => {
    const { sure, superscripts, parentheses, located, links, glued } = reading(
      "Known [@a], ^[2]^ [3](#r3), cells^4^, (5) and [6, p. 7], mice8 (@b (9)), <sup>[10](#r10)</sup>.",
    );
    assert.equal(sure.map(({ style }) => style).join(" "), "key bracket key");
    assert.deepEqual([superscripts, parentheses, located, links, glued].map(numbers), [
      "4 10",
      "5 9",
      "6",
      "3",
      "8",
    ]);
  });

  it("has no numbers that count what follows", () => {
    assert.equal(numbers(reading("We (1) wait, (2) look and (3) count mice (4).").parentheses), "4");
    assert.equal(numbers(reading("We ask [1] whether, [2] how and [3] why mice [4].").sure), "4");
    assert.equal(numbers(reading("(1) We wait.").parentheses), "");
    assert.equal(numbers(reading("[1] We wait.").sure), "1");
  });

  it("has no key behind a backslash, and no exponent of a formula", () => {
    assert.equal(reading("By \\@luo and @zhu.").sure.length, 1);
    assert.equal(numbers(reading("Of $x$^2^ and `x`^3^.").superscripts), "3");
  });

  it("has the numbers at the ends of the lines of a table", () => {
    const table = "Table 1 Name Reference\nCells 12 \t \nMice 13 in\nRats 14\r\nAll 15";
    assert.equal(numbers(reading(table).glued), "12 14 15");
    assert.equal(numbers(reading("Table 1 Name Reference of Cells 12").glued), "");
  });

  it("knows its words, its authors, and whether it says what brackets hold", () => {
    const one = reading("Luo et al. say n [%] of mice, mice.");
    assert.deepEqual([...one.words()], ["Luo", "et", "al", "say", "n", "of", "mice"]);
    assert.deepEqual(
      one.authors().map(({ families }) => families),
      [["Luo"]],
    );
    assert.deepEqual([one.declaresStatistics, reading("Luo et al. say.").declaresStatistics], [true, false]);
  });

  it("looks like a title page where each number has two words at least", () => {
    assert.equal(reading("Anna Luo [1], Xin Zhou (2)").isByline(), true);
    assert.equal(reading("Luo [1], Zhou (2)").isByline(), false);
    assert.equal(reading("Cells [1] grow in mice (2)").isByline(), false);
  });
});
