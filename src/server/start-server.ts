import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import { AttestError } from "../errors.js";
import type { Executor } from "../execute/executor.js";
import { startApollo } from "./apollo.js";
import { createApp } from "./create-app.js";
import { drainOf } from "./drain.js";
import type { Pingable } from "./health.js";
import type { Saver } from "./serve-backup.js";
import type { Exporter } from "./serve-export.js";

export interface ServerParts {
  readonly config: Pick<Config, "host" | "port" | "http" | "viewers">;
  readonly executor: Executor;
  readonly store: Pingable;
  /** Where the explorer and the playground were built. */
  readonly pages: string;
  readonly log: Logger;
  readonly exporter?: Exporter;
  readonly save?: Saver;
}

/** A server that answers. */
export interface RunningServer {
  /** Its address as one types it into a browser, without a slash at the end. */
  readonly url: string;
  /** Takes no more connections, waits for the requests under way up to ATTEST_DRAIN_MS, then ends. */
  stop(): Promise<void>;
}

/** Starts to answer HTTP; rejects with BAD_CONFIG where the address cannot be had. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config, executor, store, pages, log, exporter, save } = parts;
  let stopping = false;
  const apollo = await startApollo(executor, config.http, log);
  const app = createApp({ config, apollo, store, pages, log, isStopping: () => stopping, exporter, save });
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 }, app);
  const drain = drainOf(server);
  await listen(server, config.host, config.port);
  return {
    url: urlOf(config.host, server),
    async stop() {
      stopping = true;
      await drain(config.http.drainMs);
      await apollo.stop();
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): AttestError {
  const cures: Readonly<Record<string, string>> = {
    EADDRINUSE: `PORT=${port}: another process listens there already. Stop it, or set PORT to another number.`,
    EACCES: `PORT=${port}: this user may not listen there. Set PORT to a number from 1024 up.`,
    EADDRNOTAVAIL: `HOST=${host}: this machine has no such address. Set HOST to 127.0.0.1 or 0.0.0.0.`,
    ENOTFOUND: `HOST=${host}: no such host is known. Set HOST to 127.0.0.1 or 0.0.0.0.`,
  };
  const message = cures[error.code ?? ""] ?? `HOST=${host}, PORT=${port}: ${error.message}`;
  return new AttestError("BAD_CONFIG", message, { cause: error });
}

function urlOf(host: string, server: Server): string {
  // A server on a port has an address of this form; the other form is a pipe's name.
  const { port } = server.address() as AddressInfo;
  const name = ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host) ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
