import type { Model } from "../model/model.js";
import type { CheckedRecord } from "./checked.js";
import type { StoredValues } from "./derived-kinds.js";

/**
 * Records with the marking that the store has for them, where that is for fewer people: an import shows nothing to more people than
 * before, since whoever protected a record knew something of it, and the file does not.
 */
export function keepMarkings<T extends CheckedRecord>(
  model: Model,
  records: readonly T[],
  storedOf: (record: T) => StoredValues | undefined,
): { readonly records: readonly T[]; readonly kept: number } {
  const order = model.enums.get("Marking")?.values.map(({ name }) => name) ?? [];
  const rank = (marking: unknown): number => (typeof marking === "string" ? order.indexOf(marking) : -1);
  let kept = 0;
  const settled = records.map((record) => {
    const before = storedOf(record)?.["marking"];
    if (typeof before !== "string" || rank(before) <= rank(record.properties["marking"])) return record;
    kept += 1;
    return { ...record, properties: { ...record.properties, marking: before } };
  });
  return { records: settled, kept };
}
