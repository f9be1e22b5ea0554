import type { Curie } from "../model/entity";
import { NameClass } from "../knowledge/lexicon/name";
import type { DraftName } from "./draft";
import proteinNames from "./proteinNames.json";

/**
 * Names of proteins and families that papers write and none of the tables has, by approved symbol, or by id for families.
 * Everyday knowledge of the field; each can be checked on the gene's page at HGNC or UniProt.
 */
const curated: Readonly<Record<string, string | undefined>> = {
  ACE: "angiotensin-converting enzyme|angiotensin converting enzyme|angiotensin I-converting enzyme",
  ACTA2:
    "alpha-smooth muscle actin|alpha smooth muscle actin|smooth muscle alpha-actin|alpha-SMA|smooth muscle actin",
  ADGRE1: "F4/80",
  ADORA2A: "A2A receptor|A2AR|A(2A) receptor",
  AGTR1: "AT1 receptor|AT1R|angiotensin II type 1 receptor|angiotensin type 1 receptor|AGT1R",
  AGTR2: "AT2 receptor|AT2R|angiotensin II type 2 receptor",
  ALOX12: "12-lipoxygenase|12-LOX",
  ALOX15: "15-lipoxygenase|15-LOX",
  ALOX5: "5-lipoxygenase|5-LOX",
  APOB: "apolipoprotein B-100|apoB-100|apoB100|apolipoprotein B100",
  APP: "amyloid precursor protein|amyloid-beta precursor protein|amyloid-beta|amyloid-beta peptide|amyloid-beta peptides",
  AURKA: "Aurora A",
  BACE1: "beta-secretase|beta-secretase 1",
  CALCA: "procalcitonin",
  CD274: "programmed cell death-ligand 1|programmed cell death ligand 1|programmed death ligand-1|sPD-L1",
  CLN3: "battenin",
  CSNK1D: "CK1delta|CK1-delta",
  CSNK1E: "CK1epsilon|CK1-epsilon",
  CTNNB1: "b-catenin",
  CXCL12: "SDF-1alpha|stromal cell-derived factor-1alpha|SDF-1a",
  ENO1: "alpha-enolase",
  ERN1: "IRE1alpha|IRE1-alpha",
  F10: "factor X",
  F2: "prothrombin",
  FGF2: "basic fibroblast growth factor|basic FGF",
  FGG: "fibrinogen gamma",
  FGA: "fibrinogen alpha",
  FGB: "fibrinogen beta",
  GAD1: "GAD67|GAD-67",
  GAD2: "GAD65|GAD-65",
  H2AX: "gamma-H2AX|gammaH2AX|phospho-H2AX",
  HAMP: "hepcidin|hepcidin-25",
  HBG1: "gamma-globin|gamma globin",
  "HIF1A-AS2": "AHIF|aHIF",
  HMGA1: "high-mobility group A1",
  HMGA2: "high-mobility group A2",
  HRAS: "Ha-ras|H-ras",
  HTT: "Hdh",
  IL1RN: "IL-1Ra|IL-1RA",
  KRAS: "Ki-ras|K-ras",
  LDLR: "LDL receptor|LDL-receptor|LDL-R",
  LIG4: "ligase IV",
  LTF: "lactoferrin",
  MAPKAPK2: "MAPKAP kinase-2|MAPKAP kinase 2",
  MUC1: "CA15-3",
  MUC16: "CA125|CA-125",
  NOS1: "neuronal nitric oxide synthase|neuronal NO synthase|neuronal NOS",
  NOS2: "inducible nitric oxide synthase|inducible NO synthase|inducible NOS",
  NOS3: "endothelial nitric oxide synthase|endothelial NO synthase|endothelial NOS",
  PDCD1: "programmed cell death receptor 1|programmed death receptor 1|programmed death 1|sPD-1",
  PLAT: "tPA|t-PA",
  PRKCA: "PKC-alpha|PKCalpha",
  PRKCB: "PKC-beta|PKCbeta",
  PRKCD: "PKC-delta|PKCdelta",
  PRKCE: "PKC-epsilon|PKCepsilon",
  PRKCQ: "PKC-theta|PKCtheta",
  PRKCZ: "PKC-zeta|PKCzeta",
  PRNP: "PrP|PrPC|PrPSc",
  RAB11A: "Rab11",
  RAB3A: "Rab3",
  RORC: "RORgammat|ROR-gamma t|RORgamma t",
  SCNN1A: "alpha-ENaC|ENaC alpha",
  SCNN1B: "beta-ENaC",
  SCNN1G: "gamma-ENaC",
  SELE: "E-selectin",
  SELL: "L-selectin",
  SELP: "P-selectin",
  SLC6A2: "norepinephrine transporter|noradrenaline transporter",
  SLC6A3: "dopamine transporter",
  SLC6A4: "serotonin transporter|5-HT transporter|SERT",
  SMPD3: "neutral sphingomyelinase|neutral sphingomyelinase-2",
  SNCA: "a-synuclein|alpha-syn|aSyn",
  SRC: "v-Src",
  TGFBR1:
    "TGF-beta type I receptor|TGF-beta receptor I|TGF-beta receptor type I|TbetaRI|TGFbetaRI|TGF-betaRI",
  TGFBR2:
    "TGF-beta type II receptor|TGF-beta receptor II|TGF-beta receptor type II|TbetaRII|TGFbetaRII|TGF-betaRII",
  TNFRSF1A: "TNF receptor 1|TNF-R1|TNFR1",
  TNFRSF1B: "TNF receptor 2|TNF-R2|TNFR2",
  TBXT: "Brachyury",
  VEGFA: "vascular permeability factor",
};

/** The same, of proteins that papers of all fields write about. */
const more: Readonly<Record<string, string | undefined>> = proteinNames;

const families: Readonly<Record<Curie, string | undefined>> = {
  "fplx:ADRA2": "alpha2-adrenoceptor|alpha2-adrenergic receptor|alpha(2)-adrenergic receptor",
  "fplx:ADRB": "beta-adrenoceptor|beta-AR",
  "fplx:AMPK": "AMP-activated protein kinase|5'-AMP-activated protein kinase",
  "fplx:COL4": "type IV collagen|collagen type IV",
  "fplx:Creatine_kinase": "creatine phosphokinase",
  "fplx:G_protein": "heterotrimeric G protein",
  "fplx:GST": "glutathione transferase",
  "fplx:IL1": "interleukin-1",
  "fplx:JNK": "stress-activated protein kinase|c-Jun amino-terminal kinase",
  "fplx:MMP": "matrix metalloproteinase|matrix metalloprotease",
  "fplx:NOS": "NO synthase",
  "fplx:PPP2": "protein phosphatase 2A",
  "fplx:TCR": "T cell receptor|T-cell receptor|T cell antigen receptor",
  "fplx:p14_3_3": "14-3-3|14-3-3 protein",
  "fplx:VTNR": "integrin alphavbeta3|alphavbeta3 integrin|alphavbeta3",
  "fplx:FNR": "integrin alpha5beta1|alpha5beta1",
  "fplx:ITGA2B1": "integrin alpha2beta1|alpha2beta1",
  "fplx:Integrins":
    "alpha6beta4|integrin alpha6beta4|alpha6beta4 integrin|alpha6beta1|integrin alpha6beta1|alpha6beta1 integrin|alphavbeta5|integrin alphavbeta5|alphavbeta5 integrin|alphavbeta6|integrin alphavbeta6|alpha4beta1|integrin alpha4beta1|alpha4beta7|integrin alpha4beta7|alphaLbeta2|alphaMbeta2|alphaIIbbeta3",
  "fplx:RAS": "ras",
  "fplx:TUBA": "alpha-tubulin",
  "hgnc.genegroup:588": "MHC class II|MHC-II|MHC II|HLA class II|MHC class II molecules",
  "fplx:HLA1": "MHC class I|MHC-I|HLA class I|MHC class I molecules|major histocompatibility complex class I",
};

/** The curated names of an entity. `symbol` is that of a gene, undefined for a family. */
export function curatedNamesOf(id: Curie, symbol: string | undefined): readonly DraftName[] {
  const lists = symbol === undefined ? [families[id]] : [curated[symbol], more[symbol]];
  return lists
    .flatMap((list) => list?.split("|") ?? [])
    .map((text) => ({ text, nameClass: NameClass.FamplexText }));
}
