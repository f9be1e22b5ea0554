/** What Better BibTeX, and nobody else, writes below entries where it is asked to report. */
const report = /^% == (?:Bib(?:La)?TeX quality report for |Citekey duplicates in this file:)/m;

/** Whether a file has a report of Better BibTeX in it. */
export const hasReport = (text: string): boolean => report.test(text);

/** Whether an entry is laid out as Better BibTeX does it: what was added to its file by another hand mostly is not. */
export const isLaidOut = (entry: string): boolean =>
  /^@[a-z]{1,40}\{[^\s,]{1,400},\r?\n {2}[a-z-]{1,60} = /i.test(entry) &&
  /[^\s,]\r?\n\}$/.test(entry.slice(-5));
