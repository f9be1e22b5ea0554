import { fileField } from "../../weights";

/** Files that an entry links: what each is called, where it lies, of which type it is; or where it lies alone. */
function linkedFiles(value: string): readonly (readonly string[])[] {
  const text = value.slice(0, fileField.longest).replaceAll("$\\backslash$", "\\");
  return partsOf(text, ";")
    .slice(0, fileField.most)
    .map((file) => partsOf(file, ":").map(withoutEscapes));
}

/** The parts between signs that no backslash stands before. */
function partsOf(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const piece of text.match(/\\[^]|[^]/g) ?? []) {
    if (piece === sign) parts.push(part);
    part = piece === sign ? "" : part + piece;
  }
  return [...parts, part];
}

/** What programs put a backslash before; before anything else it stands between folders. Bare braces group. */
const withoutEscapes = (part: string): string =>
  part.replace(/\\([\\:;{}_%&#$~])|[{}]/g, (_, sign: string | undefined) => sign ?? "").trim();

/**
 * The paths of PDFs in a `file` field, as they are written there: JabRef's `:path:PDF`, Zotero's `title:path:application/pdf`, Better BibTeX's
 * `path;path`, Mendeley's, and bare paths. Addresses on the net or of other machines are none, nor is a path that could not be shown as it is.
 */
export function pdfsIn(value: string): readonly string[] {
  const paths = linkedFiles(value).map(pathOf);
  // Not everybody escapes: a colon or a semicolon may stand in the name of a file.
  const whole = /\\[\\:;]/.test(value) ? [] : [value.slice(0, fileField.longest).trim()];
  return [...new Set([...paths, ...whole])].filter(isPdf);
}

/** The last part that could be a PDF, with its drive: behind the path only the type may stand. */
function pathOf(parts: readonly string[]): string {
  const at = parts.findLastIndex((part) => /\.pdf$/i.test(part));
  const [drive = "", path = ""] = [parts[at - 1], parts[at]];
  if (/^[a-z]$/i.test(drive) && /^[\\/]/.test(path)) return `${drive}:${path}`;
  return at === 0 && parts.length > 2 ? "" : path;
}

const isPdf = (path: string): boolean =>
  /\.pdf$/i.test(path) &&
  !/^(?:\\|\/\/|[a-z][a-z\d+.-]+:)/i.test(path) &&
  !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(path);

/** What Better BibTeX, and nobody else, writes below entries where it is asked to report. */
const report = /^% == (?:Bib(?:La)?TeX quality report for |Citekey duplicates in this file:)/m;

/** Whether a file has a report of Better BibTeX in it. */
export const hasReport = (text: string): boolean => report.test(text);

/** Whether an entry is laid out as Better BibTeX does it: what was added to its file by another hand mostly is not. */
export const isLaidOut = (entry: string): boolean =>
  /^@[a-z]{1,40}\{[^\s,]{1,400},\r?\n {2}[a-z-]{1,60} = /i.test(entry) &&
  /[^\s,]\r?\n\}$/.test(entry.slice(-5));

/** Whether a path by itself, as Better BibTeX writes it and Zotero does not, leads into Zotero's own folder of files. */
export const isStoredByZotero = (value: string): boolean =>
  /[\\/]storage[\\/]/.test(value) &&
  linkedFiles(value).some(
    ([first = "", rest = "", ...more]) =>
      more.length === 0 &&
      (/^[a-z]$/i.test(first) ? inStorage.test(rest) : rest === "" && inStorage.test(first)),
  );

/** Zotero's keys are of eight letters and digits without 0, 1 and O. */
const inStorage = /[\\/]storage[\\/][2-9A-NP-Z]{8}[\\/][^\\/]+$/;
