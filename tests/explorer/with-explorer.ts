import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { RunningAttest } from "../../src/commands/start.js";
import { CHROMIUM, openChromium } from "./chromium.js";
import { startAttest } from "./start-attest.js";

/** Whether there is no Chromium to try the explorer in; in CI there must be one. */
export const NO_CHROMIUM = CHROMIUM === undefined && process.env["CI"] === undefined;

interface Running {
  readonly server: RunningAttest;
  readonly browser: Browser;
}

/** Attest over the seed and a browser, for all tests of the block that it is called in: they run as long as these do. */
export function withExplorer(): () => Running {
  let running: Running | null = null;
  beforeAll(async () => {
    const [server, browser] = await Promise.all([startAttest(), openChromium()]);
    running = { server, browser };
  });
  afterAll(async () => {
    await Promise.all([running?.browser.close(), running?.server.stop()]);
  });
  return () => {
    if (!running) throw new Error("Attest and the browser run once the tests of the block do.");
    return running;
  };
}
