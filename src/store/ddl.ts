import type { IndexPlan } from "./index-plan.js";

/** The name of a plan's index or constraint, the same on every engine: `attest_Person_nameKey`, `attest_Record_id_unique`. */
export function ddlName(plan: IndexPlan): string {
  const name = `attest_${plan.label}_${plan.property}`;
  return plan.kind === "unique" ? `${name}_unique` : name;
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
export function createIndex(plan: IndexPlan): string {
  const name = backticked(ddlName({ ...plan, kind: "range" }));
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (node:${backticked(plan.label)}) ON (node.${backticked(plan.property)})`;
}

/** Creates a uniqueness constraint, unless one of that name is there. */
export function createConstraint(plan: IndexPlan): string {
  const name = backticked(ddlName({ ...plan, kind: "unique" }));
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (node:${backticked(plan.label)}) REQUIRE node.${backticked(plan.property)} IS UNIQUE`;
}

/** A label or property from the model, quoted: `when` unquoted is a syntax error on the embedded engine. */
function backticked(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}
