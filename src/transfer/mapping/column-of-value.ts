import { unreachable } from "../../errors.js";
import { columnOf } from "./template.js";
import type { Value } from "./value.js";

/** The column that a value is read from first; null where it is constant. */
export function columnOfValue(value: Value): string | null {
  switch (value.kind) {
    case "template":
      return columnOf(value.template);
    case "choice":
      return columnOf(value.template);
    case "date":
      return firstColumn([value.start, value.end]);
    case "first":
      return firstColumn(value.values);
    case "list":
    case "constant":
      return null;
    default:
      return unreachable(value);
  }
}

function firstColumn(values: readonly (Value | null)[]): string | null {
  for (const value of values) {
    const column = value === null ? null : columnOfValue(value);
    if (column !== null) return column;
  }
  return null;
}
