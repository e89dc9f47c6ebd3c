import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningAttest } from "../../src/commands/start.js";
import { CHROMIUM, openChromium } from "./chromium.js";
import { openExplorer, shoot, statusOf } from "./open-explorer.js";
import { startAttest } from "./start-attest.js";

const TOKEN = "a-token-for-the-team";
const skipped = CHROMIUM === undefined && process.env["CI"] === undefined;
if (skipped)
  console.warn("The explorer was not tried by hand: there is no Chromium. Install it, or set CHROMIUM_PATH.");

describe.skipIf(skipped)("what a hand does in the explorer, in a real Chromium", () => {
  let server: RunningAttest;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const environment = { ATTEST_TOKENS: `${TOKEN}=PROTECTED`, ATTEST_DEFAULT_CEILING: "PUBLIC" };
    [server, browser] = await Promise.all([startAttest(environment), openChromium()]);
    ({ page } = await openExplorer(browser, server.url, "/", { permissions: ["clipboard-read", "clipboard-write"] }));
    await page.getByRole("button", { name: /How many are said to have been killed/ }).click();
    await page.locator(".graph-status", { hasText: /Showing 8 of 88 records/ }).waitFor();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), server.stop()]);
  });

  const tool = (name: string | RegExp) => page.locator(".selection-tools").getByRole("button", { name, exact: true });
  const choose = (name: string) => page.getByRole("checkbox", { name: `Select ${name}` }).check();
  /** The middle of the stage, and how far a box must reach to hold all of it. */
  const stage = async () => {
    const box = await page.locator(".graph-canvas").boundingBox();
    if (!box) throw new Error("The graph has a place on the page.");
    return box;
  };

  test("hides a record, says so, and shows it again", async () => {
    await choose("Residents");
    await tool("Hide").click();
    await expect.poll(() => statusOf(page)).toMatch(/Showing 7 of 88.*1 hidden/s);
    await page.getByRole("button", { name: "Show them" }).click();
    await expect.poll(() => statusOf(page)).toMatch(/Showing 8 of 88/);
  });

  test("selects by type only what is seen, and says what of a selection is not", async () => {
    await choose("Residents");
    await tool("Hide").click();
    await page.getByRole("button", { name: "Legend and filters" }).click();
    await page.getByRole("button", { name: "Select all groups" }).click();
    const selected = page.locator(".selection-tools p");
    expect(await selected.innerText()).toBe("Syrian Observatory for Human Rights selected");
    await page.getByRole("button", { name: "Show them" }).click();
    await page.getByRole("button", { name: "Select all groups" }).click();
    await page.getByRole("checkbox", { name: "groups" }).uncheck();
    await expect.poll(() => selected.innerText()).toBe("2 records selected, not seen here");
    expect(await page.getByRole("button", { name: "Select all groups" }).isDisabled()).toBe(true);
    await tool("Only what is seen").click();
    await expect.poll(() => page.getByText("Click a record to select it").count()).toBe(1);
    await page.getByRole("checkbox", { name: "groups" }).check();
    await page.getByRole("button", { name: "List", exact: true }).click();
  });

  test("pins a record, and takes the pin out", async () => {
    await choose("Residents");
    await tool("Pin").click();
    await tool("Unpin").click();
    await tool("Pin").waitFor();
    await tool("Clear").click();
  });

  test("collapses what is tied to one record alone", async () => {
    const before = await statusOf(page);
    const box = page.getByRole("checkbox", { name: /Select In the violence 973 civilians/ });
    await box.check();
    await tool(/^Collapse \(\d+\)$/).click();
    await expect.poll(() => statusOf(page)).not.toBe(before);
    await page.getByRole("button", { name: /Undo/ }).click();
    await expect.poll(() => statusOf(page)).toBe(before);
    await tool("Clear").click();
  });

  test("draws a box with Shift held, and selects what lies in it", async () => {
    const { x, y, width, height } = await stage();
    await page.keyboard.down("Shift");
    await page.mouse.move(x + 3, y + 3);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
    await page.mouse.move(x + width - 3, y + height - 3, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    expect(await page.locator(".selection-tools p b").innerText()).toBe("8 records");
    await tool("Clear").click();
  });

  test("drags a record, which is pinned where it is put and stays selected", async () => {
    const { x, y, width, height } = await stage();
    await choose("Residents");
    // Only one record is left, so it stands in the middle.
    await tool("Only this").click();
    await page.locator(".graph-zoom").getByRole("button", { name: "Fit" }).click();
    await page.waitForTimeout(600);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 80, y + height / 2 + 60, { steps: 8 });
    await page.mouse.up();
    await tool("Unpin").waitFor();
    expect(await page.locator(".selection-tools p b").innerText()).toBe("Residents");
  });

  test("a record without ties follows the hand, and stays where it is dropped", async () => {
    const { x, y, width, height } = await stage();
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    await page.locator(".graph-zoom").getByRole("button", { name: "Fit" }).click();
    await page.waitForTimeout(600);
    await page.mouse.move(middleX, middleY);
    const [left, top] = await placeOfChosen(page);
    const movedBy = async () => {
      const [leftNow, topNow] = await placeOfChosen(page);
      return Math.hypot(leftNow - left, topNow - top);
    };
    await page.mouse.down();
    await page.mouse.move(middleX + 30, middleY + 40, { steps: 8 });
    await expect.poll(movedBy).toBeCloseTo(50, -1);
    await page.mouse.move(middleX - 90, middleY + 120, { steps: 8 });
    await expect.poll(movedBy).toBeCloseTo(150, -1);
    await page.mouse.up();
    await page.mouse.move(middleX, middleY - 200);
    await page.waitForTimeout(600);
    const [leftAtLast, topAtLast] = await placeOfChosen(page);
    expect(Math.abs(leftAtLast - (left - 90))).toBeLessThan(3);
    expect(Math.abs(topAtLast - (top + 120))).toBeLessThan(3);
  });

  test("moves the graph by the keys while it has the focus, and brings it back", async () => {
    const graph = page.getByRole("application", { name: /^Graph of 1 records?/ });
    const isSelectedAt = async (right: number, down: number) => {
      if ((await tool("Clear").count()) === 1) await tool("Clear").click();
      // Two presses close together would be a double one.
      await page.waitForTimeout(350);
      // The tools of a selection take a row from the graph.
      const { x, y, width, height } = await stage();
      await page.mouse.click(x + width / 2 + right, y + height / 2 + down);
      return (await tool("Clear").count()) === 1;
    };
    await page.locator(".graph-zoom").getByRole("button", { name: "Zoom in" }).focus();
    await page.keyboard.press("Shift+Tab");
    expect(await graph.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await graph.evaluate((element) => getComputedStyle(element, "::after").borderTopWidth)).toBe("2px");
    await shoot(page, "graph-focus");
    await page.keyboard.press("0");
    await page.waitForTimeout(400);
    expect(await isSelectedAt(0, 0)).toBe(true);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    expect([await isSelectedAt(-60, -60), await isSelectedAt(0, 0)]).toEqual([true, false]);
    await page.keyboard.press("+");
    await page.waitForTimeout(400);
    expect([await isSelectedAt(-90, -90), await isSelectedAt(-60, -60)]).toEqual([true, false]);
    await page.keyboard.press("-");
    await page.waitForTimeout(400);
    expect(await isSelectedAt(-60, -60)).toBe(true);
    await page.keyboard.press("Control+ArrowRight");
    expect(await isSelectedAt(-60, -60)).toBe(true);
    await page.keyboard.press("0");
    await page.waitForTimeout(400);
    expect(await isSelectedAt(0, 0)).toBe(true);
  });

  test("copies the link of the picture", async () => {
    await page.getByRole("button", { name: /^Share/ }).click();
    await page.getByRole("button", { name: "Copy the link" }).click();
    await page.getByText("The link is copied").first().waitFor();
    const copied = await page.evaluate("navigator.clipboard.readText()");
    // The address follows a moment after a step; the copied link does not wait for it.
    await expect.poll(() => page.url()).toBe(copied);
    await page.keyboard.press("Escape");
  });

  test("pastes a broken link, goes on with the picture, and starts afresh", async () => {
    const before = await statusOf(page);
    const link = page.url();
    await page.evaluate("location.hash = '#1-abc'");
    await page.getByRole("alert").filter({ hasText: "The link is damaged" }).waitFor();
    await expect.poll(() => page.url()).toBe(link);
    await page.getByRole("button", { name: "Go on with it" }).click();
    expect(await statusOf(page)).toBe(before);
    await page.evaluate("location.hash = '#1-abc'");
    await page.getByRole("button", { name: "start afresh" }).click();
    await expect.poll(() => statusOf(page)).toMatch(/Showing [3-6]\d of 88/);
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.getByRole("button", { name: /Undo/ }).click();
    await expect.poll(() => statusOf(page)).toBe(before);
  });

  test("opens what is searched for, and takes it all back by one step", async () => {
    const before = await statusOf(page);
    await page.locator("[data-search]").fill("Banyas");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Banias", level: 2 }).waitFor();
    await page.getByRole("button", { name: /Undo/ }).click();
    await expect.poll(() => statusOf(page)).toBe(before);
    expect(await page.getByRole("heading", { name: "Banias", level: 2 }).count()).toBe(0);
  });

  test("shows what is on a page in the picture and selects it, or is told why that failed", async () => {
    // The opened page is that of an event which "Only this" has taken out of the picture.
    const name = await page.locator(".entity-head h2").innerText();
    expect(await page.getByRole("checkbox", { name: `Select ${name}` }).count()).toBe(0);
    const show = page.locator(".entity-links").getByRole("button", { name: /^Show/ }).first();
    await show.waitFor();
    await page.context().setOffline(true);
    await show.click();
    const failed = page.locator(".panel").getByRole("alert").filter({ hasText: "cannot be reached" });
    await failed.waitFor();
    await page.context().setOffline(false);
    await failed.getByRole("button", { name: "Try again" }).click();
    await failed.waitFor({ state: "detached" });
    await expect.poll(() => page.locator(".selection-tools p").innerText()).toBe(`${name} selected`);
  });

  test("gives a token, sees what is protected, and loses it with the tab", async () => {
    await page.goto(server.url);
    await expect.poll(() => statusOf(page)).toMatch(/of 88 records/);
    await page.getByRole("button", { name: /^Settings/ }).click();
    await page.getByLabel("Access token").fill(TOKEN);
    await page.getByRole("button", { name: "Use" }).click();
    await expect.poll(() => statusOf(page)).toMatch(/of 94 records/);
    const other = await openExplorer(browser, server.url);
    expect(await statusOf(other.page)).toMatch(/of 88 records/);
    await other.page.context().close();
  });

  test("gives a wrong token, and is told so", async () => {
    await page.getByRole("button", { name: /^Settings/ }).click();
    await page.getByLabel("Access token").fill("nobody's");
    await page.getByRole("button", { name: "Use" }).click();
    await page.getByText(/token/i).first().waitFor();
    expect(await page.getByRole("alert").first().innerText()).toMatch(/token/i);
  });
});

/** Where the ring and the name of what is selected begin on the stage, from the left and from the top. */
async function placeOfChosen(page: Page): Promise<readonly [left: number, top: number]> {
  return page.locator(".graph-stage .sigma-hovers").evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error("What is selected is drawn on a canvas.");
    const { width, height } = canvas;
    const { data = [] } = canvas.getContext("2d")?.getImageData(0, 0, width, height) ?? {};
    let [left, top] = [width, height];
    for (let at = 0; at < width * height; at += 1) {
      if ((data[4 * at + 3] ?? 0) === 0) continue;
      left = Math.min(left, at % width);
      top = Math.min(top, Math.floor(at / width));
    }
    return [left, top] as const;
  });
}
