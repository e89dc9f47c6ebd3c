import { quoted } from "../../errors.js";
import { readFilePattern } from "./file-pattern.js";
import { badMapping, flagAt, itemsOf, textAt, type Located } from "./located.js";
import type { RowFormat, RowRule } from "./mapping.js";

/** The keys by which a file and its rows are told. */
export const ROW_KEYS = ["file", "format", "rows", "separator", "quotes", "header", "json", "optional"];

const FORMATS = ["csv", "tsv", "json", "jsonl"];

/** Reads which files are meant and how their rows are read. Throws BAD_IMPORT where the format is not known. */
export function readRowRule(entries: ReadonlyMap<string, Located>, at: Located): RowRule {
  const file = entries.get("file");
  if (file === undefined) throw badMapping(at, 'there is no "file": write the name of one, as in "file: people.csv".');
  const pattern = readFilePattern(file);
  return {
    place: at.place,
    pattern,
    format: readFormat(entries, file, pattern.source),
    isOptional: flagAt(entries.get("optional"), '"optional"'),
  };
}

function readFormat(entries: ReadonlyMap<string, Located>, file: Located, name: string): RowFormat {
  const said = entries.get("format");
  const format = said === undefined ? formatOf(name) : textAt(said, '"format"');
  switch (format) {
    case "csv":
    case "tsv": {
      const separator = entries.get("separator");
      const header = entries.get("header");
      const quotes = entries.get("quotes");
      return {
        kind: "csv",
        separator: separator === undefined ? (format === "csv" ? "," : "\t") : separatorAt(separator),
        quotes: quotes === undefined || flagAt(quotes, '"quotes"'),
        header: header === undefined ? null : itemsOf(header).map((column) => textAt(column, "a column")),
        json: itemsOf(entries.get("json")).map((column) => textAt(column, "a column")),
      };
    }
    case "json": {
      const rows = entries.get("rows");
      return { kind: "json", path: rows === undefined ? [] : textAt(rows, '"rows"').split(".") };
    }
    case "jsonl":
      return { kind: "jsonLines" };
    default:
      throw badMapping(
        said ?? file,
        `the format of ${quoted(name)} is not known: write "format: ..." with one of ${FORMATS.join(", ")}.`,
      );
  }
}

function formatOf(name: string): string | null {
  const ending = /\.(\w+)(?:\.gz)?$/u.exec(name)?.[1]?.toLowerCase() ?? null;
  return ending === "ndjson" ? "jsonl" : ending;
}

function separatorAt(value: Located): string {
  const separator = textAt(value, '"separator"');
  if (separator.length !== 1 || separator === '"' || separator === "\n")
    throw badMapping(value, `"separator" is ${quoted(separator)}: write one character, as in ";".`);
  return separator;
}
