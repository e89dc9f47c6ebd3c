import type { FilePattern } from "./file-pattern.js";
import type { ColumnRead } from "./read-template.js";
import type { TableLookup } from "./table.js";
import type { Template } from "./template.js";
import type { Condition, RecordRule, Value } from "./value.js";

/** A mapping file, read: how rows become lines of the graph. */
export interface Mapping {
  /** The file's name, for messages. */
  readonly name: string;
  /** The collection, of which ids are made; null where they are taken as they are. */
  readonly scope: Template | null;
  readonly ids: "uuid" | "given";
  readonly tables: ReadonlyMap<string, TableRule>;
  readonly files: readonly FileRule[];
}

/** A table that stands in the mapping, or is another file. */
export type TableRule = { readonly kind: "inline"; readonly lookup: TableLookup } | FileTable;

export interface FileTable extends RowRule, ReadsColumns {
  readonly kind: "file";
  /** What a row is found by. */
  readonly key: Template;
  /** What is kept of a row; null for the row itself. */
  readonly value: Value | null;
  /** Which rows count. */
  readonly only: readonly Condition[];
  /** Whether several rows may have one key; a key then stands for a list of rows. */
  readonly isMany: boolean;
  readonly isFolded: boolean;
  readonly otherwise: TableLookup["otherwise"];
}

/** Which files there are, and how their rows are read. */
export interface RowRule {
  readonly place: string;
  readonly pattern: FilePattern;
  readonly format: RowFormat;
  /** Whether the file, or the list in it, may be missing. */
  readonly isOptional: boolean;
}

/** The columns that templates read, which a file with a header has to have. */
export interface ReadsColumns {
  readonly columns: readonly ColumnRead[];
}

export type RowFormat =
  | {
      readonly kind: "csv";
      readonly separator: string;
      readonly quotes: boolean;
      /** The names of the columns, where the first row does not say them. */
      readonly header: readonly string[] | null;
      /** The columns whose cells hold JSON. */
      readonly json: readonly string[];
    }
  /** A list in a JSON text, and the path that leads to it. */
  | { readonly kind: "json"; readonly path: readonly string[] }
  | { readonly kind: "jsonLines" };

export interface FileRule extends RowRule, ReadsColumns {
  /** Records of the file as a whole, made before those of its rows. */
  readonly before: readonly RecordRule[];
  readonly make: readonly RecordRule[];
}
