import { orderOf } from "../markdown/directives";
import type { Finding } from "../model/finding";
import type { Directive, Prose } from "../model/prose";
import type { Span } from "../model/span";

/**
 * Leaves out what comments in the document switch off:
 * `exoscribe-disable-line CODE…` on the line that it stands in, `exoscribe-disable-next-line CODE…` on the next line that
 * is not blank, `exoscribe-disable CODE…` from there to `exoscribe-enable CODE…` or to the end,
 * `exoscribe-disable-file CODE…` everywhere, other files included. Without a code all rules are meant, and one of them
 * can be switched on again by its own. Text after ` -- ` is the user's reason. A code that does not exist switches
 * nothing off, and nothing is said of it: the finding that it was meant for still stands there.
 */
export function withoutSuppressed(
  findings: readonly Finding[],
  { directives, source }: Prose,
): readonly Finding[] {
  if (directives.length === 0) return findings;
  const orders = directives.map(readOrder);
  const codes = new Set(findings.map(({ code }) => code));
  const quiet = new Map([...codes].map((code) => [code, quietStretches(code, orders, source)]));
  return findings.filter(({ code, start, file }) => {
    const isWithin = (one: Span): boolean =>
      file === undefined ? start >= one.start && start < one.end : one.start === 0 && one.end === Infinity;
    return !quiet.get(code)!.some(isWithin);
  });
}

/** Whether a rule is switched off at an offset of a document. */
export const isOffAt = ({ directives, source }: Prose, code: string, offset: number): boolean =>
  quietStretches(code, directives.map(readOrder), source).some(
    ({ start, end }) => start <= offset && offset < end,
  );

/** What a comment switches. */
export interface Order extends Directive {
  readonly verb: string;
  /** Empty: every rule. */
  readonly codes: readonly string[];
}

/** Where one rule is off: an order that names it, or none, counts from its place on, whatever came before it. */
function quietStretches(code: string, orders: readonly Order[], source: string): readonly Span[] {
  const stretches: Span[] = [];
  let since: number | undefined;
  for (const order of orders) {
    const { verb, codes, start, end } = order;
    if (codes.length > 0 && !codes.includes(code)) continue;
    const line = lineOf(order, source);
    if (line) stretches.push(line);
    if (verb === "disable-file") since = 0;
    if (verb === "disable") since ??= end;
    if (verb !== "enable" || since === undefined) continue;
    stretches.push({ start: since, end: start });
    since = undefined;
  }
  if (since !== undefined) stretches.push({ start: since, end: Infinity });
  return stretches;
}

export function readOrder(directive: Directive): Order {
  const [verb = "", ...codes] = orderOf(directive)
    .split(/[\s,]+/)
    .filter((word) => word !== "");
  return { ...directive, verb, codes };
}

/** Where an order counts that is for one line: from the end of the comment to the end of the next line that is not blank, or its own. */
export function lineOf({ verb, start, end }: Order, source: string): Span | undefined {
  if (verb === "disable-line") return lineAt(source, start);
  if (verb !== "disable-next-line") return undefined;
  const [skipped] = /^[^\n]*\n\s*/.exec(source.slice(end)) ?? [""];
  return { start: end, end: lineAt(source, end + skipped.length).end };
}

/** The line that an offset stands in; behind a last line without an end its span ends behind the text. */
export function lineAt(source: string, offset: number): Span {
  const end = source.indexOf("\n", offset);
  return { start: source.slice(0, offset).lastIndexOf("\n") + 1, end: end < 0 ? source.length + 1 : end };
}
