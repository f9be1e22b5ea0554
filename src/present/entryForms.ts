import type { Entity, EntityKind } from "../model/entity";
import { linkOf } from "./links";
import { typeName } from "./typeName";

/** A way to write an entity into a document, as Markdown. */
export interface EntryForm {
  readonly label: string;
  readonly text: string;
}

/** What of an entity's name would be markup in running text, and in a cell of a table. */
const markup = /[\\*`[\]<|]/g;

const escaped = (text: string): string => text.replace(markup, "\\$&");

/** The forms other than a whole entry in which an entity can be written; those that would say nothing more are left out. */
export function formsOf(entity: Entity): readonly EntryForm[] {
  const name = escaped(entity.name);
  const ids = idsOf(entity);
  const full = longName(entity);
  const page = linkOf(entity.id);
  const cells = [name, escaped(entity.description ?? ""), typeName(entity), ids.join(", ")];
  return [
    { label: "Name", text: name },
    ...(ids[0] === undefined ? [] : [{ label: "Name with id", text: `${name} (${ids[0]})` }]),
    ...(full === undefined
      ? []
      : [{ label: "First mention in full", text: `${escaped(full.long)} (${escaped(full.short)})` }]),
    { label: "Table row", text: `| ${cells.join(" | ")} |` },
    ...(page ? [{ label: "Link", text: `[${name}](${page.url})` }] : []),
  ];
}

/** The prefix of the standard entry for each kind of entity that has one. */
const entryPrefix: Readonly<Partial<Record<EntityKind, string>>> = {
  mirna: "entry-mirna",
  rna: "entry-mirna",
  protein: "entry-protein",
  pathway: "entry-pathway",
};

/** The bold name with which a standard entry begins, and what stands in parentheses behind it. */
const head = /^- \*\*[^*]+\*\*(?: \([^()]*\))?/;

/**
 * The standard entry of an entity's kind, in the syntax of snippets, with its name, ids, MISEV category and sequence filled in;
 * undefined of a kind that has none. `bodyOf` gives the body of a standard entry by its prefix.
 */
export function filledEntry(
  entity: Entity,
  bodyOf: (prefix: string) => string | undefined,
): string | undefined {
  const body = bodyOf(entryPrefix[entity.kind] ?? "");
  if (body === undefined || !head.test(body)) return undefined;
  const { misev = [], sequence } = entity;
  const facts = [
    ...idsOf(entity),
    ...(misev.length > 0
      ? [`MISEV2018 ${misev.length > 1 ? "categories" : "category"} ${misev.join(", ")}`]
      : []),
    ...(sequence === undefined ? [] : [`5′-${sequence}-3′`]),
  ];
  const filled = `- **${escaped(entity.name)}**${facts.length > 0 ? ` (${facts.join("; ")})` : ""}`;
  return body.replace(head, () => filled.replace(/[\\$}]/g, "\\$&"));
}

/** The id and the reviewed protein as people write them: `HGNC:1692`, `UniProt P08962`. */
function idsOf({ id, xrefs }: Entity): readonly string[] {
  const protein = xrefs.uniprot?.split("|")[0];
  return [id, ...(protein ? [`uniprot:${protein}`] : [])].flatMap(
    (curie) => linkOf(curie)?.label.replaceAll("\u00a0", " ") ?? [],
  );
}

/** A name in words with the short form that stands for it from then on. */
function longName({
  name,
  type,
  description,
}: Entity): { readonly long: string; readonly short: string } | undefined {
  const [, number] = /^(?:[a-z]{3,4}-)?mi[rR]-(.+)$/.exec(name) ?? [];
  if (number !== undefined && (type === "mature" || type === "stem-loop"))
    return { long: `microRNA-${number}`, short: `miR-${number}` };
  const says = description !== undefined && description.toLowerCase() !== name.toLowerCase();
  return says ? { long: description, short: name } : undefined;
}
