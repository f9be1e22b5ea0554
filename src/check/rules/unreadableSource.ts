import { standingAt, type Rule } from "../rule";

/** What the readers could not read, where it stands: in the front matter, the list or the file that it names. */
export const unreadableSource: Rule = {
  code: "citation/unreadable-source",
  severity: "error",
  says: "A reference source is missing or cannot be read.",
  good: [{ text: "---\nreferences:\n- id: a\n---\n\nKnown [@a].", reported: [] }],
  bad: [{ text: "---\nbibliography: missing.bib\n---\n\nKnown [@a].", reported: ["missing.bib"] }],
  check: ({ references }) =>
    references.problems.map((problem) => ({
      ...standingAt(problem),
      message: problem.message,
      suggestions: [],
      related: [],
    })),
};
