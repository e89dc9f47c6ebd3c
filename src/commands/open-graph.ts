import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config/config.js";
import { AttestError, quoted } from "../errors.js";
import type { Model } from "../model/model.js";
import { readModel } from "../model/read-model.js";
import { readPackageFiles } from "./package-files.js";
import { indexPlans } from "../store/index-plan.js";
import { openStore } from "../store/open.js";
import type { MigrationReport, Store } from "../store/store.js";

/** A model, and a store that has the constraints and indexes it asks for. */
export interface OpenGraph {
  readonly model: Model;
  readonly store: Store;
  readonly migration: MigrationReport;
}

/** Reads the model from the SDL in schema/. */
export async function readPackageModel(): Promise<Model> {
  return readModel(await readPackageFiles("schema", ".graphql"));
}

/** Opens the store that the configuration names, and migrates it. The caller closes it. */
export async function openGraph(config: Config): Promise<OpenGraph> {
  const model = await readPackageModel();
  const store = await openStore({ neo4j: config.neo4j ?? undefined, dataDir: config.dataDir });
  try {
    return { model, store, migration: await store.migrate(indexPlans(model)) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The same, where there is a graph: rejects with BAD_CONFIG where DATA_DIR has none, which opening it would create. */
export async function openExistingGraph(config: Config): Promise<OpenGraph> {
  const { neo4j, dataDir } = config;
  if (neo4j === null && dataDir !== ":memory:" && !existsSync(join(dataDir, "attest.grafeo")))
    throw new AttestError(
      "BAD_CONFIG",
      `DATA_DIR=${quoted(dataDir)} holds no graph: correct it, or fill it with attest import or attest start.`,
    );
  return openGraph(config);
}
