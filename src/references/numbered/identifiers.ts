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
const pmid = /\bPMID:?\s{0,3}(\d{1,8})\b/i;
const pmcid = /\bPMCID:?\s{0,3}(PMC\d{1,9})\b|\b(PMC\d{4,9})\b/i;
const url = /https?:\/\/[^\s<>"]{1,400}/i;
/** What bibliographies print beside an entry and what is no part of it. */
const chatter =
  /\[(?:PubMed|CrossRef|Google Scholar|PMC free article|DOI|Internet)\]|\b(?:Available from|Retrieved from|Available at):?|\b(?:Epub|Accessed|cited) \d{4} ?[A-Z]?[a-z]{0,8} ?\d{0,2}[;.,]?/g;

/** Takes DOI, PMID, PMCID and address out of the text of an entry. A DOI keeps its case and loses the sentence's marks. */
export function takeIdentifiers(text: string): Identifiers {
  let rest = text.replace(chatter, " ");
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest);
    if (match === null) return undefined;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match[1] ?? match[2] ?? match[0];
  };
  const doiText = take(doi) ?? take(labelled);
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

/** Brackets of a DOI that stands in an address are written `%28`. */
const unescaped = (doi: string): string =>
  doi.replace(/%(?:28|29|3[ACE]|5B|5D)/gi, (code) => decodeURIComponent(code));

/** Without marks that end the sentence or the bracket around it; brackets that belong to it stay. */
export function withoutMarks(text: string): string {
  let kept = text.replace(/[.,;:]+$/, "");
  while (/[)\]]$/.test(kept) && count(kept, /[([]/g) < count(kept, /[)\]]/g)) {
    kept = kept.slice(0, -1).replace(/[.,;:]+$/, "");
  }
  return kept;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
