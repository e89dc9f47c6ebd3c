import type { Parameter } from "../cypher/statement.js";
import { cypher, join, lines, name, number, type Cypher } from "../cypher/text.js";
import {
  storedKeys,
  type Model,
  type NodeType,
  type RelationshipProperties,
  type RelationshipType,
} from "../model/model.js";
import { searchedProperty, searchKeys } from "../model/search.js";
import type { StoredProperties } from "./checked.js";
import { floatsOf, labelsOf } from "./write-statements.js";

/** The stored properties of a type, in the order in which rows that create its nodes or relationships have them. */
export type Columns = readonly string[];

/** Values by columns, null where there is none. */
export function rowOf(columns: Columns, properties: StoredProperties): readonly Parameter[] {
  return columns.map((column) => properties[column] ?? null);
}

/** The columns of a type of node: `id`, its properties with what follows from them, its citations and its search forms. */
export function nodeColumns(model: Model, type: NodeType): Columns {
  const forms = searchedProperty(type) ? searchKeys(model) : [];
  return [...new Set(["id", ...columnsOf(type), ...forms])];
}

/** The columns of a type of relationship: `key`, its properties with what follows from them, and its citations. */
export function relationshipColumns({ properties }: RelationshipType): Columns {
  return [...new Set(["key", ...(properties ? columnsOf(properties) : [])])];
}

/**
 * Creates nodes of a type that are not there: rows are values by `columns`, the id first. As lists, with the names in the text,
 * they cost the embedded engine a third of what maps do that are merged. One that is there after all stays, since a transaction
 * whose end was lost may be run again.
 */
export function createNodes(model: Model, type: NodeType, columns: Columns): Cypher {
  return lines([
    cypher`UNWIND $rows AS row`,
    cypher`WITH row`,
    cypher`WHERE COUNT { MATCH (:Record {id: row[0]}) } = 0`,
    cypher`CREATE ${newNode(model, type, columns, 0)}`,
  ]);
}

/** Creates what records own, at its owner: rows are the owner's id, then values by `columns`, the id first. */
export function createOwned(model: Model, type: NodeType, columns: Columns, relationship: string): Cypher {
  return lines([
    cypher`UNWIND $rows AS row`,
    cypher`MATCH (owner:Record {id: row[0]})`,
    cypher`WHERE COUNT { MATCH (:Record {id: row[1]}) } = 0`,
    cypher`CREATE (owner)-[:${name(relationship)} {key: ''}]->${newNode(model, type, columns, 1)}`,
  ]);
}

/** Creates relationships of a type that are not there: rows are the ids of start and end, then values by `columns`, the key first. */
export function createRelationships(type: string, columns: Columns): Cypher {
  return lines([
    cypher`UNWIND $rows AS row`,
    cypher`MATCH (source:Record {id: row[0]})`,
    cypher`MATCH (target:Record {id: row[1]})`,
    cypher`WHERE COUNT { MATCH (source)-[:${name(type)} {key: row[2]}]->(target) } = 0`,
    cypher`CREATE (source)-[:${name(type)} ${mapOf(columns, new Set(), 2)}]->(target)`,
  ]);
}

function newNode(model: Model, type: NodeType, columns: Columns, first: number): Cypher {
  return cypher`(:Record${labelsOf(model, type)} ${mapOf(columns, floatsOf(type), first)})`;
}

/** `{id: row[0], name: row[1], latitude: toFloat(row[2])}`: null leaves a property out. */
function mapOf(columns: Columns, floats: ReadonlySet<string>, first: number): Cypher {
  const entries = columns.map((column, at) => {
    const value = cypher`row[${number(first + at)}]`;
    return cypher`${name(column)}: ${floats.has(column) ? cypher`toFloat(${value})` : value}`;
  });
  return cypher`{${join(entries, ", ")}}`;
}

function columnsOf(type: NodeType | RelationshipProperties): Columns {
  const references = [...type.traversals.values()].flatMap(({ via }) =>
    via.kind === "reference" ? [via.property] : [],
  );
  return [...[...type.properties.values()].flatMap(storedKeys), ...references];
}
