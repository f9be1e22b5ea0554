import assert from "node:assert/strict";
import type { Finding } from "../../src/model/finding";
import { applyEdits } from "../../src/text/edits";
import { findingsIn, type Options } from "./engine";

/** A first line, and all that is said of the document that it begins. */
export type Row = readonly [line: string, said: readonly string[]];

/** Five works by four groups, to follow the first line of a document. */
export const list = `
## References

1. Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.
2. Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.
3. Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.
4. Luo A, Shi X. Another work on vesicles of tumours. 2021.
5. Mo LJ, Song M. Exosome-packaged miR-1246 contributes to damage. 2018.
`;

/** What a rule says of each document, in full; `behind`: what follows the first line. */
export function says(rule: string, rows: readonly Row[], options: Options = {}, behind = ""): void {
  describe(rule, () => {
    for (const [line, expected] of rows)
      it(`“${line}”: ${expected[0] ?? "nothing"}`, async () => {
        const text = behind === "" ? line : `${line}\n${behind}`;
        const findings = await findingsIn(text, { quick: true, ...options, rule });
        assert.deepEqual(
          findings.flatMap((finding) => written(text, finding)),
          expected,
        );
      });
  });
}

/** A finding by lines: its place and message; each suggestion, `!` where it is safe, with what it makes of the text; each related place. */
function written(text: string, { start, end, message, suggestions, related }: Finding): readonly string[] {
  const first = text.split("\n")[0]!;
  return [
    `${start} «${text.slice(start, end)}» ${message}`,
    ...suggestions.map(({ title, edits, safe }) => {
      const below = edits.filter((edit) => edit.start > first.length);
      const changes = below.map((edit) => ` | ${text.slice(edit.start, edit.end)} → ${edit.text}`);
      return `${safe === true ? "!" : "-"} ${title}: ${applyEdits(text, edits).split("\n")[0]!}${changes.join("")}`;
    }),
    ...related.map((one) => `> ${one.start} «${text.slice(one.start, one.end)}» ${one.message}`),
  ];
}
