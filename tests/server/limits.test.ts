import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type Served } from "./serve.js";

let server: Served;
beforeAll(async () => void (server = await serve({ ATTEST_MAX_BODY: "64kb" })));
afterAll(() => server.stop());

function refusal(code: string, message: RegExp) {
  return {
    status: 400,
    body: { errors: [{ message: expect.stringMatching(message) as string, extensions: { code } }] },
  };
}

describe("a document", () => {
  it("of more than 2,000 tokens is refused while it is read", async () => {
    const answer = await server.post({ query: `{ ${"ceiling ".repeat(2_000)} }` });
    expect(answer).toMatchObject(refusal("LIMIT_EXCEEDED", /more than 2000 tokens \(ATTEST_MAX_TOKENS\)/));
  });

  it("that selects one field 1,900 times is refused before every two of them are compared", async () => {
    const answer = await server.post({ query: `{ ${"ceiling ".repeat(1_900)} }` });
    expect(answer).toMatchObject(refusal("LIMIT_EXCEEDED", /selects the same fields too often/));
  });

  it("that asks for the schema may be as long as the longest introspection query of graphql-js", async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, oneOf: true });
    expect(await server.post({ query })).toMatchObject({ status: 200, body: { data: { __schema: {} } } });
  });

  it("that asks for the schema has a token limit of its own", async () => {
    const query = `{ ${"__schema { description } ".repeat(200)} }`;
    expect(await server.post({ query })).toMatchObject(refusal("LIMIT_EXCEEDED", /802 tokens; at most 600/));
  });

  it("that nests introspection lists is refused", async () => {
    const query =
      "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }";
    expect(await server.post({ query })).toMatchObject(refusal("GRAPHQL_VALIDATION_FAILED", /introspection depth/));
  });

  it("whose operation costs too much is refused with the guard's own code", async () => {
    const answer = await server.post({ query: "{ dear }" });
    expect(answer).toMatchObject(refusal("COST_EXCEEDED", /costs 20000 nodes/));
    expect(answer.body).not.toHaveProperty("data");
  });
});

describe("a body", () => {
  it("larger than the limit is refused in JSON", async () => {
    expect(await server.post({ query: "{ ceiling }", variables: { x: "y".repeat(70_000) } })).toMatchObject({
      status: 413,
      body: {
        errors: [
          { message: "The body is larger than 65536 bytes (ATTEST_MAX_BODY).", extensions: { code: "LIMIT_EXCEEDED" } },
        ],
      },
    });
  });

  it.each(["{", "not json", '{"query": "{ ceiling }"', '"text"', "null"])("%j is refused in JSON", async (body) => {
    expect(await server.post(body)).toMatchObject(refusal("BAD_REQUEST", /not valid JSON/));
  });

  it.each(["", "{}", '{"query": 5}', '{"query": ""}', '{"query": "{ ceiling }", "variables": 5}'])(
    "%j is refused in JSON",
    async (body) => {
      expect(await server.post(body)).toMatchObject(refusal("BAD_REQUEST", /./));
    },
  );

  it("of several operations at once is refused", async () => {
    expect(await server.post([{ query: "{ ceiling }" }])).toMatchObject(refusal("BAD_REQUEST", /batching/));
  });

  it("of another media type is refused in JSON", async () => {
    const answer = await server.post("query=%7B+ceiling+%7D", { "content-type": "application/x-www-form-urlencoded" });
    expect(answer).toMatchObject({
      status: 415,
      body: { errors: [{ extensions: { code: "UNSUPPORTED_MEDIA_TYPE" } }] },
    });
  });
});

describe("without introspection", () => {
  it("neither the schema nor suggestions of names are told", async () => {
    const closed = await serve({ ATTEST_INTROSPECTION: "false" });
    expect(await closed.post({ query: "{ __schema { description } }" })).toMatchObject({ status: 400 });
    const { body } = await closed.post({ query: "{ ceilin }" });
    expect(body.errors?.[0]?.message).toBe('Cannot query field "ceilin" on type "Query".');
    await closed.stop();
  });
});
