import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type Served } from "./serve.js";

let server: Served;
beforeAll(async () => void (server = await serve({ ATTEST_DEADLINE_MS: "150" })));
afterAll(() => server.stop());

describe("an error of ours", () => {
  it("is hidden behind an id that the log has too", async () => {
    const { status, body } = await server.post({ query: "{ ceiling bug }" });
    const [error] = body.errors ?? [];
    const entry = server.entries.find(({ errorId }) => errorId === error?.extensions["errorId"]);
    expect({ status, data: body.data }).toEqual({ status: 200, data: { ceiling: "PROTECTED", bug: null } });
    expect(error?.message).toMatch(/^Internal error \(id [0-9a-f-]{36}\)$/);
    expect(error).toMatchObject({ path: ["bug"], extensions: { code: "INTERNAL_SERVER_ERROR" } });
    expect(entry).toMatchObject({ msg: "Internal error", err: { type: "TypeError" } });
  });
});

describe("an error of the caller's", () => {
  it("fails its own field, with its message and its code", async () => {
    const { status, body } = await server.post({ query: "{ ceiling cursor }" });
    const message = 'Query.cursor(after:) "x" is no cursor of this list.';
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: { cursor: null }, errors: [{ message, extensions: { code: "BAD_CURSOR" } }] });
  });
});

describe("the store's failure", () => {
  it.each([
    ["STORE_UNAVAILABLE", 503, "1", "The store said STORE_UNAVAILABLE."],
    ["STORE_BUSY", 503, "1", "The store said STORE_BUSY."],
    ["STORE_FAILED", 500, null, expect.stringMatching(/^The store failed \(id [0-9a-f-]{36}\)$/)],
  ])("%s is answered %i, and nothing of its cause", async (code, status, retryAfter, message: unknown) => {
    const answer = await server.post({ query: `{ store(code: "${code}") }` });
    expect(answer).toMatchObject({
      status,
      body: { errors: [{ message, extensions: { code } }] },
    });
    expect(answer.headers.get("retry-after")).toBe(retryAfter);
    expect(JSON.stringify(answer.body)).not.toContain("hunter2");
  });
});

describe("the deadline", () => {
  it.each(["slow", "deaf"])("ends an operation, though it be %s", async (field) => {
    const answer = await server.post({ query: `{ ${field} }` });
    const message = "No answer within 150 ms. Ask for less at once, or raise ATTEST_DEADLINE_MS.";
    expect(answer).toMatchObject({
      status: 504,
      body: { errors: [{ message, extensions: { code: "DEADLINE_EXCEEDED" } }] },
    });
  });

  it("is not waited for when the client goes away", async () => {
    const patient = await serve();
    const leaving = new AbortController();
    const body = JSON.stringify({ query: "query Leaving { deaf }" });
    const headers = { "content-type": "application/json" };
    const gone = fetch(`${patient.url}/graphql`, { method: "POST", headers, body, signal: leaving.signal }).catch(
      () => "gone",
    );
    await expect.poll(() => patient.executor.signals.length).toBe(1);
    leaving.abort();
    expect(await gone).toBe("gone");
    await expect.poll(() => patient.executor.signals[0]?.aborted).toBe(true);
    await expect
      .poll(() => patient.entries.at(-1))
      .toMatchObject({ operation: "Leaving", status: 499, errorCodes: ["CLIENT_CLOSED"] });
    await patient.stop();
  });
});

describe("the log", () => {
  it("has one line a request, without its variables and its token", async () => {
    const open = await serve({ ATTEST_TOKENS: "t0k3n=INTERNAL" });
    const query = "query Greet($name: String!) { hello(name: $name) }";
    await open.post({ query, variables: { name: "Private Person" } }, { authorization: "Bearer t0k3n" });
    await open.post("{", { authorization: "Bearer wrong-t0k3n" });
    await open.post({ query: "{ nothing }" });
    await sleep(20);
    const requests = open.entries.map(({ operation, status, cost, ceiling, errorCodes }) => [
      operation,
      status,
      cost,
      ceiling,
      errorCodes,
    ]);
    await open.stop();
    expect(requests).toEqual([
      ["Greet", 200, 7, "INTERNAL", undefined],
      [null, 401, null, null, ["UNAUTHENTICATED"]],
      [null, 400, null, "PUBLIC", ["GRAPHQL_VALIDATION_FAILED"]],
    ]);
    expect(open.entries[0]).toMatchObject({
      level: 30,
      msg: "request",
      method: "POST",
      durationMs: expect.any(Number) as number,
    });
    expect(JSON.stringify(open.entries)).not.toMatch(/Private|t0k3n/);
  });
});
