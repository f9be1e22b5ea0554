import { InvalidArgumentError, Option, type Command } from "commander";
import { defaultReferencesModes, type Settings } from "../../model/settings";
import { organismNamed } from "../../text/organisms";
import type { Position } from "../lines";

/** Gives a command the options of all that read documents. */
export function withSettings(command: Command): Command {
  return command
    .option("--config <file>", "this configuration, and no .exoscribe/config.json")
    .option("--no-config", "no configuration")
    .option("--references <source>", "review, document, none or a file; may be repeated", collect, [])
    .option(
      "--library <file>",
      "a library of your own, for what cites by key and has no other list; may be repeated",
      collect,
      [],
    )
    .option("--retractions <file>", "a newer retraction_watch.csv than the list that is bundled")
    .addOption(
      new Option("--default-references <mode>", "when the list of the review counts unasked").choices(
        defaultReferencesModes,
      ),
    )
    .option("--species <name>", "of which species names are where a document does not say", taxon)
    .option("--ignore <name>", "a word that is no name; may be repeated", collect, [])
    .option("--choose <name=id>", "what a name means; may be repeated", choice, {});
}

/** Gives a command the options of all that read folders, too. */
export function withFolders(command: Command): Command {
  return withSettings(command)
    .option(
      "--exclude <pattern>",
      "leave these documents out, as in a .gitignore; may be repeated",
      collect,
      [],
    )
    .option("--no-gitignore", "read what .gitignore files leave out, too")
    .option("--workers <count>", "threads to work in; chosen by the size of the task if not given", workers);
}

export function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

export function lineAndColumn(value: string): Position {
  const [, line, column] = /^([1-9]\d{0,8}):([1-9]\d{0,8})$/.exec(value) ?? [];
  if (line === undefined || column === undefined)
    throw new InvalidArgumentError("A line and a column are expected, as in 12:5.");
  return { line: Number(line), column: Number(column) };
}

function taxon(value: string): number {
  const organism = organismNamed(value);
  if (organism) return organism.taxon;
  throw new InvalidArgumentError(
    "A species such as human, mouse or rat is expected, or its taxon in NCBI Taxonomy.",
  );
}

function choice(value: string, previous: Settings["choices"]): Settings["choices"] {
  const [, name, id] = /^(.{1,200})=([^\s=:]{1,40}:\S{1,100})$/s.exec(value) ?? [];
  if (name === undefined || id === undefined)
    throw new InvalidArgumentError("A name and an identifier are expected, as in p38=hgnc:6876.");
  return { ...previous, [name]: id };
}

function workers(value: string): number {
  if (/^\d{1,2}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("A whole number is expected.");
}
