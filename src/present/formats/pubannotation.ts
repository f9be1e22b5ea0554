import { codePointsIn } from "./codePoints";
import type { AnnotatedDocument } from "./document";

/**
 * PubAnnotation's JSON: one document is an object, several are a list of objects. A denotation's `obj` is the
 * identifier; what kind of thing it is, its name and the targets of a citation are attributes. Offsets are code points.
 */
export function pubannotation(documents: readonly AnnotatedDocument[]): string {
  const objects = documents.map(toObject);
  return `${JSON.stringify(objects.length === 1 ? objects[0] : objects, undefined, 2)}\n`;
}

function toObject({ path, source, mentions, citations }: AnnotatedDocument): object {
  const codePoint = codePointsIn(source);
  const found = [
    ...mentions.map(({ start, end, id, kind, name }) => ({
      start,
      end,
      obj: id,
      attributes: { kind, name },
    })),
    ...citations.map(({ start, end, style, targets }) => ({
      start,
      end,
      obj: "citation",
      attributes: { style, targets: targets.join(" ") },
    })),
  ].map((one, index) => ({ ...one, id: `T${index + 1}` }));
  const attributes = found.flatMap(({ id, attributes: values }) =>
    Object.entries(values).map(([pred, obj]) => ({ subj: id, pred, obj })),
  );
  return {
    sourcedb: "ExoScribe",
    sourceid: path,
    text: source,
    denotations: found.map(({ id, start, end, obj }) => ({
      id,
      span: { begin: codePoint(start), end: codePoint(end) },
      obj,
    })),
    attributes: attributes.map((attribute, index) => ({ id: `A${index + 1}`, ...attribute })),
  };
}
