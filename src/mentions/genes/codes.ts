import type { Trace } from "../trace";
import { codeForm } from "../weights";
import type { MatchSpan } from "./spans";

/** `CbG`, `rGaD`, `GpBP`: capitals with one small letter between the first two. */
const code = /\b[a-z]?[A-Z][a-z][A-Z]{1,2}\b/g;
const isCode = (surface: string): boolean => surface.match(code)?.[0] === surface;

/**
 * Speaks against names that are written like the codes of which a document has many, where the lexicon has them in other letters only: the kinds of
 * edges of a graph are called `CcSE`, `CrC`, `DlA` and, by chance, `CbG`.
 */
export function doubtCodes(
  blocks: readonly { readonly block: { readonly text: string } }[],
  spans: readonly MatchSpan[],
  scores: Float64Array,
  trace?: Trace,
): void {
  const found = spans.flatMap(({ name: { surface, facts } }, at) =>
    facts.likeness !== 0 && scores[at]! > 0 && isCode(surface) ? [at] : [],
  );
  if (found.length === 0) return;
  const known = new Set(spans.map(({ name }) => name.surface));
  const others = new Set<string>();
  for (const { block } of blocks) {
    if (others.size >= codeForm.fewest) break;
    for (const [written] of block.text.matchAll(code)) if (!known.has(written)) others.add(written);
  }
  if (others.size < codeForm.fewest) return;
  for (const at of found) {
    scores[at]! += codeForm.value;
    trace?.gene(spans[at]!.match, {
      what: "the document has many codes that are written so",
      value: codeForm.value,
    });
  }
}
