import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldDocument } from "./corpus";

/** What a text that was written with marks has in it: by the letter of its mark. Offsets are of the text without marks. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly mark: string; readonly start: number; readonly end: number }[];
}

/** Reads a text in which names are marked, one inside another too: "⟨w:⟨p:AKT⟩ signaling⟩ rose in ⟨p:CD63⟩+ cells". */
export function readMarked(marked: string): Marked {
  const spans: { mark: string; start: number; end: number }[] = [];
  const open: { mark: string; start: number }[] = [];
  let text = "";
  for (const [, mark, close, other = ""] of marked.matchAll(/⟨(\w):|(⟩)|([^⟨⟩]+)/g)) {
    if (mark !== undefined) open.push({ mark, start: text.length });
    if (close !== undefined) spans.push({ ...open.pop()!, end: text.length });
    text += other;
  }
  return { text, spans };
}

/** Our own sentences: of what abstracts hardly have. A line is a document, a line that begins with # says what the next ones are. */
export function readOwn(): readonly GoldDocument[] {
  const lines = readFileSync(join(__dirname, "sentences.txt"), "utf8").trimEnd().split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const { text, spans } = readMarked(line);
      const entities = spans.map(({ start, end }) => ({ start, end, type: "gene" }));
      return { corpus: "own", text, format: "plain", entities };
    });
}
