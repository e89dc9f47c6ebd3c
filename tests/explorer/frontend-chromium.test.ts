import { type AddressInfo, createServer } from "node:net";
import type { Browser, Page } from "playwright-core";
import { createServer as createVite, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningAttest } from "../../src/commands/start.js";
import { CHROMIUM, openChromium } from "./chromium.js";
import { startAttest } from "./start-attest.js";

const skipped = CHROMIUM === undefined && process.env["CI"] === undefined;
if (skipped) console.warn("The example was not tried: there is no Chromium. Install it, or set CHROMIUM_PATH.");

describe.skipIf(skipped)("examples/frontend, from an origin of its own", () => {
  let attest: RunningAttest;
  let pages: ViteDevServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    attest = await startAttest({ ATTEST_CORS_ORIGIN: origin, ATTEST_DEFAULT_CEILING: "PUBLIC" });
    pages = await createVite({
      configFile: false,
      root: "examples/frontend",
      cacheDir: "../../.cache/frontend",
      logLevel: "error",
      define: { "import.meta.env.VITE_ATTEST_URL": JSON.stringify(`${attest.url}/graphql`) },
      server: { host: "127.0.0.1", port, strictPort: true },
    });
    await pages.listen();
    browser = await openChromium();
    page = await browser.newPage();
    await page.goto(origin);
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([pages.close(), attest.stop()]);
  });

  test("finds a misspelt name as one types", async () => {
    await page.getByRole("searchbox").fill("Banyas");
    await page.getByRole("button", { name: /^Banias place/ }).waitFor();
  });

  test("shows a record with who said what about it, and on which source", async () => {
    await page.getByRole("searchbox").fill("violence in Syria");
    await page.getByRole("button", { name: /Violence in Syria's coastal provinces/ }).click();
    const said = page.locator("blockquote", { hasText: "973 civilians lost their lives" });
    await said.waitFor();
    expect(await said.innerText()).toMatch(/Syrian Observatory for Human Rights, no date[^]*Article.*, paragraph 3/);
  });

  test("says what to do where nothing is found", async () => {
    await page.getByRole("searchbox").fill("qqqqqqqqqq");
    await page.getByText("Try another spelling, or fewer letters.").waitFor();
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server's address has a port.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
