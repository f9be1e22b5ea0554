import type { MisevCategory } from "../model/entity";
import { linkOf } from "./links";
import { markdownLink } from "./markdown";

/** The guideline by name, linked to its paper. */
export const misevTitle = markdownLink("MISEV2018", linkOf("doi:10.1080/20013078.2018.1535750")!.url);

/**
 * What a category of MISEV2018, Table 3 (Théry et al., J Extracell Vesicles 2018;7:1535750) is for, in our words.
 * Categories 1 to 3 are asked of every EV preparation, 4 and 5 where subtypes or functions are claimed.
 */
const purposes: Readonly<Record<MisevCategory, string>> = {
  1: "membrane protein of the cell surface or endosomes; shows that vesicles are there",
  2: "cytosolic protein that vesicles enclose; shows that they are intact",
  3: "common contaminant; shows how pure the preparation is",
  4: "protein of other compartments of the cell; tells subtypes apart, low in small EVs",
  5: "secreted protein found with EVs; how it is bound to them has to be shown",
};

/** One phrase for the card: `category 1: membrane protein …`. */
export function misevLine(category: MisevCategory): string {
  return `category ${category}: ${purposes[category]}`;
}
