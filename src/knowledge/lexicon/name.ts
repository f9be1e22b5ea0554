/** Where a name comes from: the strongest, for a string that an entity has from several sources. */
export const NameClass = {
  /** Approved symbol of HGNC, name of miRBase, identifier of FamPlex. */
  Symbol: 0,
  PreviousSymbol: 1,
  AliasSymbol: 2,
  /** Approved name of HGNC. */
  Name: 3,
  AliasName: 4,
  PreviousName: 5,
  /** A string that papers write, as FamPlex collected them. */
  FamplexText: 6,
  /** Name or abbreviation of a gene group of HGNC. */
  GroupName: 7,
  /** An alias of NCBI Gene that HGNC does not have. */
  NcbiAlias: 8,
  /** A spelling that follows from another name: TNFA for TNF-alpha, inverted word order. */
  Variant: 9,
  PathwayName: 10,
  PathwaySynonym: 11,
  /** The short form that people write before "pathway" or "signaling". */
  PathwayShort: 12,
  /** Today's name of a miRNA in miRBase, without or with its species. */
  MirnaName: 13,
  /** A name that miRBase gave it before. */
  MirnaFormer: 14,
  /** The number that the workshops on leucocyte antigens (HCDM) gave to the protein, as HGNC lists it. */
  CdNumber: 15,
  /** An alias that FamPlex's curators also found to mean the entity in papers. */
  ConfirmedAlias: 16,
  /** What the names of several genes share, or that of one without its number: "uroplakin", "VCAM". */
  Stem: 17,
} as const;
export type NameClass = (typeof NameClass)[keyof typeof NameClass];

/** How a name, or a stretch of text, uses capitals. */
export const CaseForm = {
  /** No capitals: "insulin", "p53". */
  Lower: 0,
  /** The first letter alone: "Insulin", "Brca1". */
  Initial: 1,
  /** No small letters: "TP53". */
  Upper: 2,
  Mixed: 3,
} as const;
export type CaseForm = (typeof CaseForm)[keyof typeof CaseForm];

/** What separates the words of a name. */
export const Separation = {
  None: 0,
  /** Hyphens, slashes or dots, no spaces. */
  Joined: 1,
  Spaced: 2,
} as const;
export type Separation = (typeof Separation)[keyof typeof Separation];

/**
 * A name in the table, in 32 bits: 16 of the entity's index, 5 of the class, 2 each of case form and separation, one for
 * "an English word", 6 of a hash of the very characters.
 */
export function packName(name: {
  readonly entity: number;
  readonly nameClass: NameClass;
  readonly text: string;
  readonly word: boolean;
}): number {
  const { entity, nameClass, text, word } = name;
  return (
    entity |
    (nameClass << 16) |
    (caseFormOf(text) << 21) |
    (separationOf(text) << 23) |
    ((word ? 1 : 0) << 25) |
    (exactHash(text, 0, text.length) << 26)
  );
}

export const maximalEntities = 1 << 16;

export function entityOf(packed: number): number {
  return packed & 0xffff;
}
export function classOf(packed: number): NameClass {
  return ((packed >>> 16) & 31) as NameClass;
}
export function nameCase(packed: number): CaseForm {
  return ((packed >>> 21) & 3) as CaseForm;
}
export function nameSeparation(packed: number): Separation {
  return ((packed >>> 23) & 3) as Separation;
}
export function isWord(packed: number): boolean {
  return ((packed >>> 25) & 1) === 1;
}
export function nameHash(packed: number): number {
  return packed >>> 26;
}

/** How a stretch of text is written: its capitals, and six bits of a hash of its very characters. */
export interface Writing {
  readonly form: CaseForm;
  readonly exact: number;
}

export const writingOf = (text: string): Writing => ({
  form: caseFormOf(text),
  exact: exactHash(text, 0, text.length),
});

/** Whether a packed name is written in just these characters, but for one chance in 64. */
export const isWrittenAs = (packed: number, { form, exact }: Writing): boolean =>
  nameHash(packed) === exact && nameCase(packed) === form;

/** Six bits that are equal for equal characters, so that a match can be told to be exact, but for one chance in 64. */
export function exactHash(text: string, from: number, to: number): number {
  let hash = 7;
  for (let at = from; at < to; at++) hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(at);
  return ((hash >>> 23) ^ (hash >>> 11)) & 63;
}

export function caseFormOf(text: string): CaseForm {
  const small = /\p{Ll}/u.test(text.replace(/\p{Script=Greek}/gu, ""));
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0) return CaseForm.Lower;
  if (!small) return CaseForm.Upper;
  return capitals === 1 && /^[^\p{L}]*\p{Lu}/u.test(text) ? CaseForm.Initial : CaseForm.Mixed;
}

function separationOf(text: string): Separation {
  if (/\s/.test(text)) return Separation.Spaced;
  return /[^\p{L}\p{N}]/u.test(text) ? Separation.Joined : Separation.None;
}
