import type { Model } from "../model/model.js";

/** A constraint or an index that the model asks for, by the label and the property it serves. */
export interface IndexPlan {
  readonly kind: "unique" | "range";
  readonly label: string;
  readonly property: string;
}

/**
 * What every store needs for the statements that `compile` emits: one id over the whole graph, the ids of each label,
 * and the properties that lists are ordered by or filtered by equality.
 */
export function indexPlans(model: Model): readonly IndexPlan[] {
  const plans: IndexPlan[] = [{ kind: "unique", label: "Record", property: "id" }];
  for (const type of model.nodeTypes.values()) {
    plans.push({ kind: "range", label: type.label, property: "id" });
    for (const property of type.properties.values())
      for (const key of property.indexedKeys) plans.push({ kind: "range", label: type.label, property: key });
  }
  return plans;
}
