import type { GraphQLError } from "graphql";
import type { ComputedShape, FieldShape, ObjectShape, ValueShape } from "../compile/shape.js";
import { AttestError, invariant } from "../errors.js";
import type { Value } from "../store/store.js";
import { refuse, shapeDate } from "./shape-date.js";
import { shapeLinks } from "./shape-links.js";
import { shapeSearch } from "./search/shape-search.js";
import { shapeAnswerOf } from "./shape-result.js";
import { relationshipIdOf, shapeConnection } from "./shape-connection.js";
import { listAt, ownerOf, type Row } from "./row.js";
import { MISSING, put, shapeList, type Path, type ResponseObject, type Shaping } from "./shaping.js";

/** An answer's data, and the errors of the fields that could not be answered. */
export interface ShapedAnswer {
  readonly data: ResponseObject | null;
  readonly errors: readonly GraphQLError[];
}

/** What shaping starts from, beside the row. */
export type Given = Pick<Shaping, "variables" | "introspected" | "rules" | "searches" | "found" | "types">;

/** Makes the response of the row that the statement returned. `introspected` holds what introspection answered. */
export function shapeAnswer(shape: ObjectShape, row: Row, given: Given): ShapedAnswer {
  const shaping: Shaping = { ...given, errors: [], origins: new WeakMap(), shapeObject, shapeField };
  const data = shapeObject(shaping, shape, row, null);
  return { data: data === MISSING ? null : data, errors: shaping.errors };
}

function shapeObject(
  shaping: Shaping,
  shape: ObjectShape,
  row: Row,
  path: Path | null,
): ResponseObject | typeof MISSING {
  const fields = shape.kind === "fields" ? shape.fields : fieldsByLabel(shape.byType, row["labels"]);
  const object: ResponseObject = {};
  for (const field of fields) {
    const value = shapeField(shaping, field, row, path);
    if (value === MISSING) return MISSING;
    put(object, field.responseKey, value);
  }
  if (shape.slots) shaping.origins.set(object, { row, slots: shape.slots });
  return object;
}

function fieldsByLabel(
  byType: ReadonlyMap<string, readonly FieldShape[]>,
  labels: Value | undefined,
): readonly FieldShape[] {
  for (const label of Array.isArray(labels) ? labels : []) {
    const fields = byType.get(String(label));
    if (fields) return fields;
  }
  throw new Error(`Invariant violated: a node bears a label of its type, not only ${JSON.stringify(labels)}`);
}

function shapeField(shaping: Shaping, field: FieldShape, row: Row, before: Path | null): unknown {
  const value = shapeValue(shaping, field, row, before);
  if (value === MISSING) return field.required ? MISSING : null;
  if (value !== null || !field.required) return value;
  return refuse(shaping, `Cannot return null for non-nullable field ${field.coordinate}.`, {
    before,
    key: field.responseKey,
  });
}

function shapeValue(shaping: Shaping, { value, responseKey }: FieldShape, row: Row, before: Path | null): unknown {
  switch (value.kind) {
    case "property":
      return ownerOf(row, value.on)[value.key] ?? null;
    case "constant":
      return value.value;
    case "date": {
      const edtf = ownerOf(row, value.on)[value.key];
      return typeof edtf === "string" ? shapeDate(shaping, edtf, value.fields, { before, key: responseKey }) : null;
    }
    case "one": {
      const [only] = listAt(ownerOf(row, value.on), value.key);
      return only ? shapeObject(shaping, value.shape, only, { before, key: responseKey }) : null;
    }
    case "plainList":
      return shapeList(shaping, value.shape, listAt(ownerOf(row, value.on), value.key), { before, key: responseKey });
    case "byIds":
      return shapeByIds(shaping, value, row, { before, key: responseKey });
    case "connection":
      return shapeConnection(shaping, value.connection, value.key, row, { before, key: responseKey });
    case "self":
      return shapeObject(shaping, value.shape, row, { before, key: responseKey });
    case "relationshipId":
      return relationshipIdOf(null, row);
    case "links":
      return shapeLinks(row["links"], value.fields);
    case "search": {
      const search = shaping.searches.get(value.key);
      invariant(search, `${value.key} was searched`);
      return shapeSearch(shaping, value.fields, search, { before, key: responseKey });
    }
    case "computed":
      return shapeComputed(shaping, value, row, { before, key: responseKey });
    case "introspection":
      return shaping.introspected[responseKey] ?? null;
    case "failed":
      return refuse(shaping, value.error, { before, key: responseKey });
  }
}

/** Shapes what a rule reads, asks it, and shapes what it answers. */
function shapeComputed(shaping: Shaping, shape: ComputedShape, row: Row, path: Path): unknown {
  const reading: Shaping = { ...shaping, errors: [] };
  const read = shapeObject(reading, shape.reads, row, path);
  // Its client has not asked for what the rule reads: what is wrong there is said of the field itself.
  for (const error of reading.errors) refuse(shaping, error.message, path);
  if (read === MISSING) return MISSING;
  const rule = shaping.rules.get(shape.rule);
  invariant(rule, `${shape.rule} has a rule`);
  try {
    // What was read has the form that the rule's own text asks for; a test runs each rule on each engine.
    const found = shape.exploration === undefined ? undefined : shaping.found.get(shape.exploration);
    const answer = rule.answer(read as never, shape.args(shaping.variables) as never, found as never);
    return shapeAnswerOf(shaping, shape.result, answer, { path, coordinate: shape.rule });
  } catch (error) {
    if (!(error instanceof AttestError)) throw error;
    return refuse(shaping, error, path);
  }
}

function shapeByIds(shaping: Shaping, value: Extract<ValueShape, { kind: "byIds" }>, row: Row, path: Path): unknown {
  const byId = new Map(listAt(row, value.key).map((node) => [node["id"], node]));
  const ids = [value.ids(shaping.variables)].flat();
  return ids.map((id, index) => {
    const node = byId.get(String(id));
    const object = node ? shapeObject(shaping, value.shape, node, { before: path, key: index }) : null;
    return object === MISSING ? null : object;
  });
}
