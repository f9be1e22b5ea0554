import type { EvidencedFile, WorkRecord } from "../documents";
import type { EvidenceFormat } from "../options";
import { csv } from "./csv";
import { evidencePretty } from "./evidencePretty";
import type { EvidenceReporter } from "./reporter";

export const evidenceReporters: Readonly<Record<EvidenceFormat, EvidenceReporter>> = {
  pretty: evidencePretty,
  json: evidenceJson,
  csv: evidenceCsv,
};

/** The version of the public shape; a change of it is a change of this number. */
const version = 1;

function evidenceJson(files: readonly EvidencedFile[]): string {
  return `${JSON.stringify({ version, files }, undefined, 2)}\n`;
}

const header = [
  ...["path", "start", "end", "line", "column", "text", "sentence"],
  ...["key", "number", "abstract", "supported", "unsupported", "quotes"],
];

/**
 * One row a work that a citation cites, in the order of the text; of a citation whose works no list has, one row without a work. Names
 * are separated by semicolons, several quotes by a bar.
 */
function evidenceCsv(files: readonly EvidencedFile[]): string {
  const rows = files.flatMap(({ path, citations }) =>
    citations.flatMap(({ start, end, line, column, text, sentence, works }) => {
      const place = [path, start, end, line, column, text, sentence];
      const cited = works.length === 0 ? [header.slice(place.length).map(() => "")] : works.map(columnsOf);
      return cited.map((columns) => [...place, ...columns]);
    }),
  );
  return csv([header, ...rows]);
}

function columnsOf(work: WorkRecord): readonly (string | number)[] {
  const { key, number, abstract, supported, unsupported } = work;
  return [
    key,
    number ?? "",
    String(abstract),
    supported.map(({ name }) => name).join("; "),
    unsupported.join("; "),
    [...new Set(supported.map(({ quote }) => quote))].join(" | "),
  ];
}
