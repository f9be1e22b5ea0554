import assert from "node:assert/strict";
import { findingsIn } from "../engine";
import { list, says } from "../said";

describe("citation/mixed-styles", () => {
  const usual = Array.from({ length: 20 }, (_, at) => `Known [${at + 1}].`).join(" ");
  for (const [others, says, related] of [
    [1, "(20 citations)", 0],
    [2, "(20 citations, 2 like this one)", 1],
    [11, "(20 citations, 11 like this one)", 10],
    [12, "(20 citations, 12 like this one)", 10],
  ] as const)
    it(`tells of ${others} in another style the first, and ${related} more places`, async () => {
      const text = `${usual} ${Array.from({ length: others }, () => "Seen [@a].").join(" ")}`;
      const found = await findingsIn(text, { rule: "citation/mixed-styles", quick: true });
      assert.deepEqual(
        found.map(({ start, end }) => [start, text.slice(start, end)]),
        [[text.indexOf("[@a]"), "[@a]"]],
      );
      assert.ok(found[0]!.message.includes(says), found[0]!.message);
      assert.equal(found[0]!.related.length, related);
      const second = text.indexOf("[@a]", text.indexOf("[@a]") + 1);
      assert.equal(found[0]!.related[0]?.start, related === 0 ? undefined : second);
    });
});

says("citation/mixed-styles", [
  ["(As in [4].) Known (1). And (2). Others (3).", []],
  [
    "Known (1). And (2). Others (3), as [4].",
    [
      "35 «[4]» This cites by number in brackets; the document does so by number in parentheses (3 citations).",
    ],
  ],
  [
    "Known (1). And (2). Others (3), (see one) and [4] (of it).",
    [
      "46 «[4]» This cites by number in brackets; the document does so by number in parentheses (3 citations).",
    ],
  ],
  [
    "Seen [@a]. Known (1). And (2). Others (3).",
    ["5 «[@a]» This cites by key; the document does so by number in parentheses (3 citations)."],
  ],
  ["Known (1). And (2). Others (3), as (see [some] and [4]) says.", []],
  ["Known (1). And (2). Others (3), as (see [4] and (some) more) says.", []],
  [
    "Known (1). And (2). Others (3), as (see [4] says.",
    [
      "40 «[4]» This cites by number in brackets; the document does so by number in parentheses (3 citations).",
    ],
  ],
  ["Known [1]. And [2]. Others [3], as [see (4)] says.", []],
  ["Known [1]. And [2]. Others [3], [see] as (4) and (5).", []],
  [
    "Known (1). And (2). Others (3) agree [@a].",
    ["37 «[@a]» This cites by key; the document does so by number in parentheses (3 citations)."],
  ],
]);

// What is raised counts where the list has it.
says(
  "citation/mixed-styles",
  [
    [
      "Known [1]. And [2]. Others [3], as cells.^1,2^ And more.^3,4^",
      [
        "41 «^1,2^» This cites by raised number; the document does so by number in brackets (3 citations, 2 like this one).",
        "> 56 «^3,4^» Also by raised number.",
      ],
    ],
    ["Known [1]. And [2]. Others [3], as cells.^1,2^ And more.^8,9^", []],
    [
      "Known [1]. And [2]. Others [3], as cells.^1,8^ And more.^3,9^",
      [
        "41 «^1,8^» This cites by raised number; the document does so by number in brackets (3 citations, 2 like this one).",
        "> 56 «^3,9^» Also by raised number.",
      ],
    ],
    ["Known.^1,2^ And.^2,3^ Others.^1-3^ Then [4].", []],
    ["Known.^1,2^ And.^2,3^ Others.^1-3^ Then [see (4) there].", []],
  ],
  {},
  list,
);

says("citation/mixed-styles", [
  ["Known [1]. And [2]. Others [3], as cells.^1,2^ And more.^3,4^", []],
  [
    "Known [@a]. And [@b]. Others [@c], as [see [4]] says.",
    ["43 «[4]» This cites by number in brackets; the document does so by key (3 citations)."],
  ],
  [
    "Known (1). And (2). Others (3), as (see @{a} too).",
    ["40 «@{a}» This cites by key; the document does so by number in parentheses (3 citations)."],
  ],
  ["Known [1]. Others (2). More [3] and (4).", []],
  ["Known [@a]. Others [2].", []],
]);

says("citation/mixed-styles", [
  ["Known [1]. As @a2014 says.", []],
  ["Known [1]. As Luo et al. (2019) say.", []],
]);

says("citation/mixed-styles", [
  [
    "Known (1). And (2). Others (3), as [4] says).",
    [
      "35 «[4]» This cites by number in brackets; the document does so by number in parentheses (3 citations).",
    ],
  ],
  [
    "As [4] has it). Known (1). And (2). Others (3).",
    [
      "3 «[4]» This cites by number in brackets; the document does so by number in parentheses (3 citations).",
    ],
  ],
]);
