import { mapAt, type Located } from "./located.js";
import type { Naming } from "./read-template.js";
import { readValue } from "./read-value.js";
import type { Reference } from "./value.js";

/**
 * Reads what names a node: `{ given: ... }` is its id as the graph has it, `{ scheme: ..., value: ... }` what another register calls
 * it, and all else an id that is made of the scope. Throws BAD_IMPORT where it is none of these.
 */
export function readReference(value: Located, what: string, naming: Naming): Reference {
  if (value.kind !== "map") return { kind: "scoped", value: readValue(value, what, naming) };
  if (value.entries.has("given")) {
    const given = mapAt(value, what, ["given"]).get("given") ?? value;
    return { kind: "given", value: readValue(given, what, naming) };
  }
  if (value.entries.has("scheme")) {
    const entries = mapAt(value, what, ["scheme", "value"], ["scheme", "value"]);
    return {
      kind: "identifier",
      scheme: readValue(entries.get("scheme") ?? value, `${what}, its scheme`, naming),
      value: readValue(entries.get("value") ?? value, `${what}, its value`, naming),
    };
  }
  return { kind: "scoped", value: readValue(value, what, naming) };
}
