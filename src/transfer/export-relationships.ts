import { invariant } from "../errors.js";
import type { Model, NodeType, RelationshipType } from "../model/model.js";
import type { Row, Store } from "../store/store.js";
import { textOf } from "../store/text-of.js";
import { citationIdsOf, citedBy, readCited } from "./export-citations.js";
import { valuesOf } from "./export-nodes.js";
import type { ExportedRelationship, Values } from "./exported.js";
import type { ReadScope } from "./read-scope.js";
import { relationshipRows } from "./relationship-rows.js";

/** What leaves nodes of a type. */
export interface Leaving {
  readonly type: NodeType;
  readonly leaving: readonly RelationshipType[];
}

/** The relationships that leave the nodes of these ids, as far as the scope reaches, with what they cite. */
export async function* readRelationships(
  store: Store,
  model: Model,
  scope: ReadScope,
  { type, leaving }: Leaving,
  ids: readonly string[],
): AsyncGenerator<readonly ExportedRelationship[]> {
  const names = leaving.map(({ name }) => name);
  for await (const rows of relationshipRows(store, scope, names, ids)) {
    const inScope = rows.filter((row) => isSelected(scope, endType(model, row), textOf(row, "end")));
    const cited = await readCited(
      store,
      scope,
      inScope.flatMap((row) => citationIdsOf(propertiesOf(row))),
    );
    yield inScope.map((row) => toRelationship(model, type, row, citedBy(propertiesOf(row), cited)));
  }
}

function toRelationship(
  model: Model,
  startType: NodeType,
  row: Row,
  citations: ExportedRelationship["citations"],
): ExportedRelationship {
  const type = model.relationshipTypes.get(textOf(row, "type"));
  invariant(type?.properties, "a relationship between records carries Record's properties");
  return {
    type,
    start: { id: textOf(row, "start"), type: startType },
    end: { id: textOf(row, "end"), type: endType(model, row) },
    key: textOf(row, "key"),
    values: valuesOf(type.properties.properties.values(), propertiesOf(row)),
    citations,
  };
}

function endType(model: Model, row: Row): NodeType {
  const labels = row["labels"] as readonly string[]; // A list of texts, as `relationshipRows` says.
  const type = labels.map((label) => model.nodeTypes.get(label)).find((other) => other?.kind === "object");
  invariant(type, `${textOf(row, "end")} bears the label of its type`);
  return type;
}

function isSelected({ only }: ReadScope, type: NodeType, id: string): boolean {
  return only === undefined || only.get(type.name)?.has(id) === true;
}

function propertiesOf(row: Row): Values {
  return row["properties"] as Values; // A map, as `relationshipRows` says.
}
