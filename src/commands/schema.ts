import { printSchema } from "graphql";
import { deriveSchema } from "../execute/derive/derive-schema.js";
import { readPackageModel } from "./open-graph.js";

/** The schema that clients see, as SDL. */
export async function schema(): Promise<string> {
  return printSchema(deriveSchema(await readPackageModel()));
}
