import type { Finding } from "../model/finding";
import type { Directive, Prose } from "../model/prose";

/** A stretch of the source in which rules are off; `codes` undefined: all of them. */
interface Quiet {
  readonly start: number;
  readonly end: number;
  readonly codes: ReadonlySet<string> | undefined;
}

/**
 * Leaves out what comments in the document switch off:
 * `exoscribe-disable-next-line CODE…` on the next line that is not blank, `exoscribe-disable CODE…` from there to
 * `exoscribe-enable CODE…` or to the end, `exoscribe-disable-file CODE…` everywhere, other files included. Without a code
 * all rules are meant. Text after ` -- ` is the user's reason. A code that does not exist switches nothing off, and
 * nothing is said of it: the finding that it was meant for still stands there.
 */
export function withoutSuppressed(findings: readonly Finding[], prose: Prose): readonly Finding[] {
  if (prose.directives.length === 0) return findings;
  const quiet = quietStretches(prose);
  const everywhere = quiet.filter(({ start, end }) => start === 0 && end === Infinity);
  return findings.filter(({ code, start, file }) => {
    const stretches = file === undefined ? quiet : everywhere;
    return !stretches.some(
      (one) => start >= one.start && start < one.end && (one.codes === undefined || one.codes.has(code)),
    );
  });
}

function quietStretches({ directives, source }: Prose): readonly Quiet[] {
  const stretches: Quiet[] = [];
  const open = new Map<string, number>();
  const close = (code: string, end: number): void => {
    const start = open.get(code);
    open.delete(code);
    if (start !== undefined)
      stretches.push({ start, end, codes: code === every ? undefined : new Set([code]) });
  };
  for (const directive of directives) {
    const { verb, codes } = parse(directive);
    const named = codes.length > 0 ? codes : [every];
    if (verb === "disable-file") for (const code of named) open.set(code, 0);
    if (verb === "disable") for (const code of named) open.set(code, open.get(code) ?? directive.end);
    if (verb === "enable")
      for (const code of codes.length > 0 ? codes : [...open.keys()]) close(code, directive.start);
    if (verb === "disable-next-line")
      stretches.push({
        ...nextLine(source, directive.end),
        codes: codes.length > 0 ? new Set(codes) : undefined,
      });
  }
  for (const code of [...open.keys()]) close(code, Infinity);
  return stretches;
}

const every = "";

function parse({ text }: Directive): { readonly verb: string; readonly codes: readonly string[] } {
  const [verb = "", ...codes] = text
    .split(/\s--(?:\s|$)/, 1)[0]!
    .split(/[\s,]+/)
    .filter((word) => word !== "");
  return { verb, codes };
}

/** From the end of a comment to the end of the next line that is not blank. */
function nextLine(source: string, from: number): { readonly start: number; readonly end: number } {
  const start = from + (/^[^\n]*\n\s*/.exec(source.slice(from))?.[0].length ?? 0);
  const end = source.indexOf("\n", start);
  return { start: from, end: end < 0 ? source.length + 1 : end };
}
