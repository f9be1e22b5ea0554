import type { CslItem, CslName, Place, Reference, SourceProblem } from "../../model/reference";

interface Parts {
  readonly id?: string;
  readonly type: string;
  readonly author?: readonly CslName[] | undefined;
  readonly editor?: readonly CslName[] | undefined;
  readonly issued?: CslItem["issued"] | undefined;
  /** The other fields; what is undefined or empty is left out. */
  readonly fields: Readonly<Record<string, string | undefined>>;
}

/** A CSL item of what a reader found. */
export function assembleItem({ id = "", type, author = [], editor = [], issued, fields }: Parts): CslItem {
  return {
    id,
    type,
    ...(author.length > 0 && { author }),
    ...(editor.length > 0 && { editor }),
    ...(issued && { issued }),
    ...(Object.fromEntries(Object.entries(fields).filter(([, text]) => text)) as Partial<CslItem>),
  };
}

/** An entry of a list that the user keeps, which therefore counts as known; its abstract where it has one. */
export function assembleReference(
  csl: Omit<CslItem, "id">,
  key: string,
  place: Place,
  abstract = "",
): Reference {
  return {
    key,
    number: undefined,
    csl: { ...csl, id: key },
    status: "verified",
    place,
    ...(abstract !== "" && { abstract }),
    caveats: [],
  };
}

/** What was read of an entry that is printed for people, by itself. */
export interface Printed {
  readonly csl: Omit<CslItem, "id">;
  readonly authorsTruncated: boolean;
  /** Its text without Markdown. */
  readonly raw: string;
}

/** An entry of a list that is printed for people. */
export const assemblePrinted = (
  { csl, authorsTruncated, raw }: Printed,
  key: string,
  place: Place,
): Reference => ({
  ...assembleReference(csl, key, place),
  ...(authorsTruncated && { authorsTruncated }),
  raw,
});

/** The problem of a source that has no entry of its format, at its first character; none where it is empty. */
export function nothingFound(
  text: string,
  file: string | undefined,
  message: string,
): readonly SourceProblem[] {
  const start = text.length - text.trimStart().length;
  return start === text.length ? [] : [{ file, start, end: start + 1, message }];
}
