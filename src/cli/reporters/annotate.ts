import { bioc } from "../../present/formats/bioc";
import { brat } from "../../present/formats/brat";
import { pubannotation } from "../../present/formats/pubannotation";
import { webanno } from "../../present/formats/webanno";
import type { AnnotatedFile } from "../documents";
import type { AnnotateFormat } from "../options";
import { annotateCsv } from "./annotateCsv";
import { annotatePretty } from "./annotatePretty";
import type { AnnotateReporter } from "./reporter";

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

/** The version of the public shape; a change of it is a change of this number. */
const version = 1;

function annotateJson(files: readonly AnnotatedFile[]): string {
  return `${JSON.stringify({ version, files: files.map(withoutDocument) }, undefined, 2)}\n`;
}

/** One document a line. */
function annotateJsonl(files: readonly AnnotatedFile[]): string {
  return files.map((file) => `${JSON.stringify(withoutDocument(file))}\n`).join("");
}

function withoutDocument({ path, mentions, citations }: AnnotatedFile): Omit<AnnotatedFile, "document"> {
  return { path, mentions, citations };
}
