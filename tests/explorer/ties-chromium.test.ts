import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openExplorer, seriousFindings, shoot, statusOf } from "./open-explorer.js";
import { NO_CHROMIUM, withExplorer } from "./with-explorer.js";

const ENDS = ["Foreign fighters", "Attacks on Alawite areas"] as const;

describe.skipIf(NO_CHROMIUM)("what ties records, in a real Chromium", () => {
  const running = withExplorer();

  /** A page without WebGL, on which there is the list alone. */
  const listOnly = async () => {
    const { server, browser } = running();
    const { page } = await openExplorer(browser, server.url);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto("about:blank");
    await page.goto(`${server.url}/`);
    await statusOf(page);
    return page;
  };

  test("is listed without WebGL, by the keyboard alone", async () => {
    const page = await listOnly();
    for (const name of ENDS) await tick(page, name);
    const button = page.getByRole("button", { name: "What ties them" });
    await tabTo(page, "What ties them");
    await page.keyboard.press("Enter");
    const panel = page.locator(".panel");
    await panel.getByRole("heading", { name: ENDS.join(" and ") }).waitFor();
    await expect
      .poll(() => panel.locator(".path").allInnerTexts())
      .toEqual([
        expect.stringMatching(/^Foreign fighters\s+alleged perpetrator of \(possible\)\s+Attacks on Alawite areas/),
      ]);
    expect(await seriousFindings(page)).toEqual([]);
    await tick(page, "Alawites");
    await button.click();
    await panel.getByRole("heading", { name: "What ties these 3" }).waitFor();
    expect(await panel.locator(".path").count()).toBeGreaterThan(1);
    await shoot(page, "what-ties-three");
    await panel.getByRole("button", { name: "What it rests on" }).first().press("Enter");
    await panel.getByRole("heading", { name: "What it rests on" }).waitFor();
    await page.context().close();
  });

  test("both dialogs on it have no serious fault, and are reached and left by the keyboard", async () => {
    const page = await listOnly();
    for (const name of ["Foreign fighters", "Assad loyalists"]) await tick(page, name);
    for (const [name, title] of [
      ["How they are connected", "How they are connected"],
      ["What they share", "What these 2 share"],
    ] as const) {
      await page.getByRole("button", { name, exact: true }).press("Enter");
      const dialog = page.getByRole("dialog", { name: title });
      await dialog.getByRole("button", { name: /^Put all/ }).waitFor();
      await shoot(page, title.toLowerCase().replaceAll(" ", "-"));
      expect(await seriousFindings(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      expect(await page.evaluate("document.activeElement.textContent")).toBe(name);
    }
    await page.context().close();
  });
});

/** Ticks a record in the list by the space bar. */
async function tick(page: Page, name: string): Promise<void> {
  await page.getByRole("checkbox", { name: `Select ${name}`, exact: true }).press("Space");
}

/** Goes on by the tabulator until that button has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    if ((await page.evaluate("document.activeElement.textContent")) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The tabulator does not lead to ${name}.`);
}
