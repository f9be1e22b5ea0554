import { strict as assert } from "node:assert";
import { tokenAt } from "../../src/text/token";

describe("the token at an offset", () => {
  const cases: readonly (readonly [text: string, token: string])[] = [
    ["See [@haz‸awa2014; @luo2019].", "@hazawa2014"],
    ["See [@hazawa2014‸]", "@hazawa2014"],
    ["See [@hazawa2014]‸", ""],
    ["See [12,14‸9]", "149"],
    ["exosomes^12‸^", "exosomes^12^"],
    ["See @doi:10.1016/j.bb‸rc.2014 now", "@doi:10.1016/j.bbrc.2014"],
    ["| a |b‸ | c |", "b"],
    ["| miR-2‸1 |", "miR-21"],
    ["word ‸", ""],
    ["‸", ""],
  ];
  for (const [marked, token] of cases) {
    it(`in ${marked} is “${token}”`, () => {
      const offset = marked.indexOf("‸");
      const text = marked.replace("‸", "");
      const { start, end } = tokenAt(text, offset);
      assert.equal(text.slice(start, end), token);
    });
  }
});
