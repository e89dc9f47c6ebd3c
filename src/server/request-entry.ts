import type { Exchange } from "./exchange.js";

/** One request as the log has it. Neither variables nor documents nor tokens, which may tell of people. */
export interface RequestEntry {
  readonly requestId: string;
  readonly method: string;
  readonly operation: string | null;
  readonly status: number;
  readonly durationMs: number;
  readonly cost: number | null;
  readonly ceiling: string | null;
  readonly errorCodes?: readonly string[];
  readonly errorIds?: readonly string[];
}

/** Sums up an exchange that has ended with this status. */
export function requestEntry(exchange: Exchange, method: string, status: number): RequestEntry {
  const errorCodes = status >= 400 && exchange.errorCodes.length === 0 ? [codeOf(status)] : exchange.errorCodes;
  return {
    requestId: exchange.id,
    method,
    operation: exchange.operationName,
    status,
    durationMs: Math.round((performance.now() - exchange.startedAt) * 10) / 10,
    cost: exchange.prepared?.cost ?? null,
    ceiling: exchange.viewer?.ceiling ?? null,
    ...(errorCodes.length > 0 && { errorCodes }),
    ...(exchange.errorIds.length > 0 && { errorIds: exchange.errorIds }),
  };
}

/** Apollo tells no hook of the requests that it refuses before it makes an operation of them. */
function codeOf(status: number): string {
  if (status === 499) return "CLIENT_CLOSED";
  return status < 500 ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR";
}
