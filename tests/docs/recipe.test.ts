import { printSchema } from "graphql";
import { expect, test } from "vitest";
import { deriveSchema } from "../../src/execute/derive/derive-schema.js";
import { readModel } from "../../src/model/read-model.js";
import { readPackageFiles } from "../../src/commands/package-files.js";
import { indexPlans } from "../../src/store/index-plan.js";
import { textOf } from "./documents.js";

const OTHER_END = `type Event implements Node & Record & Entity @node(plural: "events") {
  "The vehicles used in it."
  vehicles: [Vehicle!]! @relationship(type: "USED_IN", direction: IN)`;

/** The package's model, as CONTRIBUTING.md has it extended by a concept. */
async function modelWithVehicles() {
  const files = await readPackageFiles("schema", ".graphql");
  const event = /type Event implements [^{]*\{/;
  return readModel([
    ...files.map(({ name, text }) => ({ name, text: text.replace(event, OTHER_END) })),
    { name: "vehicle.graphql", text: textOf("tests/docs/vehicle.graphql") },
  ]);
}

test("a new concept is one SDL file and the other ends of its relationships", async () => {
  const schema = printSchema(deriveSchema(await modelWithVehicles()));
  expect(schema).toContain("  vehicles(where: VehicleWhere,");
  expect(schema).toContain("  vehicles(where: VehicleRelationshipWhere,");
  expect(schema).toMatch(/enum EntityType \{[^}]*\bVEHICLE\b/);
});

test("a new concept has its indexes", async () => {
  expect(indexPlans(await modelWithVehicles())).toContainEqual({ kind: "range", label: "Vehicle", property: "plate" });
});
