import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readModel } from "../../src/model/read-model.js";

const RECORD = `
  "Anything with an id." interface Node { "Its id." id: ID! }
  "Provenance." interface Record { "Who may see it." marking: Marking! }
  "Markings." enum Marking { "All." PUBLIC }`;

/** The model of two types, with `fields` in the first and `others` in the second. */
function modelOf(fields: string, others = "", more = "") {
  const text = `${RECORD}
    "A." type A implements Node & Record @node(plural: "as") { "Filler." filler: String ${fields} }
    "B." type B implements Node & Record @node(plural: "bs") { "Filler." filler: String ${others} }
    ${more}`;
  return () => readModel([{ name: "test.graphql", text }]);
}

const TO_B = '"Bs." bs: [B!]! @relationship(type: "R", direction: OUT)';
const TO_A = '"As." as: [A!]! @relationship(type: "R", direction: IN)';

test("a relationship named at both ends is one relationship", () => {
  const model = modelOf(TO_B, TO_A)();
  expect(model.relationshipTypes.get("R")).toMatchObject({ start: "A", end: "B" });
});

test("a type inherits its interfaces' fields", () => {
  expect([...(modelOf(TO_B, TO_A)().nodeTypes.get("A")?.properties.keys() ?? [])]).toEqual(["id", "marking", "filler"]);
});

test.each([
  ["a syntax error", '"x" title String', "", "", 'test.graphql:5: Syntax Error: Expected ":", found Name "String".'],
  ["an unknown type", '"x" c: [C!]! @relationship(type: "R", direction: OUT)', "", "", "A.c has the unknown type C"],
  [
    "a traversal that does not say how",
    '"x" bs: [B!]!',
    "",
    "",
    "A.bs leads to B and needs @relationship or @reference",
  ],
  ["a relationship named at one end", TO_B, "", "", "A.bs is the only end that names R; name it at B too"],
  [
    "ends that disagree on the types",
    TO_B,
    '"x" as: [B!]! @relationship(type: "R", direction: IN)',
    "",
    "B.as runs R from B to B, but A.bs from A to B; make them agree",
  ],
  [
    "ends that disagree on the properties",
    '"x" bs: [B!]! @relationship(type: "R", direction: OUT, properties: "P")',
    TO_A,
    '"x" type P @relationshipProperties { "x" note: String }',
    "B.as gives R the properties Relationship, but A.bs gives P",
  ],
  [
    "missing relationship properties",
    '"x" bs: [B!]! @relationship(type: "R", direction: OUT, properties: "P")',
    TO_A,
    "",
    "A.bs names the properties P, which no type with @relationshipProperties bears",
  ],
  [
    "relationship properties that repeat Record's",
    TO_B,
    TO_A,
    '"x" type P @relationshipProperties { "x" marking: Marking! }',
    "P.marking is a field of Record already; leave it out",
  ],
  ["a field that differs from its interface's", '"x" id: String!', "", "", "A.id differs from Node.id"],
  [
    "a wrong direction",
    '"x" bs: [B!]! @relationship(type: "R", direction: UP)',
    "",
    "",
    "A.bs has the direction UP; give OUT, IN or BOTH",
  ],
  ["a field that is not described", "title: String", "", "", "A.title needs a description"],
  ["a name that filters use", '"x" not: String', "", "", "A.not has a name that filters use"],
  [
    "a name that the store keeps for another",
    '"x" d: FuzzyDate "y" dEarliest: Int',
    "",
    "",
    "A.dEarliest is stored as dEarliest, as d is",
  ],
  [
    "a relationship's field that rows use",
    TO_B,
    TO_A,
    '"x" type P @relationshipProperties { "x" key: String }',
    "P.key has a name that filters use",
  ],
  ["a value that is not described", "", "", '"x" enum E { ONE }', "E.ONE needs a description"],
  [
    "a plural that is another's single read",
    "",
    "",
    '"x" type C implements Node @node(plural: "a") { "x" f: String }',
    "has the plural a, which A has already",
  ],
  ["a list of numbers", '"x" sizes: [Int!]!', "", "", "A.sizes is a list of Int; only texts can be listed"],
  [
    "a type that says not what it is",
    "",
    "",
    '"x" type C { "x" a: String }',
    'C needs @node(plural: "..."), @owned or @relationshipProperties',
  ],
  [
    "a plural given twice",
    "",
    "",
    '"x" type C implements Node @node(plural: "as") { "x" a: String }',
    "has the plural as, which A has already",
  ],
  ["a name defined twice", "", "", '"x" enum A { B }', "A is defined in test.graphql and again in test.graphql"],
  [
    "an interface that is not there",
    "",
    "",
    '"x" type C implements D @node(plural: "cs") { "x" a: String }',
    "C implements D, which is no interface",
  ],
  ["a definition out of place", "", "", "union U = A | B", "UnionTypeDefinition has no place in the domain's SDL"],
])("%s is refused with its coordinate", (_, fields, others, more, message) => {
  expect(modelOf(fields, others, more)).toThrow(message);
});

test("the package's own SDL is a model", () => {
  const files = readdirSync("schema").map((name) => ({ name, text: readFileSync(`schema/${name}`, "utf8") }));
  expect(readModel(files).nodeTypes.get("Entity")?.objects).toEqual(["Event", "Group", "Person", "Place", "Source"]);
});
