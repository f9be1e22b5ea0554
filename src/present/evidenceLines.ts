import type { Quote, WorkEvidence } from "../model/evidence";
import type { Span } from "../model/span";
import { groupBy } from "../text/groupBy";
import { quoted } from "../text/quote";
import { escapeMarkdown, firstOf, strong } from "./markdown";

/** How many names a line has, and how many sentences of a work are quoted. */
const shownNames = 8;
const shownQuotes = 3;
/** The most of a sentence that is quoted, and of that what stands before the first name, in UTF-16 code units. */
const longestExcerpt = 320;
const longestLead = 120;

/**
 * Which names of the sentence that cites a work the work names, as a list in Markdown, with its sentences, in which the names are strong;
 * and which it does not. The title stands on the card already and is not quoted. Empty where there is nothing to say.
 */
export function evidenceLines({ read, supported, unsupported }: WorkEvidence): string {
  if (supported.length + unsupported.length === 0) return "";
  const groups = [...groupBy(supported, ({ quote }) => quote)].map(([quote, names], at) => {
    const said = quote.part === "title" || at >= shownQuotes ? "" : ` — ${quotation(quote)}`;
    return `- In the ${quote.part}: ${listOf(names)}${said}`;
  });
  return [
    "**Names of this sentence in the work**",
    "",
    ...groups,
    ...(unsupported.length > 0 ? [`- Not named there: ${listOf(unsupported)}`] : []),
    ...(read === "title" ? ["- *No abstract in the list; title alone.*"] : []),
  ].join("\n");
}

const listOf = (names: readonly { readonly name: string }[]): string =>
  firstOf(
    names.map(({ name }) => escapeMarkdown(quoted(name))),
    shownNames,
  );

/** A sentence of a work in quotation marks; of a long one, what stands around its first name. */
function quotation({ text, names }: Quote): string {
  const first = names[0]?.start ?? 0;
  const lead = first > longestLead ? text.indexOf(" ", first - longestLead) : 0;
  const from = lead < 0 || lead > first ? first : lead;
  const whole = text.length - from <= longestExcerpt;
  const last = text.lastIndexOf(" ", from + longestExcerpt);
  const to = whole ? text.length : last > first ? last : from + longestExcerpt;
  return `“${from > 0 ? "…" : ""}${marked(text, names, { start: from, end: to })}${whole ? "" : "…"}”`;
}

/** A stretch of a text with strong names. Where a name begins or ends with a sign, Markdown would not take the asterisks for what they are. */
function marked(text: string, names: readonly Span[], { start, end }: Span): string {
  const pieces: string[] = [];
  let at = start;
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const word = text.slice(name.start, name.end);
    if (name.start < at || name.end > end || !/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(word)) continue;
    pieces.push(spaced(text.slice(at, name.start)), strong(word));
    at = name.end;
  }
  return [...pieces, spaced(text.slice(at, end))].join("");
}

/** Text within a line, with the spaces that part it from its neighbours. */
const spaced = (text: string): string => escapeMarkdown(`x${text}x`).slice(1, -1);
