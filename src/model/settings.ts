import type { Curie } from "./entity";
import type { SeveritySetting } from "./finding";
import { human } from "./species";

/** What a user may set; every adapter fills all of it, so that the core has no defaults of its own. */
export interface Settings {
  /** By rule code; a rule that is not named has its default. */
  readonly severities: Readonly<Record<string, SeveritySetting>>;
  /** Names that are never a mention in this workspace. */
  readonly ignore: readonly string[];
  /** The user's choice for an ambiguous name. */
  readonly choices: Readonly<Record<string, Curie>>;
  /** NCBI taxon of miRNAs and genes where the document is silent. */
  readonly species: number;
  readonly defaultReferences: "auto" | "review" | "none";
  /** Paths of the setting `exoscribe.references` or of `--references`: `review`, `document`, `none` or a file. */
  readonly references: readonly string[];
}

export const defaultSettings: Settings = {
  severities: {},
  ignore: [],
  choices: {},
  species: human,
  defaultReferences: "auto",
  references: [],
};
