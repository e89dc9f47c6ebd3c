import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openExplorer, seriousFindings, shoot, statusOf } from "./open-explorer.js";
import { NO_CHROMIUM, withExplorer } from "./with-explorer.js";

describe.skipIf(NO_CHROMIUM)("where the focus goes, by keys in a real Chromium", () => {
  const running = withExplorer();

  const opened = async (): Promise<Page> => {
    const { server, browser } = running();
    const { page } = await openExplorer(browser, server.url);
    await page.getByRole("button", { name: /Who is alleged to have attacked/ }).click();
    await expect.poll(() => statusOf(page)).toMatch(/Showing 15 of/);
    return page;
  };
  const press = async (control: Locator, key = "Enter") => {
    await control.focus();
    await control.press(key);
  };
  const tool = (page: Page, name: string | RegExp) => page.locator(".selection-tools").getByRole("button", { name });
  const choose = (page: Page, name: string) => press(page.getByRole("checkbox", { name: `Select ${name}` }), "Space");
  const hasFocus = (place: Locator) => expect.poll(() => place.evaluate((it) => it === document.activeElement));

  test("what takes the tools of a selection away leads to where they were", async () => {
    const page = await opened();
    const tools = page.getByRole("group", { name: "What is selected" });
    await choose(page, "Foreign fighters");
    await press(tool(page, "Clear"));
    await hasFocus(tools).toBe(true);
    await choose(page, "Foreign fighters");
    await press(tool(page, "Hide"));
    await hasFocus(tools).toBe(true);
    await shoot(page, "focus-after-hide");
    expect(await seriousFindings(page)).toEqual([]);
    await press(page.getByRole("button", { name: "Select all events" }));
    await press(tool(page, /^Collapse/));
    await hasFocus(tools).toBe(true);
    await page.context().close();
  });

  test("what takes hiding or filters back leads to what says how much is shown", async () => {
    const page = await opened();
    const status = page.locator(".graph-status");
    await choose(page, "Foreign fighters");
    await press(tool(page, "Hide"));
    await press(page.getByRole("button", { name: "Show them" }));
    await hasFocus(status).toBe(true);
    await press(page.getByRole("button", { name: "Legend and filters" }));
    await press(page.getByRole("checkbox", { name: "groups" }), "Space");
    await press(page.getByRole("button", { name: "Take the filters back" }));
    await hasFocus(status).toBe(true);
    await page.context().close();
  });

  test("what gives the whole of the time back leads to the timeline", async () => {
    const { server, browser } = running();
    const { page } = await openExplorer(browser, server.url);
    await statusOf(page);
    await press(page.getByRole("button", { name: "Timeline", exact: true }));
    await press(page.getByRole("slider").first(), "End");
    await press(page.getByRole("button", { name: "All of the time" }));
    await hasFocus(page.getByRole("group", { name: "Dates of what is shown" })).toBe(true);
    await page.context().close();
  });

  test("a dialog leads back to what opened it, or to where that was", async () => {
    const page = await opened();
    await choose(page, "Foreign fighters");
    await choose(page, "Residents");
    const opener = tool(page, "How they are connected");
    const dialog = page.getByRole("dialog", { name: "How they are connected" });
    await press(opener);
    await dialog.locator(".path").first().waitFor();
    await page.keyboard.press("Escape");
    await hasFocus(opener).toBe(true);
    await press(opener);
    await press(dialog.getByRole("button", { name: "Put into the picture" }).first());
    await dialog.waitFor({ state: "detached" });
    await hasFocus(page.getByRole("group", { name: "What is selected" })).toBe(true);
    await page.context().close();
  });

  test("Undo, Redo and the files of Share keep the focus when they have done all they can", async () => {
    const page = await opened();
    const undo = page.getByRole("button", { name: "Undo" });
    const redo = page.getByRole("button", { name: "Redo" });
    await choose(page, "Foreign fighters");
    await undo.focus();
    while ((await undo.getAttribute("aria-disabled")) === "false") await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await hasFocus(undo).toBe(true);
    await redo.focus();
    while ((await redo.getAttribute("aria-disabled")) === "false") await page.keyboard.press("Enter");
    await hasFocus(redo).toBe(true);
    expect(await redo.getAttribute("aria-disabled")).toBe("true");
    await press(page.getByRole("button", { name: "Share", exact: true }));
    const file = page.getByRole("button", { name: "All of it (JSON)" });
    await Promise.all([page.waitForEvent("download"), press(file)]);
    await hasFocus(file).toBe(true);
    await page.context().close();
  });

  test("closing a page that a question had opened leads to where one begins", async () => {
    const { server, browser } = running();
    const { page } = await openExplorer(browser, server.url);
    await press(page.getByRole("button", { name: /How many are said to have been killed/ }));
    await page.locator(".panel h2").filter({ hasText: "Violence" }).waitFor();
    await press(page.locator(".panel-bar").getByRole("button", { name: "Close" }));
    await hasFocus(page.getByRole("heading", { name: "Who said what about which event" })).toBe(true);
    await page.context().close();
  });
});
