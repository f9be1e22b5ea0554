import type { SurfaceForm } from "../../knowledge/lexicon/match";
import { classOf, entityOf, isWord, nameCase, NameClass, nameHash } from "../../knowledge/lexicon/name";
import type { NameSource } from "../../knowledge/lexicon/source";
import { shortAlias } from "../weights";
import type { Likeness, NameFacts } from "./features";

/** A family of FamPlex that has no name but those of its members, SMAD2_3: each member is a name of its own. */
const coordination = /^fplx:[A-Za-z]{2,20}_?\d(?:_\d)+$/;

/** What a source says of a spelling as a name of a gene or protein; undefined where none of its names is one. */
export function factsOf(surfaceForm: SurfaceForm, source: NameSource): NameFacts | undefined {
  let classes = 0;
  let likeness: Likeness = 2;
  let common = false;
  let meanings = 0;
  let last = -1;
  for (const name of surfaceForm.names) {
    const entity = entityOf(name);
    const kind = source.kindOf(entity);
    if (kind !== "protein" && (kind !== "rna" || isVagueRna(name, surfaceForm))) continue;
    if (coordination.test(source.idOf(entity))) continue;
    // Two bits above those of the classes say of what kind its meanings are.
    classes |= (1 << classOf(name)) | (kind === "rna" ? 1 << 20 : 1 << 21);
    if (isWord(name)) common = true;
    if (surfaceForm.form === nameCase(name))
      likeness = surfaceForm.exact === nameHash(name) ? 0 : likeness === 0 ? 0 : 1;
    if (entity !== last) meanings++;
    last = entity;
  }
  return meanings === 0 ? undefined : { classes, likeness, meanings, common, flags: surfaceForm.flags };
}

/** Three characters that are an alias of an RNA are something else nearly everywhere: "16S", "RNN", "U50". */
const isVagueRna = (name: number, { size }: SurfaceForm): boolean =>
  size <= shortAlias && classOf(name) !== NameClass.Symbol;
