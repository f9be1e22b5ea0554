import type { LinkedCitation } from "../../model/analysis";
import type { Prose } from "../../model/prose";
import type { Edit } from "../../model/span";
import { writeNumbers } from "../../references/numerals";
import { addTo } from "../../text/groupBy";
import { numeralStyles } from "../numeric";

/** A new citation. `attached`: it stands right behind the word; `behindStop`: and behind a full stop or comma. */
export interface Written {
  readonly text: string;
  readonly attached?: boolean;
  readonly behindStop?: boolean;
}

/** Numbers in the notation that most citations by number have, `[1, 3-5]` where there are none. */
export function numberedLike(
  cited: readonly LinkedCitation[],
  prose: Prose,
  numbers: readonly number[],
): Written {
  const notations = new Map<string, LinkedCitation[]>();
  for (const citation of cited) {
    const marks = marksOf(citation);
    if (marks) addTo(notations, marks.join("…"), citation);
  }
  const [alike = []] = [...notations.values()].sort((a, b) => b.length - a.length);
  const [sample] = alike;
  const style = sample && numeralStyles(cited, prose)(sample);
  if (sample === undefined || style === undefined)
    return { text: `[${writeNumbers(numbers, { separator: ", ", dash: "-", superscript: false }, true)}]` };
  const [open, close] = marksOf(sample)!;
  const isMost = (pattern: RegExp): boolean =>
    alike.filter(({ start }) => pattern.test(prose.source.charAt(start - 1))).length * 2 > alike.length;
  return {
    text: open + writeNumbers(numbers, style, true) + close,
    attached: isMost(/\S/),
    behindStop: isMost(/[.,;:]/),
  };
}

/** What stands before and behind the numbers of a group; undefined where that is more than marks: words, or a link. */
function marksOf({ text, start, end, items }: LinkedCitation): readonly [string, string] | undefined {
  const open = text.slice(0, items[0]!.start - start);
  const close = text.slice(items.at(-1)!.end - end + text.length);
  const isPlain = items.every(({ link, locator }) => link === undefined && locator === undefined);
  const words = /[\p{L}\p{N}]/u;
  return isPlain && !words.test((open + close).replace(/<\/?sup\s{0,4}>/g, "")) ? [open, close] : undefined;
}

/** A new citation at an offset, with the space around it that its notation wants. */
export function spacedLike({ text, attached, behindStop }: Written, source: string, at: number): Edit {
  const before = source.slice(0, at);
  if (attached) {
    const space = /[ \t\u00a0]{0,4}$/.exec(before)![0].length;
    const isBlank = /(?:^|\n)$/.test(before.slice(0, at - space));
    const start = isBlank ? at : at - space;
    const [stop = ""] = behindStop ? (/^[.,;:]/.exec(source.slice(at, at + 1)) ?? []) : [];
    const gap = space > 0 && start < at && stop === "" && /^[\p{L}\p{N}(]/u.test(source.slice(at)) ? " " : "";
    return { start, end: at + stop.length, text: stop + text + gap };
  }
  const lead = /(?:^|[\s([{“‘「（【—–])$/u.test(before) ? "" : " ";
  const tail = /^[\p{L}\p{N}([]/u.test(source.slice(at)) ? " " : "";
  return { start: at, end: at, text: lead + text + tail };
}
