import { writeCursor, writeRelationshipId, type CursorValue } from "../compile/cursor.js";
import { totalKey } from "../compile/emission.js";
import type { ConnectionField, ConnectionShape, EdgeField } from "../compile/shape.js";
import { invariant } from "../errors.js";
import type { Value } from "../store/store.js";
import { shapeFacet } from "./shape-facet.js";
import { listAt, ownerOf, textAt, type Row } from "./row.js";
import { MISSING, put, shapeList, type Path, type ResponseObject, type Shaping } from "./shaping.js";

/** Makes a connection of the rows that a list has read, and of its total. */
export function shapeConnection(
  shaping: Shaping,
  connection: ConnectionShape,
  key: string,
  row: Row,
  path: Path,
): unknown {
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
  /** The row that holds the list, and the counts beside it. */
  readonly row: Row;
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
    row,
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
    case "facets":
      return field.facets.map((facet) => shapeFacet(shaping, facet, page.row));
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
      return [
        field.responseKey,
        shaping.shapeObject(shaping, field.shape, row, { before: path, key: field.responseKey }),
      ];
    case "cursor":
      return [field.responseKey, cursorOf(connection, row)];
    case "relationshipId":
      return [field.responseKey, relationshipIdOf(field.type, row)];
    case "value":
      return [field.field.responseKey, shaping.shapeField(shaping, field.field, row, path)];
  }
}

/** The opaque id of the relationship that leads to a row's node; the row says its type where `type` does not. */
export function relationshipIdOf(type: string | null, row: Row): string {
  const edge = ownerOf(row, "edge");
  const { identity } = edge;
  const [start, end, key] = Array.isArray(identity) ? identity.map(String) : [];
  invariant(start !== undefined && end !== undefined, "a relationship has two ends");
  return writeRelationshipId(type ?? textAt(edge, "relationship"), start, end, key ?? "");
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
