import type { Mark, OffsetMap } from "../model/prose";
import type { Draft } from "./draft";
import { joinLines } from "./linebreaks";
import type { Cut } from "./pandoc";

export interface RunningText {
  readonly text: string;
  readonly map: OffsetMap;
  readonly marks: readonly Mark[];
}

/** Characters without width: soft hyphen, zero-width space, word joiner, byte-order mark. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/;

interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text that follows a line break, as far as joining needs it. */
function following(text: string, at: number, isCut: (index: number) => boolean): string {
  let after = "";
  for (let index = at; index < text.length && after.length < 24; index++) {
    if (!isCut(index)) after += text[index]!;
  }
  return after;
}

/** Takes the cuts out of a draft and resolves its line breaks. `origin` is the block's start: offsets count from it. */
export function finish(draft: Draft, cuts: readonly Cut[], origin: number): RunningText {
  const units: Unit[] = [];
  const place: number[] = [];
  const covered = new Uint8Array(draft.text.length);
  for (const cut of cuts) covered.fill(1, cut.from, cut.to);
  const isCut = (index: number): boolean => covered[index] === 1;
  let text = "";
  const push = (unit: Unit): void => {
    if (text === "" && unit.text.trim() === "") return;
    units.push(unit);
    text += unit.text;
  };
  const breakLine = (index: number): void => {
    const after = following(draft.text, index + 1, isCut);
    if (text === "" || after === "" || /\s/.test(text.at(-1)!)) return;
    const join = joinLines(text, after);
    if (join === "space") push({ text: " ", start: draft.start[index]!, end: draft.end[index]! });
    if (join === "drop") {
      units.pop();
      text = text.slice(0, -1);
    }
  };

  let next = 0;
  for (let index = 0; index < draft.text.length;) {
    place[index] = text.length;
    const cut = cuts[next];
    if (cut?.from === index) {
      next++;
      for (let inside = cut.from; inside < cut.to; inside++) place[inside] = text.length;
      if (cut.replacement !== "") {
        push({ text: cut.replacement, start: draft.start[cut.from]!, end: draft.end[cut.to - 1]! });
      }
      index = cut.to;
      continue;
    }
    const character = draft.text[index]!;
    const start = draft.start[index]!;
    const end = draft.end[index]!;
    if (character === "\n") {
      breakLine(index);
      index++;
      continue;
    }
    let to = index + 1;
    while (end - start > 1 && draft.start[to] === start && draft.end[to] === end) {
      place[to] = text.length;
      to++;
    }
    if (!invisible.test(character)) push({ text: draft.text.slice(index, to), start, end });
    index = to;
  }
  place.push(text.length);
  while (units.at(-1)?.text.trim() === "") text = text.slice(0, -units.pop()!.text.length);
  return { text, map: runs(units, origin), marks: marks(draft, place, text.length, origin) };
}

/** Joins neighbours that are mapped character by character into runs. */
function runs(units: readonly Unit[], origin: number): OffsetMap {
  const map = { text: [] as number[], source: [] as number[], sourceEnd: [] as number[] };
  let length = 0;
  let exact = false;
  for (const unit of units) {
    const isExact = unit.end - unit.start === unit.text.length;
    const last = map.sourceEnd.length - 1;
    if (isExact && exact && map.sourceEnd[last] === unit.start - origin) {
      map.sourceEnd[last] = unit.end - origin;
    } else {
      map.text.push(length);
      map.source.push(unit.start - origin);
      map.sourceEnd.push(unit.end - origin);
      exact = isExact;
    }
    length += unit.text.length;
  }
  return map;
}

function marks(draft: Draft, place: readonly number[], length: number, origin: number): readonly Mark[] {
  return draft.marks
    .map(({ kind, from, to, start, end }) => ({
      kind,
      start: Math.min(place[from] ?? length, length),
      end: Math.min(place[to] ?? length, length),
      outer: { start: start - origin, end: end - origin },
    }))
    .filter((mark) => mark.end > mark.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
