import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningAttest } from "../../src/commands/start.js";
import { CHROMIUM, openChromium } from "./chromium.js";
import { startAttest } from "./start-attest.js";

const skipped = CHROMIUM === undefined && process.env["CI"] === undefined;
if (skipped) console.warn("The playground was not tried: there is no Chromium. Install it, or set CHROMIUM_PATH.");

describe.skipIf(skipped)("the playground, in a real Chromium", () => {
  let server: RunningAttest;
  let browser: Browser;
  let page: Page;
  const requested: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startAttest(), openChromium()]);
    page = await browser.newPage();
    page.on("request", (request) => requested.push(request.url()));
    page.on("websocket", (socket) => requested.push(socket.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(`${server.url}/graphql`);
    await page.locator(".graphiql-query-editor", { hasText: "query WhatHappened" }).waitFor();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), server.stop()]);
  });

  test("opens one tab for each of the fourteen examples", async () => {
    expect(await page.title()).toBe("Attest");
    expect(await page.locator(".graphiql-tab").allInnerTexts()).toEqual([
      "WhatHappened",
      "WhoIsAlleged",
      "WhoReacted",
      "Tolls",
      "ThinlySupported",
      "OfficialAccount",
      "NumbersThatChanged",
      "HowItSpreads",
      "FindTheTown",
      "AroundAPerson",
      "HowConnected",
      "MayBeTheSame",
      "PlacesInPlaces",
      "MostSpokenOf",
    ]);
  });

  test("runs a query and shows the answer", async () => {
    await page.getByRole("button", { name: "Execute query" }).click();
    const answer = page.locator(".result-window");
    await expect.poll(() => answer.innerText(), { timeout: 10_000 }).toContain('"totalCount"');
    expect(await answer.innerText()).not.toContain('"errors"');
  });

  test("answers each of the fourteen examples with something from the seed, without an error", async () => {
    const tabs = page.locator(".graphiql-tab-button");
    const answer = page.locator(".result-window");
    for (const name of (await tabs.allInnerTexts()).slice(1)) {
      await tabs.filter({ hasText: name }).click();
      await page.locator(".graphiql-query-editor", { hasText: `query ${name}` }).waitFor();
      await page.waitForTimeout(500); // GraphiQL learns of the new tab's operation a moment after it shows it.
      await page.getByRole("button", { name: "Execute query" }).click();
      await expect.poll(() => answer.innerText(), { timeout: 10_000 }).toMatch(/"(name|label|verbatim)":\s"\w/);
      expect(await answer.innerText()).not.toContain('"errors"');
    }
  });

  test("leaves room for a token among the headers", async () => {
    const headers = page.locator(".graphiql-editor-tool");
    await expect.poll(() => headers.innerText()).toContain("Authorization");
  });

  test("asks nothing of any other machine, and breaks no rule of the content security policy", () => {
    const elsewhere = requested.filter((url) => !url.startsWith(`${server.url}/`) && !/^(data|blob):/.test(url));
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
