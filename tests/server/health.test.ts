import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { AttestError } from "../../src/errors.js";
import { serve } from "./serve.js";

async function probe(url: string): Promise<unknown> {
  const response = await fetch(url);
  return [response.status, await response.json()];
}

describe("readiness", () => {
  it.each([
    ["answers", async () => {}, [200, { status: "ready", engine: "stub" }]],
    [
      "is down",
      async () => {
        throw new AttestError("STORE_UNAVAILABLE", "Neo4j is down.");
      },
      [503, { status: "unavailable", engine: "stub", reason: "STORE_UNAVAILABLE: Neo4j is down." }],
    ],
    [
      "breaks",
      async () => {
        throw new Error("hunter2");
      },
      [503, { status: "unavailable", engine: "stub", reason: "The store does not answer." }],
    ],
    [
      "hangs",
      () => new Promise<void>(() => {}),
      [
        503,
        {
          status: "unavailable",
          engine: "stub",
          reason: "STORE_UNAVAILABLE: The store did not answer within 1000 ms.",
        },
      ],
    ],
  ])("tells that the store %s, and the process lives", async (_what, ping, expected) => {
    const server = await serve({}, { engine: "stub", ping });
    expect(await probe(`${server.url}/health/ready`)).toEqual(expected);
    expect(await probe(`${server.url}/health/live`)).toEqual([200, { status: "live" }]);
    await server.stop();
  });
});

describe("metrics", () => {
  it("count requests, costs and errors where they are asked for", async () => {
    const server = await serve({ ATTEST_METRICS: "true" });
    await server.post({ query: "{ ceiling }" });
    await server.post({ query: "{ ceiling cursor }" });
    await sleep(20);
    const text = await fetch(`${server.url}/metrics`).then((response) => response.text());
    await server.stop();
    expect(text).toContain('attest_request_duration_seconds_count{status="200"} 2');
    expect(text).toContain('attest_errors_total{code="BAD_CURSOR"} 1');
    expect(text).toContain("attest_operation_cost_nodes_sum 14");
    expect(text).toContain("attest_requests_under_way 0");
  });
});

describe("a stop", () => {
  it("lets a request under way end", async () => {
    const server = await serve({ ATTEST_DEADLINE_MS: "300" });
    const answer = server.post({ query: "{ slow }" });
    await expect.poll(() => server.executor.signals.length).toBe(1);
    await server.stop();
    expect(await answer).toMatchObject({ status: 504 });
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it("waits no longer than the drain", async () => {
    const server = await serve({ ATTEST_DRAIN_MS: "100" });
    const answer = server.post({ query: "{ deaf }" }).catch(() => "cut off");
    await expect.poll(() => server.executor.signals.length).toBe(1);
    const before = performance.now();
    await server.stop();
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(await answer).toBe("cut off");
  });
});

it("a port that is taken is told with its cure", async () => {
  const server = await serve();
  const { port } = new URL(server.url);
  await expect(serve({ PORT: port })).rejects.toThrow(
    `PORT=${port}: another process listens there already. Stop it, or set PORT`,
  );
  await server.stop();
});
