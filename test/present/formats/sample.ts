import type { AnnotatedDocument } from "../../../src/present/formats/document";

// A character outside the Basic Multilingual Plane, a name across a line break, overlapping mentions, reserved characters.
const source = "# 🧬 Cargo\r\n\r\nThe AKT signaling\r\npathway [1, 3-5] | miR_21* -> 😊 CD63.\n\n  Next.";

function span(text: string): { start: number; end: number; text: string } {
  const start = source.indexOf(text);
  return { start, end: start + text.length, text };
}

/** Offsets are found in the text, so that a test states them once, as text. */
export const sample: AnnotatedDocument = {
  path: "notes/a b.md",
  source,
  blocks: [
    { kind: "heading", section: [], ...span("# 🧬 Cargo") },
    {
      kind: "paragraph",
      section: ["🧬 Cargo"],
      ...span("The AKT signaling\r\npathway [1, 3-5] | miR_21* -> 😊 CD63."),
    },
    { kind: "paragraph", section: ["🧬 Cargo"], ...span("Next.") },
  ],
  mentions: [
    {
      kind: "pathway",
      id: "wikipathways:WP4172",
      name: "PI3K-Akt signaling",
      ...span("AKT signaling\r\npathway"),
    },
    { kind: "protein", id: "fplx:AKT", name: "AKT", ...span("AKT") },
    { kind: "mirna", id: "mirbase:MI0000077", name: "hsa-mir-21", ...span("miR_21*") },
    { kind: "protein", id: "hgnc:1692", name: "CD63", ...span("CD63") },
  ],
  citations: [{ style: "bracket", targets: ["1", "3", "4", "5"], ...span("[1, 3-5]") }],
};

/** The text of a range in code points, as a reader in Python or Ruby cuts it. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join("");
}
