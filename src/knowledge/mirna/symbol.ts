/** HGNC's symbol for a human stem-loop: `MIR21`, `MIR519A2`, `MIR9-1`, `MIRLET7A1`; undefined for what is no name of one. */
export function symbolOf(stemLoop: string): string | undefined {
  const [, stem, number, letters = "", copy = ""] =
    /^hsa-(mir|let)-(\d+)([a-z]*)(-\d+)?$/.exec(stemLoop) ?? [];
  if (number === undefined) return undefined;
  const before = stem === "let" ? "MIRLET" : "MIR";
  return `${before}${number}${letters.toUpperCase()}${letters === "" ? copy : copy.slice(1)}`;
}
