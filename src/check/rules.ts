import type { Rule } from "./rule";
import { authorMismatch } from "./rules/authorMismatch";
import { unknownReference } from "./rules/unknownReference";
import { unresolvedReference } from "./rules/unresolvedReference";
import { yearMismatch } from "./rules/yearMismatch";

/** Every rule, in the order of the README. */
export const rules: readonly Rule[] = [unknownReference, authorMismatch, yearMismatch, unresolvedReference];
