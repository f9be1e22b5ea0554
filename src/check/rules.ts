import type { Rule } from "./rule";
import { ambiguousSymbol } from "./rules/ambiguousSymbol";
import { authorMismatch } from "./rules/authorMismatch";
import { betterReference } from "./rules/betterReference";
import { caveat } from "./rules/caveat";
import { duplicateReference } from "./rules/duplicateReference";
import { genePreviousSymbol } from "./rules/genePreviousSymbol";
import { group } from "./rules/group";
import { incompleteReference } from "./rules/incompleteReference";
import { malformedDoi } from "./rules/malformedDoi";
import { mirnaForm } from "./rules/mirnaForm";
import { mirnaRetired } from "./rules/mirnaRetired";
import { mirnaUnknown } from "./rules/mirnaUnknown";
import { mixedStyles } from "./rules/mixedStyles";
import { noReferenceList } from "./rules/noReferenceList";
import { order } from "./rules/order";
import { retracted } from "./rules/retracted";
import { titleMarkup } from "./rules/titleMarkup";
import { unknownReference } from "./rules/unknownReference";
import { unparsedMarkdown } from "./rules/unparsedMarkdown";
import { unreadableSource } from "./rules/unreadableSource";
import { unresolvedReference } from "./rules/unresolvedReference";
import { unsupportedClaim } from "./rules/unsupportedClaim";
import { unusedReference } from "./rules/unusedReference";
import { yearMismatch } from "./rules/yearMismatch";

/** Every rule, in the order of the README. */
export const rules: readonly Rule[] = [
  unknownReference,
  authorMismatch,
  yearMismatch,
  order,
  group,
  mixedStyles,
  unusedReference,
  duplicateReference,
  malformedDoi,
  incompleteReference,
  titleMarkup,
  retracted,
  unreadableSource,
  noReferenceList,
  unresolvedReference,
  caveat,
  unsupportedClaim,
  betterReference,
  mirnaForm,
  mirnaUnknown,
  mirnaRetired,
  genePreviousSymbol,
  ambiguousSymbol,
  unparsedMarkdown,
];
