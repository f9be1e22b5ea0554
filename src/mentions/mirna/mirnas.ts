import { isKnownMirna, mirnaCandidates } from "../../knowledge/mirna/candidates";
import type { MirnaNames } from "../../knowledge/mirna/names";
import { taxonOfPrefix } from "../../knowledge/mirna/species";
import type { Candidate, Mention } from "../../model/mention";
import type { MirnaName } from "../../model/mirna";
import type { Block, Prose } from "../../model/prose";
import { human } from "../../model/species";
import { derivation, createMemo, keeping, remembering, type Memo } from "../../text/caches";
import { toSource } from "../../text/offsets";
import { mirnaEvidence } from "../weights";
import { findGroups, type Group } from "./groups";
import type { Member } from "./list";

/** Species in which a name without prefix is looked for. */
const usual = ["hsa", "mmu", "rno"];

/**
 * Finds the miRNAs of a document by miRBase's naming rules, one mention a member of a coordination. Candidates are those of the species
 * that is written; without one, of human, or where human has no such miRNA of mouse or rat. A name that miRBase does not have keeps none. Names of one block never overlap.
 */
export function recogniseMirnas(
  prose: Prose,
  names: MirnaNames,
  memo: Memo = createMemo(),
): readonly Mention[] {
  const { groupsOf, meaningOf } = memo(names, createMirnaReader);
  const groups = prose.blocks.map(groupsOf);
  const clusters = new Set(
    groups
      .flat()
      .filter((group) => group.calledCluster)
      .map(clusterKey),
  );
  const joined = groups.map((own) => own.flatMap((group) => membersOf(group, clusters)));
  return joined.flatMap((own, block) =>
    own.map(({ start, end, name }) =>
      toMention(prose, { block, from: start, to: end }, name, meaningOf(name)),
    ),
  );
}

/** What can be said of a block or a name by itself; remembers blocks whose text does not change. */
interface MirnaReader {
  readonly groupsOf: (block: Block) => readonly Group[];
  readonly meaningOf: (name: MirnaName) => Meaning;
}

const createMirnaReader = derivation((names: MirnaNames): MirnaReader => {
  const isKnown = keeping(keptAnswers, (name: string) => isKnownMirna(name, usual, names));
  const meaningOf = keeping(keptAnswers, meaningIn(names), nameKey);
  return {
    groupsOf: remembering(
      (block) => findGroups(block, isKnown),
      ({ map }) => map,
    ),
    // The names of a block that is remembered are the identical objects, which saves spelling them as a key.
    meaningOf: remembering(meaningOf, (name) => name),
  };
});

/** The names of a group: its members or, where the document calls it a cluster somewhere, the one of the cluster. */
function membersOf(group: Group, clusters: ReadonlySet<string>): readonly Member[] {
  if (!group.slashes) return group.members;
  const key = clusterKey(group);
  const isCluster = group.calledCluster || clusters.has(key) || key === "17/92";
  return isCluster ? [asCluster(group)] : group.members;
}

function clusterKey({ members }: Group): string {
  return members.map(({ name }, i) => partOf(name, members[i - 1]?.name)).join("/");
}

function partOf({ number, letters, copy }: MirnaName, previous: MirnaName | undefined): string {
  return `${previous?.number === number ? "" : number}${letters}${copy === "" ? "" : `-${copy}`}`;
}

function asCluster({ members }: Group): Member {
  const { stem, number, letters, copy, prefix } = members[0]!.name;
  const name = { stem, number, letters, copy, ...(prefix === undefined ? {} : { prefix }) };
  const cluster = members.slice(1).map((member, i) => partOf(member.name, members[i]!.name));
  return { name: { ...name, cluster }, start: members[0]!.start, end: members.at(-1)!.end };
}

interface PlaceInBlock {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

function toMention(
  prose: Prose,
  { block, from, to }: PlaceInBlock,
  name: MirnaName,
  { candidates, taxon }: Meaning,
): Mention {
  const { start, end } = toSource(prose.blocks[block]!, from, to);
  const text = prose.source.slice(start, end);
  return {
    kind: "mirna",
    start,
    end,
    text,
    block,
    from,
    to,
    candidates,
    evidence: "grammar",
    taxon,
    mirna: name,
  };
}

interface Meaning {
  readonly candidates: readonly Candidate[];
  readonly taxon: number;
}

/** What a name means in the species that is written, or in the first of the usual ones that has it. */
function meaningIn(names: MirnaNames): (name: MirnaName) => Meaning {
  return (name) => {
    // Which paralogue of MirGeneDB's is which stem-loop of miRBase, no name tells.
    if ((name.mirGeneDb ?? "") !== "")
      return { candidates: [], taxon: taxonOfPrefix(name.prefix ?? "") ?? human };
    for (const prefix of name.prefix === undefined ? usual : [name.prefix]) {
      const candidates = mirnaCandidates(name, prefix, names);
      // A name that a mouse miRNA had for a while is no evidence of a mouse: mmu-mir-172 is mir-34a today.
      const score = candidates[0]?.score ?? 0;
      if (
        score > 0 &&
        (prefix === name.prefix || prefix === usual[0] || score >= mirnaEvidence.leastScoreOfRodents)
      )
        return { candidates, taxon: taxonOfPrefix(prefix) ?? human };
    }
    return { candidates: [], taxon: taxonOfPrefix(name.prefix ?? "") ?? human };
  };
}

function nameKey({
  prefix,
  stem,
  number,
  letters,
  copy,
  arm,
  antisense,
  cluster,
  family,
  mirGeneDb,
}: MirnaName): string {
  return [prefix, stem, number, letters, copy, arm, antisense, cluster?.join("/"), family, mirGeneDb].join(
    "|",
  );
}

/** So that a session of weeks does not gather all names that were ever typed. */
const keptAnswers = 20_000;
