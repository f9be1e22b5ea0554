import type { Span } from "../../model/span";
import type { CheckInput, Rule } from "../rule";

const nested = "> ".repeat(40);

/**
 * A part of the document is such that parsing it might take forever; no writer makes one by hand. It was read as plain text,
 * so that quotations, code and links in it were taken for prose. Said once, at the first such part.
 */
export const unparsedMarkdown: Rule = {
  code: "document/unparsed-markdown",
  severity: "info",
  says: "A part of the document is nested too deeply, or too long without a blank line, for its Markdown to be read: it is read as plain text.",
  good: [{ text: "> > > Exosomes are taken up.\n\n- a\n  - b\n    - c", reported: [] }],
  bad: [{ text: `${nested}Exosomes are taken up.`, reported: [`${nested}Exosomes are taken up.`] }],
  check: ({ prose }) => {
    const [first, ...others] = prose.unparsed;
    if (first === undefined) return [];
    const count = prose.source
      .slice(first.start, first.end)
      .trim()
      .split(/\r\n|\r|\n/).length;
    const which = count === 1 ? "This line is" : `These ${count} lines are`;
    return [
      {
        ...firstLine(first, prose),
        message: `${which} nested too deeply, or too long without a blank line, to be read as Markdown, and ${count === 1 ? "is" : "are"} read as plain text.`,
        suggestions: [],
        related: others
          .slice(0, mostPlaces)
          .map((part) => ({ file: undefined, ...firstLine(part, prose), message: "Here, too." })),
      },
    ];
  },
};

const mostPlaces = 50;

/** The first line of a part, as far as an editor has to underline it. */
function firstLine({ start, end }: Span, { source }: CheckInput["prose"]): Span {
  const { 0: line, index } = /[^\s][^\r\n]{0,199}/u.exec(source.slice(start, end))!;
  return { start: start + index, end: start + index + line.trimEnd().length };
}
