import type { ResultShape } from "../compile/shape.js";
import { invariant } from "../errors.js";
import { shapeDate } from "./shape-date.js";
import { MISSING, put, type Path, type ResponseObject, type Shaping } from "./shaping.js";

/** Makes the response of what a rule answers. */
export function shapeResult(shaping: Shaping, shape: ResultShape, value: unknown, path: Path): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => shapeResult(shaping, shape, item, { before: path, key: index }));
    return items.includes(MISSING) ? MISSING : items;
  }
  switch (shape.kind) {
    case "leaf":
      return value;
    case "date":
      return shapeDate(shaping, String(value), shape.fields, path);
    case "node": {
      const origin = shaping.origins.get(value);
      const slot = origin?.slots[shape.slot];
      invariant(origin && slot, "a rule answers nodes that it has read in a slot");
      return shaping.shapeObject(shaping, slot, origin.row, path);
    }
    case "object":
      return shapeFields(shaping, shape, value, path);
  }
}

function shapeFields(
  shaping: Shaping,
  { fields, typeName }: Extract<ResultShape, { kind: "object" }>,
  value: object,
  path: Path,
): unknown {
  const object: ResponseObject = {};
  for (const field of fields) {
    const { name, responseKey } = field;
    const given: unknown = name === "__typename" ? typeName : Reflect.get(value, name);
    const shaped = shapeResult(shaping, field.value, given, { before: path, key: responseKey });
    if (shaped === MISSING) return MISSING;
    put(object, responseKey, shaped);
  }
  return object;
}
