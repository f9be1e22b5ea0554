import type { Result } from "./evaluate";
import type { Counted, Rates } from "./tally";

const header =
  "corpus          what       gold  found  strict P / R / F1      overlap P / R / F1    floor  target  ids F1 (floor, target)  ids right";

/** The results as one table, and under it, where asked for, the commonest errors of each row. */
export function renderTable(results: readonly Result[]): string {
  const lines = [header, ...results.map(line)];
  for (const { corpus, measure, falsePositives, misses } of results) {
    if (falsePositives.length > 0) lines.push("", `${corpus}, ${measure}: false: ${list(falsePositives)}`);
    if (misses.length > 0) lines.push(`${corpus}, ${measure}: missed: ${list(misses)}`);
  }
  return lines.join("\n");
}

function line(result: Result): string {
  const { strict, ids, curies, floor, target } = result;
  const reached = target === undefined ? "" : strict.f1 >= target ? " ✓" : " ✗";
  return [
    result.corpus.padEnd(15),
    result.measure.padEnd(8),
    String(result.gold).padStart(6),
    String(result.found).padStart(6),
    "",
    triple(strict) + reached.padEnd(2),
    "",
    triple(result.overlap),
    "",
    number(floor).padStart(5),
    "",
    number(target).padStart(5),
    "",
    ids === undefined
      ? "".padEnd(22)
      : `${number(ids.f1)} (${number(ids.floor)}, ${number(ids.target)})`.padEnd(22),
    curies === undefined ? "" : `${curies.right}/${curies.of}`,
  ]
    .join(" ")
    .trimEnd();
}

function triple({ precision, recall, f1 }: Rates): string {
  return `${number(precision)} / ${number(recall)} / ${number(f1)}`;
}

function number(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(3).replace(/^0/, "");
}

function list(counted: readonly Counted[]): string {
  return counted.map(({ text, count }) => `${JSON.stringify(text)} ${count}`).join(", ");
}
