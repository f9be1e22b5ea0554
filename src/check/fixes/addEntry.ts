import type { Suggestion } from "../../model/finding";
import type { Place } from "../../model/reference";
import type { Edit } from "../../model/span";
import { indentOfItem, nextInSection } from "../../rewrite/insert/section";
import { quoted } from "../../text/quote";
import { changingAt, type CheckInput } from "../rule";
import { listName } from "../support/words";

type Wanted = { readonly key: string } | { readonly number: number };

/**
 * Adds an entry for the user to fill in, behind the last one of the user's own list and in its format. Undefined where
 * the list cannot be written to, or where the number is not the next one, for then more than one entry is missing.
 */
export function addEntry({ references, prose }: CheckInput, wanted: Wanted): Suggestion | undefined {
  const last = references.references.findLast(({ place }) => place !== undefined);
  if (references.kind === "review" || last?.place === undefined) return undefined;
  if ("number" in wanted && wanted.number !== (last.number ?? NaN) + 1) return undefined;
  const { place } = last;
  const text =
    place.file !== undefined
      ? "key" in wanted && inFile(place.file, wanted.key)
      : "key" in wanted
        ? inFrontMatter(prose.source, place, wanted.key)
        : nextInSection(prose.source, place, last.number!, 1, "Authors. Title. Journal. Year.");
  if (!text) return undefined;
  const edit: Edit = { start: place.end, end: place.end, text };
  const name = "key" in wanted ? `@${quoted(wanted.key)}` : String(wanted.number);
  // Where several lists are in force together, it is the one of the last entry that is edited.
  const list = place.file ?? listName({ ...references, kind: "key" in wanted ? "front-matter" : "document" });
  const title = `Add an entry ${name} to ${list}, to be filled in`;
  return changingAt(place, title, [edit]);
}

function inFile(file: string, key: string): string | undefined {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  if (extension === "bib" || extension === "bibtex")
    return `\n\n@misc{${key},\n  author = {},\n  title = {},\n  year = {}\n}`;
  if (extension === "json") return `,\n  { "id": ${JSON.stringify(key)}, "type": "article", "title": "" }`;
  if (extension === "ris") return `\n\nTY  - GEN\nID  - ${key}\nAU  - \nTI  - \nPY  - \nER  - `;
  return undefined;
}

/** Another item of the YAML list, as far in as the last one. */
function inFrontMatter(source: string, place: Place, key: string): string | undefined {
  const indent = indentOfItem(source, place);
  return indent === undefined ? undefined : `\n${indent}- id: ${JSON.stringify(key)}\n${indent}  title: ""`;
}
