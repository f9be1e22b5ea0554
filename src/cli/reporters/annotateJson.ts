import type { AnnotatedFile } from "../documents";

/** The version of the public shape; a change of it is a change of this number. */
const version = 1;

export function annotateJson(files: readonly AnnotatedFile[]): string {
  return `${JSON.stringify({ version, files: files.map(withoutDocument) }, undefined, 2)}\n`;
}

/** One document a line. */
export function annotateJsonl(files: readonly AnnotatedFile[]): string {
  return files.map((file) => `${JSON.stringify(withoutDocument(file))}\n`).join("");
}

function withoutDocument({ path, mentions, citations }: AnnotatedFile): Omit<AnnotatedFile, "document"> {
  return { path, mentions, citations };
}
