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
    expect(await said.innerText()).toMatch(
      /Syrian Observatory for Human Rights, no date, reports:[^]*Article.*, paragraph 3/,
    );
  });

  test("says what the speaker does by saying it, so that no denial is read as an assertion", async () => {
    await page.getByRole("searchbox").fill("Mass killings in Alawite");
    await page.getByRole("button", { name: /Mass killings in Alawite areas/ }).click();
    const said = page.locator("blockquote", { hasText: "The massacres must be condemned" });
    expect(await said.locator("small").innerText()).toMatch(/, condemns:$/);
  });

  test.each([
    ["nobody answers", null, /^No answer from .*\/graphql\. Is Attest running.*ATTEST_CORS_ORIGIN=http:\/\/127/],
    ["something else answers", "<html></html>", /is no GraphQL server \(200\): see VITE_ATTEST_URL\.$/],
  ])("says what to do where %s", async (_, body, words) => {
    await page.route("**/graphql", (route) => (body === null ? route.abort() : route.fulfill({ body })));
    await page.getByRole("searchbox").fill("Latakia");
    await page.getByRole("status").filter({ hasText: words }).waitFor();
    await page.unroute("**/graphql");
  });

  test("says no more than that a record is not there, where it is not", async () => {
    await page.getByRole("searchbox").fill("Banyas");
    const hit = page.getByRole("button", { name: /^Banias place/ });
    await hit.waitFor();
    await page.route("**/graphql", (route) => route.fulfill({ json: { data: { node: null } } }));
    await hit.click();
    await page.getByText("It is not there, or not to be seen without a token.", { exact: true }).waitFor();
    await page.unroute("**/graphql");
  });

  test("shows no hits of what has been deleted again", async () => {
    await page.route("**/graphql", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue().catch(() => undefined);
    });
    await page.getByRole("searchbox").fill("Latakia");
    await page.waitForRequest("**/graphql");
    await page.getByRole("searchbox").fill("");
    await page.waitForTimeout(1_500);
    expect(await page.locator("#results li").count()).toBe(0);
    await page.unroute("**/graphql");
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
