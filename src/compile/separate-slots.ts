import { plantedKey } from "./expand-computed.js";
import type { ConnectionField, ConnectionShape, EdgeField, FieldShape, ObjectShape, ValueShape } from "./shape.js";

/** The shape of what a rule reads, with what clients want of its nodes set apart in `slots`. */
export function separateSlots(shape: ObjectShape): ObjectShape {
  const slots: ObjectShape[] = [];
  if (shape.kind === "fields") {
    for (const index of plantingsOf(shape.fields))
      slots[index] = { kind: "fields", fields: planted(shape.fields, index) };
    return withSlots({ kind: "fields", fields: own(shape.fields) }, slots);
  }
  const all = [...shape.byType];
  for (const index of plantingsOf(all.flatMap(([, fields]) => fields)))
    slots[index] = { kind: "byType", byType: new Map(all.map(([type, fields]) => [type, planted(fields, index)])) };
  return withSlots({ kind: "byType", byType: new Map(all.map(([type, fields]) => [type, own(fields)])) }, slots);
}

function withSlots(shape: ObjectShape, slots: readonly ObjectShape[]): ObjectShape {
  return { ...shape, slots };
}

function plantingsOf(fields: readonly FieldShape[]): ReadonlySet<number> {
  return new Set(fields.flatMap(({ responseKey }) => plantedKey(responseKey)?.planting ?? []));
}

function planted(fields: readonly FieldShape[], index: number): readonly FieldShape[] {
  return fields.flatMap((field) => {
    const found = plantedKey(field.responseKey);
    return found?.planting === index ? { ...field, responseKey: found.key } : [];
  });
}

function own(fields: readonly FieldShape[]): readonly FieldShape[] {
  return fields
    .filter(({ responseKey }) => plantedKey(responseKey) === null)
    .map((field) => ({ ...field, value: separateValue(field.value) }));
}

function separateValue(value: ValueShape): ValueShape {
  switch (value.kind) {
    case "self":
    case "one":
    case "byIds":
    case "plainList":
      return { ...value, shape: separateSlots(value.shape) };
    case "connection":
      return { ...value, connection: separateConnection(value.connection) };
    default:
      return value;
  }
}

function separateConnection(connection: ConnectionShape): ConnectionShape {
  const fields = connection.fields.map((field): ConnectionField => {
    if (field.kind === "nodes") return { ...field, shape: separateSlots(field.shape) };
    return field.kind === "edges" ? { ...field, fields: field.fields.map(separateEdge) } : field;
  });
  return { ...connection, fields };
}

function separateEdge(field: EdgeField): EdgeField {
  if (field.kind === "node") return { ...field, shape: separateSlots(field.shape) };
  return field.kind === "value"
    ? { ...field, field: { ...field.field, value: separateValue(field.field.value) } }
    : field;
}
