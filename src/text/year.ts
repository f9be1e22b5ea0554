import type { CslItem } from "../model/reference";

/** Four digits that can be a year of print; digits behind a volume, a number or a page say another thing ("Bd. 1843, 2019"). */
const years =
  /(?<!\b(?:bd|band|vols?|volume|nos?|nr|number|issue|iss|heft|art|article|pp?)[.:]?\s{0,2}|\d{3}[-–])\b(?:1[5-9]|2[01])\d\d(?!\d)/gi;

/** The year that a text gives as a date: of several the first in which a paper may have appeared, else the first; "2019a" is 2019. */
export function yearIn(text: string): number | undefined {
  const all = Array.from(text.matchAll(years), ([digits]) => Number(digits));
  return all.find((year) => year >= 1800 && year < 2100) ?? all[0];
}

/** The year of publication of an item; undefined where it gives none. */
export function yearOf({ issued }: Pick<CslItem, "issued">): number | undefined {
  const part = issued?.["date-parts"]?.[0]?.[0];
  if (part === undefined) return yearIn(issued?.literal ?? "");
  const year = Number(part);
  return Number.isInteger(year) ? (year > 0 ? year : undefined) : yearIn(String(part));
}
