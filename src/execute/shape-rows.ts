import { GraphQLError } from "graphql";
import type { Variables } from "../compile/plan.js";
import type { DateField, FieldShape, ObjectShape, ValueShape } from "../compile/shape.js";
import { invariant } from "../errors.js";
import type { Value } from "../store/store.js";
import { describeDate } from "./describe-date.js";
import { shapeConnection } from "./shape-connection.js";
import {
  listAt,
  MISSING,
  ownerOf,
  pathOf,
  put,
  shapeList,
  type Path,
  type ResponseObject,
  type Row,
  type Shaping,
} from "./shaping.js";

/** An answer's data, and the errors of the fields that could not be answered. */
export interface ShapedAnswer {
  readonly data: ResponseObject | null;
  readonly errors: readonly GraphQLError[];
}

/** Makes the response of the row that the statement returned. `introspected` holds what introspection answered. */
export function shapeAnswer(
  shape: ObjectShape,
  row: Row,
  variables: Variables,
  introspected: Readonly<Record<string, unknown>>,
): ShapedAnswer {
  const shaping: Shaping = { variables, introspected, errors: [], shapeObject, shapeField };
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

function shapeValue(
  shaping: Shaping,
  { value, responseKey, coordinate }: FieldShape,
  row: Row,
  before: Path | null,
): unknown {
  switch (value.kind) {
    case "property":
      return ownerOf(row, value.on)[value.key] ?? null;
    case "constant":
      return value.value;
    case "date":
      return shapeDate(ownerOf(row, value.on)[value.key], value.fields);
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
    case "introspection":
      return shaping.introspected[responseKey] ?? null;
    case "failed":
      shaping.errors.push(
        new GraphQLError(value.error.message, {
          path: pathOf({ before, key: responseKey }),
          originalError: value.error,
          extensions: { code: value.error.code },
        }),
      );
      invariant(coordinate, "a failed field has a coordinate");
      return MISSING;
  }
}

function shapeDate(edtf: Value | undefined, fields: readonly DateField[]): ResponseObject | null {
  if (typeof edtf !== "string") return null;
  const date = describeDate(edtf);
  return Object.fromEntries(
    fields.map(({ responseKey, name }) => [responseKey, name === "__typename" ? "FuzzyDate" : date[name]]),
  );
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

function refuse(shaping: Shaping, message: string, path: Path): typeof MISSING {
  shaping.errors.push(new GraphQLError(message, { path: pathOf(path) }));
  return MISSING;
}
