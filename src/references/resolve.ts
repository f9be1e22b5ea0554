import type { Prose } from "../model/prose";
import type { Reference, ReferenceList } from "../model/reference";
import type { Settings } from "../model/settings";

/** How a source file is read; the adapter refuses paths outside the workspace and remote ones with a word. */
export type ReadSource = (
  path: string,
) => Promise<{ readonly path: string; readonly text: string } | { readonly problem: string }>;

export interface ResolveOptions {
  readonly settings: Settings;
  readonly review: readonly Reference[];
  readonly read: ReadSource;
}

/** Finds the reference list in force for a document, in the order that the design gives, and says why. */
export function resolveReferences(_prose: Prose, _options: ResolveOptions): Promise<ReferenceList> {
  return Promise.resolve({
    kind: "none",
    label: "none",
    asked: false,
    references: [],
    problems: [],
    reports: [],
  });
}
