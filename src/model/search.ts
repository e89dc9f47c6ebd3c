import type { Model, NodeType, Property } from "./model.js";
import { capitalised } from "./names.js";

/** A text that full-text search reads. */
export interface SearchedText {
  /** The type or interface that declares it, and under whose label it is indexed. */
  readonly type: NodeType;
  readonly property: Property;
}

/** The texts that full-text search reads, each once: `Name.value`, `Entity.description`, `Statement.text`. */
export function searchedTexts(model: Model): readonly SearchedText[] {
  return [...model.nodeTypes.values()].flatMap((type) => {
    const property = searchedProperty(type);
    const inherited = type.interfaces.some((name) => model.nodeTypes.get(name)?.properties.get(property?.name ?? ""));
    return property && !inherited ? [{ type, property }] : [];
  });
}

/** The text of a type's nodes that search reads, its own or inherited; null where there is none. There is one at most. */
export function searchedProperty(type: NodeType): Property | null {
  return [...type.properties.values()].find(({ searchWeight }) => searchWeight !== null) ?? null;
}

/**
 * The stored property that has the search form of a record with that marking: `searchPublic`. Each marking has one, and
 * an index, of its own, because how an engine scores follows from all that an index holds: what a viewer may not see
 * must not be in an index that is asked for them.
 */
export function searchKey(marking: string): string {
  return `search${capitalised(marking.toLowerCase())}`;
}

/** The stored properties of all search forms, of which a node has one at most; in the order of the markings. */
export function searchKeys(model: Model): readonly string[] {
  return model.enums.get("Marking")?.values.map(({ name }) => searchKey(name)) ?? [];
}

/** The name of the text index over a property of a label, by which Neo4j is asked: `attest_Name_searchPublic_text`. */
export function textIndexName(label: string, property: string): string {
  return `attest_${label}_${property}_text`;
}
