import type { Mark, OffsetMap } from "../model/prose";
import type { Draft } from "./draft";
import type { Cut } from "./draft";
import { joinedBy, joinLines } from "./linebreaks";
import type { Runs } from "./runs";
import { startRuns } from "./runs";

export interface RunningText {
  readonly text: string;
  readonly map: OffsetMap;
  readonly marks: readonly Mark[];
}

/** Characters without width: soft hyphen, zero-width space, word joiner, byte-order mark. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/;
const ends = /[\n\u00AD\u200B\u2060\uFEFF]/g;

/** The text that follows a line break, as far as joining needs it. */
function following(text: string, at: number, cuts: readonly Cut[], next: number): string {
  let after = "";
  for (let index = at; index < text.length && after.length < 24;) {
    const cut = cuts[next];
    if (cut?.from === index) {
      index = cut.to;
      next++;
    } else {
      after += text[index]!;
      index++;
    }
  }
  return after;
}

/** Where the characters from `from` stop to stand in the source one after another. */
function exactEnd(draft: Draft, from: number, limit: number): number {
  const by = draft.start[from]! - from;
  let to = from;
  while (to < limit && draft.start[to] === to + by && draft.end[to] === to + by + 1) to++;
  return to;
}

/** Where the characters that stand for one and the same source range end. */
function unitEnd(draft: Draft, from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && draft.start[to] === draft.start[from] && draft.end[to] === draft.end[from]) to++;
  return to;
}

function breakLine(runs: Runs, after: string, start: number, end: number): void {
  const before = runs.tail(joinedBy);
  if (before === "" || after === "" || /\s$/.test(before)) return;
  const join = joinLines(before, after);
  if (join === "space") runs.push(" ", start, end);
  if (join === "drop") runs.pop();
}

/** Takes the cuts out of a draft and resolves its line breaks. `origin` is the block's start: offsets count from it. */
export function finish(draft: Draft, cuts: readonly Cut[], origin: number): RunningText {
  const runs = startRuns(origin);
  /** For each character of the draft its place in the running text. */
  const place = new Uint32Array(draft.text.length + 1);
  let next = 0;
  for (let index = 0; index < draft.text.length;) {
    const cut = cuts[next];
    const at = runs.length();
    let to: number;
    if (cut?.from === index) {
      next++;
      to = cut.to;
      if (cut.replacement !== "") runs.push(cut.replacement, draft.start[index]!, draft.end[to - 1]!);
      place.fill(at, index, to);
    } else if (draft.text[index] === "\n") {
      to = index + 1;
      place[index] = at;
      breakLine(runs, following(draft.text, to, cuts, next), draft.start[index]!, draft.end[index]!);
    } else if (invisible.test(draft.text[index]!) || (at === 0 && /\s/.test(draft.text[index]!))) {
      to = index + 1;
      place[index] = at;
    } else {
      ends.lastIndex = index;
      const limit = Math.min(
        cut?.from ?? draft.text.length,
        ends.exec(draft.text)?.index ?? draft.text.length,
      );
      const exact = exactEnd(draft, index, limit);
      to = exact > index ? exact : unitEnd(draft, index, limit);
      runs.push(draft.text.slice(index, to), draft.start[index]!, draft.end[to - 1]!);
      for (let inside = index; inside < to; inside++) place[inside] = at + inside - index;
    }
    index = to;
  }
  place[draft.text.length] = runs.length();
  while (/\s/.test(runs.tail(1))) runs.pop();
  const text = runs.text();
  return { text, map: runs.map(), marks: marks(draft, place, text.length, origin) };
}

function marks(draft: Draft, place: Uint32Array, length: number, origin: number): readonly Mark[] {
  return draft.marks
    .map(({ kind, from, to, start, end, fragment }) => ({
      kind,
      start: Math.min(place[from] ?? length, length),
      end: Math.min(place[to] ?? length, length),
      outer: { start: start - origin, end: end - origin },
      ...(fragment && { fragment: { start: fragment.start - origin, end: fragment.end - origin } }),
    }))
    .filter((mark) => mark.end > mark.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
