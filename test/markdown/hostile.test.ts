import { strict as assert } from "node:assert";
import { htmlParts } from "../../src/markdown/html";
import { isParsable } from "../../src/markdown/parsable";
import { readProse } from "../../src/markdown/prose";
import { findReferenceSection } from "../../src/markdown/referenceSection";
import { readSimpleParagraph } from "../../src/markdown/simple";

describe("hostile documents", () => {
  it("are read in linear work where they are blank lines", () => {
    assert.equal(readSimpleParagraph(`Exosomes [1].${"\n".repeat(100_000)} end`), undefined);
  });

  for (const container of ["1. ", "1) ", "- 1. > ", "> -   "]) {
    it(`are not followed into ${JSON.stringify(container)} a thousand times`, () => {
      assert.ok(!isParsable(`${container.repeat(1_000)}CD63`));
      assert.ok(isParsable(`${container.repeat(10)}CD63`));
    });
  }

  it("are not followed through thousands of underlined headings without a blank line", () => {
    assert.ok(!isParsable("===\n".repeat(5_000)));
    assert.ok(isParsable("Title\n===\n".repeat(100)));
  });

  it("have no list of references that is blank lines", () => {
    const entries = Array.from({ length: 200 }, (_, at) => `[${at + 1}] 2014${"\n".repeat(1_400)}`);
    const prose = readProse(entries.join(""), { format: "markdown" });
    assert.equal(findReferenceSection(prose)?.start, 0);
  });

  it("keep their offsets where a letter grows in lower case", () => {
    const html = `${"İ".repeat(5)}<SCRIPT>x</Script>CD63</script>`;
    assert.deepEqual(
      htmlParts(html).map(({ start, end }) => html.slice(start, end)),
      ["İİİİİ", "CD63"],
    );
  });
});
