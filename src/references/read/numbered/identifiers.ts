import { withoutEnd } from "../../../text/trim";

export interface Identifiers {
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL?: string;
  /** The text without them. */
  readonly rest: string;
}

const doi =
  /(?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:?\s{0,3}|(?<![\d./]))(10\.\d{4,9}(?:\.\d{1,9}){0,3}\/[^\s"<>]{1,200})/i;
/** What is called a DOI, whether it can be one or not. */
const labelled = /(?:\bdoi:\s{0,3}|https?:\/\/(?:dx\.)?doi\.org\/)(\S{1,200})/i;
/** A short DOI: `https://doi.org/gg4d4k`, `10/gg4d4k`; `10/2014` is a month. */
const short =
  /https?:\/\/(?:dx\.)?doi\.org\/(?:10\/)?((?=[a-z\d]{0,11}[a-z])[a-z\d]{3,12})(?![\w./-])|(?<![\w./])10\/((?=[a-z]{0,11}\d)(?=\d{0,11}[a-z])[a-z\d]{3,12})(?![\w./-])/i;
/** Where white space cuts a DOI, behind a mark at which a line of a PDF may end. */
const cut =
  /((?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:?\s{0,3})?)(\b10\.\d{4,9}\/(?:[^\s"<>]{0,200}?[-–./_(])?)\s{1,3}([^\s"<>]{1,200})/gi;
/** White space behind the `10.` of a DOI, where its label or address says that one follows. */
const cutPrefix = /((?:doi\.org\/|\bdoi:?\s{0,3})10\.)\s{1,3}(?=\d{4,9}\/)/gi;
const pmid = /\bPMID:?\s{0,3}(\d{1,8})\b/i;
const pmcid = /\bPMCID:?\s{0,3}(PMC\d{1,9})\b|\b(PMC\d{4,9})\b/i;
const url = /https?:\/\/[^\s<>"]{1,400}/i;
/** What bibliographies print beside an entry and what is no part of it. */
const chatter =
  /\[(?:PubMed|CrossRef|Google Scholar|PMC free article|DOI|Internet)\]|\b(?:Available from|Retrieved from|Available at):?|\b(?:Epub|Accessed|cited) \d{4} ?[A-Z]?[a-z]{0,8} ?\d{0,2}[;.,]?/g;

/** Takes DOI, PMID, PMCID and address out of the text of an entry. A DOI keeps its case and loses the sentence's marks. */
export function takeIdentifiers(text: string): Identifiers {
  let rest = text.replace(chatter, " ").replace(cutPrefix, "$1").replace(cut, joinCut).replace(cut, joinCut);
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest);
    if (match === null) return undefined;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match[1] ?? match[2] ?? match[0];
  };
  const whole = take(doi);
  const shortName = whole === undefined ? take(short) : undefined;
  const doiText = whole ?? (shortName === undefined ? take(labelled) : `10/${shortName}`);
  const DOI = doiText && unescaped(withoutMarks(doiText));
  const PMCID = take(pmcid);
  const PMID = take(pmid);
  const urlText = take(url);
  const URL = urlText && withoutMarks(urlText);
  return {
    ...(DOI && { DOI }),
    ...(PMID && { PMID }),
    ...(PMCID && { PMCID }),
    ...(URL && { URL }),
    rest: rest.replace(/\s+/g, " ").trim(),
  };
}

/**
 * Joins a DOI that is cut in two, as far as the second half can be nothing else; where it may be one, the first half is
 * taken away, for many DOIs begin like that.
 */
function joinCut(all: string, label: string, first: string, second: string): string {
  const name = first.slice(first.indexOf("/") + 1);
  const isTail = first.endsWith(".")
    ? /^[a-z]{1,12}\.\d/.test(second) ||
      (/\.(?:1[89]|20)\d\d\.$/.test(first) && /^\d{2}\.\d/.test(second)) ||
      (!/\d/.test(name) && /^\d{4,9}\b(?![;:(])/.test(second) && !/^(?:1[89]|20)\d\d\b/.test(second))
    : /^[\p{L}\d(]/u.test(second) && (name === "" || /\d/.test(second));
  if (isTail) return label + first + second;
  const isCut = /[-–/_(]$/.test(first) || (!/\d/.test(name) && /^\p{Ll}/u.test(second));
  return isCut ? second : all;
}

/** Brackets of a DOI that stands in an address are written `%28`. */
const unescaped = (doi: string): string =>
  doi.replace(/%(?:28|29|3[ACE]|5B|5D)/gi, (code) => decodeURIComponent(code));

/** Without marks that end the sentence or the bracket around it; brackets that belong to it stay. */
export function withoutMarks(text: string): string {
  let kept = withoutEnd(text, ".,;:");
  for (let extra = count(kept, /[)\]]/g) - count(kept, /[([]/g); extra > 0 && /[)\]]$/.test(kept); extra--)
    kept = withoutEnd(kept.slice(0, -1), ".,;:");
  return kept;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
