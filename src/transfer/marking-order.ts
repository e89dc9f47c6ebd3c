import type { Model } from "../model/model.js";

/** Whether one marking is for fewer people than another. What is no marking counts as for all. */
export function isForFewer(model: Model): (marking: unknown, other: unknown) => boolean {
  const order = model.enums.get("Marking")?.values.map(({ name }) => name) ?? [];
  const rank = (marking: unknown): number => (typeof marking === "string" ? order.indexOf(marking) : -1);
  return (marking, other) => rank(marking) > rank(other);
}
