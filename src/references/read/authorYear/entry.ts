import type { Reference } from "../../../model/reference";
import { yearOf } from "../../../text/year";
import { isDated, writeWhen } from "../../workYear";
import type { Printed } from "../assemble";
import { takeIdentifiers } from "../numbered/identifiers";
import { parseBody, parsePrinted } from "../numbered/parse";
import { readHead, type EntryHead } from "./head";

/** An entry of a list without numbers, by itself. */
export interface PrintedEntry extends Printed {
  readonly appeared: NonNullable<Reference["appeared"]>;
  /** It has a dash for the authors of the entry before. */
  readonly isSame: boolean;
}

/** Reads the text of an entry, which is without Markdown; undefined where it has no author or title and year to be cited by. */
export function readPrintedEntry(raw: string): PrintedEntry | undefined {
  const head = readHead(raw);
  return head ? (isSentence(raw, head) ? undefined : withHead(raw, head)) : withYearBehind(raw);
}

/** "Luo et al. (2019) found": no mark parts the year from what follows, and that begins with a word in small letters. */
const isSentence = (raw: string, { end }: EntryHead): boolean =>
  /[^.,:;]\s?$/.test(raw.slice(0, end).trimEnd()) && /^\p{Ll}{2,}\s/u.test(raw.slice(end));

function withHead(raw: string, head: EntryHead): PrintedEntry {
  const { authors, truncated, title, year, letter, end, isSame = false } = head;
  const { rest, ...identifiers } = takeIdentifiers(raw.slice(end));
  const csl: PrintedEntry["csl"] = {
    ...parseBody(title === undefined ? rest : `${title}. ${rest}`),
    ...(authors.length > 0 && { author: authors }),
    ...(title !== undefined && { title }),
    issued: isDated({ year })
      ? { "date-parts": [[Number(year)]] }
      : { literal: writeWhen({ year, letter: "" }) },
    ...identifiers,
  };
  return { csl, appeared: { year, letter }, authorsTruncated: truncated, isSame, raw };
}

const lettered = /(?<!\d)((?:1[5-9]|20)\d\d)([a-z])(?![\p{L}\d])/gu;

/** As in Vancouver style, the year stands behind the journal. */
function withYearBehind(raw: string): PrintedEntry | undefined {
  const { csl, authorsTruncated } = parsePrinted(raw, "");
  const year = yearOf(csl);
  if (csl.author === undefined || year === undefined) return undefined;
  const [, , letter = ""] = [...raw.matchAll(lettered)].find(([, own]) => own === String(year)) ?? [];
  return { csl, appeared: { year: String(year), letter }, authorsTruncated, isSame: false, raw };
}
