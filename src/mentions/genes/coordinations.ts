import type { Knowledge } from "../../knowledge/knowledge";
import { keyOf } from "../../knowledge/lexicon/keys";
import { entityOf } from "../../knowledge/lexicon/name";
import { namesOfKey } from "../../knowledge/lexicon/source";
import type { Candidate, Mention } from "../../model/mention";
import type { Prose } from "../../model/prose";
import { toSource } from "../../text/offsets";
import { meaningsOf } from "../grounding/ranking";

/** A further member behind a gene: "/2", ", -8", " and -9", "/A9". It is written as the first one ends: in digits, a letter, or both. */
const next = /(?:\/|,? (?:and|or) -|, -)(\d{1,2}|[IVX]{1,4}|[A-Za-z]|[A-Z]\d{1,2})(?![\p{L}\p{N}]|[.,]\d)/uy;
const ending = /(?:\d{1,2}|(?<=[-\d ])[IVX]{1,4}|(?<=\d)[A-Za-z]|(?<=\d)[A-Z]\d{1,2})$/;

/** A further member of a coordination, in the text of its block: the "3" of "Smad2/3" with what "Smad3" means. */
export interface Member {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

/**
 * The members that follow a gene and borrow the name of it: of "Smad2/3" and "caspase-3, -8 and -9" the "3", the "8" and the
 * "9". Only those that name a gene or family of the lexicon. `from` and `to`: the first, in the text of its block.
 */
export function membersAfter(
  text: string,
  from: number,
  to: number,
  { lexicon, normaliser }: Pick<Knowledge, "lexicon" | "normaliser">,
): readonly Member[] {
  const first = text.slice(from, to);
  const last = ending.exec(first)?.[0];
  if (lexicon === undefined || last === undefined) return [];
  const base = first.slice(0, first.length - last.length);
  const members: Member[] = [];
  next.lastIndex = to;
  for (let member = next.exec(text); member; member = next.exec(text)) {
    const [, name = ""] = member;
    if (!isAlike(name, last)) break;
    const key = keyOf(normaliser, base + name);
    const names = key ? namesOfKey(lexicon.table, key) : [];
    const genes = names.filter((one) => lexicon.kindOf(entityOf(one)) === "protein");
    const candidates = meaningsOf(genes, lexicon);
    const end = next.lastIndex;
    if (candidates.length > 0) members.push({ from: end - name.length, to: end, candidates });
    next.lastIndex = end;
  }
  return members;
}

/** The further members of the coordinations that begin with a gene, as mentions of their own. */
export function coordinatedGenes(
  prose: Prose,
  genes: readonly Mention[],
  knowledge: Knowledge,
): readonly Mention[] {
  return genes.flatMap((gene) => {
    const block = prose.blocks[gene.block]!;
    return membersAfter(block.text, gene.from, gene.to, knowledge).map((member) => {
      const span = toSource(block, member.from, member.to);
      const text = prose.source.slice(span.start, span.end);
      return { ...gene, ...span, ...member, text, evidence: "grammar" as const };
    });
  });
}

/** Members of one list are written alike: "Smad2/3", "Rab27a/b", "annexin I and -II"; "ESCRT-0, -I and -II" too, for Rome had no nought. */
function isAlike(name: string, last: string): boolean {
  return kindOf(name) === kindOf(last) || (last === "0" && kindOf(name) === "roman");
}

function kindOf(name: string): "digits" | "roman" | "small" | "capital" | "both" {
  if (/^\d/.test(name)) return "digits";
  if (/\d$/.test(name)) return "both";
  if (/^[IVX]+$/.test(name)) return "roman";
  return /^[a-z]$/.test(name) ? "small" : "capital";
}
