import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { openGraph } from "../../src/commands/open-graph.js";
import { start, type RunningAttest } from "../../src/commands/start.js";
import { readConfig } from "../../src/config/config.js";
import { loadWorld } from "../world/load-world.js";

/** Attest as a user starts it, with the seed, on a free port and in a folder of its own that goes when it stops. */
export async function startAttest(environment: Readonly<Record<string, string>> = {}): Promise<RunningAttest> {
  const folder = await mkdtemp(join(tmpdir(), "attest-explorer-"));
  const config = { ...readConfig({ DATA_DIR: folder, ...environment }), port: 0 };
  const attest = await start(config, pino({ level: "silent" }));
  const stop = async () => {
    await attest.stop();
    await rm(folder, { recursive: true });
  };
  return { ...attest, stop };
}

/** The same over the invented world instead of the seed. */
export async function startAttestOverWorld(): Promise<RunningAttest> {
  const folder = await mkdtemp(join(tmpdir(), "attest-world-"));
  const graph = await openGraph(readConfig({ DATA_DIR: folder }));
  await loadWorld(graph.store, graph.model);
  await graph.store.close();
  const attest = await startAttest({ DATA_DIR: folder, ATTEST_SEED: "false" });
  const stop = async () => {
    await attest.stop();
    await rm(folder, { recursive: true });
  };
  return { ...attest, stop };
}
