import * as vscode from "vscode";
import type { WorkEvidence } from "../model/evidence";
import type { Mention } from "../model/mention";
import type { Reference } from "../model/reference";
import { entityCard } from "../present/entityCard";
import { explanationLines } from "../present/explanation";
import { referenceCardIn } from "./citations/referenceCards";
import type { Analysed, Analyses } from "./host/analyses";
import { rangeIn, spansAt } from "./host/convert";
import { selector } from "./host/manuscripts";
import type { Reader } from "./host/session";
import { offer, offeredReferences } from "./library/offeredReview";
import { asking, pickLink } from "./names/choices";
import { speciesLink } from "./names/speciesChoice";

/** Of a long range such as [3-40], so many references are shown. */
const shownReferences = 20;

/**
 * Shows the card of the name or of the cited reference under the pointer, on its own characters and nowhere else. At trace
 * level the log says why what stands there is a name, or is none.
 */
export function registerHover(
  analyses: Analyses,
  reader: Reader,
  log: Pick<vscode.LogOutputChannel, "logLevel" | "trace">,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    provideHover: async (document, position, token) => {
      const analysed = await analyses.current(document, token);
      const offset = document.offsetAt(position);
      if (log.logLevel === vscode.LogLevel.Trace)
        for (const explained of await reader.explain(document, document.getText(), offset))
          log.trace(explanationLines(explained).join("\n"));
      return analysed && hoverAt(analysed, offset, reader);
    },
  });
}

function hoverAt(analysed: Analysed, offset: number, reader: Reader): vscode.Hover | undefined {
  const { analysis, document } = analysed;
  const [citation] = spansAt(analysis.citations, offset);
  const [item] = citation ? spansAt(citation.items, offset) : [];
  if (citation && item) {
    const found = item.targets.flatMap((target) => citation.resolved.get(target) ?? []);
    const offered = offeredReferences(analysed, citation, item);
    const cards =
      offered.length > 0
        ? [offer(document), ...referenceCards(analysed, offered)]
        : referenceCards(analysed, found, reader.evidence(analysis, citation)?.works);
    return cards.length > 0 ? new vscode.Hover(cards, rangeIn(document, item)) : undefined;
  }
  const [mention] = spansAt(analysis.mentions, offset);
  const cards = mention ? mentionCards(analysed, mention) : [];
  return mention && cards.length > 0 ? new vscode.Hover(cards, rangeIn(document, mention)) : undefined;
}

function referenceCards(
  analysed: Analysed,
  found: readonly Reference[],
  works: readonly WorkEvidence[] = [],
): vscode.MarkdownString[] {
  const cards = found.slice(0, shownReferences).map((reference) =>
    referenceCardIn(
      analysed,
      reference,
      works.find((work) => work.reference === reference),
    ),
  );
  const rest = found.length - shownReferences;
  return rest > 0 ? [...cards, new vscode.MarkdownString(`and ${rest} more`)] : cards;
}

function mentionCards(
  { analysis, knowledge, document }: Analysed,
  mention: Mention,
): vscode.MarkdownString[] {
  const { candidates, taxon, sign, kind } = mention;
  const [best] = candidates;
  const entity = best && knowledge.entity(best.id);
  if (!entity) return [];
  const { review } = knowledge;
  // The arms of a miRNA are candidates of its name, and no question to the reader; nor is the human gene of a symbol of the mouse.
  const meanings = candidates.length - (entity.taxon === undefined ? 0 : 1);
  const isOpen = meanings > 1 && kind !== "mirna";
  // The review speaks of a protein by its name, whatever the animal.
  const [, human] = candidates;
  const named = entity.type === "gene" && entity.taxon !== undefined && human ? human : entity;
  const { head, body } = entityCard(entity, review.claimsAbout(named.id), {
    referenceOf: (number) => review.references.find((reference) => reference.number === number),
    entityOf: (id) => knowledge.entity(id),
    mentionsInDocument: analysis.mentions.filter((other) => other.candidates[0]?.id === entity.id).length,
    candidates,
    ...((kind === "protein" || kind === "mirna") && {
      taxon,
      ...(sign && { sign }),
      change: speciesLink(document.uri),
    }),
    ...(isOpen && { choice: pickLink(document.uri, mention) }),
  });
  const parts = [asking(head)];
  return body === "" ? parts : [...parts, new vscode.MarkdownString(`---\n\n${body}`)];
}
