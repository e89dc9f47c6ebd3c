import type { Model, NodeType, RelationshipType } from "../model/model.js";
import type { Store } from "../store/store.js";
import type { ReadableGraph } from "./exported.js";
import { readNodes } from "./export-nodes.js";
import { readRelationships } from "./export-relationships.js";
import { pagesOfIds } from "./pages-of-ids.js";
import type { ReadScope } from "./read-scope.js";
import { inSlices } from "./write-statements.js";

/**
 * What the rule allows of a store's graph, as exports read it. Restricted as `restrict` restricts operations: a record or a
 * relationship that may not be seen is not there, nor is a citation that names one. It is read in many statements: what
 * somebody writes meanwhile may be there in part.
 */
export function readGraph(store: Store, model: Model, scope: ReadScope): ReadableGraph {
  const nodeTypes = [...model.nodeTypes.values()].filter(({ kind, owned }) => kind === "object" && !owned);
  const relationshipTypes = [...model.relationshipTypes.values()].filter(({ properties }) => properties !== null);
  const ids = (type: NodeType): AsyncIterable<readonly string[]> | Iterable<readonly string[]> =>
    scope.only ? inSlices([...(scope.only.get(type.name) ?? [])]) : pagesOfIds(store, type.label, scope);
  return {
    nodeTypes,
    relationshipTypes,
    async *nodes(type) {
      for await (const page of ids(type)) yield await readNodes(store, model, scope, type, page);
    },
    async *relationships(type) {
      const types = type ? [type] : relationshipTypes;
      for (const start of nodeTypes) {
        const leaving = types.filter((other) => startsAt(model, other, start));
        if (leaving.length === 0) continue;
        for await (const page of ids(start))
          yield* readRelationships(store, model, scope, { type: start, leaving }, page);
      }
    },
  };
}

function startsAt(model: Model, { start }: RelationshipType, type: NodeType): boolean {
  return model.nodeTypes.get(start)?.objects.includes(type.name) === true;
}
