/**
 * Proteins that papers on vesicles are full of, by names that mean nothing else there; the model, which was trained on abstracts of all
 * fields, has hardly seen them, or saw them left unannotated. They are trusted in documents that speak of vesicles.
 */
const names =
  "GAPDH flotillin flotillins annexin annexins integrin integrins tetraspanin tetraspanins α-tubulin alpha-tubulin β-tubulin γH2AX γ-H2AX " +
  "Hsp72 Argonaute apolipoprotein apolipoproteins Ku70 Ku80 agrin perlecan laminin collagen talin podocalyxin biglycan α-enolase cadherins " +
  "aldolase calpain leptin cytokeratin α6β4 α6β1 αvβ5 αvβ6 α4β1 COX-2 amyloid-β amyloid-beta AHIF";

/** The same, which are words or other things unless they are written so. */
const exactNames = "STING MVP TRAIL MIF Rb Hrs HGS PUMA Puma RPA Ly6C";

const folded: ReadonlySet<string> = new Set(names.toLowerCase().split(" "));
const exact: ReadonlySet<string> = new Set(exactNames.split(" "));

/** Whether a name as written is one of those, or has one of them as a word: "integrin α6", "flotillin-1". */
export function isTrusted(text: string): boolean {
  const lower = text.toLowerCase();
  return exact.has(text) || folded.has(lower) || lower.split(/[ -]/).some((word) => folded.has(word));
}

/**
 * Strings that are symbols or aliases of genes, and mean something else wherever vesicles, radiation or cancer are
 * written about. They count as a gene only with strong evidence: a definition in the document, or the words beside them.
 */
const methods =
  "NTA TEM SEM AFM DLS SEC UC DUC UF AF4 TFF PEG PCR RT RTPCR QPCR WB IHC IF IP ELISA FACS CT MRI PET US ECG GC MS LC NGS FISH CLSM TIRF FRET OD SPR SERS TRPS MRPS RPS NFCM FCM ERF MESF PSD PSDS LED LEDS";
const vesicles =
  "EV EVS SEV SEVS LEV LEVS MV MVS MVB MVBS ILV ILVS UEV UEVS OMV OMVS EXO EXOS EXOSOME EXOSOMES TEX TDE TDES MP MPS AB ABS MIT MITO LDL HDL NP NPS AUNP LNP";
const cells =
  "DC DCS NK NKT TAM TAMS CAF CAFS MSC MSCS BMSC BMSCS ADSC ASC ASCS HSC HSCS ESC ESCS HSPC HSPCS CSC CSCS IPS TIL TILS MDSC MDSCS PBMC TREG TREGS CTL CTLS CTC CTCS EC ECS SMC SMCS EPC EPCS TN CAR";
const diseases =
  "AD PD MS ALS HD RA SLE DM CVD MI AMI CAD HF CKD AKI COPD ARDS GBM HCC CRC RCC PC PCA OC OV OVCA BC LC GC NPC ESCC HNSCC SCC OSCC NSCLC SCLC LUAD TNBC AML ALL CML CLL MM DLBCL PDAC CCA OS BD SCD MDS";
const radiation =
  "IR RT CRT CCRT SBRT SRT IMRT LET RBE OER CIRT RIBE NTE NTES TE BED GY MGY ROS RNS DSB DSBS SSB HR LD LDR HDR UV UVB";
const others =
  "ECM TME EMT MET ER PM TGN BBB CNS ATP ADP DNA RNA CDNA MRNA FBS FCS BSA PBS DMSO TBS HE PI WT KO KD OE NC CTRL PFS DFS OR RR CI SD SE SEM AUC ROC BMI VAS PSA ICU PAP RISC CDP ANA IGG IGM IGA IGE CRE GAL EGM TRIS SDS EDTA APC PE FITC CV PEG3 PEG10 S1 S2 S3 S4 S5 S7 S8 S9 LPC LPCS GIT MG MGS";
const words =
  "WAS CAT CATS MAX SET SETS REST IMPACT MICE ARE AS AN IT IS IN ON AT TO FOR AND NOT BE BY WE OF CAN HAS HAD LARGE MARK MARCH SEPT DEC CELL CELLS AGE AIM AIR ARM BAD BASE BEST BIG BITE BOD CAGE CALL CAMP CAP CARS CASH CAST CHIP CLIP COPE CUT DAMP END FACT FAST FAT FIND FLAME GAP GAS GAME GEM HER HIM HIP HOT ICE JET KIT LAB LAMP LAP LIGHT LIMIT LINE LINK LIPS LOT MAN MAP MASK MASS MEN MID MIX NET NOV OUT PACE PAGE PAIR PAN PART PAST PEN PIP PLAN PORT POST RAN RANGE RED RING SAT SEA SHE SHIP SHOT SINK SIT SKI SLIT SNAP SPIN SPOT STAR STEM STEP STOP TAG TANK TAP TASK TEN TIP TRAIL TRAP TUBE TYPE UP USED VIA WARS WASH WASP WAVE WEB WIN XIN DES YES";

const wary: ReadonlySet<string> = new Set(
  [methods, vesicles, cells, diseases, radiation, others, words].flatMap((list) => list.split(" ")),
);

/** Whether a name as written is one of those; `text` in any case. */
export function isWary(text: string): boolean {
  // The glomerular filtration rate is estimated.
  return text.length <= 8 && (text === "eGFR" || wary.has(text.toUpperCase()));
}
