import { indexMirnas, type MirnaNames } from "../../../src/knowledge/mirna/names";

const stemLoops = [
  "hsa-let-7a-1 MI0000060 let-7",
  "hsa-let-7a-2 MI0000061 let-7",
  "hsa-let-7b MI0000063 let-7",
  "hsa-let-7c MI0000064 let-7",
  "hsa-mir-9-1 MI0000466 mir-9",
  "hsa-mir-15a MI0000069 mir-15",
  "hsa-mir-17 MI0000071 mir-17",
  "hsa-mir-21 MI0000077 mir-21",
  "hsa-mir-23a MI0000079 mir-23",
  "hsa-mir-23b MI0000439 mir-23",
  "hsa-mir-26a-1 MI0000083 mir-26",
  "hsa-mir-26a-2 MI0000750 mir-26",
  "hsa-mir-29a MI0000087 mir-29",
  "hsa-mir-29b-1 MI0000105 mir-29",
  "hsa-mir-29b-2 MI0000107 mir-29",
  "hsa-mir-92a-1 MI0000093 mir-25",
  "hsa-mir-107 MI0000114 mir-103",
  "hsa-mir-155 MI0000681 mir-155",
  "hsa-mir-181b-1 MI0000270 mir-181",
  "hsa-mir-200a MI0000737 mir-8",
  "hsa-mir-200b MI0000342 mir-8",
  "hsa-mir-210 MI0000286 mir-210",
  "hsa-mir-221 MI0000298 mir-221",
  "hsa-mir-222 MI0000299 mir-221",
  "hsa-mir-548s MI0014141 mir-548",
  "hsa-mir-548as MI0019132 mir-548",
  "mmu-mir-155 MI0000177 mir-155",
  "mmu-mir-344-1 MI0000630 mir-344",
];
const matures = [
  "hsa-let-7a-5p MIMAT0000062",
  "hsa-miR-9-3p MIMAT0000442 hsa-miR-9*",
  "hsa-miR-21-5p MIMAT0000076 hsa-miR-21",
  "hsa-miR-21-3p MIMAT0004494 hsa-miR-21*",
  "hsa-miR-221-3p MIMAT0000278 hsa-miR-221",
  "hsa-miR-222-3p MIMAT0000279 hsa-miR-222",
];
const families = ["let-7 MIPF0000002", "mir-8 MIPF0000019", "mir-15 MIPF0000006"];

/** A few entries of miRBase. */
export const names: MirnaNames = indexMirnas([
  ...stemLoops.map((line) => {
    const [name, accession, family] = line.split(" ");
    const id = families.find((other) => other.startsWith(`${family!} `))?.split(" ")[1];
    return {
      id: `mirbase:${accession!}`,
      name: name!,
      ...(id === undefined ? {} : { family: `mirbase.family:${id}` }),
    };
  }),
  ...matures.map((line) => {
    const [name, accession, ...previous] = line.split(" ");
    return { id: `mirbase.mature:${accession!}`, name: name!, previous };
  }),
  ...families.map((line) => ({ id: `mirbase.family:${line.split(" ")[1]!}`, name: line.split(" ")[0]! })),
  { id: "mirbase:MI0000283", name: "hsa-mir-203a", previous: ["hsa-mir-203"] },
  { id: "mirbase:MI0017343", name: "hsa-mir-203b" },
  { id: "mirbase:MI0006654", name: "hsa-mir-720", dead: true },
]);
