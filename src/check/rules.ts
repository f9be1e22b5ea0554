import type { Rule } from "./rule";

/** Every rule, in the order of the README. */
export const rules: readonly Rule[] = [];
