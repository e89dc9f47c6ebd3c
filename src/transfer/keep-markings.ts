import type { Model } from "../model/model.js";
import type { CheckedRecord } from "./checked.js";
import type { StoredValues } from "./derived-kinds.js";
import { isForFewer } from "./marking-order.js";

/**
 * Records with the marking that the store has for them, where that is for fewer people: an import shows nothing to more people than
 * before, since whoever protected a record knew something of it, and the file does not.
 */
export function keepMarkings<T extends CheckedRecord>(
  model: Model,
  records: readonly T[],
  storedOf: (record: T) => StoredValues | undefined,
): { readonly records: readonly T[]; readonly kept: number } {
  const fewer = isForFewer(model);
  let kept = 0;
  const settled = records.map((record) => {
    const before = storedOf(record)?.["marking"];
    if (typeof before !== "string" || !fewer(before, record.properties["marking"])) return record;
    kept += 1;
    return { ...record, properties: { ...record.properties, marking: before } };
  });
  return { records: settled, kept };
}
