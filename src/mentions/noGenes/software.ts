import type { Block } from "../../model/prose";
import { lettersAndDigits } from "../../text/fold";
import { wordsPattern } from "../../text/wordLists";
import hosts from "../lists/softwareHosts.json";
import type { IsOtherThing, NamedDocument } from "./document";

/** The last part of an address on a host of programs: what the program is called there. */
const address = new RegExp(
  `\\b${wordsPattern(hosts)}/[^\\s()<>"]{0,200}?([\\w.-]{1,60})/?(?=[\\s)>"#?]|$)`,
  "u",
);
/** Tells the names of programs, by links that have the name for their text and lead to where programs are kept. */
export function createSoftware({ prose: { blocks, source } }: NamedDocument): IsOtherThing {
  const programs = new Set(blocks.flatMap((block) => programsOf(block, source)));
  if (programs.size === 0) return () => false;
  return ({ block, from, to }) => {
    const { text } = blocks[block]!;
    const name = text.slice(from, to);
    if (programs.has(name)) return true;
    return [...programs].some((program) => {
      for (let at = program.indexOf(name); at >= 0; at = program.indexOf(name, at + 1))
        if (from >= at && text.startsWith(program, from - at)) return true;
      return false;
    });
  };
}

const programsOf = ({ start, text, marks }: Block, source: string): readonly string[] =>
  marks.flatMap(({ kind, start: from, end, outer }) => {
    if (kind !== "link") return [];
    const name = text.slice(from, end);
    const last = address.exec(source.slice(start + outer.start, start + outer.end))?.[1];
    return last !== undefined && lettersAndDigits(last) === lettersAndDigits(name) ? [name] : [];
  });
