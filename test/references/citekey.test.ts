import { strict as assert } from "node:assert";
import type { CslItem } from "../../src/model/reference";
import { createKeys } from "../../src/references/citekey";

const item = (csl: Partial<CslItem>): CslItem => ({ id: "", type: "article-journal", ...csl });
const in2014 = { issued: { "date-parts": [[2014]] } } as const;

describe("keys of entries that have none", () => {
  const cases: readonly (readonly [csl: Partial<CslItem>, key: string])[] = [
    [{ author: [{ family: "Hazawa", given: "M." }, { family: "Luo" }], ...in2014 }, "hazawa2014"],
    [{ author: [{ family: "Théry" }] }, "thery"],
    [{ author: [{ family: "Niel", "non-dropping-particle": "van" }], ...in2014 }, "vanniel2014"],
    [{ author: [{ literal: "GTEx Consortium" }], ...in2014 }, "gtexconsortium2014"],
    [{ title: "Minimal information for studies", ...in2014 }, "minimalinformation2014"],
    [{ title: "Exosomes" }, "exosomes"],
    [in2014, "anonymous2014"],
    [{}, "anonymous"],
  ];
  for (const [csl, key] of cases)
    it(`${JSON.stringify(csl)}: ${key}`, () => {
      assert.equal(createKeys()(item(csl)), key);
    });

  it("have letters in the order of the file, then numbers", () => {
    const keyOf = createKeys();
    const keys = Array.from({ length: 29 }, () => keyOf(item({ author: [{ family: "Luo" }], ...in2014 })));
    assert.deepEqual(keys.slice(0, 3), ["luo2014", "luo2014a", "luo2014b"]);
    assert.deepEqual(keys.slice(26), ["luo2014z", "luo2014-27", "luo2014-28"]);
    assert.equal(keyOf(item({ author: [{ family: "Mo" }], ...in2014 })), "mo2014");
  });
});
