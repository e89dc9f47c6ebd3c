import { GraphQLError } from "graphql";
import { writeCursor, writeRelationshipId, type CursorValue } from "../compile/cursor.js";
import { totalKey } from "../compile/emission.js";
import type { Variables } from "../compile/plan.js";
import type {
  ConnectionField,
  ConnectionShape,
  DateField,
  EdgeField,
  FieldShape,
  ObjectShape,
  ValueShape,
} from "../compile/shape.js";
import { invariant } from "../errors.js";
import type { Value } from "../store/store.js";
import { describeDate } from "./describe-date.js";

/** A row as the store has shaped it: a map. */
type Row = Readonly<Record<string, Value>>;
type ResponseObject = Record<string, unknown>;

/** Where in the response a value stands; built backwards, and only read for errors. */
interface Path {
  readonly before: Path | null;
  readonly key: string | number;
}

/** What shaping one answer keeps. */
interface Shaping {
  readonly variables: Variables;
  readonly introspected: Readonly<Record<string, unknown>>;
  readonly errors: GraphQLError[];
}

/** An answer's data, and the errors of the fields that could not be answered. */
export interface ShapedAnswer {
  readonly data: ResponseObject | null;
  readonly errors: readonly GraphQLError[];
}

/** A value that must be there is not: the nearest field that may be null becomes so (GraphQL, October 2021, 6.4.4). */
const MISSING = Symbol("missing");

/** Makes the response of the row that the statement returned. `introspected` holds what introspection answered. */
export function shapeAnswer(
  shape: ObjectShape,
  row: Row,
  variables: Variables,
  introspected: Readonly<Record<string, unknown>>,
): ShapedAnswer {
  const shaping: Shaping = { variables, introspected, errors: [] };
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

/** An alias may be called `__proto__`; assigned plainly, it would be lost. */
function put(object: ResponseObject, key: string, value: unknown): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true });
  else object[key] = value;
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

function ownerOf(row: Row, on: "node" | "edge"): Row {
  if (on === "node") return row;
  const edge = row["edge"];
  return isRow(edge) ? edge : {};
}

function shapeDate(edtf: Value | undefined, fields: readonly DateField[]): ResponseObject | null {
  if (typeof edtf !== "string") return null;
  const date = describeDate(edtf);
  return Object.fromEntries(
    fields.map(({ responseKey, name }) => [responseKey, name === "__typename" ? "FuzzyDate" : date[name]]),
  );
}

function shapeList(shaping: Shaping, shape: ObjectShape, rows: readonly Row[], path: Path): unknown {
  const objects: unknown[] = [];
  for (const [index, row] of rows.entries()) {
    const object = shapeObject(shaping, shape, row, { before: path, key: index });
    if (object === MISSING) return MISSING;
    objects.push(object);
  }
  return objects;
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

function shapeConnection(shaping: Shaping, connection: ConnectionShape, key: string, row: Row, path: Path): unknown {
  const page = pageOf(shaping, connection, key, row);
  const object: ResponseObject = {};
  for (const field of connection.fields) {
    const value = shapeConnectionField(shaping, connection, field, page, path);
    if (value === MISSING) return MISSING;
    put(object, field.responseKey, value);
  }
  return object;
}

interface Page {
  readonly rows: readonly Row[];
  readonly more: boolean;
  readonly total: Value;
}

/** The page's rows in the list's order, without the one that only told whether more follow. */
function pageOf(shaping: Shaping, connection: ConnectionShape, key: string, row: Row): Page {
  const read = listAt(row, key);
  const size = connection.size(shaping.variables);
  const rows = read.slice(0, size);
  return {
    rows: connection.backward ? rows.reverse() : rows,
    more: read.length > size,
    total: row[totalKey(key)] ?? 0,
  };
}

function shapeConnectionField(
  shaping: Shaping,
  connection: ConnectionShape,
  field: ConnectionField,
  page: Page,
  path: Path,
): unknown {
  switch (field.kind) {
    case "constant":
      return field.value;
    case "totalCount":
      return page.total;
    case "nodes":
      return shapeList(shaping, field.shape, page.rows, { before: path, key: field.responseKey });
    case "pageInfo":
      return Object.fromEntries(
        field.fields.map(({ responseKey, name }) => [responseKey, pageInfo(connection, page, name)]),
      );
    case "edges": {
      const edges: unknown[] = [];
      for (const [index, row] of page.rows.entries()) {
        const edge = shapeEdge(shaping, connection, field.fields, row, {
          before: { before: path, key: field.responseKey },
          key: index,
        });
        if (edge === MISSING) return MISSING;
        edges.push(edge);
      }
      return edges;
    }
  }
}

function shapeEdge(
  shaping: Shaping,
  connection: ConnectionShape,
  fields: readonly EdgeField[],
  row: Row,
  path: Path,
): unknown {
  const edge: ResponseObject = {};
  for (const field of fields) {
    const [key, value] = edgeEntry(shaping, connection, field, row, path);
    if (value === MISSING) return MISSING;
    put(edge, key, value);
  }
  return edge;
}

function edgeEntry(
  shaping: Shaping,
  connection: ConnectionShape,
  field: EdgeField,
  row: Row,
  path: Path,
): [string, unknown] {
  switch (field.kind) {
    case "node":
      return [field.responseKey, shapeObject(shaping, field.shape, row, { before: path, key: field.responseKey })];
    case "cursor":
      return [field.responseKey, cursorOf(connection, row)];
    case "relationshipId":
      return [field.responseKey, relationshipIdOf(field.type, row)];
    case "value":
      return [field.field.responseKey, shapeField(shaping, field.field, row, path)];
  }
}

function relationshipIdOf(type: string, row: Row): string {
  const identity = ownerOf(row, "edge")["identity"];
  const [start, end, key] = Array.isArray(identity) ? identity.map(String) : [];
  invariant(start !== undefined && end !== undefined, "a relationship has two ends");
  return writeRelationshipId(type, start, end, key ?? "");
}

function pageInfo(connection: ConnectionShape, page: Page, name: string): unknown {
  const [first] = page.rows;
  const last = page.rows.at(-1);
  switch (name) {
    case "hasNextPage":
      return connection.backward ? connection.paged : page.more;
    case "hasPreviousPage":
      return connection.backward ? page.more : connection.paged;
    case "startCursor":
      return first ? cursorOf(connection, first) : null;
    case "endCursor":
      return last ? cursorOf(connection, last) : null;
    default:
      return "PageInfo";
  }
}

function cursorOf(connection: ConnectionShape, row: Row): string {
  const { cursor } = row;
  invariant(Array.isArray(cursor), "a page whose cursors are asked for has them");
  return writeCursor(connection.order, cursor as readonly CursorValue[]); // Orders are by scalars.
}

function listAt(row: Row, key: string): readonly Row[] {
  const list = row[key];
  return Array.isArray(list) ? list.filter(isRow) : [];
}

function isRow(value: Value | undefined): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(shaping: Shaping, message: string, path: Path): typeof MISSING {
  shaping.errors.push(new GraphQLError(message, { path: pathOf(path) }));
  return MISSING;
}

function pathOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | null = path; at; at = at.before) keys.unshift(at.key);
  return keys;
}
