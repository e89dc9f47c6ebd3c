import { quoted } from "../../errors.js";
import { nameKey } from "../../record/name-key.js";
import { asText } from "./as-text.js";
import { refuse } from "./row-refused.js";

/** A table as templates ask it: what a key stands for. */
export interface TableLookup {
  /** By key, folded where `isFolded`. */
  readonly entries: ReadonlyMap<string, unknown>;
  /** Whether keys are compared without regard to case, spaces and accents. */
  readonly isFolded: boolean;
  /** What a key that is not there becomes; null where the row is then refused. */
  readonly otherwise: ((key: string) => unknown) | null;
}

/** A key as its table compares it. */
export function tableKey(key: string, isFolded: boolean): string {
  return isFolded ? nameKey(key) : key;
}

/**
 * What `value` stands for in a table, or the column `column` of that. Throws a RowRefused where it is not there and the table
 * does not say what then.
 */
export function lookUp(
  table: TableLookup | undefined,
  name: string,
  value: unknown,
  column: string | null,
  from: string,
): unknown {
  const key = asText(value);
  if (table === undefined || key === null)
    throw refuse(from, value, `{${from}} is ${quoted(value)}: it cannot be looked up in ${quoted(name)}`);
  const found = table.entries.get(tableKey(key, table.isFolded));
  if (found !== undefined) return column === null ? empty(found) : columnOf(found, column);
  if (table.otherwise === null)
    throw refuse(from, value, `${quoted(value)} is not in the table ${quoted(name)}: add it there, or say "otherwise"`);
  return empty(table.otherwise(key));
}

function columnOf(found: unknown, column: string): unknown {
  if (Array.isArray(found)) return found.map((row: unknown) => columnOf(row, column));
  if (typeof found !== "object" || found === null) return undefined;
  return empty((found as Readonly<Record<string, unknown>>)[column]); // A row of a file, or an object of the mapping.
}

function empty(value: unknown): unknown {
  return value === null || value === "" ? undefined : value;
}
