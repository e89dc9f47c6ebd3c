import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openExplorer, shoot } from "./open-explorer.js";
import { NO_CHROMIUM, withExplorer } from "./with-explorer.js";

const PHONE = { viewport: { width: 390, height: 844 } };

describe.skipIf(NO_CHROMIUM)("the explorer on a phone, in a real Chromium", () => {
  const running = withExplorer();

  /** Waits until the graph is drawn as large as its stage, with marks in it. */
  const drawn = async (page: Page) => {
    await page.locator(".graph-status", { hasText: /Showing [1-9]/ }).waitFor();
    await expect.poll(() => page.locator(".graph-stage canvas").evaluateAll(smallest)).toBeGreaterThan(300);
    await expect.poll(() => page.locator(".graph-stage .sigma-labels").evaluate(inkOf)).toBeGreaterThan(100);
  };

  test("the graph is drawn after a page was opened, and when a link to an opened page is", async () => {
    const { server, browser } = running();
    const { page } = await openExplorer(browser, server.url, "/", PHONE);
    await drawn(page);
    await page.locator("[data-search]").fill("Banyas");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Banias", level: 2 }).waitFor();
    await page.waitForTimeout(600);
    const link = page.url().slice(server.url.length);
    await page.getByRole("button", { name: "Picture", exact: true }).click();
    await drawn(page);
    await shoot(page, "narrow-return-to-picture");
    const other = await openExplorer(browser, server.url, link, PHONE);
    await other.page.getByRole("heading", { name: "Banias", level: 2 }).waitFor();
    await other.page.getByRole("button", { name: "Picture", exact: true }).click();
    await drawn(other.page);
    await Promise.all([page.context().close(), other.page.context().close()]);
  });

  test("the first screen leads to where to begin, and a question leads to its picture", async () => {
    const { server, browser } = running();
    const { page } = await openExplorer(browser, server.url, "/", PHONE);
    await drawn(page);
    await shoot(page, "narrow-first");
    const begin = page.getByRole("button", { name: "Where to begin" });
    for (const [question, records] of [
      [/How is Ghiath Dallah connected/, 8],
      [/Who is alleged to have attacked/, 15],
    ] as const) {
      await begin.click();
      await page.getByRole("button", { name: question }).click();
      await page.locator(".graph-status", { hasText: `Showing ${records} of` }).waitFor();
      await drawn(page);
    }
    await begin.click();
    await page.getByRole("button", { name: /How many are said to have been killed/ }).press("Enter");
    await page.locator(".graph-status", { hasText: "Showing 8 of" }).waitFor();
    await drawn(page);
    // The question is out of sight, and so it cannot keep the focus.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await shoot(page, "narrow-question");
    await page.getByRole("button", { name: "Page", exact: true }).click();
    await page.locator(".panel h2").filter({ hasText: "Violence" }).waitFor();
    await page.context().close();
  });
});

function smallest(canvases: readonly (HTMLElement | SVGElement)[]): number {
  return Math.min(...canvases.map(({ clientWidth }) => clientWidth));
}

/** How many pixels of a canvas are not empty. */
function inkOf(canvas: HTMLElement | SVGElement): number {
  if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return 0;
  const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  return data.filter((value, number) => number % 4 === 3 && value > 0).length;
}
