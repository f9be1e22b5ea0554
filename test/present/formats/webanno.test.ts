import { strict as assert } from "node:assert";
import { webanno } from "../../../src/present/formats/webanno";
import { sample } from "./sample";

interface Token {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly identifiers: string;
  readonly values: string;
}

function unescape(text: string): string {
  return text
    .replaceAll("\\r", "\r")
    .replaceAll("\\t", "\t")
    .replace(/\\(->|.)/g, "$1");
}

function readTokens(tsv: string): readonly Token[] {
  return tsv.split("\n").flatMap((line) => {
    const [id = "", offsets = "", form = "", identifiers = "", values = ""] = line.split("\t");
    const [, sentence] = /^(\d+)-\d+$/.exec(id) ?? [];
    const [start, end] = offsets.split("-").map(Number);
    return sentence === undefined
      ? []
      : [{ sentence, start: start!, end: end!, form: unescape(form), identifiers, values }];
  });
}

/** Puts multi-token annotations together again by their number. */
function readAnnotations(tokens: readonly Token[]): readonly (readonly [string, string])[] {
  const found = new Map<string, { value: string; start: number; end: number }>();
  for (const { start, end, values } of tokens) {
    for (const cell of values === "_" ? [] : values.split("|")) {
      const [, value = "", number = ""] = /^(\w+)\[(\d+)\]$/.exec(cell) ?? [];
      found.set(number, { value, start: found.get(number)?.start ?? start, end });
    }
  }
  return [...found.values()].map(({ value, start, end }) => [value, sample.source.slice(start, end)]);
}

describe("webanno", () => {
  const tsv = webanno(sample);
  const tokens = readTokens(tsv);

  it("begins with the format, the layer and two empty lines", () => {
    assert.deepEqual(tsv.split("\n").slice(0, 5), [
      "#FORMAT=WebAnno TSV 3.3",
      "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value",
      "",
      "",
      "#Text=# 🧬 Cargo",
    ]);
  });

  it("has tokens whose UTF-16 offsets give back their form, and that cover all but white space", () => {
    for (const { start, end, form } of tokens) assert.equal(sample.source.slice(start, end), form);
    assert.equal(tokens.map(({ form }) => form).join(""), sample.source.replace(/\s/g, ""));
  });

  it("has the text of each sentence from its first token to its last, line by line", () => {
    const texts = tsv.split("\n\n").map((sentence) =>
      sentence
        .split("\n")
        .filter((line) => line.startsWith("#Text="))
        .map((line) => unescape(line.slice("#Text=".length)))
        .join("\n"),
    );
    assert.deepEqual(
      texts.filter((text) => text !== ""),
      ["# 🧬 Cargo", "The AKT signaling\r\npathway [1, 3-5] | miR_21* -> 😊 CD63.", "Next."],
    );
    const firsts = ["1", "2", "3"].map(
      (sentence) => tokens.find((token) => token.sentence === sentence)?.form,
    );
    assert.deepEqual(firsts, ["#", "The", "Next"]);
  });

  it("gives back each annotation, stacked and multi-token ones too", () => {
    assert.deepEqual(readAnnotations(tokens), [
      ["pathway", "AKT signaling\r\npathway"],
      ["protein", "AKT"],
      ["citation", "[1, 3-5]"],
      ["mirna", "miR_21*"],
      ["protein", "CD63"],
    ]);
  });

  it("writes identifiers as IRIs, and * where there is none", () => {
    const akt = tokens.find(({ form }) => form === "AKT");
    assert.equal(
      akt?.identifiers,
      "https://bioregistry.io/wikipathways:WP4172[1]|https://bioregistry.io/fplx:AKT[2]",
    );
    assert.equal(tokens.find(({ form }) => form === "[")?.identifiers, "*[3]");
  });

  it("escapes the reserved characters", () => {
    assert.ok(
      tsv.includes("#Text=The AKT signaling\\r\n#Text=pathway \\[1, 3-5\\] \\| miR\\_21\\* \\-> 😊 CD63.\n"),
    );
  });
});
