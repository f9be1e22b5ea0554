const entries = [
  "Hazawa M, Tomiyama K. Radiation increases the cellular uptake of exosomes. 2014.",
  "Zhu L, Kalimuthu S. Targeting and therapy of glioblastoma in a mouse model. 2018.",
  "Luo A, Zhou X. Exosome-derived miR-339-5p mediates radiosensitivity. 2019.",
];

/** A References section with three known entries in some order, by their numbers. */
export const section = (...order: readonly number[]): string =>
  `\n## References\n\n${order.map((entry, at) => `${at + 1}. ${entries[entry - 1]!}`).join("\n")}\n`;
