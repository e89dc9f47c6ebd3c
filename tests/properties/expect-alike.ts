import { print, type DocumentNode, type GraphQLSchema } from "graphql";
import { differ, type Ask } from "./ask.js";
import type { RandomOperation } from "./random-operation.js";
import { shrink } from "./shrink.js";

/** Two ways of answering the operations of a schema. */
export interface Two {
  readonly schema: GraphQLSchema;
  readonly naive: Ask;
  readonly other: Ask;
}

/** Throws where the two answer otherwise, with the smallest operation that shows it; `seed` says how to make it again. */
export async function expectAlike(two: Two, operation: RandomOperation, ceiling: string, seed: string): Promise<void> {
  const fails = async (document: DocumentNode): Promise<string | null> => {
    try {
      return await differ(two.naive, two.other, { ...operation, document }, ceiling);
    } catch (error) {
      return String(error);
    }
  };
  const first = await fails(operation.document);
  if (first === null) return;
  // What is left of a condition may be refused as a whole, which says nothing.
  const isShown = async (document: DocumentNode): Promise<string | null> => {
    const found = await fails(document);
    return found?.startsWith("AttestError") === true && !first.startsWith("AttestError") ? null : found;
  };
  const smallest = await shrink(two.schema, operation.document, isShown);
  throw new Error(
    [
      `The answers differ (${seed}, for ${ceiling}): ${first}`,
      `The smallest operation that shows it: ${(await fails(smallest)) ?? ""}`,
      print(smallest),
      `with ${JSON.stringify(operation.variables)}`,
    ].join("\n"),
  );
}
