import { parse, validate, type ExecutionResult } from "graphql";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import { readPackageModel } from "../../src/commands/open-graph.js";
import { DEFAULT_LIMITS } from "../../src/compile/limits.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import type { Executor } from "../../src/execute/executor.js";
import { openEmbedded } from "../../src/store/embedded.js";
import type { Store } from "../../src/store/store.js";
import { loadWorld } from "../world/load-world.js";

const model = await readPackageModel();
let store: Store;
let executor: Executor;

async function openWorld(): Promise<void> {
  store = await openEmbedded({ dataDir: null });
  await loadWorld(store, model);
  executor = createExecutor({ model, store, limits: DEFAULT_LIMITS });
}

async function ask(text: string, variables: Readonly<Record<string, unknown>> = {}): Promise<ExecutionResult> {
  const document = parse(text);
  for (const mistake of validate(executor.schema, document)) throw mistake;
  const prepared = executor.prepare({ document, operationName: null, variables, viewer: { ceiling: "PROTECTED" } });
  // As it travels: keys like __proto__ are then the response's own.
  return JSON.parse(JSON.stringify(await prepared.run({}))) as ExecutionResult; // What was written a moment ago.
}

/** What is answered of the toll on the bridge, as of the day of the shooting: the Front's claim and the residents'. */
async function askToll(selection: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const definitions = "include" in variables ? "($include: Boolean!)" : "";
  const toll = `toll(measure: KILLED, asOf: "2019-03-06") { ${selection} }`;
  const { data, errors } = await ask(`query ${definitions} { event(id: "event-mill-bridge") { ${toll} } }`, variables);
  expect(errors).toBeUndefined();
  return Reflect.get(Object(data?.["event"]), "toll");
}

describe("What a client selects of the nodes that a rule answers", () => {
  beforeAll(openWorld);
  afterAll(() => store.close());

  test("may bear the names of what the rule reads itself", async () => {
    const keys = "statement: verbatim citations: id measure: rank nodes: population edge: id labels: id cursor: id";
    expect(await askToll(`latest { ${keys} }`)).toEqual({
      latest: {
        ...{ statement: "more than a hundred", citations: "claim-front-killed", measure: "NORMAL", nodes: "people" },
        ...{ edge: "claim-front-killed", labels: "claim-front-killed", cursor: "claim-front-killed" },
      },
    });
  });

  test("may read under the same names what the rule reads otherwise", async () => {
    const page =
      "citations(first: 0) { locator } statement { speakers(first: 0) { totalCount } citations { locator } }";
    expect(await askToll(`independentSources latest { ${page} }`)).toEqual({
      independentSources: 2,
      latest: {
        citations: [],
        statement: { speakers: { totalCount: 1 }, citations: [{ locator: "first line" }] },
      },
    });
  });

  test("may be called __proto__ at every level", async () => {
    const { data } = await ask(`{
      event(id: "event-mill-bridge") {
        __proto__: toll(measure: INJURED) { __proto__: claims { __proto__: best constructor: verbatim } }
      }
    }`);
    expect(JSON.stringify(data)).toBe(
      '{"event":{"__proto__":{"__proto__":[{"__proto__":11,"constructor":"eleven guards"}]}}}',
    );
  });

  test("may ask one field twice with different arguments", async () => {
    const speakers = "one: speakers(first: 1) { nodes { id } } none: speakers(first: 0) { totalCount nodes { id } }";
    expect(await askToll(`claims { a: citations(first: 1) { locator } b: citations(first: 0) { locator } }`)).toEqual({
      claims: [
        { a: [{ locator: "first line" }], b: [] },
        { a: [{ locator: "paragraph 4" }], b: [] },
      ],
    });
    expect(await askToll(`latest { statement { ${speakers} } }`)).toEqual({
      latest: { statement: { one: { nodes: [{ id: "group-front" }] }, none: { totalCount: 1, nodes: [] } } },
    });
  });

  test("may differ between the fields that answer one node", async () => {
    expect(await askToll("latest { id } claims { verbatim } again: claims { rank }")).toEqual({
      latest: { id: "claim-front-killed" },
      claims: [{ verbatim: "more than a hundred" }, { verbatim: "dozens" }],
      again: [{ rank: "NORMAL" }, { rank: "NORMAL" }],
    });
  });

  test("is included or skipped by each request's variables, though the plan is kept", async () => {
    const selection = `latest {
      id @include(if: $include)
      ... @skip(if: $include) { verbatim }
      ... on Record @include(if: $include) { marking }
    } highest @skip(if: $include)`;
    const included = { latest: { id: "claim-front-killed", marking: "PUBLIC" } };
    expect(await askToll(selection, { include: true })).toEqual(included);
    expect(await askToll(selection, { include: false })).toEqual({
      latest: { verbatim: "more than a hundred" },
      highest: null,
    });
    expect(await askToll(selection, { include: true })).toEqual(included);
  });

  test("may be nothing at all once it is skipped", async () => {
    expect(await askToll("claims { id @include(if: $include) }", { include: false })).toEqual({ claims: [{}, {}] });
  });

  test("may spread one fragment at several places", async () => {
    const { data } = await ask(`{
      event(id: "event-mill-bridge") { toll(measure: INJURED) { latest { ...said } claims { ...said ...said } } }
    }
    fragment said on QuantityClaim { verbatim event { ...named } }
    fragment named on Entity { name(language: "en") }`);
    const said = { verbatim: "eleven guards", event: { name: "Shooting on Mill Bridge" } };
    expect(data).toEqual({ event: { toll: { latest: said, claims: [said] } } });
  });

  test("may depend on the type of what implements an interface", async () => {
    const { data } = await ask(`{
      statement(id: "statement-front-accuses") {
        speakersThen {
          speaker {
            __typename
            ... on Agent { name }
            ... on Person { occupation memberOf(first: 1) { edges { role node { name } } } }
            ... on Group { arabic: name(language: "ar") ... on Record { marking } }
          }
        }
      }
    }`);
    const memberOf = { edges: [{ role: "Commander", node: { name: "Hithe Front" } }] };
    expect(data?.["statement"]).toEqual({
      speakersThen: [
        { speaker: { __typename: "Person", name: "Brannic Osterhull", occupation: "commander", memberOf } },
        { speaker: { __typename: "Group", name: "Hithe Front", arabic: "جبهة هيث", marking: "PUBLIC" } },
      ],
    });
  });

  test("may be a computed field again", async () => {
    const { data } = await ask(`{
      event(id: "event-detentions") {
        toll(measure: DETAINED) {
          claims { id event { toll(measure: DETAINED, asOf: "2019-03-08") { lowest claims { id } } } }
        }
      }
    }`);
    const event = { toll: { lowest: 20, claims: [{ id: "claim-orrunth-detained" }] } };
    const claims = [
      { id: "claim-sentinel-detained", event },
      { id: "claim-orrunth-detained", event },
    ];
    expect(data).toEqual({ event: { toll: { claims } } });
  });
});

describe("An argument that cannot be", () => {
  beforeAll(openWorld);
  afterAll(() => store.close());

  test("fails the field that the client gave it, not the toll around it", async () => {
    const speakers = 'id statement { speakers(after: "no cursor") { nodes { id } } }';
    const { data, errors = [] } = await ask(
      `{ event(id: "event-mill-bridge") { toll(measure: INJURED) { lowest latest { ${speakers} } } } }`,
    );
    expect(data).toEqual({
      event: { toll: { lowest: 11, latest: { id: "claim-drosk-guards-injured", statement: null } } },
    });
    expect(errors.map(({ path, extensions }) => [path, extensions["code"]])).toEqual([
      [["event", "toll", "latest", "statement", "speakers"], "BAD_CURSOR"],
    ]);
  });

  test("is null where there is a default, which is then taken", async () => {
    const { data, errors } = await ask(
      `query ($first: Int, $parts: Boolean) {
        contradictionCandidates(event: "event-mill-bridge", measure: KILLED, first: $first) { truncated }
        event(id: "event-unrest") { toll(measure: DETAINED, includeParts: $parts) { lowest } }
      }`,
      { first: null, parts: null },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ contradictionCandidates: { truncated: false }, event: { toll: { lowest: null } } });
  });

  test.each([-1, 201])("is a page of %i candidates, and fails its own field", async (first) => {
    const { data, errors = [] } = await ask(
      `query ($first: Int!) {
        contradictionCandidates(event: "event-vigil", measure: KILLED, first: $first) { truncated }
        event(id: "event-vigil") { id }
      }`,
      { first },
    );
    expect(data).toEqual({ contradictionCandidates: null, event: { id: "event-vigil" } });
    expect(errors.map(({ path, extensions }) => [path, extensions["code"]])).toEqual([
      [["contradictionCandidates"], "BAD_USER_INPUT"],
    ]);
  });
});

describe("A record without what its type requires", () => {
  beforeEach(openWorld);
  afterEach(() => store.close());

  async function lose(property: string): Promise<void> {
    const cypher = `MATCH (claim:QuantityClaim {id: 'claim-front-killed'}) REMOVE claim.${property}`;
    await store.write([{ cypher, params: {} }]);
  }

  test("fails the field that the client selected, at its path in the response", async () => {
    await lose("confidence");
    const { data, errors = [] } = await ask(
      `{ event(id: "event-mill-bridge") { toll(measure: KILLED, asOf: "2019-03-07") { claims { id sure: confidence } } } }`,
    );
    expect(data).toEqual({ event: null });
    expect(errors.map(({ path }) => path)).toEqual([["event", "toll", "claims", 1, "sure"]]);
  });

  test("leaves a field that may be null, and what stands beside it", async () => {
    await lose("confidence");
    const { data, errors = [] } = await ask(
      `{ event(id: "event-mill-bridge") { toll(measure: KILLED, asOf: "2019-03-06") { lowest latest { confidence } } } }`,
    );
    expect(data).toEqual({ event: { toll: { lowest: 101, latest: null } } });
    expect(errors.map(({ path }) => path)).toEqual([["event", "toll", "latest", "confidence"]]);
  });

  test("fails the computed field, where its rule reads what is missing", async () => {
    await lose("verbatim");
    const { data, errors = [] } = await ask(
      `{ contradictionCandidates(event: "event-mill-bridge", measure: KILLED) { truncated } event(id: "event-vigil") { id } }`,
    );
    expect(data).toEqual({ contradictionCandidates: null, event: { id: "event-vigil" } });
    expect(errors.map(({ path }) => path)).toEqual([["contradictionCandidates"]]);
  });
});
