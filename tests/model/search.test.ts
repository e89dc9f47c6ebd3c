import { expect, test } from "vitest";
import { readPackageModel } from "../../src/commands/open-graph.js";
import { readModel } from "../../src/model/read-model.js";
import { searchedProperty, searchedTexts, searchKey, searchKeys, textIndexName } from "../../src/model/search.js";

const model = await readPackageModel();

/** The model of two records, of which A owns names, with `fields` in A. */
function modelOf(fields: string, more = "") {
  const text = `
    "Anything with an id." interface Node { "Its id." id: ID! }
    "Provenance." interface Record { "Who may see it." marking: Marking! }
    "Markings." enum Marking { "All." PUBLIC "Some." INNER }
    "A." type A implements Node & Record @node(plural: "as") { "Filler." filler: String ${fields} }
    "B." type B implements Node & Record @node(plural: "bs") { "Filler." filler: String }
    ${more}`;
  return () => readModel([{ name: "test.graphql", text }]);
}

test("search reads names, what entities are, and what was said, each under the label that declares it", () => {
  const texts = searchedTexts(model).map(({ type, property }) => `${type.label}.${property.name}`);
  expect(texts.toSorted()).toEqual(["Entity.description", "Name.value", "Statement.text"]);
});

test("a type inherits what search reads of it", () => {
  const read = (name: string) => searchedProperty(model.nodeTypes.get(name) ?? never(name))?.name;
  expect(["Person", "Statement", "Citation"].map(read)).toEqual(["description", "text", undefined]);
});

test("each marking has a stored property for the search form", () => {
  expect(searchKeys(model)).toEqual(["searchPublic", "searchInternal", "searchRestricted", "searchProtected"]);
  expect(searchKey("PROTECTED")).toBe("searchProtected");
});

test("a text index is named by label and property", () => {
  expect(textIndexName("Name", "searchPublic")).toBe("attest_Name_searchPublic_text");
});

test.each([
  ["two texts of a type", '"x" a: String @search "y" b: String @search', "", "A.b bears @search, as a does"],
  ["a number", '"x" a: Int @search', "", "A.a bears @search, which is for texts"],
  ["a list", '"x" a: [String!]! @search', "", "A.a bears @search, which is for texts"],
  [
    "a relationship's field",
    "",
    '"x" type P @relationshipProperties { "x" a: String @search }',
    "P.a bears @search, which reads nodes",
  ],
  [
    "a node without a marking",
    "",
    '"x" type C implements Node @node(plural: "cs") { "x" a: String @search }',
    "C.a bears @search, and no marking says who may see it",
  ],
  [
    "what several may own",
    '"x" os: [O!]! @reference(property: "ids")',
    '"x" type O @owned { "x" a: String @search }',
    "O.a bears @search, and no marking says who may see it",
  ],
  [
    "a field that is stored as a form is",
    '"x" a: String @search "y" searchInner: String',
    "",
    "A.searchInner is stored as searchInner, as the search form is",
  ],
])("%s is not searched", (_, fields, more, message) => {
  expect(modelOf(fields, more)).toThrow(message);
});

function never(name: string): never {
  throw new Error(`the model has no ${name}`);
}
