import { basename } from "node:path";
import { quoted } from "../../errors.js";
import { badImport } from "../bad-import.js";
import type { ImportItem, ImportSource } from "../import-source.js";
import type { TextFile } from "../text-file.js";
import { asText } from "./as-text.js";
import { uuidsOf } from "./external-id.js";
import { makeLines } from "./make-lines.js";
import type { FileRule, Mapping } from "./mapping.js";
import { readRows } from "./read-rows.js";
import { readTables, type FindFile } from "./read-tables.js";
import type { Scope } from "./scope.js";
import type { TableLookup } from "./table.js";
import { fill } from "./template.js";

/** A file to import, and the path by which a mapping knows it. */
export interface MappedFile {
  readonly path: string;
  readonly text: TextFile;
}

/**
 * What a mapping makes of files, in the order of the mapping's. Tables are read at once: from the files, or from what `beside` finds
 * by its name next to the mapping. Rejects with BAD_IMPORT where a file has no rule, a rule no file, or a table is missing.
 */
export async function mapFiles(
  mapping: Mapping,
  files: readonly MappedFile[],
  beside: (name: string) => Promise<TextFile | null> = () => Promise.resolve(null),
): Promise<ImportSource> {
  checkUsed(mapping, files);
  const find: FindFile = async ({ pattern }) =>
    files.find(({ path }) => pattern.match(path))?.text ?? (await beside(pattern.source));
  const tables = await readTables(mapping, find);
  const readings = mapping.files.flatMap((rule) => readingsOf(mapping, rule, files));
  return {
    name: files.map(({ text }) => text.name).join(", "),
    bytes: readings.reduce((sum, { file }) => sum + file.text.bytes, 0),
    read: (onBytes) => readAll(mapping, readings, tables, onBytes),
  };
}

/** A file that a rule is for, and what its path's parts are named. */
interface Reading {
  readonly rule: FileRule;
  readonly file: MappedFile;
  readonly names: Readonly<Record<string, string>>;
}

function readingsOf({ name }: Mapping, rule: FileRule, files: readonly MappedFile[]): readonly Reading[] {
  const readings = files.flatMap((file) => {
    const names = rule.pattern.match(file.path);
    return names === null ? [] : [{ rule, file, names: { ...names, file: basename(file.path) } }];
  });
  if (readings.length === 0 && !rule.isOptional)
    throw badImport(
      rule.place,
      `no file is ${quoted(rule.pattern.source)}: name it among those to import, or say "optional: true" in ${name}.`,
    );
  return readings;
}

function checkUsed(mapping: Mapping, files: readonly MappedFile[]): void {
  const tables = [...mapping.tables.values()].filter((table) => table.kind === "file");
  const patterns = [...mapping.files, ...tables].map(({ pattern }) => pattern);
  const unused = files.find(({ path }) => patterns.every((pattern) => pattern.match(path) === null));
  if (unused)
    throw badImport(
      unused.path,
      `${mapping.name} says nothing of this file: leave it out, or add a "file" to the mapping, beside ${[...new Set(patterns.map(({ source }) => source))].join(", ")}.`,
    );
}

async function* readAll(
  mapping: Mapping,
  readings: readonly Reading[],
  tables: ReadonlyMap<string, TableLookup>,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<readonly ImportItem[]> {
  for (const { rule, file, names } of readings) {
    const scope: Scope = { row: {}, names, tables, idOf: idsOf(mapping, names) };
    const { name } = file.text;
    yield makeLines(rule.before, scope, { file: name, row: 1 }).map((item) =>
      item.kind === "line" ? { ...item, once: true } : item,
    );
    for await (const rows of readRows(rule, file.text, rule.columns, onBytes))
      yield rows.flatMap((row): readonly ImportItem[] =>
        row.kind === "rejected"
          ? [row]
          : makeLines(rule.make, { ...scope, row: row.row }, { file: name, row: row.number }),
      );
  }
}

/** How ids are made in the scope of a file. */
function idsOf({ scope, ids }: Mapping, names: Readonly<Record<string, string>>): Scope["idOf"] {
  const name = asText(scope && fill(scope, { row: {}, names, tables: new Map(), idOf: (id) => id })) ?? "";
  if (ids === "uuid") return uuidsOf(name);
  return scope === null ? (external) => external : (external) => `${name}:${external}`;
}
