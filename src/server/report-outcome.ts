import type { ApolloServerPlugin } from "@apollo/server";
import type { OperationContext } from "./exchange.js";

/** Shows an operation's cost in `extensions.cost` of its answer, and tells the exchange which errors the answer has. */
export function reportOutcome(): ApolloServerPlugin<OperationContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { exchange }, response: { body } }) {
          if (body.kind !== "single") return;
          const { errors = [], extensions } = body.singleResult;
          exchange.errorCodes = [...new Set(errors.map((error) => String(error.extensions?.["code"])))];
          exchange.errorIds = errors.flatMap((error) => error.extensions?.["errorId"] ?? []).map(String);
          if (exchange.prepared) body.singleResult.extensions = { ...extensions, cost: exchange.prepared.cost };
        },
      };
    },
  };
}
