import { cypher, name, type Cypher } from "../cypher/text.js";
import { unreachable } from "../errors.js";
import { textIndexName } from "../model/search.js";
import type { IndexPlan } from "./index-plan.js";

/** The name of a plan's index or constraint, the same on every engine: `attest_Person_nameKey`, `attest_Record_id_unique`. */
export function ddlName({ kind, label, property }: IndexPlan): string {
  const range = `attest_${label}_${property}`;
  switch (kind) {
    case "range":
      return range;
    case "unique":
      return `${range}_unique`;
    case "text":
      return textIndexName(label, property);
    default:
      return unreachable(kind);
  }
}

/** How a plan is named in a report: `unique Record.id`, `range Person.nameKey`. */
export function planName(plan: IndexPlan): string {
  return `${plan.kind} ${plan.label}.${plan.property}`;
}

/** What a plan serves, to find one already there under another name. */
export function planTarget(plan: Pick<IndexPlan, "label" | "property">): string {
  return `${plan.label}.${plan.property}`;
}

/** Creates a range index, unless one of that name is there. */
export function createIndex(plan: IndexPlan): Cypher {
  const index = name(ddlName({ ...plan, kind: "range" }));
  return cypher`CREATE INDEX ${index} IF NOT EXISTS FOR (node:${name(plan.label)}) ON (node.${name(plan.property)})`;
}

/**
 * Creates a full-text index, unless one of that name is there: as Neo4j writes it, the embedded engine has no such text.
 * Its analyzer leaves every term as it stands, so that both engines find the same ones.
 */
export function createTextIndex(plan: IndexPlan): Cypher {
  const index = name(ddlName({ ...plan, kind: "text" }));
  const target = cypher`FOR (node:${name(plan.label)}) ON EACH [node.${name(plan.property)}]`;
  return cypher`CREATE FULLTEXT INDEX ${index} IF NOT EXISTS ${target} OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;
}

/** Drops a full-text index, if it is there. */
export function dropTextIndex(plan: IndexPlan): Cypher {
  return cypher`DROP INDEX ${name(ddlName({ ...plan, kind: "text" }))} IF EXISTS`;
}

/** Creates a uniqueness constraint, unless one of that name is there. */
export function createConstraint(plan: IndexPlan): Cypher {
  const constraint = name(ddlName({ ...plan, kind: "unique" }));
  const [label, property] = [name(plan.label), name(plan.property)];
  return cypher`CREATE CONSTRAINT ${constraint} IF NOT EXISTS FOR (node:${label}) REQUIRE node.${property} IS UNIQUE`;
}
