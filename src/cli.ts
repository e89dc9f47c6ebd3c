#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { CEILINGS } from "./auth/viewer.js";
import { apply, type ApplyCommandOptions } from "./commands/apply.js";
import { backup, type BackupOptions } from "./commands/backup.js";
import { check, type CheckOptions } from "./commands/check.js";
import { copy, type CopyOptions } from "./commands/copy.js";
import { explain, type ExplainOptions } from "./commands/explain.js";
import { exportGraph, type ExportOptions } from "./commands/export.js";
import { importFiles, type ImportCommandOptions } from "./commands/import.js";
import { IMPORT_FORMATS } from "./commands/import-formats.js";
import { migrate } from "./commands/migrate.js";
import { restore, type RestoreOptions } from "./commands/restore.js";
import { schema } from "./commands/schema.js";
import { printSettings } from "./config/report.js";
import { EXPORT_FORMATS } from "./transfer/export-formats.js";
import { FINDING_KINDS } from "./transfer/finding.js";
import { endProcess } from "./commands/end-process.js";
import { packageVersion } from "./commands/package-files.js";
import { serveUntilStopped } from "./commands/serve-until-stopped.js";

const program = new Command("attest")
  .description("A GraphQL server over a knowledge graph of who said what about which event.")
  .version(await packageVersion())
  .showHelpAfterError("(attest --help tells more)")
  .addHelpText(
    "after",
    "\nSettings come from the environment: attest config lists them.\nExit status: 0 done, 1 failed, 2 no such command or option, or configured wrongly, 3 done, but rows were rejected or mistakes found.",
  )
  .exitOverride();

program
  .command("start", { isDefault: true })
  .description("serve the graph over HTTP until SIGTERM or Ctrl+C; loads the seed into an empty store")
  .action(() => serveUntilStopped(process.env));

program
  .command("migrate")
  .description(
    "create the constraints and indexes that the store lacks, and rebuild the stored values that follow from others",
  )
  .action(async () => print(await migrate(process.env, (progress) => process.stderr.write(`${progress}\n`))));

program
  .command("config")
  .description("list every setting: its value, where it comes from, and what it means; secrets are hidden")
  .action(() => print(printSettings(process.env)));

program
  .command("schema")
  .description("print the GraphQL schema that clients see")
  .action(async () => print(await schema()));

program
  .command("explain")
  .description("print what a GraphQL operation costs, its plan, and the Cypher it becomes, without asking a store")
  .argument("<file>", "the document, such as query.graphql; - reads standard input")
  .option("--variables <file>", "its variables, as a JSON object")
  .option("--operation <name>", "which operation, where the document has several")
  .option("--ceiling <marking>", `for a viewer who may see up to ${CEILINGS.join(", ")}`, "PROTECTED")
  .action(async (file: string, options: ExplainOptions) => print(await explain(file, options, process.env)));

program
  .command("import")
  .description("load files into the graph: records come to be what the files say, and rows that do not fit are told of")
  .argument("<files...>", "the files, plain or gzipped")
  .option(
    "--format <name>",
    `one of ${IMPORT_FORMATS.map(({ name }) => name).join(", ")}; found out where it is certain`,
  )
  .option("--mapping <file>", "how CSV, TSV or JSON becomes nodes and relationships (docs/formats/mapping.md)")
  .option("--encoding <name>", "the encoding of the files, such as windows-1252; UTF-8 where left out")
  .option("--store <place>", "a folder of the embedded engine, or neo4j://...; the settings' where left out")
  .option("--rejects <file>", "where rows that cannot be loaded go, with what is wrong", "rejects.jsonl")
  .option("--strict", "stop at the first row that does not fit, before anything is written")
  .option("--dry-run", "do everything but write to the graph; the file of rejects is written")
  .option("--json", "print the summary as JSON")
  .action(async (files: readonly string[], options: ImportCommandOptions) => {
    const { text, status } = await importFiles(files, options, process.env, process.stderr);
    print(text);
    process.exitCode = status;
  });

program
  .command("export")
  .description("write the graph, or a part of it, in a format that other programs read")
  .option("--format <name>", `one of ${EXPORT_FORMATS.map(({ name }) => name).join(", ")}`, "jsonl")
  .option("--ceiling <marking>", `what a viewer may see who may see up to ${CEILINGS.join(", ")}`, "PUBLIC")
  .option("--query <file>", "a GraphQL document whose root lists say which records; - reads standard input")
  .option("--variables <file>", "its variables, as a JSON object")
  .option("--operation <name>", "which operation, where the document has several")
  .option("--where <filter>", "the filter that records fit, such as '{ when: { within: \"2025\" } }'")
  .option("--list <name>", "one list alone, such as events; with --where what of it fits (entities where left out)")
  .option("--part <name>", "one file of a format that has several")
  .option("--out <path>", "the file, or the folder for several; standard output where it is left out")
  .action((options: ExportOptions) => exportGraph(options, process.env, warn));

program
  .command("apply")
  .description(
    "make the changes of a file, all of them or none: upsert, correct, mark, delete (docs/formats/changes.md)",
  )
  .argument("<file>", "JSON Lines, a change each")
  .option("--dry-run", "tell what would be done, and do nothing")
  .option("--json", "tell it as JSON")
  .option("--journal <file>", "where changes and their reasons are noted; applied.jsonl in DATA_DIR where left out")
  .action(async (file: string, options: ApplyCommandOptions) => print(await apply(file, options, process.env)));

program
  .command("copy")
  .description("copy a graph from one store to another, of either engine, and compare the two")
  .requiredOption("--from <store>", "a folder of the embedded engine, such as ./data, or neo4j://host:7687")
  .requiredOption("--to <store>", "the same; it must be empty")
  .option("--resume", "go on with a copy that was cut off")
  .action(async (options: CopyOptions) => print(await copy(options, process.env, warn)));

program
  .command("backup")
  .description("save the embedded engine's whole graph in a new file, also while a server holds it")
  .argument("<file>", "the new file, such as backup.grafeo")
  .option("--server <url>", "the server that holds the graph, such as http://localhost:4000")
  .option("--token <token>", "a token for that server whose ceiling is PROTECTED")
  .action(async (file: string, options: BackupOptions) => print(await backup(file, options, process.env)));

program
  .command("restore")
  .description("put a backup in DATA_DIR, which no server may hold")
  .argument("<file>", "the backup")
  .option("--replace", "also where a graph is there, which is kept in a folder beside")
  .action(async (file: string, options: RestoreOptions) => print(await restore(file, options, process.env)));

program
  .command("check")
  .description(
    "look for what is wrong in the graph: broken citations, impossible numbers and dates, records without a source",
  )
  .option(
    "--json",
    "print findings as JSON, a line each, and a last line with how many there are of each kind and type",
  )
  .option("--limit <number>", "how many findings of a kind are listed for each type, or all; all are counted", "10")
  .option("--only <checks>", `what to look for, with commas between: some of ${FINDING_KINDS.join(", ")}`)
  .action(async (options: CheckOptions) => {
    process.exitCode = await check(options, process.env, print);
  });

await endProcess(async () => {
  try {
    await program.parseAsync();
  } catch (error) {
    // commander has printed help, the version, or what is wrong with the command line.
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
    throw error;
  }
});

function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
