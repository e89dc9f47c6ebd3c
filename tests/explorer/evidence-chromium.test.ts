import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openExplorer, seriousFindings, shoot, statusOf } from "./open-explorer.js";
import { NO_CHROMIUM, withExplorer } from "./with-explorer.js";

describe.skipIf(NO_CHROMIUM)("what things rest on, over the seed, in a real Chromium", () => {
  const running = withExplorer();

  test.each(["light", "dark"] as const)(
    "the page, the dialog to expand and the evidence have no serious fault in %s",
    async (colorScheme) => {
      const { server, browser } = running();
      const { page, complaints } = await openExplorer(browser, server.url, "/", { colorScheme });
      await open(page, "Attacks on Alawite", "Attacks on Alawite areas");
      const found: string[] = [];
      const look = async (view: string) => {
        await page.waitForTimeout(400);
        await shoot(page, `${view}-${colorScheme}`);
        found.push(...(await seriousFindings(page)).map((finding) => `${view}: ${finding}`));
      };
      await page.getByRole("button", { name: "Expand…" }).first().click();
      await page.getByRole("dialog").getByRole("table").waitFor();
      await look("expand-event");
      await page.keyboard.press("Escape");
      const alleged = page.locator(".entity-facts li", { hasText: "Foreign fighters" }).first();
      await alleged.getByRole("button", { name: /source/ }).click();
      await look("fact-sources");
      await alleged.getByRole("button", { name: "evidence", exact: true }).click();
      await page.locator(".evidence-link").waitFor();
      await look("tie-evidence");
      expect([found, complaints]).toEqual([[], []]);
      await page.context().close();
    },
    60_000,
  );

  test("the evidence of a statement begins with who says it, and how firmly", async () => {
    const { server, browser } = running();
    const { page } = await openExplorer(browser, server.url);
    await open(page, "Attacks on Alawite", "Attacks on Alawite areas");
    const said = page.locator(".entity-statement", { hasText: "Fighters from abroad and some Syrian civilians" });
    await said.getByRole("button", { name: "evidence", exact: true }).first().click();
    await expect
      .poll(() => page.locator(".evidence-of").innerText())
      .toMatch(/^Evidence for [^]*, possibly, as testimony: [^]*Fighters from abroad/);
    await shoot(page, "statement-evidence");
    await page.context().close();
  });
});

/** Searches as a person does, and waits for the page of that name. */
async function open(page: Page, words: string, name: string): Promise<void> {
  await statusOf(page);
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  await page.getByRole("option").first().filter({ hasText: name }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name, level: 2 }).waitFor();
}
