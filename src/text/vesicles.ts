/** EVs by one of their names, whichever the authors prefer; "synaptic vesicles" and vesicles as such are others. */
const named = /exosom|ectosom|microvesicle|extracellular[\s-](?:membrane[\s-])?vesicle/i;
/** In capitals alone, for eV is the electron volt; small letters before them say which (sEVs, uEVs). */
const abbreviated = /\b[a-z]{0,2}EVs?\b/;

/** Whether a document, by the texts of its blocks, speaks of exosomes or other extracellular vesicles. */
export const speaksOfVesicles = (blocks: readonly { readonly text: string }[]): boolean =>
  blocks.some(({ text }) => named.test(text) || abbreviated.test(text));
