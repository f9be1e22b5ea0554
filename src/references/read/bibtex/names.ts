import type { CslName } from "../../../model/reference";
import { decodeTex } from "./tex";

/** A list of names joined by "and". `truncated`: it ends in "and others". */
export function readNames(value: string): {
  readonly names: readonly CslName[];
  readonly truncated: boolean;
} {
  const parts = splitOutside(value, /\s+and\s+/iy).map((part) => part.trim());
  const written = parts.filter((part) => part !== "");
  const truncated = /^(?:others|et\s+al\.?)$/i.test(written.at(-1) ?? "");
  const names = (truncated ? written.slice(0, -1) : written).map(readName);
  // Empty braces or a comma alone are nobody.
  return { names: names.filter((name) => Object.values(name).some((part) => part !== "")), truncated };
}

/** Parts between separators that stand outside all braces. */
function splitOutside(value: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < value.length; at++) {
    const character = value[at]!;
    if (character === "\\") at++;
    else if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (depth <= 0 && (character === "," || /\s/.test(character)) && !/\s/.test(value[at - 1] ?? "")) {
      separator.lastIndex = at;
      const match = separator.exec(value);
      if (match) {
        parts.push(value.slice(start, at));
        start = at + match[0].length;
        at = start - 1;
      }
    }
  }
  return [...parts, value.slice(start)];
}

const extended = /^(?:family|given|prefix|suffix)\s*=/i;

/** One name in the forms of BibTeX: "First von Last", "von Last, First", "von Last, Jr, First", or a group in braces. */
function readName(name: string): CslName {
  if (isBraced(name)) return { literal: decodeTex(name) };
  const parts = splitOutside(name, /\s*,\s*/y);
  if (extended.test(name)) return readExtendedName(parts);
  if (parts.length > 1) {
    const [last = "", second = "", third] = parts;
    return nameOf(splitParticle(words(last)), third ?? second, third === undefined ? "" : second);
  }
  const all = words(name);
  const particle = all.findIndex((word, at) => at < all.length - 1 && isParticle(word));
  if (particle >= 0) return nameOf(splitParticle(all.slice(particle)), all.slice(0, particle).join(" "), "");
  return nameOf({ particle: "", family: all.at(-1) ?? "" }, all.slice(0, -1).join(" "), "");
}

/** biber's form: `family=Berg, given=Jan, prefix=van den`. */
function readExtendedName(parts: readonly string[]): CslName {
  const given = new Map(
    parts.map((part): [string, string] => {
      const at = part.indexOf("=");
      const text = part.slice(at + 1).trim();
      return [part.slice(0, at).trim().toLowerCase(), text.replace(/^"(.*)"$/s, "$1")];
    }),
  );
  const family = { particle: given.get("prefix") ?? "", family: given.get("family") ?? "" };
  return nameOf(family, given.get("given") ?? "", given.get("suffix") ?? "");
}

function nameOf(
  { particle, family }: { readonly particle: string; readonly family: string },
  given: string,
  suffix: string,
): CslName {
  return {
    ...(particle && { "non-dropping-particle": decodeTex(particle) }),
    family: decodeTex(family),
    ...(given && { given: decodeTex(given) }),
    ...(suffix && { suffix: decodeTex(suffix) }),
  };
}

/** The words in lower case before the last word are the particle ("von"). */
function splitParticle(all: readonly string[]): { readonly particle: string; readonly family: string } {
  let end = 0;
  while (end < all.length - 1 && isParticle(all[end]!)) end++;
  return { particle: all.slice(0, end).join(" "), family: all.slice(end).join(" ") };
}

const words = (text: string): readonly string[] =>
  splitOutside(text.trim(), /[\s~]+/y).filter((word) => word !== "");

const isParticle = (word: string): boolean =>
  /^(?:\p{Ll}|['’`]\p{Lu}?\p{Ll})/u.test(decodeTex(word)) && !word.startsWith("{");

/** Whether a value is one group in braces. */
export function isBraced(name: string): boolean {
  if (!name.startsWith("{") || !name.endsWith("}")) return false;
  let depth = 0;
  for (let at = 0; at < name.length - 1; at++) {
    if (name[at] === "\\") at++;
    else if (name[at] === "{") depth++;
    else if (name[at] === "}" && --depth === 0) return false;
  }
  return true;
}
