import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openExplorer, shoot, statusOf } from "./open-explorer.js";
import { NO_CHROMIUM, withExplorer } from "./with-explorer.js";

describe.skipIf(NO_CHROMIUM)("the pages of the panel and the search, in a real Chromium", () => {
  const running = withExplorer();

  const opened = async (): Promise<Page> => {
    const { server, browser } = running();
    const { page } = await openExplorer(browser, server.url);
    await statusOf(page);
    // The address of the first picture is written after a while.
    await page.waitForFunction(() => location.hash !== "");
    return page;
  };
  const heading = (page: Page) => page.locator(".panel h2");

  test("Enter at once opens the best hit for what was typed, not that of an older answer", async () => {
    const page = await opened();
    const search = page.getByRole("combobox", { name: /^Search/ });
    await search.fill("Foreign fighters");
    await page.getByRole("option").first().filter({ hasText: "Foreign fighters" }).waitFor();
    await search.fill("Syrian Observatory for Human Rights");
    await search.press("Enter");
    await heading(page).filter({ hasText: "Syrian Observatory for Human Rights" }).waitFor();
    await search.fill("syria");
    await page.locator(".search-note", { hasText: /^\d+ (of|found)/ }).waitFor();
    await shoot(page, "search-counts");
    await page.context().close();
  });
});
