import * as vscode from "vscode";
import type { Analysis } from "../../model/analysis";
import { entityKinds } from "../../model/entity";
import type { Span } from "../../model/span";

/** What is coloured: the kinds of names, and citations. These are also the ids of the semantic token types. */
export const colouredKinds = [...entityKinds, "citation"] as const;

export type ColouredKind = (typeof colouredKinds)[number];

export interface ColouredSpan extends Span {
  readonly kind: ColouredKind;
}

/** How the user wants names coloured here: by semantic tokens, by decorations, or not at all. */
export function colouring(document: vscode.TextDocument): "semantic" | "decorations" | "off" {
  const value: unknown = vscode.workspace.getConfiguration("exoscribe", document.uri).get("colours");
  return value === "decorations" || value === "off" ? value : "semantic";
}

/** The spans to colour, in order and without overlap: of a name inside another, the inner one has its own colour. */
export function colouredSpans({ mentions, citations }: Analysis): readonly ColouredSpan[] {
  const items = citations.flatMap((citation) => citation.items);
  const all: readonly ColouredSpan[] = [
    ...mentions.map(({ start, end, kind }) => ({ start, end, kind })),
    ...items.map(({ start, end }) => ({ start, end, kind: "citation" as const })),
  ];
  const open: ColouredSpan[] = [];
  const placed: ColouredSpan[] = [];
  let at = 0;
  const placeUntil = (limit: number) => {
    for (let top = open.at(-1); top && at < limit; top = open.at(-1)) {
      const end = Math.min(top.end, limit);
      if (at < end) placed.push({ ...top, start: at, end });
      at = Math.max(at, end);
      if (top.end <= limit) open.pop();
    }
    at = limit;
  };
  for (const span of [...all].sort((a, b) => a.start - b.start || b.end - a.end)) {
    placeUntil(span.start);
    open.push(span);
  }
  placeUntil(Infinity);
  return placed;
}
