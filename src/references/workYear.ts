import type { CitedWork } from "../model/citation";
import { wordsPattern } from "../text/wordLists";
import undated from "./lists/undated.json";

/**
 * The source of an expression, for the flag `u`, for what says when a work appeared, `2019a`, `n.d.-b`, `in press`: the groups `year`, and
 * `letter`, which tells works of one author and year apart. No part of a range or of a longer number.
 */
export const yearPattern = `(?<![\\p{L}\\p{N}]|\\p{N}[.–—/-])(?<year>(?:1[5-9]|20)\\d\\d|${wordsPattern(undated)})(?<letter>(?<=\\d)[a-z]|(?<!\\d)-[a-z])?(?![\\p{L}\\p{N}]|[-–—/]\\d)`;

/** When a work appeared, as it is compared. */
export type WorkYear = Pick<CitedWork, "year" | "letter">;

export const workYear = ({
  year = "",
  letter = "",
}: Readonly<Record<string, string | undefined>>): WorkYear => ({
  year: year.includes(".")
    ? year.toLowerCase().replace(/[.\s]+/g, "")
    : year.toLowerCase().replace(/\s+/g, " "),
  letter: letter.replace("-", ""),
});

/** Whether it is a number, and so one that can be wrong. */
export const isDated = ({ year }: Pick<WorkYear, "year">): boolean => /^\d/.test(year);

/** A year with its letter, as a text writes it: `2019a`, `n.d.-b`, `in press`. */
export const writeWhen = ({ year, letter }: WorkYear): string =>
  `${year === "nd" ? "n.d." : year}${letter === "" || isDated({ year }) ? letter : `-${letter}`}`;

/** What a list without numbers calls an entry, and a text that cites it: `Smith 2019a`, `Smith n.d.`. */
export const nameWork = (author: string, when: WorkYear): string => `${author} ${writeWhen(when)}`;
