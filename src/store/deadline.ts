import { AttestError } from "../errors.js";
import type { RequestOptions } from "./store.js";

/**
 * The answer of `work`, or a rejection with DEADLINE_EXCEEDED as soon as the signal is aborted or the time is up,
 * whichever comes first. `expire` is called then: it ends the work where the engine can, since a promise cannot.
 */
export function withinDeadline<T>(work: Promise<T>, options: RequestOptions, expire: () => void): Promise<T> {
  const { signal, timeoutMs } = options;
  if (signal === undefined && timeoutMs === undefined) return work;
  return new Promise<T>((resolve, reject) => {
    const fail = (error: AttestError): void => {
      stop();
      reject(error);
      expire();
    };
    const onAbort = (): void => fail(abortedError(signal));
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => fail(lateError(timeoutMs)), timeoutMs);
    const stop = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    // Attached whatever happens first, so that work which fails after its deadline is no unhandled rejection.
    work.then(
      (value) => {
        stop();
        resolve(value);
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
  });
}

/** Throws DEADLINE_EXCEEDED where nobody waits any more, so that the store is not asked for nothing. */
export function checkDeadline(options: RequestOptions): void {
  if (options.signal?.aborted) throw abortedError(options.signal);
  if (options.timeoutMs !== undefined && options.timeoutMs <= 0) throw lateError(options.timeoutMs);
}

/** How long is left of a deadline, for an engine that ends its own work: undefined where there is none. */
export function wholeMilliseconds(options: RequestOptions): number | undefined {
  return options.timeoutMs === undefined ? undefined : Math.max(1, Math.ceil(options.timeoutMs));
}

/** What work is told that goes on after its request has been answered. */
export function overError(): AttestError {
  return new AttestError("DEADLINE_EXCEEDED", "The request is over: send it again.");
}

function lateError(timeoutMs: number): AttestError {
  return new AttestError(
    "DEADLINE_EXCEEDED",
    `The store did not answer within ${timeoutMs} ms: ask for less at a time (a smaller first, fewer levels, a narrower where).`,
  );
}

function abortedError(signal: AbortSignal | undefined): AttestError {
  return new AttestError("DEADLINE_EXCEEDED", "The request was ended before the store answered: send it again.", {
    cause: signal?.reason,
  });
}
