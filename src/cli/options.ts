import type { EntityKind } from "../model/entity";
import type { Severity } from "../model/finding";
import type { Settings } from "../model/settings";
import type { Position } from "./lines";

// What the options accept. This module stands apart from the commands, so that `--help` and a bad option are answered
// without loading them.

export const annotateFormats = [
  "pretty",
  "json",
  "jsonl",
  "csv",
  "brat",
  "bioc",
  "pubannotation",
  "webanno",
] as const;
export const checkFormats = ["pretty", "json", "sarif", "github"] as const;
export const evidenceFormats = ["pretty", "json", "csv"] as const;
export const lookupFormats = ["pretty", "json"] as const;
export const failOnSeverities: readonly Severity[] = ["error", "warning", "info"];

export const conversions = ["bracket", "parenthesis", "caret", "superscript", "unicode", "keys"] as const;

export type AnnotateFormat = (typeof annotateFormats)[number];
export type CheckFormat = (typeof checkFormats)[number];
export type EvidenceFormat = (typeof evidenceFormats)[number];
export type LookupFormat = (typeof lookupFormats)[number];
export type Conversion = (typeof conversions)[number];

/** Options of all commands that read documents: each field of a configuration has one, and counts before it. */
export interface SettingsOptions {
  /** `false` is `--no-config`. */
  readonly config?: string | false;
  readonly references: readonly string[];
  /** The user's own, which no configuration names. */
  readonly library: readonly string[];
  readonly retractions?: string;
  readonly defaultReferences?: Settings["defaultReferences"];
  readonly species?: number;
  readonly ignore: readonly string[];
  readonly choose: Settings["choices"];
}

/** Options of the commands that read folders. */
export interface FolderOptions extends SettingsOptions {
  readonly exclude: readonly string[];
  readonly gitignore: boolean;
  readonly workers?: number;
}

export interface AnnotateOptions extends FolderOptions {
  readonly format: AnnotateFormat;
  readonly out?: string;
  readonly explain?: Position;
}

export interface CheckOptions extends FolderOptions {
  readonly format: CheckFormat;
  readonly rule: readonly string[];
  readonly failOn: Severity;
  readonly fix?: boolean;
}

export interface EvidenceOptions extends FolderOptions {
  readonly format: EvidenceFormat;
}

export interface CompleteOptions {
  /** `europepmc`, `crossref`, or a file. */
  readonly from: string;
}

export interface LookupOptions {
  readonly kind?: EntityKind;
  readonly format: LookupFormat;
}

export interface RewriteOptions extends SettingsOptions {
  readonly write?: boolean;
  readonly diff?: boolean;
}

export interface ConvertOptions extends RewriteOptions {
  readonly to: Conversion;
}

/** What a command writes to, and reads of its surroundings. */
export interface Terminal {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: NodeJS.ProcessEnv;
}
