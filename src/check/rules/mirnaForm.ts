import type { Mention } from "../../model/mention";
import type { MirnaName } from "../../model/mirna";
import type { Block } from "../../model/prose";
import { quoted } from "../../model/quote";
import { beginsSentence, ownMentions } from "../prose";
import type { Report, Rule } from "../rule";

/**
 * A miRNA is not written as miRBase writes it (Griffiths-Jones et al. 2006: `miR-21` the mature sequence, `mir-21` the stem-loop; HGNC: `MIR21` the
 * gene, MGI: `Mir21`). Says nothing of headings, which have capitals of their own, nor where the text itself gives the right form in
 * brackets.
 */
export const mirnaForm: Rule = {
  code: "nomenclature/mirna-form",
  severity: "info",
  says: "A miRNA is not written in the form that miRBase uses.",
  good: [
    { text: "The gene MIR21 gives the stem-loop mir-21 and so miR-21 and miR-21-3p.", reported: [] },
    { text: "MiR-21 rises. Let-7a falls.", reported: [] },
    { text: "Exosomal microRNA-1246 (miR-1246) is a marker.", reported: [] },
    { text: "They contain miR-221/222 and miR-29a, -29b and -9.", reported: [] },
  ],
  bad: [
    { text: "We measured miR21 and microRNA-155.", reported: ["miR21", "microRNA-155"] },
    { text: "We measured miR-21-5P and hsa-mir-155-5p.", reported: ["miR-21-5P", "hsa-mir-155-5p"] },
    { text: "Low miR-let-7a and miR-34A levels.", reported: ["miR-let-7a", "miR-34A"] },
  ],
  check: (input) =>
    ownMentions(input, "mirna").flatMap(([mention, block]) =>
      block.kind === "heading" ? [] : report(mention, block),
    ),
};

function report(mention: Mention, block: Block): readonly Report[] {
  const { mirna: name, from, to, start, end } = mention;
  if (name === undefined || name.symbol === true || name.coordination === "member") return [];
  if (mention.candidates.length === 0 || name.stem === "bantam" || name.stem === "lin") return [];
  const written = block.text.slice(from, to);
  // "antagomir-21", "miR_21" of a product, "microRNA (miRNA)-21", "miRs 21 and 22", "oncomir-1" are forms of their own.
  if (/\p{L}$/u.test(block.text.slice(Math.max(0, from - 2), from)) || /[_(]|s\s|^onco/i.test(written))
    return [];
  if (/^\s?[([]\s?(?:[a-z]{3,4}-)?(?:miR|mir|let)-?\d/.test(block.text.slice(to, to + 12))) return [];
  const forms = rightForms(name, written, beginsSentence(block, from));
  if (forms.length === 0) return [];
  const [first] = forms;
  return [
    {
      start,
      end,
      message:
        forms.length === 1
          ? `miRBase writes “${quoted(first!)}”.`
          : `“${quoted(forms[0]!)}” is ${meanings[0]!}, “${quoted(forms[1]!)}” ${meanings[1]!}; “${quoted(written)}” is neither.`,
      suggestions: forms.map((text) => ({
        title: `Write “${quoted(text)}”`,
        edits: [{ start, end, text }],
        safe: forms.length === 1,
      })),
      related: [],
    },
  ];
}

const meanings = ["the mature sequence", "the stem-loop or gene"];

/** The forms that could be meant; none where the form is right. */
function rightForms(name: MirnaName, written: string, first: boolean): readonly string[] {
  const prefix = name.prefix === undefined ? "" : written.slice(0, name.prefix.length + 1);
  const own = written.slice(prefix.length);
  const stem = /^\D*/.exec(own)![0];
  const tail = tailOf(name, own);
  const capital = first && prefix === "" && /^[A-Z]/.test(own);
  if (name.stem === "let") {
    const right = `${capital ? "Let" : "let"}-${tail}`;
    return own === right ? [] : [`${prefix}${right}`];
  }
  const mature = `${capital ? "MiR" : "miR"}-${tail}`;
  const stemLoop = `${capital ? "Mir" : "mir"}-${tail}`;
  if (own === mature || (own === stemLoop && (name.arm === undefined || name.arm === "*"))) return [];
  // Capitals alone, or small letters without a hyphen, leave open what is meant.
  if (name.arm === undefined && /^(?:Mir-|mir)$/.test(stem))
    return [`${prefix}${mature}`, `${prefix}${stemLoop}`];
  if (name.arm === undefined && stem === "MIR-" && prefix === "")
    return [mature, `MIR${own.slice(4).toUpperCase()}`];
  return [`${prefix}${mature}`];
}

/** What follows the hyphen. The name of a cluster is left as it stands. */
function tailOf(name: MirnaName, own: string): string {
  if (name.cluster !== undefined) return own.slice(own.search(/\d/));
  const { number, letters, copy, arm, antisense } = name;
  const side = arm === undefined ? "" : arm === "*" ? starOf(own) : `-${arm}`;
  return `${number}${letters}${copy === "" ? "" : `-${copy}`}${side}${antisense === true ? "-as" : ""}`;
}

/** The asterisk as written: that it is retired is for another rule to say. */
function starOf(own: string): string {
  return /(?:[*\u2217\uff0a]|[-\u2010-\u2015]star)$/.exec(own)?.[0] ?? "*";
}
