import { unreachable } from "../../errors.js";
import type { ImportItem, Line, Place } from "../import-source.js";
import { asText } from "./as-text.js";
import { columnOfValue } from "./column-of-value.js";
import { makeFields, makeReference, makeValue, scopesOf } from "./make-value.js";
import { refuse, RowRefused } from "./row-refused.js";
import type { Scope } from "./scope.js";
import type { FieldValue, NodeRule, RecordRule, Reference, RelationshipRule } from "./value.js";

/** The lines that a row becomes by `rules`; one rejection, and no line, where a rule refuses it. */
export function makeLines(rules: readonly RecordRule[], scope: Scope, place: Place): readonly ImportItem[] {
  const lines: Line[] = [];
  try {
    for (const rule of rules) addLines(rule, scope, place, lines);
    return lines;
  } catch (error) {
    if (!(error instanceof RowRefused)) throw error;
    const { column, value, message } = error;
    return [{ kind: "rejected", file: place.file, row: place.row, column, value, reason: message, raw: scope.row }];
  }
}

function addLines(rule: RecordRule, scope: Scope, place: Place, lines: Line[]): void {
  for (const one of scopesOf(rule.guard, scope))
    switch (rule.kind) {
      case "group":
        for (const inner of rule.make) addLines(inner, one, place, lines);
        break;
      case "node":
        lines.push(nodeLine(rule, one, place));
        break;
      case "relationship": {
        const line = relationshipLine(rule, one, place);
        if (line) lines.push(line);
        break;
      }
      default:
        unreachable(rule);
    }
}

function nodeLine(rule: NodeRule, scope: Scope, place: Place): Line {
  const id = makeReference(rule.id, scope);
  if (id === undefined) {
    const column = columnOfValue(rule.id.value);
    throw refuse(column, null, `the id of ${rule.type.name} is empty: fill it in, or leave such rows out with "only"`);
  }
  return lineOf(rule, { type: rule.type.name, id, ...makeFields(rule.fields, scope) }, scope, place, { id: rule.id });
}

/** Null where an end is empty: then there is nothing to tie. */
function relationshipLine(rule: RelationshipRule, scope: Scope, place: Place): Line | null {
  const start = makeReference(rule.start, scope);
  const end = makeReference(rule.end, scope);
  if (start === undefined || end === undefined) return null;
  const key = rule.key === null ? null : asText(makeValue(rule.key, scope));
  const fields = {
    relationship: rule.type.name,
    start,
    end,
    ...(key === null ? {} : { key }),
    ...makeFields(rule.fields, scope),
  };
  return lineOf(rule, fields, scope, place, { start: rule.start, end: rule.end });
}

function lineOf(
  rule: NodeRule | RelationshipRule,
  fields: Readonly<Record<string, unknown>>,
  { row }: Scope,
  { file, row: number }: Place,
  references: Readonly<Record<string, Reference>>,
): Line {
  const columns = columnsOf(rule, references);
  return { kind: "line", file, row: number, fields, columns, raw: row, ...(rule.once ? { once: true } : {}) };
}

/** The columns of a rule's fields, worked out once. */
const COLUMNS = new WeakMap<RecordRule, Readonly<Record<string, string>>>();

function columnsOf(rule: NodeRule | RelationshipRule, references: Readonly<Record<string, Reference>>) {
  const known = COLUMNS.get(rule);
  if (known) return known;
  const values = [
    ...Object.entries(references),
    ...rule.fields.map((field): [string, FieldValue] => [field.name, field]),
  ];
  const columns = Object.fromEntries(
    values.flatMap(([name, { value }]) => {
      const column = columnOfValue(value);
      return column === null ? [] : [[name, column]];
    }),
  );
  COLUMNS.set(rule, columns);
  return columns;
}
