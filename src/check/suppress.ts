import { orderOf } from "../markdown/directives";
import type { Finding } from "../model/finding";
import type { Directive, Prose } from "../model/prose";

/** A stretch of the source in which a rule is off. */
type Quiet = Pick<Finding, "start" | "end">;

/**
 * Leaves out what comments in the document switch off:
 * `exoscribe-disable-next-line CODE…` on the next line that is not blank, `exoscribe-disable CODE…` from there to
 * `exoscribe-enable CODE…` or to the end, `exoscribe-disable-file CODE…` everywhere, other files included. Without a code
 * all rules are meant, and one of them can be switched on again by its own. Text after ` -- ` is the user's reason. A
 * code that does not exist switches nothing off, and nothing is said of it: the finding that it was meant for still
 * stands there.
 */
export function withoutSuppressed(
  findings: readonly Finding[],
  { directives, source }: Prose,
): readonly Finding[] {
  if (directives.length === 0) return findings;
  const orders = directives.map((directive) => ({ ...directive, ...parse(directive) }));
  const codes = new Set(findings.map(({ code }) => code));
  const quiet = new Map([...codes].map((code) => [code, quietStretches(code, orders, source)]));
  return findings.filter(({ code, start, file }) => {
    const isWithin = (one: Quiet): boolean =>
      file === undefined ? start >= one.start && start < one.end : one.start === 0 && one.end === Infinity;
    return !quiet.get(code)!.some(isWithin);
  });
}

interface Order extends Directive {
  readonly verb: string;
  /** Empty: every rule. */
  readonly codes: readonly string[];
}

/** Where one rule is off: an order that names it, or none, counts from its place on, whatever came before it. */
function quietStretches(code: string, orders: readonly Order[], source: string): readonly Quiet[] {
  const stretches: Quiet[] = [];
  let since: number | undefined;
  for (const { verb, codes, start, end } of orders) {
    if (codes.length > 0 && !codes.includes(code)) continue;
    if (verb === "disable-next-line") stretches.push(nextLine(source, end));
    if (verb === "disable-file") since = 0;
    if (verb === "disable") since ??= end;
    if (verb !== "enable" || since === undefined) continue;
    stretches.push({ start: since, end: start });
    since = undefined;
  }
  if (since !== undefined) stretches.push({ start: since, end: Infinity });
  return stretches;
}

function parse(directive: Directive): Pick<Order, "verb" | "codes"> {
  const [verb = "", ...codes] = orderOf(directive)
    .split(/[\s,]+/)
    .filter((word) => word !== "");
  return { verb, codes };
}

/** From the end of a comment to the end of the next line that is not blank. */
function nextLine(source: string, from: number): Quiet {
  const start = from + (/^[^\n]*\n\s*/.exec(source.slice(from))?.[0].length ?? 0);
  const end = source.indexOf("\n", start);
  return { start: from, end: end < 0 ? source.length + 1 : end };
}
