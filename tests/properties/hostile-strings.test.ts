import { isInputObjectType, parse, type GraphQLInputObjectType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded.js";
import { HOSTILE } from "./hostile-strings.js";
import { model, openWorld, worldOf, type OpenWorld } from "./open-world.js";
import { SEED } from "./settings.js";

let opened: OpenWorld;

beforeAll(async () => {
  opened = await openWorld(() => openEmbedded({ dataDir: null }), worldOf(SEED));
});

afterAll(() => opened.store.close());

test.each(lists())("no text in a condition on $plural changes the statement", ({ name, plural }) => {
  const where = opened.executor.schema.getType(`${name}Where`);
  const conditions = isInputObjectType(where) ? textConditions(where) : [];
  expect(conditions.length).toBeGreaterThan(20);
  for (const [index, condition] of conditions.entries()) {
    const text = (value: string): string =>
      `{ ${plural}(where: ${condition(JSON.stringify(value))}) { nodes { id } } }`;
    const benign = statementOf(text("benign"));
    for (const hostile of [HOSTILE[index % HOSTILE.length] ?? "", HOSTILE.join("")])
      expect(statementOf(text(hostile)), text(hostile)).toBe(benign);
  }
});

test("no id changes the statement", () => {
  for (const text of [
    (id: string) => `{ place(id: ${id}) { name } }`,
    (id: string) => `{ nodes(ids: [${id}]) { id } }`,
  ])
    for (const hostile of HOSTILE.filter((id) => id !== "" && id.length <= 200))
      expect(statementOf(text(JSON.stringify(hostile)))).toBe(statementOf(text('"benign"')));
});

test("no text given by a variable changes the statement", () => {
  const text = "query ($text: String!) { places(where: { name: { eq: $text } }) { nodes { id } } }";
  for (const hostile of HOSTILE)
    expect(statementOf(text, { text: hostile })).toBe(statementOf(text, { text: "benign" }));
});

test("no alias, operation name or variable name reaches the statement", () => {
  const plain = statementOf("{ places(first: 3) { nodes { name } } }");
  const named = "query DELETE_n($MATCH: Int) { RETURN: places(first: 3) { DETACH: nodes { CALL: name } } }";
  expect(statementOf(named)).toBe(plain);
});

function lists(): readonly { readonly name: string; readonly plural: string }[] {
  return [...model.nodeTypes.values()].flatMap(({ name, plural }) => (plural === null ? [] : { name, plural }));
}

function statementOf(text: string, variables = {}): string | undefined {
  const request = { document: parse(text), operationName: null, variables, viewer: { ceiling: "PUBLIC" } };
  return opened.executor.prepare(request).statement?.cypher;
}

/** A condition for each text operator of a type's properties, of its edges' and of one related node's. */
function textConditions(where: GraphQLInputObjectType, depth = 1): ((text: string) => string)[] {
  return Object.values(where.getFields()).flatMap(({ name, type }) => {
    if (!isInputObjectType(type)) return [];
    const inside = (inner: (text: string) => string) => (text: string) => `{ ${name}: ${inner(text)} }`;
    const fields = type.getFields();
    if ("some" in fields && isInputObjectType(fields["some"].type) && depth > 0)
      return textConditions(fields["some"].type, depth - 1).map((inner) =>
        inside((text) => `{ some: ${inner(text)} }`),
      );
    if (name === "edge") return textConditions(type, 0).map(inside);
    if ("not" in fields || "some" in fields) return [];
    return Object.values(fields)
      .filter((operator) => /^\[?(String|ID)\b/.test(String(operator.type)))
      .map((operator) => inside((text) => `{ ${operator.name}: ${text} }`));
  });
}
