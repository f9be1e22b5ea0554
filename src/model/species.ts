/** The NCBI taxon of man, who is meant where a document names no other organism. */
export const human = 9606;
export const mouse = 10090;
export const rat = 10116;

/** What tells of the organism of a mention: the words of the document, and the heading of the section where they stand. */
export interface SpeciesSign {
  readonly text: string;
  /** Undefined above the first heading. */
  readonly section: string | undefined;
}
