import { readConfig, type Variables } from "../config/config.js";
import { unknownVariables } from "../config/report.js";
import { createLog } from "./create-log.js";
import { start } from "./start.js";
import { viewerNote, welcome } from "./welcome.js";

/** How long a stop may take beyond the drain, before the process ends regardless. */
const STOP_GRACE_MS = 7_000;

/** Starts Attest, says where to go, and resolves when a signal has stopped it. Rejects where it cannot start. */
export async function serveUntilStopped(variables: Variables): Promise<void> {
  const config = readConfig(variables);
  const isTerminal = process.stdout.isTTY;
  const log = createLog(config.logLevel, isTerminal);
  for (const warning of unknownVariables(variables)) log.warn(warning);
  const attest = await start(config, log);
  if (isTerminal) console.log(`\n${welcome(attest, config).join("\n")}\n`);
  else {
    const { engine, content } = attest;
    log.info({ engine, ...content, viewer: viewerNote(config) }, `Attest is ready: ${attest.url}/graphql`);
  }
  const signal = await firstSignal();
  log.info({ signal }, "Stopping");
  const overdue = setTimeout(() => {
    log.error("The stop took too long; ending now");
    process.exit(1);
  }, config.http.drainMs + STOP_GRACE_MS);
  await attest.stop();
  clearTimeout(overdue);
  log.info("Stopped");
}

/** Resolves at SIGTERM or SIGINT; at a second one the process ends at once. */
function firstSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let stopping = false;
    const receive = (signal: NodeJS.Signals) => {
      if (stopping) process.exit(1);
      stopping = true;
      resolve(signal);
    };
    process.on("SIGTERM", receive);
    process.on("SIGINT", receive);
  });
}
