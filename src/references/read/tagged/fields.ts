import type { Span } from "../../../model/span";

/** One field of a tagged record; the span is that of its value, counted from the start of the record. */
export interface TaggedField extends Span {
  readonly tag: string;
  readonly value: string;
}

/** The fields of one record by tag. */
export interface TaggedRecord {
  readonly fields: readonly TaggedField[];
  /** The first value of the first of the tags that has one. */
  readonly first: (...tags: readonly string[]) => string | undefined;
  readonly all: (...tags: readonly string[]) => readonly string[];
}

/** Fields that no program wraps: what follows them without a tag is a slip. */
const short = new Set(["ID", "DO", "TY", "PMID"]);

/**
 * Reads lines `TAG - value`; a line without a tag goes on the value above it. `line` is sticky, with the tag and the
 * value as its groups.
 */
export function readFields(text: string, line: RegExp): TaggedRecord {
  const fields: TaggedField[] = [];
  for (const { 0: row, index: at } of text.matchAll(/[^\n]+/g)) {
    const end = at + row.trimEnd().length;
    line.lastIndex = at;
    const tag = line.exec(text)?.[1];
    const last = fields.at(-1);
    if (tag !== undefined) {
      const value = text.slice(line.lastIndex, end).trimStart();
      fields.push({ tag, value, start: end - value.length, end });
    } else if (last && end > at && !short.has(last.tag)) {
      fields[fields.length - 1] = { ...last, value: `${last.value} ${row.trim()}`, end };
    }
  }
  const all = (...tags: readonly string[]): readonly string[] =>
    fields.filter(({ tag, value }) => tags.includes(tag) && value !== "").map(({ value }) => value);
  return { fields, all, first: (...tags) => tags.flatMap((tag) => all(tag))[0] };
}
