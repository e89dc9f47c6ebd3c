import { quoted } from "../../errors.js";
import { badMapping, flagAt, mapAt, plain, shown, type Located } from "./located.js";
import type { FileTable, TableRule } from "./mapping.js";
import { readRowRule, ROW_KEYS } from "./read-row-rule.js";
import { readTemplate, type ColumnRead, type Naming } from "./read-template.js";
import { readConditions, readValue } from "./read-value.js";
import { tableKey, type TableLookup } from "./table.js";

/** Reads the tables of a mapping. Throws BAD_IMPORT where one is neither values nor a file. */
export function readTableRules(value: Located | undefined): ReadonlyMap<string, TableRule> {
  if (value?.kind !== "map") return new Map();
  return new Map([...value.entries].map(([name, table]) => [name, readTable(`the table ${quoted(name)}`, table)]));
}

function readTable(what: string, value: Located): TableRule {
  const isFile = value.kind === "map" && value.entries.has("file");
  const keys = isFile ? [...ROW_KEYS, "key", "value", "many", "only"] : ["values"];
  const entries = mapAt(value, what, [...keys, "otherwise", "fold"], [isFile ? "key" : "values"]);
  if (isFile) return readFileTable(what, value, entries);
  const isFolded = flagAt(entries.get("fold"), '"fold"');
  const otherwise = readOtherwise(entries.get("otherwise"), what);
  return {
    kind: "inline",
    lookup: { entries: readEntries(entries.get("values") ?? value, what, isFolded), isFolded, otherwise },
  };
}

function readFileTable(what: string, at: Located, entries: ReadonlyMap<string, Located>): FileTable {
  const columns: ColumnRead[] = [];
  const naming: Naming = { names: new Set(), tables: new Set(), reads: (column) => columns.push(column) };
  const value = entries.get("value");
  return {
    kind: "file",
    ...readRowRule(entries, at),
    key: readTemplate(entries.get("key") ?? at, `the key of ${what}`, naming),
    value: value === undefined ? null : readValue(value, `the value of ${what}`, naming),
    only: readConditions(entries.get("only"), '"only"', naming),
    isMany: flagAt(entries.get("many"), '"many"'),
    isFolded: flagAt(entries.get("fold"), '"fold"'),
    otherwise: readOtherwise(entries.get("otherwise"), what),
    columns,
  };
}

function readEntries(value: Located, what: string, isFolded: boolean): ReadonlyMap<string, unknown> {
  if (value.kind !== "map")
    throw badMapping(value, `${what} has the values ${shown(value)}: write a key and a value, as in "yes: true".`);
  const entries = new Map<string, unknown>();
  for (const [key, entry] of value.entries) {
    const folded = tableKey(key, isFolded);
    if (entries.has(folded)) throw badMapping(entry, `${what} has ${quoted(key)} twice: leave one of them out.`);
    entries.set(folded, plain(entry));
  }
  return entries;
}

/** `{key}` in it stands for what was looked up; null makes it an empty value. */
function readOtherwise(value: Located | undefined, what: string): TableLookup["otherwise"] {
  if (value === undefined) return null;
  if (value.kind !== "scalar")
    throw badMapping(value, `"otherwise" of ${what} is ${shown(value)}: write text, or null for an empty value.`);
  const constant = value.value;
  return typeof constant === "string" ? (key) => constant.replaceAll("{key}", () => key) : () => constant;
}
