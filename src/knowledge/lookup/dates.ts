import { namesIn } from "../../text/wordLists";
import lists from "../lists/dates.json";

const months = new Map(
  [...namesIn(lists.months)].flatMap(([month, words]) => words.map((word) => [word, month])),
);
const symbols = namesIn(lists.symbols);

/** `1-Mar`, `01. Mrz`, `2-Sep-20`; `Sep-02`, `Sep 2`; `2020-09-02 00:00`. What has nothing between is a symbol: `SEPT2`. */
const dayFirst = /^(\d{1,2})\.?[\s./-]{1,2}(\p{L}{3,10})\.?(?:[\s./-]\d{2,4})?$/u;
const monthFirst = /^(\p{L}{3,10})\.?[\s./-]{1,2}(\d{1,2})(?:,?[\s./-]\d{2,4})?$/u;
const iso = /^\d{4}-(\d{2})-(\d{2})(?:[T\s][\d:.]{0,12})?$/;

/**
 * The symbols that a spreadsheet may have turned into a date (Ziemann et al. 2016), the usual one first: MARCH1 and MARC1 of `1-Mar`, SEPT2 of `Sep-02`.
 * None where a text is no date, or one of a month that no symbol is called by.
 */
export function symbolsOfDate(text: string): readonly string[] {
  const [, ownDay, ownMonth] = dayFirst.exec(text) ?? [];
  const [, otherMonth, otherDay] = monthFirst.exec(text) ?? [];
  const [, isoMonth, isoDay] = iso.exec(text) ?? [];
  const month = isoMonth ? `M${isoMonth}` : months.get((ownMonth ?? otherMonth ?? "").toLowerCase());
  const day = Number(isoDay ?? ownDay ?? otherDay);
  return (symbols.get(month ?? "") ?? []).map((stem) => `${stem}${String(day)}`);
}
