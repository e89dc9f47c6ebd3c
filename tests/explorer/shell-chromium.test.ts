import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openExplorer, seriousFindings, shoot, statusOf } from "./open-explorer.js";
import { NO_CHROMIUM, withExplorer } from "./with-explorer.js";

const SCREENS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["wide-light", { viewport: { width: 1440, height: 900 }, colorScheme: "light" }],
  ["wide-dark", { viewport: { width: 1440, height: 900 }, colorScheme: "dark" }],
  ["narrow-light", { viewport: { width: 390, height: 844 }, colorScheme: "light" }],
  ["narrow-dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
];

describe.skipIf(NO_CHROMIUM)("every view of the explorer", () => {
  const running = withExplorer();

  test.each(SCREENS)(
    "has no serious fault, and nothing wider than the screen: %s",
    async (name, options) => {
      const { server, browser } = running();
      const { page, complaints } = await openExplorer(browser, server.url, "/", options);
      await statusOf(page);
      const found: string[] = [];
      const look = async (view: string) => {
        await page.waitForTimeout(400);
        await shoot(page, `${view}-${name}`);
        found.push(...(await seriousFindings(page)).map((finding) => `${view}: ${finding}`));
        if (await isTooWide(page)) found.push(`${view}: wider than the screen`);
      };
      await look("graph");
      for (const view of ["Timeline", "Map", "All three"]) {
        await page.getByRole("button", { name: view, exact: true }).click();
        expect(await statusOf(page)).toMatch(/Showing \d+ of \d+ records/);
        await look(view.toLowerCase().replace(" ", "-"));
      }
      await page.locator("[data-search]").fill("Banyas");
      await page.getByRole("option").first().waitFor();
      await look("search");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Banias", level: 2 }).waitFor();
      await look("page");
      await page.getByRole("button", { name: "Expand…" }).first().click();
      await page.getByRole("dialog").getByRole("table").waitFor();
      await look("expand");
      await page.keyboard.press("Escape");
      if (name.startsWith("narrow")) await page.getByRole("button", { name: "List", exact: true }).last().click();
      expect(await statusOf(page)).toMatch(/Showing \d+ of \d+ records/);
      await look("list");
      await page.getByRole("button", { name: "Legend and filters" }).click();
      await look("legend");
      await page.getByRole("button", { name: "Share", exact: true }).click();
      await look("share");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Settings" }).click();
      await look("settings");
      expect([found, complaints]).toEqual([[], []]);
      await page.context().close();
    },
    120_000,
  );

  test("without WebGL there is the list, and a sentence", async () => {
    const { server, browser } = running();
    const { page } = await openExplorer(browser, server.url);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto("about:blank");
    await page.goto(`${server.url}/`);
    await page.getByText("This browser cannot draw the graph").waitFor();
    await statusOf(page);
    expect(await page.getByRole("checkbox", { name: /^Select / }).count()).toBeGreaterThan(40);
    await shoot(page, "without-webgl");
    await page.context().close();
  });
});

async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
