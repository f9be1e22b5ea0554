import { linkOf } from "../../present/links";
import { firstOf } from "../../present/markdown";
import { misevLine } from "../../present/misev";
import { typeName } from "../../present/typeName";
import { oneLine } from "../printable";
import type { Style } from "../style";
import type { LookupResult } from "./reporter";
import { alignColumns, counted } from "./table";

const shownNames = 6;

/** The best hit with what is known of it, the others in a line each. */
export function lookupPretty({ query, hits, claimsAbout }: LookupResult, style: Style): string {
  const [best, ...others] = hits.map(({ entity }) => entity);
  if (best === undefined) return `Nothing is known by the name ${oneLine(query)}.\n`;
  const facts: readonly (readonly [string, string])[] = [
    ["", linkOf(best.id)?.url ?? ""],
    ["also written", firstOf(best.synonyms, shownNames)],
    ["formerly", firstOf(best.previous, shownNames)],
    ["MISEV2018", (best.misev ?? []).map(misevLine).join("; ")],
    ["ExoCarta", best.exocarta === undefined ? "" : counted(best.exocarta.experiments, "experiment")],
    ["locus", best.locus ?? ""],
    ["sequence", best.sequence ?? ""],
    ...claimsAbout(best.id)
      .slice(0, shownNames)
      .map(
        ({ statement, references }) =>
          ["review", references.length > 0 ? `${statement} [${references.join(", ")}]` : statement] as const,
      ),
  ];
  const head = `${style("bold", best.name)}  ${style("cyan", best.id)}  ${typeName(best)}`;
  const shown = facts.filter(([, value]) => value !== "");
  const rows = alignColumns(
    shown.map(([label, value]) => [{ text: label, style: "dim" }, { text: value }]),
    style,
  );
  const rest = alignColumns(
    others.map((entity) => [
      { text: entity.name, style: "bold" },
      { text: entity.id, style: "cyan" },
      { text: typeName(entity), style: "dim" },
      { text: entity.description ?? "" },
    ]),
    style,
  );
  const lines = [
    head,
    ...(best.description === undefined ? [] : [`  ${best.description}`]),
    ...rows.map((row) => `  ${row}`),
    ...(rest.length === 0 ? [] : ["", style("dim", "Also:"), ...rest.map((row) => `  ${row}`)]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
