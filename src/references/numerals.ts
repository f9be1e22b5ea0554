const superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** How a group of numbers is written: `1, 3–5` has the separator `, ` and the dash `–`. */
export interface NumeralStyle {
  readonly separator: string;
  readonly dash: string;
  /** Digits are superscript characters of their own: `¹,³⁻⁵`. */
  readonly superscript: boolean;
}

/** Whether a number is written in superscript characters. */
export const isSuperscript = (text: string): boolean => /[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(text);

export function writeNumber(number: number, asSuperscript: boolean): string {
  return asSuperscript
    ? String(number).replace(/\d/g, (digit) => superscript[Number(digit)]!)
    : String(number);
}

/** Writes numbers in ascending order, each once; `collapse`: three or more in a row become a range. */
export function writeNumbers(numbers: readonly number[], style: NumeralStyle, collapse: boolean): string {
  const write = (number: number): string => writeNumber(number, style.superscript);
  return runsOf(numbers)
    .flatMap((run) =>
      collapse && run.length > 2 ? [write(run[0]!) + style.dash + write(run.at(-1)!)] : run.map(write),
    )
    .join(style.separator);
}

/** The numbers, sorted and each once, in runs without a gap: 1 3 4 5 gives [1] and [3, 4, 5]. */
export function runsOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}
