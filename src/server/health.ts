import type { RequestHandler } from "express";
import { AttestError } from "../errors.js";

/** What readiness asks of a store. */
export interface Pingable {
  readonly engine: string;
  ping(options: { readonly signal: AbortSignal; readonly timeoutMs: number }): Promise<void>;
}

const PING_TIMEOUT_MS = 1_000;

/** Answers 200 as long as the process runs. */
export const answerLive: RequestHandler = (_request, response) => {
  response.set("Cache-Control", "no-store").json({ status: "live" });
};

/** Answers 200 when requests may come; 503 and the reason while the store does not answer or the server stops. */
export function answerReady(store: Pingable, isStopping: () => boolean): RequestHandler {
  return async (_request, response) => {
    response.set("Cache-Control", "no-store");
    const reason = isStopping() ? "The server is stopping." : await unreachable(store);
    if (reason === null) response.json({ status: "ready", engine: store.engine });
    else response.status(503).json({ status: "unavailable", engine: store.engine, reason });
  };
}

async function unreachable(store: Pingable): Promise<string | null> {
  const signal = AbortSignal.timeout(PING_TIMEOUT_MS);
  try {
    await Promise.race([store.ping({ signal, timeoutMs: PING_TIMEOUT_MS }), elapsed(signal)]);
    return null;
  } catch (error) {
    // Other errors' messages may tell of the inside; a probe's answer is open to everybody.
    return error instanceof AttestError ? `${error.code}: ${error.message}` : "The store does not answer.";
  }
}

function elapsed(signal: AbortSignal): Promise<never> {
  const late = new AttestError("STORE_UNAVAILABLE", `The store did not answer within ${PING_TIMEOUT_MS} ms.`);
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(late), { once: true }));
}
