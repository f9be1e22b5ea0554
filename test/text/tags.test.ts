import { strict as assert } from "node:assert";
import { tagsIn, withoutTags } from "../../src/text/tags";

describe("withoutTags", () => {
  const cases: readonly [text: string, plain: string][] = [
    ["Loss of <i>TP53</i> in Ca<sup>2+</sup> flux", "Loss of TP53 in Ca2+ flux"],
    ['<span class="nocase">mTOR</span> and <SC>ras</SC>', "mTOR and ras"],
    ["<jats:italic>In vitro</jats:italic><br />assay", "In vitroassay"],
    ['<mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:mi>x</mml:mi></mml:math>', "x"],
    ['<a name="ref1"></a>Title', "Title"],
    ["Of p <0.05 and n > 3", "Of p <0.05 and n > 3"],
    ["The <Homo sapiens> genome, 3 < 4", "The <Homo sapiens> genome, 3 < 4"],
    ['<li id="r4">Luo A. <td>One</td></li>', "Luo A. One"],
    ["See <https://a.b> and <command:x.y>", "See <https://a.b> and <command:x.y>"],
    ["<img src=x onerror=alert(1)> <Notch> <i", "<img src=x onerror=alert(1)> <Notch> <i"],
    ["a << b >> c, an open <i", "a << b >> c, an open <i"],
    ["", ""],
  ];
  for (const [text, plain] of cases)
    it(`makes "${plain}" of "${text}"`, () => {
      assert.equal(withoutTags(text), plain);
    });
});

describe("tagsIn", () => {
  it("has them at their places", () => {
    assert.deepEqual(
      tagsIn("Of <i>TP53</i>, p <0.05").map(({ 0: tag, index }) => [index, tag]),
      [
        [3, "<i>"],
        [10, "</i>"],
      ],
    );
  });
});
