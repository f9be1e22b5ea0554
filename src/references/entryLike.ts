/** The mark of an entry of a list, if it has one: `12.`, `[12]`, `**3.**`, `- `. */
const lead = /^[\s>*+_-]{0,8}(?:[[(（【［]?\d{1,4}[\])）】］.:、]{0,2})?[\s*_"“]{0,6}/;
const initials = "\\p{Lu}\\.?(?:[ -]?\\p{Lu}\\.?){0,3}";
const family =
  "(?:(?:van|von|de|del|di|da|la|le|den|der|ten|ter) ){0,3}\\p{Lu}[\\p{L}'’-]{1,40}(?:[ -]\\p{Lu}[\\p{L}'’-]{0,40}){0,2}?";
/** "Tanaka Y, Kamohara H.", "Smith, J. A., & Doe, B.", "J. Smith, B. Doe", "Zhang, Li, et al". */
const people = `(?:${family},? ${initials}(?=[,;.:&]| and | et al|\\s\\(|$)|${initials} ${family}(?:,| and | & | et al)|${family}(?:, ${family}){1,9},? et al)`;
const authorsFirst = new RegExp(`^${people}`, "u");
const authorsLater = new RegExp(`[.?!”"]\\s${people}`, "u");
const year = /(?<!\d)(?:1[89]|20)\d\d[a-z]?(?!\d)/;
/** Volume and pages, a DOI, or the type of a work as Chinese lists have it. */
const place =
  /\b10\.\d{4,9}\/\S|\bPMID:? ?\d|\bpp?\. ?\d|\[[JMDCNRP](?:\/OL)?\]|\d{1,4}\s?(?:\(\s?[\w.–-]{1,12}\s?\))?\s?[:：,]\s?(?:p\.?\s?)?[A-Za-z]?\d{1,7}\s?[-–—]|\d{1,4}\s?\(\s?[\w.–-]{1,12}\s?\)\s?[:：,]\s?[A-Za-z]?\d{1,7}|[;；]\s?\d{1,4}\s?(?:\([\w.–-]{1,12}\))?\s?[:：]\s?[A-Za-z]?\d/i;

/** Longer texts are no single entry, and where the title comes first, no such line. */
const longest = 1500;
const longestTitled = 400;

/**
 * Whether a line reads like an entry of a list of references: it has authors, first or behind the title, a year and a place in the
 * literature. So are titles known in lists that nothing else shows to be one.
 */
export function looksLikeEntry(line: string): boolean {
  if (line.length > longest || !year.test(line)) return false;
  const text = line.slice(lead.exec(line)?.[0].length ?? 0);
  if (!place.test(text)) return false;
  return authorsFirst.test(text) || (text.length <= longestTitled && authorsLater.test(text));
}
