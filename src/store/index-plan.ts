import type { Model } from "../model/model.js";
import { searchedTexts, searchKeys } from "../model/search.js";

/** A constraint or an index that the model asks for, by the label and the property it serves. */
export interface IndexPlan {
  /** `text`: a full-text index over terms with a blank between them, each a term as it stands. */
  readonly kind: "unique" | "range" | "text";
  readonly label: string;
  readonly property: string;
}

/**
 * What every store needs for the statements that `compile` emits: one id over the whole graph, the ids of each label,
 * the properties that lists are ordered by or filtered by equality, and the search forms of each label and marking.
 */
export function indexPlans(model: Model): readonly IndexPlan[] {
  const plans: IndexPlan[] = [{ kind: "unique", label: "Record", property: "id" }];
  for (const type of model.nodeTypes.values()) {
    plans.push({ kind: "range", label: type.label, property: "id" });
    for (const property of type.properties.values())
      for (const key of property.indexedKeys) plans.push({ kind: "range", label: type.label, property: key });
  }
  for (const { type } of searchedTexts(model))
    for (const property of searchKeys(model)) plans.push({ kind: "text", label: type.label, property });
  return plans;
}
