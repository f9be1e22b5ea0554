import type { Analysis } from "../../../src/model/analysis";
import sentences from "./sentences.json";

/** A plain sentence of a paper, a plan or a note, with `{}` where a name is put; `section`: where such sentences stand. */
export interface Frame {
  readonly section: string;
  readonly sentence: string;
}

export const frames: readonly Frame[] = Object.entries(sentences).flatMap(([section, own]) =>
  own.map((sentence) => ({ section, sentence })),
);

/** A name where it stands in a sentence, as a document of its own. */
export function placed(name: string, { sentence }: Frame): { readonly text: string; readonly at: number } {
  return { text: `${sentence.replace("{}", () => name)}\n`, at: sentence.indexOf("{}") };
}

/** The ids that the engine gives to just the name that begins at an offset, best first; none where it is not found as a gene or protein. */
export const meaningsAt = (
  { mentions }: Pick<Analysis, "mentions">,
  at: number,
  name: string,
): readonly string[] =>
  mentions
    .find(({ kind, start, end }) => kind === "protein" && start === at && end === at + name.length)
    ?.candidates.map(({ id }) => id) ?? [];
