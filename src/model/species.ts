/** The NCBI taxon of man, who is meant where a document names no other organism. */
export const human = 9606;
