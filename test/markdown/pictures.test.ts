import { strict as assert } from "node:assert";
import { readProse } from "../../src/markdown/prose";

const data = "iVBORw0KGgo/CD63/TP53+miR-21/".repeat(4_000);
const svg = `<svg viewBox="0 0 1 1"><title>CD63</title><path d="${"M0 0L1 1".repeat(500)}"/><text>CD9</text></svg>`;

describe("a picture in HTML is no prose", () => {
  for (const [name, text, expected] of [
    ["in a block", `A.\n\n<img src="data:image/png;base64,${data}">\n\nB.`, ["A.", "B."]],
    ["in a line", `A <img alt='CD63' src='data:image/png;base64,${data}' /> B.`, ["A  B."]],
    ["on several lines", `A\n<img\n  alt="CD63 on\n  vesicles"\n  src="data:,${data}"\n/>\nB.`, ["A B."]],
    [
      "whose description has signs of markup",
      `<figure>\n<img src="data:,${data}" alt="p < 0.05 > CD9">\n<figcaption>B</figcaption>\n</figure>`,
      ["B"],
    ],
    ["in Markdown", `A ![](data:image/png;base64,${data}) B.`, ["A \uFFFC\uFFFC B."]],
    ["as part of a table", `| a | b |\n|---|---|\n| <img src="data:,${data}"> | B |\n`, ["a", "b", "B"]],
    ["drawn in a block", `A\n\n${svg}\n\nB`, ["A", "B"]],
    ["drawn in a line", `A ${svg} B`, ["A \uFFFC B"]],
    ["drawn in a division", `<div>\n${svg}\nB\n</div>`, ["B"]],
    ["a formula", "A <math><mi>CD63</mi></math> B", ["A \uFFFC B"]],
    ["never closed", "A <svg><svg> CD63", ["A  CD63"]],
    [
      "the poster of a film",
      `<video poster="data:,${data}"><source src="data:,${data}"></video>\n\nB`,
      ["B"],
    ],
  ] as const) {
    it(name, () => {
      assert.deepEqual(
        readProse(text, { format: "markdown" }).blocks.map((block) => block.text),
        expected,
      );
    });
  }
});
