import { quoted } from "../../errors.js";
import { badImport } from "../bad-import.js";
import { asText } from "./as-text.js";
import type { FileTable, Mapping } from "./mapping.js";
import { readRows, type RowFile } from "./read-rows.js";
import { holds, makeValue } from "./make-value.js";
import { tableKey, type TableLookup } from "./table.js";
import { fill, present } from "./template.js";

/** The file that a table is read from; null where there is none. */
export type FindFile = (table: FileTable) => Promise<RowFile | null>;

/** Reads the tables that are files, whole. Rejects with BAD_IMPORT where one is missing or has a key twice. */
export async function readTables({ tables }: Mapping, find: FindFile): Promise<ReadonlyMap<string, TableLookup>> {
  const read = new Map<string, TableLookup>();
  for (const [name, table] of tables)
    read.set(name, table.kind === "inline" ? table.lookup : await readTable(name, table, find));
  return read;
}

async function readTable(name: string, table: FileTable, find: FindFile): Promise<TableLookup> {
  const { isFolded, isMany, otherwise } = table;
  const entries = new Map<string, unknown>();
  const file = await find(table);
  if (file === null) {
    if (table.isOptional) return { entries, isFolded, otherwise };
    throw badImport(
      table.place,
      `the table ${quoted(name)} is read from ${quoted(table.pattern.source)}, which is not there: name it among the files, or put it beside the mapping.`,
    );
  }
  for await (const rows of readRows(table, file, table.columns))
    for (const row of rows) {
      if (row.kind === "rejected") throw badImport(`${row.file}:${row.row}`, row.reason);
      const scope = { ...BARE, row: row.row };
      const key = asText(fill(table.key, scope));
      if (key === null || !table.only.every((condition) => holds(condition, scope))) continue;
      const value = table.value === null ? presentCells(row.row) : makeValue(table.value, scope);
      if (value !== undefined)
        add(entries, kept(tableKey(key, isFolded)), kept(value), isMany, `${file.name}:${row.number}`);
    }
  return { entries, isFolded, otherwise: otherwise ?? (isMany ? () => null : null) };
}

function add(entries: Map<string, unknown>, key: string, row: unknown, isMany: boolean, place: string): void {
  const before = entries.get(key);
  if (isMany) {
    if (Array.isArray(before)) before.push(row);
    else entries.set(key, [row]);
    return;
  }
  if (before !== undefined)
    throw badImport(place, `the key ${quoted(key)} is there already: leave one row out, or say "many: true".`);
  entries.set(key, row);
}

function presentCells(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, present(cell)]));
}

/** What the templates of a table see beside the row. */
const BARE = { names: {}, tables: new Map<string, TableLookup>(), idOf: (external: string) => external };

/** A copy of its own: a cell that was cut out of a text would keep the whole text in memory. */
function kept<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T; // What was JSON before.
}
