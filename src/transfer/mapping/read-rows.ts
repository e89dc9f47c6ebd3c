import { quoted } from "../../errors.js";
import { badImport } from "../bad-import.js";
import type { RejectedRow } from "../import-source.js";
import { readCsv, type CsvRow } from "../read-csv.js";
import { readJsonItems } from "../read-json-items.js";
import { badMapping } from "./located.js";
import type { RowFormat, RowRule } from "./mapping.js";
import type { ColumnRead } from "./read-template.js";

/** A file of rows: its name, and its text in pieces. */
export interface RowFile {
  readonly name: string;
  read(onBytes?: (bytes: number) => void): AsyncIterable<string>;
}

/** A row by its columns; a row that cannot be read as one. */
export type ReadRow =
  | { readonly kind: "row"; readonly number: number; readonly row: Readonly<Record<string, unknown>> }
  | RejectedRow;

/**
 * The rows of a file, in pieces. Rejects with BAD_IMPORT where the file is not of its format, or has no header or one without one
 * of the `columns`; a file that is optional may be empty.
 */
export async function* readRows(
  rule: RowRule,
  file: RowFile,
  columns: readonly ColumnRead[],
  onBytes?: (bytes: number) => void,
): AsyncGenerator<readonly ReadRow[]> {
  const { format } = rule;
  switch (format.kind) {
    case "csv":
      yield* csvRows(format, file, columns, rule.isOptional, onBytes);
      break;
    case "json":
      for await (const items of readJsonItems(file.name, file.read(onBytes), format.path, rule.isOptional))
        yield items.map(({ number, value }) => objectRow(file.name, number, value));
      break;
    case "jsonLines":
      yield* jsonLineRows(file, onBytes);
  }
}

type CsvFormat = Extract<RowFormat, { kind: "csv" }>;

async function* csvRows(
  format: CsvFormat,
  file: RowFile,
  columns: readonly ColumnRead[],
  mayBeEmpty: boolean,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<readonly ReadRow[]> {
  let { header } = format;
  if (header) checkHeader(file.name, header, columns);
  for await (const rows of readCsv(file.name, file.read(onBytes), format)) {
    const [first] = rows;
    if (header !== null || first === undefined) yield csvPiece(file.name, header ?? [], rows, format.json);
    else {
      header = first.cells.map((cell) => cell.trim());
      checkHeader(file.name, header, columns);
      yield csvPiece(file.name, header, rows.slice(1), format.json);
    }
  }
  if (header === null && !mayBeEmpty)
    throw badImport(
      `${file.name}:1`,
      'the file has no header: see that it is whole, or say "optional: true" in the mapping.',
    );
}

function csvPiece(
  name: string,
  header: readonly string[],
  rows: readonly CsvRow[],
  json: readonly string[],
): readonly ReadRow[] {
  return rows.map((row) => csvRow(name, header, row, json));
}

function checkHeader(name: string, header: readonly string[], columns: readonly ColumnRead[]): void {
  const twice = header.find((column, index) => header.indexOf(column) < index);
  if (twice !== undefined)
    throw badImport(`${name}:1`, `the column ${quoted(twice)} is there twice: rename one of them.`);
  const missing = columns.find(({ path, first }) => !header.includes(path) && !header.includes(first));
  if (missing)
    throw badMapping(
      missing,
      `${name} has no column ${quoted(missing.path)}: write one of ${header.join(", ")}, or name the value with "let" or "each".`,
    );
}

function csvRow(name: string, header: readonly string[], { line, cells }: CsvRow, json: readonly string[]): ReadRow {
  if (cells.length !== header.length)
    return rejected(
      name,
      line,
      cells,
      `the row has ${cells.length} cells and the header ${header.length}: quote the cells that hold a separator.`,
    );
  const row: Record<string, unknown> = {};
  for (let index = 0; index < header.length; index++) row[header[index] ?? ""] = cells[index];
  for (const column of json) {
    const cell = row[column];
    try {
      row[column] = typeof cell === "string" && cell !== "" ? JSON.parse(cell) : null;
    } catch {
      return { ...rejected(name, line, cell, `${quoted(cell)} is not JSON: correct it.`), column, raw: cells };
    }
  }
  return { kind: "row", number: line, row };
}

async function* jsonLineRows(file: RowFile, onBytes?: (bytes: number) => void): AsyncGenerator<readonly ReadRow[]> {
  let rest = "";
  let number = 0;
  const rowsOf = (lines: readonly string[]): readonly ReadRow[] =>
    lines.flatMap((line) => {
      number++;
      return line.trim() === "" ? [] : [jsonLine(file.name, number, line)];
    });
  for await (const piece of file.read(onBytes)) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield rowsOf(lines);
  }
  yield rowsOf([rest]);
}

function jsonLine(name: string, number: number, line: string): ReadRow {
  try {
    return objectRow(name, number, JSON.parse(line) as unknown);
  } catch {
    return rejected(name, number, line, `${quoted(line)} is not JSON: write one JSON object a line.`);
  }
}

function objectRow(name: string, number: number, value: unknown): ReadRow {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return rejected(name, number, value, `${quoted(value)} is no object: write one in braces.`);
  return { kind: "row", number, row: value as Readonly<Record<string, unknown>> }; // An object parsed from JSON.
}

function rejected(file: string, row: number, value: unknown, reason: string): RejectedRow {
  return { kind: "rejected", file, row, column: null, value, reason, raw: value };
}
