import type { ResultShape } from "../compile/shape.js";
import { invariant } from "../errors.js";
import { refuse, shapeDate } from "./shape-date.js";
import { MISSING, put, type Path, type ResponseObject, type Shaping } from "./shaping.js";

/** Where in the response a result stands, and what to call it in an error. */
interface Place {
  readonly path: Path;
  readonly coordinate: string;
}

/**
 * Makes the response of what a rule answers. What may not be null and is makes the nearest null that may be (GraphQL,
 * October 2021, 6.4.4).
 */
export function shapeAnswerOf(shaping: Shaping, shape: ResultShape, value: unknown, place: Place): unknown {
  // The field itself says whether it may be null.
  return shapeNullable(shaping, shape, value, place);
}

function shapeResult(shaping: Shaping, shape: ResultShape, value: unknown, place: Place): unknown {
  if (shape.kind !== "required") {
    const shaped = shapeNullable(shaping, shape, value, place);
    return shaped === MISSING ? null : shaped;
  }
  const shaped = shapeNullable(shaping, shape.of, value, place);
  if (shaped !== null) return shaped;
  return refuse(shaping, `Cannot return null for non-nullable field ${place.coordinate}.`, place.path);
}

function shapeNullable(shaping: Shaping, shape: ResultShape, value: unknown, place: Place): unknown {
  if (value === null || value === undefined) return null;
  switch (shape.kind) {
    case "required":
      return shapeResult(shaping, shape, value, place);
    case "list":
      return shapeItems(shaping, shape.of, value, place);
    case "leaf":
      return value;
    case "date":
      invariant(typeof value === "string", `${place.coordinate} is answered as EDTF`);
      return shapeDate(shaping, value, shape.fields, place.path);
    case "node": {
      invariant(typeof value === "object", `${place.coordinate} is a node`);
      const origin = shaping.origins.get(value);
      invariant(origin, `${place.coordinate} answers a node that its rule has read in a slot`);
      const slot = origin.slots[shape.slot];
      // Of a selection that leaves everything out, nothing was read.
      return slot ? shaping.shapeObject(shaping, slot, origin.row, place.path) : {};
    }
    case "object":
      invariant(typeof value === "object", `${place.coordinate} is an object`);
      return shapeFields(shaping, shape, value, place.path);
  }
}

function shapeItems(shaping: Shaping, shape: ResultShape, value: unknown, { path, coordinate }: Place): unknown {
  invariant(Array.isArray(value), `${coordinate} is a list`);
  const items = value.map((item: unknown, index) =>
    shapeResult(shaping, shape, item, { coordinate, path: { before: path, key: index } }),
  );
  return items.includes(MISSING) ? MISSING : items;
}

function shapeFields(
  shaping: Shaping,
  { fields, typeName }: Extract<ResultShape, { kind: "object" }>,
  value: object,
  path: Path,
): unknown {
  const object: ResponseObject = {};
  for (const field of fields) {
    const { name, responseKey, coordinate } = field;
    const given: unknown = name === "__typename" ? typeName : Reflect.get(value, name);
    const shaped = shapeResult(shaping, field.value, given, { coordinate, path: { before: path, key: responseKey } });
    if (shaped === MISSING) return MISSING;
    put(object, responseKey, shaped);
  }
  return object;
}
