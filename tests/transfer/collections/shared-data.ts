import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";

/** Where the collections are, which are other people's and not in this repository. */
const DATA = resolve(process.env["SHARED_DATA"] ?? "../shared/data");

/** How many nodes or relationships there are of each type. */
export type Counts = Readonly<Record<string, number>>;

/** A row of CSV by its columns. */
export type Row = Readonly<Record<string, string>>;

/** Why a collection cannot be read here; null where it can. */
export function missing(folder: string): string | null {
  return existsSync(join(DATA, folder)) ? null : `there is no ${join(DATA, folder)}: set SHARED_DATA to where it is`;
}

/** The files of a collection, whose names end so, in their order. */
export function pathsIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(DATA, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(DATA, folder, name));
}

/** The rows of a file of CSV, plain or gzipped, with their cells as they are. */
export function rowsOf(path: string): readonly Row[] {
  const bytes = readFileSync(join(DATA, path));
  return parse(path.endsWith(".gz") ? gunzipSync(bytes) : bytes, { columns: true, bom: true });
}

/** How many different ones there are. */
export function distinct(items: Iterable<string>): number {
  return new Set(items).size;
}

/** The parts of a cell between separators, without spaces and empty ones. */
export function partsOf(cell: string | undefined, separator: string | RegExp = ";"): readonly string[] {
  return (cell ?? "")
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
