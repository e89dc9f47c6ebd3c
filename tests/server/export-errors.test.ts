import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exporterOf } from "../../src/commands/export-graph.js";
import { AttestError } from "../../src/errors.js";
import { createExecutor } from "../../src/execute/create-executor.js";
import { readConfig } from "../../src/config/config.js";
import { openEmbedded } from "../../src/store/embedded.js";
import type { Store } from "../../src/store/store.js";
import { storeWith } from "../../src/store/store-with.js";
import { model } from "../transfer/lines-of.js";
import { loadWorld } from "../world/load-world.js";
import { serve, type Served } from "./serve.js";

const FAILURES: Readonly<Record<string, Error>> = {
  STORE_FAILED: new AttestError("STORE_FAILED", "Neo4j refused a statement: near 'hunter2'"),
  STORE_BUSY: new AttestError("STORE_BUSY", "Ask again later."),
  INTERNAL_SERVER_ERROR: new TypeError("hunter2 is undefined"),
};

let world: Store;
let server: Served;
/** How many statements are answered before the next fails, and how it does. */
let left = Infinity;
let failure: Error | undefined;

beforeAll(async () => {
  world = await openEmbedded({ dataDir: null });
  await loadWorld(world, model);
  const store = storeWith(world, {
    read: (...args) => (left-- > 0 ? world.read(...args) : Promise.reject(failure ?? new Error("unset"))),
  });
  const executor = createExecutor({ model, store, limits: readConfig({}).limits });
  const exporter = exporterOf({ model, store, executor, pageSize: 25 });
  server = await serve({ ATTEST_TOKENS: "all=PROTECTED" }, undefined, undefined, exporter);
});
afterAll(async () => {
  await server.stop();
  await world.close();
});

const ask = (after: number, code: string): Promise<Response> => {
  [left, failure] = [after, FAILURES[code]];
  return fetch(`${server.url}/export`, { headers: { authorization: "Bearer all" } });
};

describe("an export whose store fails at once", () => {
  test.each([
    ["STORE_FAILED", 500, null, /^The store failed \(id [0-9a-f-]{36}\)$/],
    ["INTERNAL_SERVER_ERROR", 500, null, /^Internal error \(id [0-9a-f-]{36}\)$/],
    ["STORE_BUSY", 503, "1", /^Ask again later\.$/],
  ])("is answered %s as /graphql answers it", async (code, status, retryAfter, message) => {
    const response = await ask(0, code);
    const { errors } = (await response.json()) as { errors: readonly { message: string; extensions: object }[] }; // As errors are sent.
    expect([response.status, response.headers.get("retry-after")]).toEqual([status, retryAfter]);
    expect(errors).toEqual([{ message: expect.stringMatching(message) as string, extensions: { code } }]);
  });

  test("has its text in the log, under the id that was answered", async () => {
    const text = await (await ask(0, "STORE_FAILED")).text();
    const entry = server.entries.findLast(({ msg }) => msg === "Internal error");
    expect(text).toContain(String(entry?.["errorId"]));
    expect(JSON.stringify(entry)).toContain("hunter2");
    await expect
      .poll(() => server.entries.at(-1))
      .toMatchObject({ msg: "request", errorCodes: ["STORE_FAILED"], errorIds: [entry?.["errorId"]] });
  });
});

describe("an export whose store fails on the way", () => {
  test("breaks the connection, and says nothing of why", async () => {
    const response = await ask(12, "STORE_FAILED");
    expect(response.status).toBe(200);
    const pieces: string[] = [];
    const read = async (): Promise<void> => {
      const decoder = new TextDecoder();
      for await (const piece of response.body ?? []) pieces.push(decoder.decode(piece as Uint8Array)); // As fetch gives them.
    };
    await expect(read()).rejects.toThrow("terminated");
    expect(pieces.join("")).toContain('"type":"Event"');
    expect(pieces.join("")).not.toMatch(/hunter2|errors/);
    await expect.poll(() => server.entries.at(-1)).toMatchObject({ status: 499, errorCodes: ["STORE_FAILED"] });
  });

  test("leaves room for the next", async () => {
    for (let time = 0; time < 3; time++) await (await ask(0, "STORE_FAILED")).text();
    expect(await (await ask(Infinity, "STORE_FAILED")).text()).toContain('"type":"Person"');
  });
});
