import type { Shape } from "./shapes";

const times = (length: number, unit: (index: number) => string): string => {
  const parts: string[] = [];
  for (let at = 0, index = 1; at < length; index++) at += parts[parts.push(unit(index)) - 1]!.length;
  return parts.join("");
};

export const lines = (name: string, unit: (index: number) => string, behind = "", before = ""): Shape => ({
  name,
  of: (length) => ({ "main.md": `${before}${times(length, unit)}${behind}` }),
});

export const library = (
  file: string,
  name: string,
  unit: (index: number) => string,
  cites = "Known [@k1; @k2].",
): Shape => ({
  name: `${file}: ${name}`,
  of: (length) => ({
    "main.md": `---\nbibliography: ${file}\n---\n\n${cites}\n`,
    [file]: times(length, unit),
  }),
});
