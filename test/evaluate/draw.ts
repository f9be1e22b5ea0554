import { findInputs } from "../../src/cli/inputs";
import { readText } from "../../src/cli/text";
import type { Analysis } from "../../src/model/analysis";
import type { Span } from "../../src/model/span";
import { groupBy } from "../../src/text/groupBy";
import { toSource } from "../../src/text/offsets";
import { randomFrom, shuffled } from "../random";
import { createEngine } from "./engine";
import { kinds, type LabelledDocument } from "./judge";
import { loadKnowledge } from "./knowledge";

interface Place extends Span {
  /** The document, counted from the folder. */
  readonly path: string;
  /** What the engine takes it for; nothing where it looks like a name and was not found. */
  readonly kind?: string;
  readonly text: string;
  /** What stands around it, for the one who judges. */
  readonly context: string;
}

/** How much of a text stands on either side of a place, in UTF-16 code units. */
const beside = 120;
/** So many names that were found are drawn for one that was not. */
const foundForOne = 5;
/** Two to twelve letters, digits and hyphens with a capital and one more capital or a digit: `CD9`, `HSP-70`, `pERK1`. */
const likeName =
  /(?<![\w\uFFFC-])(?=[a-z\d-]{0,11}[A-Z])(?=[a-zA-Z-]{0,11}\d|[a-z\d-]{0,11}[A-Z][a-z\d-]{0,11}[A-Z])[A-Za-z\d][A-Za-z\d-]{1,11}(?![\w-])/g;

/**
 * Draws places to label in the documents of a folder, one JSON object a line: names that the engine finds, and for five of them one
 * that looks like a name and was not found. The folders below take turns, so that no large one outweighs the others; what has a label
 * or stands in a passage read whole is left out.
 */
export async function drawPlaces(
  folder: string,
  count: number,
  seed: number,
  labelled: readonly LabelledDocument[],
): Promise<void> {
  const engine = createEngine(await loadKnowledge());
  const places: Place[] = [];
  for (const { file, path, format } of (await findInputs([folder])).inputs) {
    const text = await readText(file, path);
    const below = path.slice(folder.replace(/\/+$/, "").length + 1);
    const known = spansOf(labelled.find((document) => document.path === below));
    for (const place of placesIn(below, await engine.analyze(text, format)))
      if (!known.some((span) => touches(span, place)))
        places.push({
          ...place,
          context: text.slice(Math.max(0, place.start - beside), place.end + beside),
        });
  }
  console.error(`seed ${seed}, ${places.length} places`);
  const random = randomFrom(seed);
  const drawn = (isFound: boolean, most: number): readonly Place[] => {
    const pool = places.filter(({ kind }) => (kind !== undefined) === isFound);
    return takeTurns([...groupBy(shuffled(random, pool), topOf).values()]).slice(0, most);
  };
  const unfound = Math.floor(count / (foundForOne + 1));
  for (const place of [...drawn(true, count - unfound), ...drawn(false, unfound)])
    console.log(JSON.stringify(place));
}

function placesIn(path: string, { mentions, prose }: Analysis): readonly Omit<Place, "context">[] {
  const found = mentions
    .filter(({ kind }) => kinds.has(kind))
    .map(({ kind, start, end, text }) => ({ path, kind, start, end, text }));
  const alike = prose.blocks.flatMap((block) =>
    [...block.text.matchAll(likeName)]
      .map(({ index, 0: text }) => ({ from: index, to: index + text.length, text }))
      .filter(
        ({ from, to }) =>
          !block.marks.some((mark) => mark.start < to && from < mark.end && mark.kind === "identifier"),
      )
      .map(({ from, to, text }) => ({ path, ...toSource(block, from, to), text })),
  );
  return [...found, ...alike.filter((one) => !mentions.some((mention) => touches(mention, one)))];
}

const touches = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

const spansOf = (document: LabelledDocument | undefined): readonly Span[] => [
  ...(document?.labels ?? []),
  ...(document?.passages ?? []).map(([start, end]) => ({ start, end })),
];

const topOf = ({ path }: Place): string => path.split("/", 1)[0]!;

/** The first of each list, then the second of each, and so on. */
function takeTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
