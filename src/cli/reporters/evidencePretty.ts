import { groupBy } from "../../text/groupBy";
import type { EvidencedFile, EvidenceRecord, WorkRecord } from "../documents";
import { printable } from "../printable";
import type { Style } from "../style";
import type { CheckContext } from "./reporter";
import { alignColumns, counted, type Cell } from "./table";

const indent = "  ";

/** Citations by document whose sentence has names, below each its works with what they name and what they do not. */
export function evidencePretty(
  files: readonly EvidencedFile[],
  { style, width }: Pick<CheckContext, "style" | "width">,
): string {
  return files
    .flatMap((file) => block(file, style, width))
    .map((line) => `${line}\n`)
    .join("");
}

function block({ path, citations }: EvidencedFile, style: Style, width: number): readonly string[] {
  const shown = citations.map((citation) => ({ ...citation, works: citation.works.filter(hasNames) }));
  const rows = shown.flatMap((citation) => (citation.works.length > 0 ? rowsOf(citation) : []));
  const lines = alignColumns(rows, style, width - indent.length).map((line) => indent + line);
  return [`${style("underline", printable(path))}  ${style("dim", summary(citations))}`, ...lines, ""];
}

const hasNames = ({ supported, unsupported }: WorkRecord): boolean =>
  supported.length + unsupported.length > 0;

function summary(citations: readonly EvidenceRecord[]): string {
  const works = citations.flatMap((citation) => citation.works);
  const named = works.reduce((sum, { supported }) => sum + supported.length, 0);
  const others = works.reduce((sum, { unsupported }) => sum + unsupported.length, 0);
  const unknown = citations.filter((citation) => citation.works.length === 0).length;
  return [
    counted(citations.length, "citation"),
    ...(unknown > 0 ? [`${unknown} of works that no list has`] : []),
    `${counted(named, "name")} found in the cited works, ${others} not`,
  ].join(", ");
}

const empty: Cell = { text: "" };

function rowsOf({ line, column, sentence, works }: EvidenceRecord): readonly (readonly Cell[])[] {
  return [
    [{ text: `${line}:${column}`, style: "dim", right: true }, empty, { text: sentence, style: "bold" }],
    ...works.flatMap((work) => {
      const [first, ...others] = textsOf(work);
      return [
        [empty, { text: work.key, style: "blue" as const }, first!],
        ...others.map((text) => [empty, empty, text]),
      ];
    }),
  ];
}

function textsOf({ abstract, supported, unsupported }: WorkRecord): readonly Cell[] {
  const quotes = groupBy(supported, ({ quote }) => quote);
  return [
    ...[...quotes].map(([quote, own]) => ({ text: `${own.map(({ name }) => name).join(", ")}: “${quote}”` })),
    ...(unsupported.length > 0
      ? [{ text: `not named: ${unsupported.join(", ")}`, style: "yellow" as const }]
      : []),
    ...(abstract ? [] : [{ text: "no abstract in the list; title alone", style: "dim" as const }]),
  ];
}
