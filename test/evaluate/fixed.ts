import type { Finding } from "../../src/model/finding";
import type { Edit } from "../../src/model/span";

/**
 * Speak of the document as a whole, of the order, the styles and the number of its citations, which any citation that is mended may change:
 * that no fix can foresee.
 */
const ofTheWhole: ReadonlySet<string> = new Set([
  "citation/order",
  "citation/mixed-styles",
  "citation/unused-reference",
]);

/** Where an offset of a text stands after edits. `isEnd`: of the end of a range, which takes in what an edit there puts. */
function moved(offset: number, edits: readonly Edit[], isEnd: boolean): number {
  let by = 0;
  for (const { start, end, text } of edits) {
    if (end < offset || (end === offset && (isEnd || start < end))) by += text.length - (end - start);
    else if (start < offset) by += start - offset + (isEnd ? text.length : 0);
  }
  return offset + by;
}

const placed = ({ code, file, start, end }: Finding, edits: readonly Edit[]): string =>
  file === undefined
    ? `${code} ${moved(start, edits, false)} ${moved(end, edits, true)}`
    : `${code} ${file} ${start}`;

/** Whether a finding is still there after edits of the document. */
export function isStillThere(finding: Finding, edits: readonly Edit[], now: readonly Finding[]): boolean {
  const { code, file, start, end, message } = finding;
  const from = moved(start, edits, false);
  const to = moved(end, edits, true);
  return now.some(
    (one) =>
      one.code === code &&
      one.file === file &&
      (file === undefined
        ? one.start < to && from < one.end
        : one.start === start && one.message === message),
  );
}

/** What the model takes for a gene hangs on the words around it: only at the edits themselves does such a finding come of them. */
const isOfModel = (finding: Finding, edits: readonly Edit[]): boolean =>
  finding.code === "nomenclature/gene-previous-symbol" &&
  !edits.some(
    ({ start, end }) => finding.start < moved(end, edits, true) && moved(start, edits, false) < finding.end,
  );

/** The findings that edits of a document have brought: those after them that were not there before, at that place or with that message. */
export function broughtBy(
  edits: readonly Edit[],
  before: readonly Finding[],
  now: readonly Finding[],
): readonly Finding[] {
  const places = new Set(before.map((finding) => placed(finding, edits)));
  const messages = new Set(before.map(({ code, message }) => `${code} ${message}`));
  return now.filter(
    (finding) =>
      !ofTheWhole.has(finding.code) &&
      !isOfModel(finding, edits) &&
      !places.has(placed(finding, [])) &&
      !messages.has(`${finding.code} ${finding.message}`),
  );
}
