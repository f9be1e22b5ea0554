import type { Curie } from "../../model/entity";
import { NameClass } from "../../knowledge/lexicon/name";
import type { DraftName } from "../draft";
import type { Tables } from "../tables";
import { pathwayTerms } from "./terms";

/** What papers write for pathways whose names in the sources are longer or other. `head`: only before "pathway" and the like. */
const curated: readonly { readonly id: Curie; readonly bare?: string; readonly head?: string }[] = [
  { id: "go:0001837", bare: "EMT|epithelial-mesenchymal transition|epithelial-to-mesenchymal transition" },
  {
    id: "reactome:R-HSA-5693571",
    bare: "NHEJ|non-homologous end joining|nonhomologous end-joining|canonical NHEJ|c-NHEJ|classical NHEJ",
  },
  {
    id: "wikipathways:WP186",
    bare: "homologous recombination|homologous recombination repair|HR repair|HRR",
  },
  {
    id: "reactome:R-HSA-5693532",
    bare: "DNA double-strand break repair|double-strand break repair|double-stranded break repair|DSB repair|DNA DSB repair",
  },
  { id: "reactome:R-HSA-73884", bare: "base excision repair|base-excision repair|BER" },
  { id: "reactome:R-HSA-70171", bare: "aerobic glycolysis|anaerobic glycolysis" },
  { id: "wikipathways:WP143", bare: "fatty acid oxidation|fatty acid beta-oxidation" },
  { id: "pw:0000281", head: "endocytic|endocytosis" },
  { id: "reactome:R-HSA-917729", head: "ESCRT|endosomal sorting complex required for transport|ESCRT/ALIX" },
  {
    id: "reactome:R-HSA-909733",
    head: "IFN-alpha|IFN-beta|IFN-alpha/beta|interferon-alpha|interferon-beta|interferon alpha/beta|type I interferon|type I IFN|type-I IFN|IFN-I|IFNAR",
  },
  { id: "reactome:R-HSA-1834941", bare: "cGAS-STING|cGAS/STING", head: "STING|cGAS" },
  { id: "pw:0000209", bare: "JAK/STAT|JAK-STAT", head: "JAK|STAT3|JAK2/STAT3|JAK1/STAT3|JAK/STAT3|STAT" },
  { id: "pw:0000718", head: "p53|TP53|p53/p21|p53-p21|ATM/p53|MDM2/p53|p53/MDM2" },
  {
    id: "pw:0000102",
    head: "RAS/RAF/MEK/ERK|RAF/MEK/ERK|MEK/ERK|MEK-ERK|ERK|MAPK/ERK|ERK/MAPK|ERK1/2|ERK1/2 MAPK|Ras/MAPK|Ras-MAPK|Ras/ERK|p44/42 MAPK|MEK1/2",
  },
  { id: "go:0043491", head: "AKT|PKB|protein kinase B" },
  {
    id: "pw:0000232",
    bare: "PI3K/AKT|PI3K-AKT",
    head: "PI3K/AKT|PTEN/AKT|PTEN/PI3K/AKT|PI3K/PTEN/AKT|IGF1R/AKT",
  },
  {
    id: "pw:0000180",
    bare: "PI3K/AKT/mTOR|AKT/mTOR",
    head: "PI3K/AKT/mTOR|PI3K-AKT-mTOR|AKT/mTOR|mTOR|mTORC1|PTEN/AKT/mTOR|AMPK/mTOR|mTOR/S6K",
  },
  {
    id: "pw:0000201",
    bare: "Wnt/beta-catenin",
    head: "Wnt/beta-catenin|Wnt/b-catenin|beta-catenin|b-catenin|canonical Wnt|Wnt-beta-catenin|Wnt/CTNNB1|beta-catenin/TCF",
  },
  {
    id: "pw:0000490",
    bare: "TGF-beta/Smad",
    head: "TGF-beta/Smad|TGF-beta-Smad|TGF-beta1/Smad|Smad|Smad2/3|Smad3|TGF-beta/Smad3",
  },
  { id: "wikipathways:WP4537", head: "Hippo/YAP|Hippo-YAP|YAP/TAZ|YAP|Hippo/YAP1|YAP1|YAP-TAZ" },
  { id: "reactome:R-HSA-9755511", head: "Nrf2|Nrf2/Keap1|Keap1/Nrf2|Nrf2/ARE|Nrf2-ARE|Nrf2/HO-1|NRF2" },
  { id: "reactome:R-HSA-389948", head: "PD-1/PD-L1|PD-1|PD-L1/PD-1|PD-1:PD-L1" },
  { id: "pw:0000983", head: "CXCL12/CXCR4|SDF-1/CXCR4|SDF-1alpha/CXCR4|CXCR4|CXCL12-CXCR4|SDF1/CXCR4" },
  { id: "pw:0001360", bare: "DNA damage response|DNA damage repair|DDR" },
  { id: "pw:0000237", bare: "stress response|cellular stress response" },
  { id: "reactome:R-HSA-168249", bare: "innate immunity|innate immune response" },
  { id: "reactome:R-HSA-1280218", bare: "adaptive immunity|adaptive immune response" },
  { id: "reactome:R-HSA-2559583", bare: "senescence|cellular senescence" },
  { id: "pw:0000122", head: "Hedgehog|Hh|Shh|Sonic hedgehog|Hedgehog/Gli|Shh/Gli" },
  {
    id: "pw:0000499",
    head: "NF-kappaB|NF-kB|NFkB|NF-kappa B|IKK/NF-kappaB|IkappaB/NF-kappaB|TNF-alpha/NF-kappaB|TLR4/NF-kappaB|NFKB",
  },
  {
    id: "pw:0000144",
    bare: "ubiquitin-proteasome system|ubiquitin proteasome system|UPS",
    head: "ubiquitin-proteasome|ubiquitin proteasome|ubiquitin/proteasome|ubiquitin-proteasomal|proteasome|proteasomal|26S proteasome|proteasomal degradation|proteasome degradation",
  },
  { id: "pw:0000360", head: "HIF-1alpha|HIF-1|HIF1A|HIF|HIF-1alpha/VEGF" },
  { id: "pw:0000814", head: "TLR|toll-like receptor|TLR/NF-kappaB" },
  { id: "reactome:R-HSA-194138", head: "VEGF|VEGF/VEGFR2|VEGFR2|VEGF-VEGFR" },
  { id: "reactome:R-HSA-177929", head: "EGFR|EGF/EGFR|EGF" },
  { id: "reactome:R-HSA-170834", head: "TGF-beta1|TGF-beta 1|TGFB1|TGF-beta2|TGF-beta" },
  { id: "reactome:R-HSA-5627117", head: "Rho/ROCK|RhoA/ROCK|RhoA-ROCK|RhoA/ROCK1|ROCK" },
  { id: "pw:0001140", bare: "calcium signaling|calcium signalling|Ca2+ signaling|Ca2+ signalling" },
  { id: "go:0019933", bare: "cAMP signaling|cAMP signalling", head: "cyclic AMP|cAMP/PKA" },
  { id: "pw:0000828", bare: "cytokine signaling|cytokine signalling" },
  { id: "pw:0001059", bare: "oxidative phosphorylation|OXPHOS" },
  {
    id: "reactome:R-HSA-381119",
    bare: "UPR|unfolded protein response|ER stress response",
    head: "ER stress|endoplasmic reticulum stress",
  },
];

/** Short names by the id of any of a pathway's terms. */
export const curatedNames: ReadonlyMap<Curie, readonly DraftName[]> = new Map(
  curated.map(({ id, bare, head }) => [
    id,
    [...named(bare, NameClass.PathwaySynonym), ...named(head, NameClass.PathwayShort)],
  ]),
);

/** Ids of the curated list that the tables do not have any more. */
export function missingPathways(tables: Tables): readonly Curie[] {
  const known = new Set(pathwayTerms(tables).map(({ id }) => id));
  return [...curatedNames.keys()].filter((id) => !known.has(id));
}

function named(list: string | undefined, nameClass: NameClass): readonly DraftName[] {
  return list === undefined ? [] : list.split("|").map((text) => ({ text, nameClass }));
}
