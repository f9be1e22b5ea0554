import { strict as assert } from "node:assert";
import { MatchFlag } from "../../../src/knowledge/lexicon/match";
import { caseFormOf, exactHash, NameClass, packName } from "../../../src/knowledge/lexicon/name";
import { isAcceptable } from "../../../src/mentions/match/acceptable";

const { Symbol: symbol, AliasSymbol: alias, Name: name, Stem: stem } = NameClass;
const { SpacedLetters, SpacedDigit, SpacedNumber, Hyphen, HasDigit, HasGreek, HasRoman, Slash, Plural } =
  MatchFlag;

/** A name of the table, what stands in the text for it, and whether it can be that name; `word`: it is an English word. */
type Case = readonly [
  known: string,
  nameClass: NameClass,
  written: string,
  flags: number,
  fits: boolean,
  word?: boolean,
];

const cases: readonly Case[] = [
  // Written exactly so, even a word, short, or in small letters.
  ["rest", symbol, "rest", 0, true, true],
  ["F2", symbol, "F2", HasDigit, true],
  ["as", alias, "as", 0, true, true],
  // The grammar of miRNAs finds these.
  ["MIR21", NameClass.MirnaName, "MIR21", HasDigit, false],
  ["mir-21", NameClass.MirnaFormer, "mir-21", HasDigit, false],
  // A stem in capitals is written in capitals, another one is not.
  ["SLIT", stem, "Slit", 0, false],
  ["SLIT", stem, "SLIT", 0, true],
  ["Uroplakin", stem, "UROPLAKIN", 0, true],
  ["SLIT", alias, "Slit", 0, true],
  // Two characters are in capitals, without a gap.
  ["T", symbol, "t", 0, false],
  ["AR", symbol, "Ar", 0, false],
  ["aR", alias, "AR", 0, true],
  ["A2", alias, "A 2", SpacedNumber, false],
  ["A2x", alias, "A2X", HasDigit, true],
  // No gap where the name has none.
  ["ANAT", alias, "AN AT", SpacedLetters, false],
  ["IL6R", alias, "IL6 R", SpacedDigit | HasDigit, false],
  ["IL6", alias, "IL 6", SpacedNumber | HasDigit, true],
  ["AN-AT", alias, "AN AT", SpacedLetters, true],
  // A symbol in capitals and a word in small letters.
  ["REST", symbol, "rest", 0, false, true],
  ["ADAM", symbol, "adam", 0, true],
  ["BAX", symbol, "bax", 0, false],
  ["ADAM", alias, "adam", 0, false],
  ["ADAM-X", alias, "adam-x", Hyphen, true],
  ["ADAM-X", alias, "adam-x", 0, false],
  ["Adam", alias, "adam", 0, true],
  ["aDAm", alias, "adam", 0, false],
  ["AND1", alias, "and 1", SpacedNumber | HasDigit, false],
  ["AND1", alias, "and1", HasDigit, true],
  ["TNFA", alias, "tnfα", HasGreek, true],
  ["CDKII", alias, "cdkii", HasRoman, true],
  ["THE CDK", name, "the cdk", SpacedLetters, true],
  // "proteins" is not protein S.
  ["protein S", name, "proteins", 0, false],
  ["protein S", name, "Proteins", 0, false],
  ["protein S", name, "proteinS", 0, true],
  ["protein S", name, "protein-s", Hyphen, true],
  ["protein S", name, "protein/s", Slash, true],
  ["protein S", name, "Protein s", SpacedLetters, true],
  ["protein 1", name, "Protein1", HasDigit, true],
  ["protein-S", name, "Proteins", 0, true],
  ["protein S", name, "Proteins", Plural, false],
];

describe("what can be a name by the way it is written", () => {
  for (const [known, nameClass, written, flags, fits, word = false] of cases)
    it(`${written} is ${fits ? "" : "not "}${known} (class ${nameClass}, flags ${flags}${word ? ", a word" : ""})`, () => {
      const packed = packName({ entity: 0, nameClass, text: known, word });
      const size = written.replace(/[^\p{L}\p{N}]/gu, "").length;
      const exact = exactHash(written, 0, written.length);
      assert.equal(isAcceptable(packed, caseFormOf(written), flags, size, exact), fits);
    });
});
