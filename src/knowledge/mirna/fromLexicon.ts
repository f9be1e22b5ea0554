import type { Curie } from "../../model/entity";
import { keeping } from "../../text/caches";
import type { Lexicon } from "../lexicon/lexicon";
import { classOf, entityOf, NameClass } from "../lexicon/name";
import type { Normaliser } from "../lexicon/normalise";
import { namesOfText } from "../lexicon/source";
import type { MirnaEntry, MirnaNames } from "./names";
import { symbolOf } from "./symbol";

/** Documents repeat their names, so that so many answers are kept. */
const keptAnswers = 2_000;

/** The part of the lexicon that comes from miRBase, by name. */
export function mirnasOf(lexicon: Lexicon, normaliser: Normaliser): MirnaNames {
  function look(name: string): readonly MirnaEntry[] {
    const found: MirnaEntry[] = [];
    for (const packed of namesOfText(lexicon, normaliser, name)) {
      if (classOf(packed) !== NameClass.MirnaName && classOf(packed) !== NameClass.MirnaFormer) continue;
      const entity = lexicon.card(entityOf(packed));
      if (entity.name === name)
        found.push({ id: entity.id, name, status: entity.retired ? "dead" : "current" });
      else if (entity.previous.includes(name))
        found.push({ id: entity.id, name: entity.name, status: "previous" });
    }
    const rank = { current: 0, previous: 1, dead: 2 };
    return found.sort((a, b) => rank[a.status] - rank[b.status]);
  }

  /** HGNC calls the host of a cluster after one of its members: `MIR17HG`, `MIR302CHG`. */
  function hostsNamedAfter(stemLoop: string): readonly Curie[] {
    const symbol = symbolOf(stemLoop);
    if (!symbol) return [];
    return namesOfText(lexicon, normaliser, `${symbol}HG`)
      .map(entityOf)
      .filter((entity) => lexicon.kindOf(entity) === "rna")
      .map((entity) => lexicon.idOf(entity));
  }

  return {
    find: keeping(keptAnswers, look),
    familyOf(stemLoop) {
      const loop = lexicon.indexOf(stemLoop);
      const [id] = loop < 0 ? [] : (lexicon.card(loop).families ?? []);
      const family = id === undefined ? -1 : lexicon.indexOf(id);
      return family < 0 ? undefined : { id: id!, name: lexicon.nameOf(family), status: "current" };
    },
    hostOf(stemLoops) {
      const hosts = new Set(stemLoops.flatMap(hostsNamedAfter));
      const [host] = hosts;
      return hosts.size === 1 ? host : undefined;
    },
  };
}
