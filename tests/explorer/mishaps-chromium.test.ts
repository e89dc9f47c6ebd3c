import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningAttest } from "../../src/commands/start.js";
import { CHROMIUM, openChromium } from "./chromium.js";
import { openExplorer, statusOf } from "./open-explorer.js";
import { startAttest } from "./start-attest.js";

const skipped = CHROMIUM === undefined && process.env["CI"] === undefined;

describe.skipIf(skipped)("what goes wrong in the explorer, in a real Chromium", () => {
  let server: RunningAttest;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startAttest(), openChromium()]);
  });

  afterAll(async () => {
    await browser.close();
  });

  test("a view that cannot be loaded says so in its place, and comes when it is tried again", async () => {
    const { page } = await openExplorer(browser, server.url);
    const before = await shownOf(page);
    await page.waitForTimeout(400);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Map", exact: true }).click();
    const failed = page.locator(".middle").getByRole("alert");
    await failed.filter({ hasText: "This part could not be loaded" }).waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await failed.filter({ hasText: "still cannot be reached" }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("group", { name: "Places on the map" }).getByRole("button").first().waitFor();
    await page.getByRole("button", { name: "Graph", exact: true }).click();
    expect(await shownOf(page)).toBe(before);
    await page.context().close();
  });

  // Last, since no test after it has a server.
  test("where the server is gone, what is there stays, and a page that cannot be loaded says so", async () => {
    const { page } = await openExplorer(browser, server.url);
    const before = await shownOf(page);
    await server.stop();
    await page.getByRole("button", { name: "Foreign fighters (possible)", exact: true }).click();
    await page.locator(".panel").getByRole("alert").filter({ hasText: "could not be loaded" }).waitFor();
    await page.getByRole("button", { name: "Timeline", exact: true }).click();
    await page.locator(".middle").getByRole("alert").filter({ hasText: "could not be loaded" }).waitFor();
    await page.getByRole("button", { name: "Graph", exact: true }).click();
    expect(await shownOf(page)).toBe(before);
    await page.getByRole("button", { name: "Close", exact: false }).first().click();
    await page.getByText("The server cannot be reached").first().waitFor();
    await page.context().close();
  });
});

/** How many records and relationships the page says it shows. */
async function shownOf(page: Page): Promise<string | undefined> {
  return /Showing \d+ of \d+ records and \d+ relationships/.exec(await statusOf(page))?.[0];
}
