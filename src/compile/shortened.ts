/** A name without what stands in parentheses, as "(yeast)" or "(podocin)". */
export const withoutParentheses = (name: string): string => name.replace(/\s?\([^()]*\)/g, "");

/** A name up to its first comma, behind which is said what kind of its family it is. */
export const beforeComma = (name: string): string => name.split(", ", 1)[0]!;
