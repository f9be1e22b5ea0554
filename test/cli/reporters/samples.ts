import type { CheckedFile, LocatedFinding } from "../../../src/cli/documents";
import type { CheckContext } from "../../../src/cli/reporters/reporter";

export function finding(fields: Partial<LocatedFinding>): LocatedFinding {
  return {
    code: "citation/unknown-reference",
    severity: "error",
    path: "notes.md",
    start: 40,
    end: 45,
    line: 3,
    column: 11,
    endLine: 3,
    endColumn: 16,
    message: "[149] is not in the list of 103 references.",
    suggestions: [],
    related: [],
    ...fields,
  };
}

export const files: readonly CheckedFile[] = [
  {
    path: "notes.md",
    references: {
      source: "review",
      label: "the review",
      count: 103,
      asked: true,
      unread: undefined,
      checked: 34,
      unchecked: 0,
    },
    sources: {},
    fixed: 0,
    findings: [
      finding({
        suggestions: [{ title: "Replace it by [49]", edits: [{ start: 40, end: 45, text: "[49]" }] }],
        related: [{ start: 1, end: 2, file: undefined, message: "First cited here" }],
      }),
      finding({
        code: "citation/group",
        severity: "info",
        start: 60,
        end: 65,
        line: 12,
        column: 1,
        endLine: 12,
        endColumn: 6,
        message: "The group is not sorted.",
        suggestions: [{ title: "Write [4,5]", edits: [{ start: 60, end: 65, text: "[4,5]" }], safe: true }],
      }),
    ],
  },
  {
    path: "clean.md",
    references: {
      source: "none",
      label: "none",
      count: 0,
      asked: false,
      unread: undefined,
      checked: 0,
      unchecked: 12,
    },
    sources: {},
    fixed: 0,
    findings: [],
  },
  {
    path: "my refs.bib",
    isSource: true,
    references: {
      source: "bibliography",
      label: "my refs.bib",
      count: 9,
      asked: true,
      unread: undefined,
      checked: 0,
      unchecked: 0,
    },
    sources: {},
    fixed: 0,
    findings: [
      finding({
        code: "citation/malformed-doi",
        severity: "warning",
        path: "my refs.bib",
        message: "50%,\nnot: a DOI",
        suggestions: [{ title: "Mend it", edits: [{ start: 1, end: 2, text: "x" }] }],
      }),
    ],
  },
];

export const context: CheckContext = { style: (_, text) => text, width: 0, failures: [] };
