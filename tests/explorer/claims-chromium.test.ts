import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningAttest } from "../../src/commands/start.js";
import { CHROMIUM, openChromium } from "./chromium.js";
import { openExplorer, seriousFindings, shoot } from "./open-explorer.js";
import { startAttestOverWorld } from "./start-attest.js";

const skipped = CHROMIUM === undefined && process.env["CI"] === undefined;
if (skipped) console.warn("The claims were not tried: there is no Chromium. Install it, or set CHROMIUM_PATH.");

describe.skipIf(skipped)("claims and contradictions of the invented world, in a real Chromium", () => {
  let server: RunningAttest;
  let browser: Browser;
  let page: Page;
  let entity: Locator;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startAttestOverWorld(), openChromium()]);
    ({ page } = await openExplorer(browser, server.url));
    await page.getByRole("combobox").first().fill("Shooting on Mill Bridge");
    await page
      .getByRole("option", { name: /^Shooting on Mill Bridge/ })
      .first()
      .click();
    entity = page.locator(".entity");
    await entity.locator(".entity-statement").first().waitFor();
    await entity.locator(".entity-claim").first().waitFor();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), server.stop()]);
  });

  test("all sides of a toll stand on one scale, and that it is contested is said", async () => {
    const toll = entity.locator(".entity-toll", { hasText: "Killed" });
    expect(await toll.locator("h4").innerText()).toBe("Killed 4 to 101; 7 claims, 6 independent sources contested");
    const bars = await toll.getByRole("img").evaluateAll((all) => all.map((bar) => bar.getAttribute("aria-label")));
    expect(bars).toEqual(["81", "79", "55 to 70, best 61", "63 to 70", "4", "at least 101"]);
  });

  test("a claim in words alone has its words and no bar", async () => {
    const dozens = entity.locator(".entity-claim", { hasText: "“dozens” people" });
    expect(await dozens.innerText()).toContain("No number is given: the words are “dozens”.");
    expect(await dozens.getByRole("img").count()).toBe(0);
  });

  test("a claim says up to when it counts, how firmly, and which is preferred", async () => {
    const claim = entity.locator(".entity-claim", { hasText: "“79”" });
    expect(await claim.innerText()).toMatch(/without a hedge[^]*counted up to 31 May 2019[^]*preferred/);
    expect(await entity.locator(".entity-claim", { hasText: "more than a hundred" }).innerText()).toMatch(
      /, reportedly/,
    );
  });

  test("pairs that may not both be true are named with the reason, and whether anybody has judged", async () => {
    const pair = entity.locator(".entity-pairs li", { hasText: "“four”" }).first();
    expect(await pair.innerText()).toMatch(/cannot fall\.? Judged to contradict each other\./);
  });

  test("a statement says what contradicts it, who judged so, and why", async () => {
    const denial = entity.locator(".entity-statement", { hasText: "fired only after gunmen" }).first();
    const contradicted = denial.locator("li[data-judgement=CONTRADICTS]").first();
    expect(await contradicted.innerText()).toMatch(/^Contradicts [^]*evidence$/);
  });

  test("what is overtaken is kept, and said to be", async () => {
    await entity.getByText("kept for the record: known to be wrong or overtaken").first().waitFor();
  });

  test("has no serious fault for screen readers", async () => {
    expect(await seriousFindings(page)).toEqual([]);
    await entity.locator(".entity-toll").first().scrollIntoViewIfNeeded();
    await shoot(page, "claims");
  });
});
