import type { Prose } from "../model/prose";

const vesicles = /\bexosom|\bextracellular[\s-]vesicle/i;
/** In capitals alone, for eV is the electron volt. */
const abbreviated = /\bEVs?\b/;

/** Whether a document speaks of exosomes or EVs. */
export const speaksOfVesicles = ({ blocks }: Prose): boolean =>
  blocks.some(({ text }) => vesicles.test(text) || abbreviated.test(text));
