import { connect, createServer, type Server, type Socket } from "node:net";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { openNeo4j } from "../../src/store/neo4j.js";
import type { Store } from "../../src/store/store.js";
import { clear } from "../neo4j/clear.js";
import { describeStore } from "./contract.js";

const neo4j = inject("neo4j");

function openAt(uri: string): Store {
  const store = openNeo4j({ uri, username: neo4j?.username ?? null, password: neo4j?.password ?? null });
  onTestFinished(() => store.close());
  return store;
}

/** Listens on a port of 127.0.0.1, a free one where `port` is 0, and can be broken off with all its connections. */
async function listen(
  port: number,
  onConnection: (socket: Socket) => void,
): Promise<{ port: number; end: () => void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket.on("error", () => undefined));
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const end = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(end);
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, end };
}

async function timed(ping: Promise<void>): Promise<{ code: unknown; milliseconds: number }> {
  const started = performance.now();
  const error: unknown = await ping.catch((caught: unknown) => caught);
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return { code, milliseconds: performance.now() - started };
}

describe.skipIf(neo4j === null)("Neo4j as a store", () => {
  describeStore(async () => {
    const store = openNeo4j({
      uri: neo4j?.uri ?? "",
      username: neo4j?.username ?? null,
      password: neo4j?.password ?? null,
    });
    await clear(store);
    return store;
  }, {});
});

test("a server that is down is told so within two seconds", async () => {
  const { code, milliseconds } = await timed(openAt("bolt://127.0.0.1:1").ping());
  expect(code).toBe("STORE_UNAVAILABLE");
  expect(milliseconds).toBeLessThan(2_000);
});

test("a server that takes the call and says nothing is told so within two seconds", async () => {
  const { port } = await listen(0, () => undefined);
  const { code, milliseconds } = await timed(openAt(`bolt://127.0.0.1:${port}`).ping());
  expect(code).toBe("STORE_UNAVAILABLE");
  expect(milliseconds).toBeLessThan(2_000);
});

test("an address that is none is refused at once", () => {
  expect(() => openAt("http://127.0.0.1:7474")).toThrow(/write it as bolt:\/\/host:7687/);
});

test.skipIf(neo4j === null || !/^(bolt|neo4j):/.test(neo4j.uri))(
  "a server that went away and came back is used again",
  async () => {
    const { hostname, port } = new URL(neo4j?.uri ?? "");
    const through = (socket: Socket): void => {
      const server = connect(Number(port || "7687"), hostname).on("error", () => undefined);
      socket
        .on("close", () => server.destroy())
        .pipe(server)
        .pipe(socket);
    };
    const first = await listen(0, through);
    const store = openAt(`bolt://127.0.0.1:${first.port}`);
    await store.ping();
    first.end();
    expect(await timed(store.ping())).toMatchObject({ code: "STORE_UNAVAILABLE" });
    await listen(first.port, through);
    await expect(store.ping()).resolves.toBeUndefined();
  },
);
