import type { ApolloServerOptions } from "@apollo/server";
import type { ExecutionResult } from "graphql";
import { AttestError, invariant } from "../errors.js";
import type { Executor } from "../execute/executor.js";
import { toGraphQLError } from "./error-answers.js";
import type { Exchange, OperationContext } from "./exchange.js";

type Gateway = NonNullable<ApolloServerOptions<OperationContext>["gateway"]>;

/** Puts our executor behind Apollo Server, through the hook that it keeps for its own gateway. */
export function gatewayOf(executor: Executor): Gateway {
  let publish: Parameters<Gateway["onSchemaLoadOrUpdate"]>[0] | null = null;
  return {
    onSchemaLoadOrUpdate(listener) {
      publish = listener;
      return () => (publish = null);
    },
    async load() {
      publish?.({ apiSchema: executor.schema, coreSupergraphSdl: "" });
      return {
        // The hook types its context loosely; what arrives is what our Express handler gave.
        executor: ({ context }) => answer((context as OperationContext).exchange),
      };
    },
    async stop() {},
  };
}

async function answer(exchange: Exchange): Promise<ExecutionResult> {
  const { prepared, signal, dueAt } = exchange;
  invariant(prepared, "an operation runs only after its guard has prepared it");
  try {
    signal.throwIfAborted();
    const timeoutMs = Math.max(1, Math.ceil(dueAt - performance.now()));
    // The store keeps the deadline; the race holds even where an engine's call cannot be interrupted.
    return await Promise.race([prepared.run({ signal, timeoutMs }), aborted(signal)]);
  } catch (error) {
    throw error instanceof AttestError ? toGraphQLError(error) : error;
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
}
