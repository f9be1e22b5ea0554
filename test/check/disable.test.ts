import { strict as assert } from "node:assert";
import { marked } from "marked";
import { disableInFile, disableOnLine } from "../../src/check/fixes/disable";
import { rules } from "../../src/check/rules";
import { isOffAt, lineAt } from "../../src/check/suppress";
import { readProse } from "../../src/markdown/prose";
import type { Finding } from "../../src/model/finding";
import type { Prose } from "../../src/model/prose";
import { applyEdits } from "../../src/text/edits";
import { analyseText } from "./engine";

const code = "citation/order";
/** Rules whose examples stand in front matter, or where no Markdown is read. */
const noLine = ["citation/unreadable-source", "document/unparsed-markdown"];
const read = (source: string): Prose => readProse(source, { format: "markdown" });

/** A text of which the place of the finding is marked by `|>`, after its rule is switched off on that line. */
function offOnLine(marked: string): string | undefined {
  const offset = marked.indexOf("|>");
  const source = marked.replace("|>", "");
  const edit = disableOnLine(read(source), offset, code);
  return edit && applyEdits(source, [edit]);
}

const offInFile = (source: string): string => applyEdits(source, [disableInFile(read(source), code)]);

describe("disabling a rule for a line", () => {
  const next = "<!-- exoscribe-disable-next-line citation/order -->";
  const own = "<!-- exoscribe-disable-line citation/order -->";
  const cases: readonly (readonly [what: string, before: string, after: string | undefined])[] = [
    ["a paragraph that begins there", "One.\n\nTwo |>[5].\n", `One.\n\n${next}\nTwo [5].\n`],
    ["the first line of a document", "Two |>[5].", `${next}\nTwo [5].`],
    ["a heading", "One.\n\n## Two |>[5] {#two}\n", `One.\n\n${next}\n## Two [5] {#two}\n`],
    ["a line further down in a paragraph", "One,\ntwo |>[5]\nthree.\n", `One,\ntwo [5] ${own}\nthree.\n`],
    ["the last line, without a line end", "One,\ntwo |>[5]", `One,\ntwo [5] ${own}`],
    ["a line that is broken by blanks", "One,\ntwo |>[5]  \nthree.\n", `One,\ntwo [5] ${own}  \nthree.\n`],
    ["a line that is broken by a backslash", "One,\ntwo |>[5]\\\nsix.\n", `One,\ntwo [5] ${own}\\\nsix.\n`],
    ["an item of a list", "1. One\n2. two |>[5]\n3. three\n", `1. One\n2. two [5] ${own}\n3. three\n`],
    ["the first item of a list", "- two |>[5]\n- three\n", `- two [5] ${own}\n- three\n`],
    ["a quotation", "> One\n> two |>[5]\n", `> One\n> two [5] ${own}\n`],
    [
      "a row of a table",
      "| a | b |\n|---|---|\n| c | |>[5] |\n",
      `| a | b |\n|---|---|\n| c | [5] ${own} |\n`,
    ],
    ["a row without a bar at its end", "a | b\n---|---\nc | |>[5]\n", `a | b\n---|---\nc | [5] ${own}\n`],
    ["a footnote", "One[^1].\n\n[^1]: two |>[5]\n", `One[^1].\n\n[^1]: two [5] ${own}\n`],
    ["CRLF", "One.\r\n\r\nTwo |>[5],\r\nsix.\r\n", `One.\r\n\r\n${next}\r\nTwo [5],\r\nsix.\r\n`],
    ["CRLF, further down", "One,\r\ntwo |>[5]\r\nsix.\r\n", `One,\r\ntwo [5] ${own}\r\nsix.\r\n`],
    [
      "a line that begins with it, in which another rule is off",
      "One,\n|>[5] two <!-- exoscribe-disable-line citation/group -->\nsix.\n",
      "One,\n[5] two <!-- exoscribe-disable-line citation/group citation/order -->\nsix.\n",
    ],
    ["front matter", "---\ntitle: One |>[5]\n---\n\nTwo.\n", undefined],
    ["a place where a line begins", "One.\n\n|>[5] two.\n", `One.\n\n${next}\n[5] two.\n`],
    ["a heading that would keep its signs", "One.\n\n> ## Two |>[5] ##\n", undefined],
    [
      "a line below one in which another rule is off",
      "One, <!-- exoscribe-disable-line a -->\ntwo |>[5] <!-- exoscribe-disable-line b -->\nsix.\n",
      "One, <!-- exoscribe-disable-line a -->\ntwo [5] <!-- exoscribe-disable-line b citation/order -->\nsix.\n",
    ],
    [
      "a line in which all rules are off",
      "One,\ntwo |>[5] <!-- exoscribe-disable-line -->\nsix.\n",
      undefined,
    ],
    [
      "a line in which two others are off, each by itself",
      "One,\ntwo |>[5] <!-- exoscribe-disable-line a --> <!-- exoscribe-disable-line b -->\nsix.\n",
      "One,\ntwo [5] <!-- exoscribe-disable-line a citation/order --> <!-- exoscribe-disable-line b -->\nsix.\n",
    ],
    [
      "a line of which another rule is off",
      "<!-- exoscribe-disable-next-line citation/group -- so we do -->\n\nTwo |>[5].\n",
      "<!-- exoscribe-disable-next-line citation/group citation/order -- so we do -->\n\nTwo [5].\n",
    ],
    [
      "a line in which another rule is off",
      "One,\ntwo |>[5] <!-- exoscribe-disable-line citation/group -->\nsix.\n",
      "One,\ntwo [5] <!-- exoscribe-disable-line citation/group citation/order -->\nsix.\n",
    ],
  ];
  for (const [what, before, after] of cases) {
    it(`knows ${what}`, () => {
      assert.equal(offOnLine(before), after);
    });
  }

  it("changes nothing of what is rendered, wherever it stands", () => {
    const source = [
      "---\ntitle: T\n---\n# Head\npara one\npara two  \n*soft\nem* [link\ntext](u) end",
      "",
      "Setext\nhead\n======",
      "- a\n  b\n\n  c\n- d\n    - e\n\n1. x\n2. y\n\n> q\nlazy\n> - l",
      "",
      "| a | b |\n| - | - |\n| c | d |\n| e | f",
      "",
      "```\ncode\n```",
      "    indented",
      "<div>\n\nin div\n\n</div>\n\nlast",
    ].join("\n");
    const render = (text: string): string =>
      marked
        .parse(text.replace(/^---[^]*?---\n/, ""), { async: false })
        .replace(/ ?<!--[^]*?-->/g, "")
        .replace(/\s+/g, " ")
        .trim();
    const prose = read(source);
    let offered = 0;
    const places = [...source.matchAll(/\w+/g)].map(({ index }) => index);
    for (const offset of places) {
      const edit = disableOnLine(prose, offset, code);
      if (!edit) continue;
      offered++;
      const after = applyEdits(source, [edit]);
      assert.equal(render(after), render(source), `at ${offset}`);
      const moved = edit.start <= offset ? offset + edit.text.length : offset;
      assert.ok(isOffAt(read(after), code, moved), `at ${offset}`);
    }
    assert.ok(offered > places.length / 2, String(offered));
  });
});

describe("disabling a rule for a file", () => {
  const off = "<!-- exoscribe-disable-file citation/order -->";
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ["at the top", "# One\n", `${off}\n\n# One\n`],
    ["below the front matter", "---\ntitle: T\n---\n\n# One\n", `---\ntitle: T\n---\n${off}\n\n# One\n`],
    ["below front matter that ends the document", "---\ntitle: T\n---", `---\ntitle: T\n---\n${off}\n`],
    ["below empty front matter", "---\n---\nOne\n", `---\n---\n${off}\n\nOne\n`],
    ["below front matter in TOML", '+++\ntitle = "T"\n+++\nOne\n', `+++\ntitle = "T"\n+++\n${off}\n\nOne\n`],
    [
      "below Pandoc’s title block",
      "% T\n  and more\n% A; B\n\nOne\n",
      `% T\n  and more\n% A; B\n${off}\n\nOne\n`,
    ],
    [
      "beside a comment that is for all rules",
      "# One\n\n<!-- exoscribe-disable-file -->\n",
      `${off}\n\n# One\n\n<!-- exoscribe-disable-file -->\n`,
    ],
    [
      "in the first of two comments",
      "<!-- exoscribe-disable-file a -->\n<!-- exoscribe-disable-file b -->\n",
      "<!-- exoscribe-disable-file a citation/order -->\n<!-- exoscribe-disable-file b -->\n",
    ],
    ["with the line ends of the document", "One\r\n", `${off}\r\n\r\nOne\r\n`],
    [
      "in the comment that does so already",
      "# One\n\n<!-- exoscribe-disable-file citation/group -- a habit -->\n",
      "# One\n\n<!-- exoscribe-disable-file citation/group citation/order -- a habit -->\n",
    ],
  ];
  for (const [where, before, after] of cases) {
    it(`stands ${where}`, () => {
      assert.equal(offInFile(before), after);
      assert.ok(isOffAt(read(after), code, after.length - 1));
    });
  }
});

describe("disabling a rule of which an example speaks", () => {
  for (const { code: own, bad } of rules) {
    it(`takes the findings of ${own} away, and brings none`, async () => {
      let onLines = 0;
      for (const { text, references } of bad) {
        const options = { references: references === "review" ? "review" : undefined };
        const analyse = (source: string) =>
          analyseText(source, { ...options, settings: { severities: { [own]: "info" } } });
        const told = (findings: readonly Finding[]): readonly string[] =>
          findings.map(({ code, message }) => `${code} ${message}`).sort();
        const { prose, findings } = await analyse(text);
        const others = findings.filter(({ code }) => code !== own);
        const inFile = await analyse(applyEdits(text, [disableInFile(prose, own)]));
        assert.deepEqual(told(inFile.findings), told(others));
        for (const { start } of findings.filter(({ code }) => code === own)) {
          const edit = disableOnLine(prose, start, own);
          if (edit === undefined) continue;
          onLines++;
          const after = await analyse(applyEdits(text, [edit]));
          const kept = findings.filter(
            (one) => one.code !== own || lineAt(text, one.start).start !== lineAt(text, start).start,
          );
          assert.deepEqual(told(after.findings), told(kept));
        }
      }
      assert.ok(onLines > 0 || noLine.includes(own), "no line of an example");
    });
  }
});
