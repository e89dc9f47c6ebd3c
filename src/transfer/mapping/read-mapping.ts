import { quoted } from "../../errors.js";
import type { Model } from "../../model/model.js";
import { badMapping, itemsOf, mapAt, readYaml, shown, textAt, type Located } from "./located.js";
import type { FileRule, Mapping } from "./mapping.js";
import type { Defaults } from "./read-fields.js";
import { readRowRule, ROW_KEYS } from "./read-row-rule.js";
import { readRules } from "./read-rule.js";
import { readTableRules } from "./read-table-rule.js";
import { readTemplate, type ColumnRead, type Naming } from "./read-template.js";

const KEYS = ["scope", "ids", "marking", "confidence", "citations", "tables", "files"];
const DEFAULTED = ["marking", "confidence", "citations"];

/**
 * Reads a mapping file (`docs/formats/mapping.md`) and checks it against the model. Throws BAD_IMPORT, with file, line and cure, for
 * what is wrong with it.
 */
export function readMapping(name: string, text: string, model: Model): Mapping {
  const root = readYaml(name, text);
  const entries = mapAt(root, "a mapping", KEYS, ["marking", "files"]);
  const tableNames = new Set(keysOf(entries.get("tables")));
  const defaults: Defaults = new Map([...entries].filter(([key]) => DEFAULTED.includes(key)));
  const files = itemsOf(entries.get("files")).map((file) => readFile(file, model, tableNames, defaults));
  const captured = files.map(({ pattern }) => pattern.names);
  const scope = entries.get("scope");
  const ids = readIds(entries.get("ids"));
  if (scope === undefined && ids === "uuid")
    throw badMapping(
      root,
      'there is no "scope", of which ids are made: write a name for the collection, or "ids: given".',
    );
  return {
    name,
    scope: scope === undefined ? null : readScope(scope, captured),
    ids,
    tables: readTableRules(entries.get("tables")),
    files,
  };
}

function readFile(value: Located, model: Model, tables: ReadonlySet<string>, defaults: Defaults): FileRule {
  const entries = mapAt(value, "a file", [...ROW_KEYS, "before", "make"], ["file", "make"]);
  const rule = readRowRule(entries, value);
  const columns: ColumnRead[] = [];
  const names = new Set([...rule.pattern.names, "file"]);
  const before: Naming = {
    names,
    tables,
    reads: ({ place, path }) => {
      throw badMapping(
        { place },
        `"before" reads the column ${quoted(path)}: it is made of the file as a whole, so write it under "make".`,
      );
    },
  };
  const naming: Naming = { names, tables, reads: (column) => columns.push(column) };
  return {
    ...rule,
    before: readRules(entries.get("before"), { model, naming: before, defaults }),
    make: readRules(entries.get("make"), { model, naming, defaults }),
    columns,
  };
}

function readIds(value: Located | undefined): Mapping["ids"] {
  const ids = value === undefined ? "uuid" : textAt(value, '"ids"');
  if (ids === "uuid" || ids === "given") return ids;
  throw badMapping(value ?? { place: "" }, `"ids" is ${quoted(ids)}: write uuid or given.`);
}

/** The scope, which may use what every file's pattern names. */
function readScope(value: Located, captured: readonly (readonly string[])[]) {
  const [first = [], ...others] = captured;
  const names = first.filter((name) => others.every((other) => other.includes(name)));
  return readTemplate(value, '"scope"', {
    names: new Set(names),
    tables: new Set(),
    reads: ({ place, path }) => {
      throw badMapping({ place }, `"scope" has {${path}}: it may use only what "file" names in braces, in every file.`);
    },
  });
}

function keysOf(value: Located | undefined): readonly string[] {
  if (value === undefined) return [];
  if (value.kind !== "map") throw badMapping(value, `"tables" is ${shown(value)}: write a name for each table.`);
  return [...value.entries.keys()];
}
