import { Command, CommanderError, Option } from "commander";
import { version } from "../../package.json";
import { entityKinds } from "../model/entity";
import { complain, Failure } from "./failure";
import { collect, lineAndColumn, withFolders, withSettings } from "./settings/options";
import {
  annotateFormats,
  checkFormats,
  conversions,
  evidenceFormats,
  failOnSeverities,
  lookupFormats,
  type AnnotateOptions,
  type CheckOptions,
  type CompleteOptions,
  type ConvertOptions,
  type EvidenceOptions,
  type LookupOptions,
  type RewriteOptions,
  type Terminal,
} from "./options";

const paths = ["<path...>", "files, folders or globs; - is standard input"] as const;
const file = ["<file>", "the document, which is printed anew; - is standard input"] as const;

/** Runs the command line and gives its exit code: 0, 1 for findings, 2 for bad usage or an unreadable input. */
export async function runProgram(args: readonly string[]): Promise<number> {
  const terminal: Terminal = { stdout: process.stdout, stderr: process.stderr, environment: process.env };
  let code = 0;
  const program = new Command("exoscribe")
    .description("Recognises miRNAs, proteins and pathways in Markdown, and checks every citation.")
    .version(version, "-V, --version")
    .exitOverride()
    .configureOutput({
      outputError: (text) => {
        complain(terminal.stderr, text.replace(/^error: /, ""));
      },
    });

  withFolders(program.command("annotate"))
    .description("list what each document mentions and cites")
    .argument(...paths)
    .addOption(new Option("--format <format>", "how to print it").choices(annotateFormats).default("pretty"))
    .option("--out <dir>", "write one file for each document into this folder")
    .addOption(
      new Option("--explain <line:column>", "print why what is written there is a name, or is none")
        .argParser(lineAndColumn)
        .conflicts(["out", "format"]),
    )
    .action(async (given: string[], options: AnnotateOptions) => {
      const { annotate } = await import("./commands/annotate");
      code = await annotate(given, options, terminal);
    });

  withFolders(program.command("check"))
    .description("report wrong citations and outdated names")
    .argument(...paths)
    .addOption(new Option("--format <format>", "how to print it").choices(checkFormats).default("pretty"))
    .option("--rule <code=severity>", "off, info, warning or error; may be repeated", collect, [])
    .addOption(
      new Option("--fail-on <severity>", "exit with 1 from this severity on")
        .choices(failOnSeverities)
        .default("error"),
    )
    .option("--fix", "apply the fixes that are sure")
    .action(async (given: string[], options: CheckOptions) => {
      const { check } = await import("./commands/check");
      code = await check(given, options, terminal);
    });

  withFolders(program.command("evidence"))
    .description("list which names of its sentence each cited work names, by title and abstract")
    .argument(...paths)
    .addOption(new Option("--format <format>", "how to print it").choices(evidenceFormats).default("pretty"))
    .action(async (given: string[], options: EvidenceOptions) => {
      const { evidence } = await import("./commands/evidence");
      code = await evidence(given, options, terminal);
    });

  program
    .command("lookup")
    .description("find a miRNA, protein or pathway by any of its names")
    .argument("<query>", "a name or an identifier")
    .addOption(new Option("--kind <kind>", "only of this kind").choices(entityKinds))
    .addOption(new Option("--format <format>", "how to print it").choices(lookupFormats).default("pretty"))
    .action(async (query: string, options: LookupOptions) => {
      const { lookup } = await import("./commands/lookup");
      code = await lookup(query, options, terminal);
    });

  withSettings(program.command("renumber"))
    .description("number the references of a document by first appearance, text and list together")
    .argument(...file)
    .addOption(writeOption())
    .addOption(diffOption())
    .action(async (given: string, options: RewriteOptions) => {
      const { renumberFile } = await import("./commands/rewrite");
      code = await renumberFile(given, options, terminal);
    });

  withSettings(program.command("convert"))
    .description("write all citations of a document in another notation")
    .argument(...file)
    .addOption(new Option("--to <notation>", "how to write them").choices(conversions).makeOptionMandatory())
    .addOption(writeOption())
    .addOption(diffOption())
    .action(async (given: string, options: ConvertOptions) => {
      const { convertFile } = await import("./commands/rewrite");
      code = await convertFile(given, options, terminal);
    });

  program
    .command("references")
    .description("the reference list of the review, He et al. 2021")
    .command("complete")
    .description("complete it for the current folder, in .exoscribe/references.json")
    .requiredOption(
      "--from <source>",
      "europepmc or crossref, which is asked over the network for what the review cites; or a file with its references",
    )
    .action(async (options: CompleteOptions) => {
      const { complete } = await import("./commands/references");
      code = await complete(options, terminal);
    });

  program
    .command("init")
    .description("write a configuration, .exoscribe/config.json, into the current folder")
    .action(async () => {
      const { init } = await import("./commands/init");
      code = await init(terminal);
    });

  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    // Exit code 1 is kept for findings: even a fault of ours must not look like one.
    const line =
      error instanceof Failure ? error.message : `internal error: ${(error as Error).stack ?? String(error)}`;
    complain(terminal.stderr, line);
    return 2;
  }
}

const writeOption = (): Option =>
  new Option("--write", "change the file instead of printing the new document");

const diffOption = (): Option =>
  new Option("--diff", "print what changes, as a unified diff").conflicts("write");
