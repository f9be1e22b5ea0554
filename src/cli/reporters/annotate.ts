import type { AnnotatedFile } from "../documents";
import type { AnnotateFormat } from "../options";
import type { Style } from "../style";
import { bioc } from "../../present/formats/bioc";
import { brat } from "../../present/formats/brat";
import { pubannotation } from "../../present/formats/pubannotation";
import { webanno } from "../../present/formats/webanno";
import { annotateCsv } from "./annotateCsv";
import { annotateJson, annotateJsonl } from "./annotateJson";
import { annotatePretty } from "./annotatePretty";

/** How the result of `annotate` is printed, or written to a file for each document. */
export interface AnnotateReporter {
  readonly print: (files: readonly AnnotatedFile[], style: Style) => string;
  /** Of the file that `--out` writes, after the name of the document. */
  readonly ending: string;
  /** The format has no way to hold two documents in one file. */
  readonly oneDocument?: true;
  /** Further files that the format wants beside it, by ending. */
  readonly companions?: (file: AnnotatedFile) => Readonly<Record<string, string>>;
}

export const annotateReporters: Readonly<Record<AnnotateFormat, AnnotateReporter>> = {
  pretty: { print: annotatePretty, ending: ".annotations.txt" },
  json: { print: annotateJson, ending: ".json" },
  jsonl: { print: annotateJsonl, ending: ".jsonl" },
  csv: { print: annotateCsv, ending: ".csv" },
  brat: {
    print: (files) => files.map(({ document }) => brat(document)).join(""),
    ending: ".ann",
    oneDocument: true,
    companions: ({ document }) => ({ ".txt": document.source }),
  },
  bioc: { print: (files) => bioc(files.map(({ document }) => document)), ending: ".bioc.json" },
  pubannotation: {
    print: (files) => pubannotation(files.map(({ document }) => document)),
    ending: ".pubannotation.json",
  },
  webanno: {
    print: (files) => files.map(({ document }) => webanno(document)).join(""),
    ending: ".tsv",
    oneDocument: true,
  },
};
