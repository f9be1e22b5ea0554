import { listed, quoted } from "../../text/quote";
import type { Rule } from "../rule";

/** The bundled list has the number, but the work behind it is not known: said once a number, where it is first cited. */
export const unresolvedReference: Rule = {
  code: "citation/unresolved-reference",
  severity: "info",
  says: "The bundled list knows the number but not the work, so nothing can be checked of it.",
  good: [{ text: "Uptake of exosomes is raised by irradiation [49].", references: "review", reported: [] }],
  bad: [
    {
      text: "Exosomes are taken up by cells [45]; uptake is known [45].",
      references: "review",
      reported: ["45"],
    },
    { text: "Radiotherapy is known to change exosomes [1-3].", references: "review", reported: ["1-3"] },
  ],
  check: ({ citations, references }) => {
    if (references.kind !== "review") return [];
    const said = new Set<string>();
    return citations.flatMap(({ items, resolved }) =>
      items.flatMap((item) => {
        const unknown = item.targets.filter((target) => {
          const key = resolved.get(target)?.status === "unresolved" ? resolved.get(target)!.key : undefined;
          return key !== undefined && !said.has(key) && said.add(key);
        });
        if (unknown.length === 0) return [];
        return [
          {
            start: item.start,
            end: item.end,
            message:
              unknown.length > 1
                ? `Which works the review cites as ${quoted(listed(unknown))} is not known: authors and years are not checked.`
                : `Which work the review cites as ${quoted(listed(unknown))} is not known: author and year are not checked.`,
            suggestions: [],
            related: [],
          },
        ];
      }),
    );
  },
};
