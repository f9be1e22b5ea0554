/** What a pathway is about, without the words that say that it is one. */
export interface Core {
  readonly text: string;
  /** The name speaks of signaling, so that the core alone names something else: a gene, a ligand. */
  readonly signaling: boolean;
  /** The name was more than the core. */
  readonly shortened: boolean;
}

const signalingHead =
  /[ -](?:(?:mediated|dependent|activated|induced|initiated|family)[ -])?(?:receptor )?(?:cell )?(?:signall?ing|signal transduction|cascades?|signals)(?: (?:pathways?|cascades?|events|network))?$/i;
const pathwayHead = /[ -](?:(?:mediated|dependent) )?(?:regulatory )?(?:pathways?|axis|network)$/i;
const signalingBy = /^(?:down-?stream )?signall?ing (?:by|to|through|via) (.+)$/i;
const abbreviation = /^(.{4,}?) ?\(([A-Za-z][A-Za-z0-9/-]{1,11})\)(.*)/;

/** "Purine metabolic pathway" and "metabolism of purines" are purine metabolism, and a biosynthetic pathway is a biosynthesis. */
export const asProcess = (name: string): string =>
  name
    .replace(/^the /i, "")
    .replace(/ biosynthetic pathways?$/i, " biosynthesis")
    .replace(/ metabolic pathways?$/i, " metabolism")
    .replace(/^(metabolism|biosynthesis) of (\S[^,]{0,60})$/i, "$2 $1");

/** Takes a name apart: "Wnt signaling pathway" and "Signaling by WNT" are about Wnt. */
export function coreOf(name: string): Core {
  const plain = name.replace(/^the /i, "").trim();
  const by = signalingBy.exec(plain);
  if (by) return { text: tidy(by[1]!), signaling: true, shortened: true };
  const withoutSignaling = plain.replace(signalingHead, "");
  if (withoutSignaling !== plain) return { text: tidy(withoutSignaling), signaling: true, shortened: true };
  const withoutPathway = plain.replace(pathwayHead, "");
  return { text: tidy(withoutPathway), signaling: false, shortened: withoutPathway !== plain };
}

function tidy(core: string): string {
  return core
    .replace(/^the /i, "")
    .replace(/[ -](?:family members?|superfamily|family)$/i, "")
    .trim();
}

/** A name with an abbreviation in parentheses is two: "Unfolded Protein Response (UPR)". */
export function withAbbreviation(name: string): readonly string[] {
  const parts = abbreviation.exec(name);
  if (!parts) return [name];
  const [, long = "", short = "", rest = ""] = parts;
  return [name, `${long}${rest}`.trim(), `${short}${rest}`.trim()];
}
