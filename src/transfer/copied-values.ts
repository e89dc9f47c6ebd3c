import type { Parameter } from "../cypher/statement.js";
import type { Value } from "../store/store.js";
import type { StoredProperties } from "./checked.js";

/** Stored values as they travel to a store: a whole number is an integer, but where the property is one of `floats`. */
export function toParameters(floats: ReadonlySet<string>, stored: Readonly<Record<string, Value>>): StoredProperties {
  return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, toParameter(value, floats.has(key))]));
}

function toParameter(value: Value, isFloat: boolean): Parameter {
  if (typeof value === "number") return isFloat || !Number.isInteger(value) ? value : BigInt(value);
  if (Array.isArray(value)) return value.map((item: Value) => toParameter(item, isFloat));
  return value;
}
