import type { PropertyType } from "../../model/model.js";

/** What a property's type is called in GraphQL; an enum goes by its own name. */
export const SCALAR_NAMES = {
  id: "ID",
  string: "String",
  int: "Int",
  float: "Float",
  boolean: "Boolean",
  dateTime: "DateTime",
  fuzzyDate: "FuzzyDate",
} as const satisfies Readonly<Record<Exclude<PropertyType["kind"], "enum">, string>>;
