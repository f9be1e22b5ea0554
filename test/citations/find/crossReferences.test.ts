import { strict as assert } from "node:assert";
import type { Candidate } from "../../../src/citations/find/candidate";
import { crossReferencesOf, withoutCrossReferences } from "../../../src/citations/find/crossReferences";
import { readProse } from "../../../src/markdown/prose";
import { createMemo } from "../../../src/text/caches";

const declared = (source: string) =>
  createMemo()(readProse(source, { format: "markdown" }), crossReferencesOf);

describe("cross-references that a document declares", () => {
  for (const [source, labels] of [
    ["\\label{fig:a} and \\label{eq-b}", ["fig:a", "eq-b"]],
    ["```{r}\n#| label: fig-a\nplot(1)\n```\n", ["fig-a"]],
    ["```{python}\n#|label: 'fig-a'\n```\n", ["fig-a"]],
    ["```{mermaid}\n%%| x\n%| label: fig-a\n```\n", ["fig-a"]],
    ['```{dot}\n//| label: "fig-a"\n```\n', ["fig-a"]],
    ["```{r fig-a, echo=FALSE}\nplot(1)\n```\n", ["fig-a"]],
    ['```{r, echo=FALSE, label="fig-a"}\nplot(1)\n```\n', ["fig-a"]],
    ["  ```{r fig-a}\n  plot(1)\n  ```\n", ["fig-a"]],
    ["# Uptake {#my-uptake}\n", ["my-uptake"]],
    ["# Uptake {#my-ref-1}\n", ["my-ref-1"]],
    ["# Uptake {#uptake}\n\n[]{#ref-1} []{#refs:a}\n", []],
    ["```{r echo=FALSE}\n# label: fig-a\n```\n", []],
  ] as const)
    it(`are labels: ${JSON.stringify(source)}`, () => {
      assert.deepEqual([...declared(source).labels], labels);
    });

  const custom = "crossref:\n  custom:\n    - kind: float\n      key: vid\n    - key: 'dia'\n";
  for (const [yaml, prefixes] of [
    [custom, ["vid-", "dia-"]],
    [`title: A\n${custom}other:\n  - key: no\n`, ["vid-", "dia-"]],
    ["crossref:\n  - key: no\n", []],
    ["crossref:\n  key: no\n  custom:\n    - key: vid\n", ["vid-"]],
    ["other:\n  custom:\n    - key: no\n", []],
    ["title: A\n", []],
  ] as const)
    it(`are prefixes of its own: ${JSON.stringify(yaml)}`, () => {
      assert.deepEqual(declared(`---\n${yaml}---\n\nText.\n`).prefixes, prefixes);
    });

  const citing = (...targets: readonly string[]): Candidate => ({
    style: "key",
    from: 0,
    to: 9,
    items: targets.map((target, at) => ({ from: at, to: at + 1, targets: [target] })),
  });
  const own = { labels: new Set(["fig:a"]), prefixes: ["vid-", "dia-"] };
  for (const [targets, left] of [
    [
      ["luo2019", "zhu2018"],
      ["luo2019", "zhu2018"],
    ],
    [["fig:a", "zhu2018"], ["zhu2018"]],
    [["vid-x", "dia-y", "zhu2018"], ["zhu2018"]],
    [["fig:a", "dia-y"], undefined],
    [
      ["xvid-x", "fig:ab"],
      ["xvid-x", "fig:ab"],
    ],
  ] as const)
    it(`are no members of a citation: ${targets.join("; ")}`, () => {
      assert.deepEqual(
        withoutCrossReferences(citing(...targets), own)?.items.flatMap((item) => item.targets),
        left,
      );
    });
});
