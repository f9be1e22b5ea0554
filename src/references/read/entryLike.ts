import { wordsPattern } from "../../text/wordLists";
import nameWords from "../lists/nameWords.json";

/** The mark of an entry of a list, if it has one: `12.`, `[12]`, `**3.**`, `- `. */
const lead = /^[\s>*+_-]{0,8}(?:[[(（【［]?\d{1,4}[\])）】］.:、]{0,2})?[\s*_"“]{0,6}/;
const initials = "\\p{Lu}\\.?(?:[ -]?\\p{Lu}\\.?){0,3}";
const family = `(?:${wordsPattern(nameWords.particles)} ){0,3}\\p{Lu}[\\p{L}'’-]{1,40}(?:[ -]\\p{Lu}[\\p{L}'’-]{0,40}){0,2}?`;
/** "Tanaka Y, Kamohara H.", "Smith, J. A., & Doe, B.", "J. Smith, B. Doe", "Zhang, Li, et al". */
const people = `(?:${family},? ${initials}(?=[,;.:&]| and | et al|\\s\\(|$)|${initials} ${family}(?:,| and | & | et al)|${family}(?:, ${family}){1,9},? et al)`;
const authorsFirst = new RegExp(`^${people}`, "u");
const authorsLater = new RegExp(`[.?!”"]\\s${people}`, "u");
/** "Tanaka, Yuki and Kamohara, Hideki (2013)", "Zhang Wei, Li Na. (2015)": nothing but names before the year. */
const dated = /^([^()]{3,300})\((?:1[89]|20)\d\d[a-z]?\)/;
const nameWord = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]{0,40}|${wordsPattern(nameWords.joints)}|${wordsPattern(nameWords.particles)})$`,
  "u",
);
const year = /(?<!\d)(?:1[89]|20)\d\d[a-z]?(?!\d)/;
/** Volume and pages, a DOI, or the type of a work as Chinese lists have it. */
const place =
  /\b10\.\d{4,9}\/\S|\bPMID:? ?\d|\bpp?\. ?\d|\[[JMDCNRP](?:\/OL)?\]|\d{1,4}\s?(?:\(\s?[\w.–-]{1,12}\s?\))?\s?[:：,]\s?(?:p\.?\s?)?[A-Za-z]?\d{1,7}\s?[-–—]|\d{1,4}\s?\(\s?[\w.–-]{1,12}\s?\)\s?[:：,]\s?[A-Za-z]{0,4}\d{1,7}|[;；]\s?\d{1,4}\s?(?:\([\w.–-]{1,12}\))?\s?[:：]\s?[A-Za-z]{0,4}\d|, \d{1,4}(?:\(\d{1,4}\))?, e?\d{1,7}\.?$/i;

/** Longer texts are no single entry, and where the title comes first, no such line. */
const longest = 1500;
const longestTitled = 400;

/**
 * Whether a line reads like an entry of a list of references: it has authors, first or behind the title, a year and a place in the
 * literature. So are titles known in lists that nothing else shows to be one.
 */
export function looksLikeEntry(line: string): boolean {
  if (line.length > longest || !year.test(line)) return false;
  const mark = lead.exec(line)?.[0] ?? "";
  const text = line.slice(mark.length).trimEnd();
  if (!place.test(text.replace(/[*_]|\[[\d,\s–-]{1,60}\]/g, ""))) return false;
  return (
    authorsFirst.test(text) ||
    isDated(text, mark !== "") ||
    (text.length <= longestTitled && authorsLater.test(text))
  );
}

/** "Tanaka et al. (2013) found" goes on as a sentence unless it stands in a list. */
function isDated(text: string, isItem: boolean): boolean {
  const names =
    dated
      .exec(text)?.[1]
      ?.split(/[\s,;]+/)
      .filter(Boolean) ?? [];
  return names.length > 1 && (isItem || !names.includes("al.")) && names.every((name) => nameWord.test(name));
}
