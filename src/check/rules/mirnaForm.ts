import { symbolOf } from "../../knowledge/mirna/symbol";
import type { Mention } from "../../model/mention";
import type { MirnaName } from "../../model/mirna";
import type { Block } from "../../model/prose";
import { isProduct } from "../../text/product";
import { quoted } from "../../text/quote";
import type { CheckInput, Report, Rule } from "../rule";
import { inPlaceOf, tailOf, withPlainHyphens, writingOf, type Writing } from "../support/mirnaWriting";
import { ownMentions, rewritten } from "../support/prose";
import { isRetired } from "./mirnaRetired";

/**
 * A miRNA is not written as miRBase writes it (Griffiths-Jones et al. 2006: `miR-21` the mature sequence, `mir-21` the stem-loop; HGNC: `MIR21` the
 * gene, MGI: `Mir21`). Says nothing of headings, which have capitals of their own, of products, of names that miRBase has given up, nor where
 * the text itself gives the right form in brackets. A hyphen that does not break is a hyphen.
 */
export const mirnaForm: Rule = {
  code: "nomenclature/mirna-form",
  severity: "info",
  says: "A miRNA is not written in the form that miRBase uses.",
  good: [
    { text: "The gene MIR21 gives the stem-loop mir-21 and so miR-21 and miR-21-3p.", reported: [] },
    { text: "MiR-21 rises. Let-7a falls.", reported: [] },
    { text: "Exosomal microRNA-1246 (miR-1246) is a marker.", reported: [] },
    { text: "By MirGeneDB they are Hsa-Mir-21, Hsa-Let-7-P1b and Hsa-Mir-10-P1a_5p.", reported: [] },
    { text: "They contain miR-221/222, miR-146a/b-5p and miR-29a, -29b and -9.", reported: [] },
  ],
  bad: [
    { text: "We measured miR21 and microRNA-155.", reported: ["miR21", "microRNA-155"] },
    { text: "We measured miR-21-5P and hsa-mir-155-5p.", reported: ["miR-21-5P", "hsa-mir-155-5p"] },
    { text: "Low miR-let-7a and miR-34A levels.", reported: ["miR-let-7a", "miR-34A"] },
  ],
  check: (input) =>
    ownMentions(input, "mirna").flatMap(([mention, block]) =>
      block.kind === "heading" ? [] : report(mention, block, input),
    ),
};

/** "TaqMan microRNA-21 assay 000397" is sold by that name. */
const numbered = /^[™®]?\s(?:assays?|probes?|primers?)(?: ID)?[:\s]{1,2}\p{Lu}{0,3}\d{3}/iu;

function report(mention: Mention, block: Block, { knowledge }: CheckInput): readonly Report[] {
  const { mirna: name, from, to, start, end } = mention;
  const best = mention.candidates[0] && knowledge.entity(mention.candidates[0].id);
  if (name === undefined || name.symbol === true || name.coordination === "member") return [];
  if (name.mirGeneDb !== undefined) return [];
  if (best === undefined || name.stem === "bantam" || name.stem === "lin" || isRetired(mention, best))
    return [];
  const writing = writingOf(mention, block);
  // "antagomir-21", "miR_21" of a product, "microRNA (miRNA)-21", "miRs 21 and 22", "oncomir-1" are forms of their own.
  if (/\p{L}/u.test(block.text.charAt(from - 1)) || /[_(]|s\s|^onco/i.test(writing.text)) return [];
  if (isProduct(block.text, to) || numbered.test(block.text.slice(to, to + 24))) return [];
  // What is joined to it is in capitals, too, and would stay so: "miR-146A/B".
  if (/^\/[A-Z](?!\p{L})/u.test(block.text.slice(to, to + 3))) return [];
  if (/^\s?[([]\s?(?:[a-z]{3,4}-)?(?:miR|mir|let)-?\d/.test(block.text.slice(to, to + 12))) return [];
  const forms = rightForms(name, writing, best.name);
  if (forms.length === 0) return [];
  return [
    {
      start,
      end,
      message: message(quoted(writing.text), forms.map(quoted)),
      suggestions: forms.flatMap((text) =>
        rewritten(mention, block, text).map((edit) => ({
          title: `Write “${quoted(text)}”`,
          edits: [edit],
          safe: forms.length === 1,
        })),
      ),
      related: [],
    },
  ];
}

const dashes: Readonly<Record<string, string>> = {
  "\u2012": "a figure dash",
  "\u2013": "an en dash",
  "\u2014": "an em dash",
  "\u2015": "a horizontal bar",
  "\u2212": "a minus sign",
};

function message(written: string, [form, other]: readonly string[]): string {
  if (other !== undefined)
    return `“${form!}” is the mature sequence, “${other}” the stem-loop or gene; “${written}” is neither.`;
  const dash = /[\u2012-\u2015\u2212]/.exec(written)?.[0];
  // Two names that look the same tell nothing.
  return dash !== undefined && withPlainHyphens(written) === form
    ? `miRBase writes “${form}” with a hyphen (-), not with ${dashes[dash]!} (${dash}).`
    : `miRBase writes “${form!}”.`;
}

/** The forms that could be meant; none where the form is right. `today`: the name that miRBase has for it. */
function rightForms(name: MirnaName, writing: Writing, today: string): readonly string[] {
  const text = writing.text.replace(/[\u2010\u2011]/g, "-");
  const tail = tailOf(name, writing.own);
  const inPlace = (form: string): string => inPlaceOf(writing, form);
  if (name.stem === "let") {
    const right = inPlace(`let-${tail}`);
    return text === right ? [] : [right];
  }
  const mature = inPlace(`miR-${tail}`);
  const stemLoop = inPlace(`mir-${tail}`);
  if (text === mature || (text === stemLoop && name.arm === undefined)) return [];
  // Capitals alone, or small letters without a hyphen, leave open what is meant.
  const stem = /^\D*/.exec(withPlainHyphens(writing.own))![0];
  if (name.arm === undefined && /^(?:Mir-|mir)$/.test(stem)) return [mature, stemLoop];
  if (name.arm === undefined && stem === "MIR-" && writing.prefix === "") {
    // A cluster has no symbol of its own: `MIR17` would be one member.
    const symbol = name.cluster === undefined ? symbolOf(today) : undefined;
    return symbol === undefined ? [mature] : [mature, symbol];
  }
  return [mature];
}
