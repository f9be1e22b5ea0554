import type { Span } from "../../model/span";
import { codePointsIn } from "./codePoints";
import type { AnnotatedDocument } from "./document";

/**
 * The `.ann` file of brat's standoff format; the `.txt` beside it is the source itself. Offsets are code points. A
 * name that runs over a line break is discontinuous, because brat knows no span across lines. Entities are
 * normalisations (`N`), the targets of a citation its note (`#`).
 */
export function brat({ source, mentions, citations }: AnnotatedDocument): string {
  const codePoint = codePointsIn(source);
  const textBound = (id: number, type: string, span: Span): string => {
    const fragments = fragmentsOf(source, span);
    const places = fragments.map(({ start, end }) => `${codePoint(start)} ${codePoint(end)}`).join(";");
    const text = fragments.map(({ start, end }) => source.slice(start, end)).join(" ");
    return `T${id}\t${type} ${places}\t${text}\n`;
  };
  const entities = mentions.map(
    (mention, index) =>
      textBound(index + 1, mention.kind, mention) +
      `N${index + 1}\tReference T${index + 1} ${mention.id}\t${oneLine(mention.name)}\n`,
  );
  const cited = citations.map((citation, index) => {
    const id = mentions.length + index + 1;
    const targets = oneLine(citation.targets.join(" "));
    const note = targets === "" ? "" : `#${index + 1}\tAnnotatorNotes T${id}\t${targets}\n`;
    return textBound(id, "citation", citation) + note;
  });
  return [...entities, ...cited].join("");
}

/** The parts of a span between what would end a line or a column of the file. */
function fragmentsOf(source: string, { start, end }: Span): readonly Span[] {
  return Array.from(
    source.slice(start, end).matchAll(/[^\r\n\t\v\f\u0085\u2028\u2029]+/g),
    ({ index, 0: text }) => ({
      start: start + index,
      end: start + index + text.length,
    }),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
