import type { Curie } from "./entity";
import type { SeveritySetting } from "./finding";
import type { Place } from "./reference";
import { human } from "./species";

/** A list that a setting names. */
export interface ListSetting {
  /** `review`, `document`, `none` or the path of a file. */
  readonly value: string;
  /** Where it stands in a file of settings; its path then counts from the document's folder, and else from the workspace's. */
  readonly place?: Place;
}

/** Words that name a list and are no file. */
const listChoices = ["review", "document", "none"] as const;

export type ListChoice = (typeof listChoices)[number];

export const isListChoice = (value: string): value is ListChoice =>
  listChoices.some((choice) => choice === value);

/** When the list of the review counts unasked. */
export const defaultReferencesModes = ["auto", "review", "none"] as const;

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
  readonly defaultReferences: (typeof defaultReferencesModes)[number];
  /** The lists of documents that name none. */
  readonly references: readonly ListSetting[];
  /** Files of the user's own, anywhere, for documents that cite by key and have no other list; `~` is the home folder. */
  readonly libraries: readonly string[];
  /** A newer list of retracted works than the one that is bundled. */
  readonly retractions: ListSetting | undefined;
}

export const defaultSettings: Settings = {
  severities: {},
  ignore: [],
  choices: {},
  species: human,
  defaultReferences: "auto",
  references: [],
  libraries: [],
  retractions: undefined,
};
