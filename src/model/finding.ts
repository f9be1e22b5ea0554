import type { Reference } from "./reference";
import type { Edit, Span } from "./span";

export const severitySettings = ["error", "warning", "info", "off"] as const;
export type SeveritySetting = (typeof severitySettings)[number];
export type Severity = Exclude<SeveritySetting, "off">;

/** A fix that a user may choose. `edits` change the document; `fileEdits` change other files, by path. */
export interface Suggestion {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly fileEdits?: Readonly<Record<string, readonly Edit[]>>;
  /** In a file that other documents may cite from an entry goes, and another one takes over: they are to be changed along. */
  readonly takeOver?: { readonly gone: Reference; readonly by: Reference };
  /** There is one right answer, so that `--fix` and "fix all" may apply it. */
  readonly safe?: boolean;
}

export interface Related extends Span {
  readonly file: string | undefined;
  readonly message: string;
}

export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly suggestions: readonly Suggestion[];
  readonly related: readonly Related[];
  /** Set where the problem stands in another file (a bibliography): the span counts there. */
  readonly file?: string;
}
