import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldDocument } from "./corpus";
import { readMarked } from "./marked";

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
