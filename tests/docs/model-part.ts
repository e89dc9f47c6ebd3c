import { invariant } from "../../src/errors.js";
import type { Model } from "../../src/model/model.js";

/** A part of the model by its path, `nodeTypes.Event.properties.when`, with what it refers to named and not spelled out. */
export function modelPart(model: Model, path: string): unknown {
  let part: unknown = model;
  for (const step of path.split(".")) {
    part = part instanceof Map ? part.get(step) : Reflect.get(Object(part) as object, step);
    invariant(part !== undefined, `the model has ${path}, up to ${step}`);
  }
  return Object.fromEntries(Object.entries(Object(part) as object).map(([key, value]) => [key, named(value)]));
}

function named(value: unknown): unknown {
  if (value instanceof Map) return [...value.keys()];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if ("name" in value && "description" in value) return value.name;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner)]));
}
