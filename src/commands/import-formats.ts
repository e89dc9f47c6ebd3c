import { AttestError, quoted } from "../errors.js";
import type { Model } from "../model/model.js";
import type { FilesSource } from "../transfer/import-source.js";
import { jsonLinesSource } from "../transfer/json-lines-source.js";
import { openMapping } from "../transfer/mapping/open-mapping.js";
import { openTextFile, type TextFile } from "../transfer/text-file.js";
import { packagePath } from "./package-files.js";

/** A format that files can be imported from. */
export interface ImportFormat {
  /** As the command line names it. */
  readonly name: string;
  /** What it is, in a few words. */
  readonly title: string;
  /** Whether a file is of it for certain, by its name and its first line. */
  fits(name: string, firstLine: string): boolean;
  open(model: Model, files: readonly string[], encoding: string | null): Promise<FilesSource>;
}

const JSON_LINES: ImportFormat = {
  name: "jsonl",
  title: "Attest JSON Lines",
  fits: (name, firstLine) => /\.(jsonl|ndjson)(\.gz)?$/.test(name) && /^\{.*"(type|relationship)"\s*:/.test(firstLine),
  open: async (_, files, encoding) => ({ ...jsonLinesSource(await openFiles(files, encoding)), paths: files }),
};

/** The formats that need no mapping file, or that one of ours reads (docs/formats). */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  JSON_LINES,
  mappedFormat("ftm", "FollowTheMoney entities", "follow-the-money.yaml", /^\{.*"schema"\s*:/),
  mappedFormat("ucdp-ged", "UCDP GED", "ucdp-ged.yaml", /^"?id"?,"?relid"?,"?year"?,/),
  mappedFormat("acled", "ACLED", "acled.yaml", /^"?event_id_cnty"?,"?event_date"?,/),
  // Popolo is JSON of several lines: from the first of them nobody can tell it from any other.
  mappedFormat("popolo", "Popolo JSON", "popolo.yaml", null),
];

/** A format that a mapping file of the package reads; `firstLine` is what it begins with for certain. */
function mappedFormat(name: string, title: string, mapping: string, firstLine: RegExp | null): ImportFormat {
  return {
    name,
    title,
    fits: (_, line) => firstLine?.test(line) ?? false,
    open: (model, files, encoding) => openMapping(model, packagePath("examples", "mappings", mapping), files, encoding),
  };
}

export interface FormatOptions {
  readonly format?: string | undefined;
  readonly mapping?: string | undefined;
  readonly encoding?: string | undefined;
}

/** What files hold, and how they are read, for people. Rejects with BAD_USER_INPUT where that is not to be told. */
export async function openSource(
  model: Model,
  files: readonly string[],
  { format, mapping, encoding }: FormatOptions,
): Promise<{ readonly source: FilesSource; readonly as: string }> {
  if (mapping !== undefined && format !== undefined)
    throw new AttestError("BAD_USER_INPUT", `--format ${quoted(format)} and --mapping ${quoted(mapping)}: give one.`);
  const inEncoding = encoding === undefined ? "" : `, in ${encoding}`;
  if (mapping !== undefined)
    return { source: await openMapping(model, mapping, files, encoding ?? null), as: `by ${mapping}${inEncoding}` };
  const found = format === undefined ? await formatOf(files, encoding ?? null) : formatNamed(format);
  const why = format === undefined ? `, by their names and first lines (--format ${found.name})` : "";
  return { source: await found.open(model, files, encoding ?? null), as: `as ${found.title}${why}${inEncoding}` };
}

function formatNamed(name: string): ImportFormat {
  const found = IMPORT_FORMATS.find((format) => format.name === name);
  if (found) return found;
  const names = IMPORT_FORMATS.map((format) => format.name).join(", ");
  throw new AttestError("BAD_USER_INPUT", `--format ${quoted(name)}: write one of ${names}, or give a --mapping.`);
}

/** The one format that all files are of. */
async function formatOf(files: readonly string[], encoding: string | null): Promise<ImportFormat> {
  const texts = await openFiles(files, encoding);
  const starts = await Promise.all(texts.map(async (text) => ({ name: text.name, line: await firstLineOf(text) })));
  const found = IMPORT_FORMATS.find((format) => starts.every(({ name, line }) => format.fits(name, line)));
  if (found) return found;
  const names = IMPORT_FORMATS.map((format) => format.name).join(", ");
  throw new AttestError(
    "BAD_USER_INPUT",
    `${files.map(quoted).join(", ")}: no format to be sure of. Say it with --format (${names}), or give a --mapping.`,
  );
}

/** Files by the names that they were given by. */
export function openFiles(files: readonly string[], encoding: string | null): Promise<TextFile[]> {
  return Promise.all(files.map((file) => openTextFile(file, file, encoding)));
}

async function firstLineOf(text: TextFile): Promise<string> {
  for await (const piece of text.read()) return piece.trimStart().split("\n", 1)[0] ?? "";
  return "";
}
