import type { Mention } from "../../model/mention";
import type { MirnaName } from "../../model/mirna";
import type { Block } from "../../model/prose";
import { beginsSentence } from "./prose";

const dashes = /[\u2010-\u2015\u2212_]/g;
const arms = /[35]p$/i;

/** How a name is written where it stands, beside its parts. */
export interface Writing {
  /** The running text of the mention, and what of it follows the species prefix. */
  readonly text: string;
  readonly own: string;
  /** The species prefix with a hyphen; empty where none is written. */
  readonly prefix: string;
  /** It begins a sentence with a capital, as it may. */
  readonly capital: boolean;
}

export function writingOf({ mirna, from, to }: Mention, block: Block): Writing {
  const text = block.text.slice(from, to);
  const written = mirna?.prefix === undefined ? "" : text.slice(0, mirna.prefix.length);
  const own = text.slice(written === "" ? 0 : written.length + 1);
  const capital = written === "" && /^\p{Lu}/u.test(own) && beginsSentence(block, from);
  return { text, own, prefix: written === "" ? "" : `${written}-`, capital };
}

/**
 * What follows the hyphen of a name that is written in full. The name of a cluster is left as it stands, and of a name that shares the
 * arm of the last one (`miR-146a/b-5p`) there is none to write.
 */
export function tailOf(name: MirnaName, own: string): string {
  if (name.cluster !== undefined) return own.slice(own.search(/\d/));
  const { number, letters, copy, arm, antisense } = name;
  const isShared = name.coordination === "lead" && !arms.test(own);
  const side = arm === undefined || arm === "*" || isShared ? "" : `-${arm}`;
  return `${number}${letters}${copy === "" ? "" : `-${copy}`}${side}${antisense === true ? "-as" : ""}`;
}

/** A name of miRBase, `miR-9-3p` or `let-7a`, in the place of one that is written: with its species, and with its capital. */
export const inPlaceOf = ({ prefix, capital }: Writing, name: string): string =>
  prefix + (capital ? name.charAt(0).toUpperCase() + name.slice(1) : name);

/** The text with every hyphen as the plain one, which those that do not break and those of typographers stand for. */
export const withPlainHyphens = (text: string): string => text.replace(dashes, "-");
