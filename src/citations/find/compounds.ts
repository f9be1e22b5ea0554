const compound =
  /^(?:[A-Z][a-z]?\d+(?:[A-Z][a-z]?\d*){1,4}|C[Oo]|NO|SO|N[Hh]|PO|CH|HCO|NaHCO|HPO|(?:Si|Ti|Zn|Mn|Al|Fe|Cr)O|(?:Ca|Mg|Mn|Zn|Fe|Ni|Co)Cl|NaN|KNO|CaCO|MgSO|CuSO|NaIO)$/;

/** Whether a name is the part of a formula that takes one more index: `H2O`, `CO`, `CaCl`. */
export const isCompound = (name: string): boolean => compound.test(name);
