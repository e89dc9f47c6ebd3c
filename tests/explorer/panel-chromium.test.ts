import type { Locator, Page } from "playwright-core";
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
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

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

  test("a statement that is found is listed after who says it, and how firmly", async () => {
    const page = await opened();
    await page.getByRole("combobox", { name: /^Search/ }).fill("Uzbekistan Chechnya");
    const statements = page.getByRole("group", { name: "statements" }).getByRole("option");
    await statements.first().waitFor();
    await shoot(page, "search-statements");
    expect(await statements.first().innerText()).toMatch(
      /^Eyewitnesses, possibly, as testimony: The fighters from abroad may have come/i,
    );
    await page.context().close();
  });

  test("Back leads to the record that was open before, and forward again", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Foreign fighters (possible)", exact: true }).click();
    await heading(page).filter({ hasText: "Foreign fighters" }).waitFor();
    await page.locator(".panel .record-link").first().click();
    await expect.poll(() => heading(page).textContent()).not.toMatch(/Foreign fighters/);
    await heading(page).waitFor();
    const second = (await heading(page).textContent()) ?? "";
    await page.goBack();
    await heading(page).filter({ hasText: "Foreign fighters" }).waitFor();
    await page.goForward();
    await expect.poll(() => heading(page).textContent()).toBe(second);
    await page.context().close();
  });

  test("by keys the focus goes to the heading of the page, and back to what opened it", async () => {
    const page = await opened();
    const opener = page.getByRole("button", { name: "Foreign fighters (possible)", exact: true });
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Foreign fighters");
    await shoot(page, "panel-focus");
    await page.getByRole("button", { name: "Close", exact: false }).first().focus();
    await page.keyboard.press("Enter");
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test("the number to expand by may be empty while one types, its bounds are told, and nothing new is said", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Foreign fighters (possible)", exact: true }).click();
    const expand = page.locator(".panel-bar").getByRole("button", { name: "Expand…" });
    await expand.click();
    const dialog = page.getByRole("dialog", { name: /^Expand / });
    const most = dialog.getByRole("spinbutton");
    const bring = dialog.getByRole("button", { name: /^Bring (\d+ records?|them) into the picture/ });
    await most.fill("");
    expect(await most.inputValue()).toBe("");
    await dialog.getByRole("alert").filter({ hasText: "A whole number from 1 to 200." }).waitFor();
    await most.fill("300");
    expect([await most.inputValue(), await bring.isDisabled()]).toEqual(["300", true]);
    const disabled = await lookOf(bring);
    await shoot(page, "expand-bounds");
    await most.fill("40");
    const enabled = await lookOf(bring);
    expect(disabled.ground).not.toBe(enabled.ground);
    expect(disabled.colour).not.toBe(enabled.colour);
    await bring.click();
    await dialog.waitFor({ state: "detached" });
    await expand.click();
    await dialog.getByText("There is nothing new to bring.").waitFor();
    await bring.click();
    const said = page.locator(".messages").getByText("Nothing new came: all of it is in the picture already.");
    await said.waitFor();
    await shoot(page, "nothing-new");
    await page.getByRole("button", { name: "All right" }).click();
    await said.waitFor({ state: "detached" });
    await page.context().close();
  });
});

/** The colours that an element has. */
async function lookOf(element: Locator): Promise<{ readonly colour: string; readonly ground: string }> {
  return element.evaluate((shown) => {
    const { color, backgroundColor } = getComputedStyle(shown);
    return { colour: color, ground: backgroundColor };
  });
}
