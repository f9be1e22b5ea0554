import { check } from "recheck";
import type { Expression } from "./collect";

/** How the time that an expression takes grows with the text. */
export type Verdict = "linear" | "polynomial" | "exponential" | "undecided";

/** Longer repeats than this are cut for recheck, which makes a state of each: the growth with the text is the same. */
const longestRepeat = 8;
/** Milliseconds after which a proof, and after it a search for an attack, is given up. */
const patience = { automaton: 3_000, fuzz: 120_000 } as const;

/** Proves how an expression grows, or else looks for a text on which it grows too fast. */
export async function judge({ source, flags }: Pick<Expression, "source" | "flags">): Promise<Verdict> {
  // Places of groups cost nothing, and recheck does not know their flag.
  const known = flags.replace("d", "");
  const proof = await check(withShortRepeats(source), known, {
    checker: "automaton",
    timeout: patience.automaton,
  });
  const { status, ...found } =
    proof.status === "unknown"
      ? await check(source, known, { checker: "fuzz", timeout: patience.fuzz, attackTimeout: null })
      : proof;
  if (status === "unknown") return "undecided";
  if (status === "safe") return "linear";
  return "complexity" in found && found.complexity.type === "exponential" ? "exponential" : "polynomial";
}

/** An expression with `{2,300}` as `{2,8}`. */
export function withShortRepeats(source: string): string {
  return source.replace(
    /\\[^]|\[(?:\\[^]|[^\]\\])*\]|\{(\d+)(,?)(\d*)\}/g,
    (whole: string, least: string | undefined, comma: string, most: string) => {
      if (least === undefined) return whole;
      const from = Math.min(Number(least), longestRepeat);
      return `{${from}${comma}${most === "" ? "" : Math.max(from, Math.min(Number(most), longestRepeat))}}`;
    },
  );
}
