import { Writable } from "node:stream";
import { pino } from "pino";
import { readConfig, type Variables } from "../../src/config/config.js";
import type { Pingable } from "../../src/server/health.js";
import type { Exporter } from "../../src/server/serve-export.js";
import { startServer } from "../../src/server/start-server.js";
import { type StubExecutor, stubExecutor } from "./stub-executor.js";

/** A server on a free port, and what it logged. */
export interface Served {
  readonly url: string;
  readonly executor: StubExecutor;
  /** The log's entries so far. */
  readonly entries: readonly Record<string, unknown>[];
  stop(): Promise<void>;
  /** Posts to /graphql. */
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // A test asserts what it reads of it.
  readonly body: {
    data?: unknown;
    errors?: { message: string; extensions: Record<string, unknown> }[];
    extensions?: unknown;
  };
}

/** Starts a server over the stub executor, with these variables beside the defaults. */
export async function serve(
  variables: Variables = {},
  store?: Pingable,
  pages = "/nowhere",
  exporter?: Exporter,
): Promise<Served> {
  const entries: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      entries.push(JSON.parse(String(chunk)) as Record<string, unknown>);
      done();
    },
  });
  const executor = stubExecutor();
  const server = await startServer({
    config: readConfig({ PORT: "0", ...variables }),
    executor,
    store: store ?? { engine: "stub", ping: async () => {} },
    pages,
    log: pino({ base: null }, stream),
    ...(exporter && { exporter }),
  });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    answerOf(
      fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    );
  return { url: server.url, executor, entries, stop: () => server.stop(), post };
}

/** Awaits an answer and reads its JSON. */
export async function answerOf(response: Promise<Response>): Promise<Answer> {
  const { status, headers, ...rest } = await response.then(async (got) => ({
    status: got.status,
    headers: got.headers,
    body: (await got.json()) as Answer["body"],
  }));
  return { status, headers, ...rest };
}
