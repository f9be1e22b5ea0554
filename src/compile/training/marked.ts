/** What a text that was written with marks has in it: by the letter of its mark. Offsets are of the text without marks. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly mark: string; readonly start: number; readonly end: number }[];
}

/** Reads a text in which names are marked, one inside another too: "⟨w:⟨p:AKT⟩ signaling⟩ rose in ⟨p:CD63⟩+ cells". */
export function readMarked(marked: string): Marked {
  const spans: { mark: string; start: number; end: number }[] = [];
  const open: { mark: string; start: number }[] = [];
  let text = "";
  for (const [, mark, close, other = ""] of marked.matchAll(/⟨(\w):|(⟩)|([^⟨⟩]+)/g)) {
    if (mark !== undefined) open.push({ mark, start: text.length });
    if (close !== undefined) spans.push({ ...open.pop()!, end: text.length });
    text += other;
  }
  return { text, spans };
}
