import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningAttest } from "../../src/commands/start.js";
import { CHROMIUM, openChromium } from "./chromium.js";
import { type OpenedExplorer, openExplorer, shoot, statusOf } from "./open-explorer.js";
import { startAttest } from "./start-attest.js";

const skipped = CHROMIUM === undefined && process.env["CI"] === undefined;
if (skipped) console.warn("The explorer was not tried: there is no Chromium. Install it, or set CHROMIUM_PATH.");

describe.skipIf(skipped)("the explorer over the seed, in a real Chromium", () => {
  let server: RunningAttest;
  let browser: Browser;
  let opened: OpenedExplorer;
  let page: Page;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startAttest(), openChromium()]);
    opened = await openExplorer(browser, server.url);
    ({ page } = opened);
    await statusOf(page);
  });

  afterAll(async () => {
    await Promise.all([browser.close(), server.stop()]);
  });

  test("the first visit shows much of the graph, says how much, and offers three questions", async () => {
    expect(await statusOf(page)).toMatch(/Showing \d\d of 94 records and \d+ relationships; \d+ more lead out/);
    expect(await page.locator(".welcome-question").count()).toBe(3);
  });

  test("a misspelt name is found as one types, and Enter opens its page and puts it into the picture", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("Gias Dalla");
    const first = page.getByRole("option").first();
    await first.filter({ hasText: "Ghiath Dallah" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Ghiath Dallah", level: 2 }).waitFor();
    expect(await page.getByRole("checkbox", { name: "Select Ghiath Dallah" }).isChecked()).toBe(true);
  });

  test("a question begins a small picture, and expanding counts first what would come", async () => {
    await page.getByRole("button", { name: "Close", exact: false }).first().click();
    await page.getByRole("button", { name: /Who is alleged to have attacked whom/ }).click();
    await expect.poll(() => statusOf(page)).toMatch(/Showing 15 of 94/);
    await page.getByRole("button", { name: "Foreign fighters (possible)", exact: true }).click();
    await page.getByRole("button", { name: "Expand…" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Expand Foreign fighters" });
    await dialog.getByText("alleged perpetrator of").waitFor();
    await shoot(page, "expand-dialog");
    const bring = dialog.getByRole("button", { name: /Bring \d+ records? into the picture/ });
    const count = Number(/\d+/.exec(await bring.innerText())?.[0]);
    await dialog.getByRole("combobox", { name: "How sure" }).selectOption("CONFIRMED");
    await dialog.getByRole("button", { name: "Bring 0 records into the picture" }).waitFor();
    await dialog.getByRole("combobox", { name: "How sure" }).selectOption({ index: 0 });
    await bring.filter({ hasText: String(count) }).click();
    expect(count).toBeGreaterThan(0);
    await expect.poll(() => statusOf(page)).toContain(`Showing ${15 + count} of 94`);
  });

  test("what was brought is undone and redone, by keys too", async () => {
    const expanded = await statusOf(page);
    await page.locator("h1").click();
    await page.keyboard.press("Control+z");
    await expect.poll(() => statusOf(page)).toMatch(/Showing 15 of 94/);
    await page.getByRole("button", { name: /Redo/ }).click();
    await expect.poll(() => statusOf(page)).toBe(expanded);
  });

  test("how two are connected is told step by step, and put into the picture", async () => {
    await page.getByRole("checkbox", { name: "Select Foreign fighters" }).check();
    await page.getByRole("checkbox", { name: "Select Residents" }).check();
    await page.getByRole("button", { name: "How they are connected" }).click();
    const dialog = page.getByRole("dialog", { name: "How they are connected" });
    await dialog.locator(".path").first().waitFor();
    expect(await dialog.locator(".path").first().innerText()).toMatch(
      /Foreign fighters \(possible\)\nalleged perpetrator of[^]*Residents/,
    );
    await dialog.getByRole("button", { name: "Put into the picture" }).first().click();
    expect(await page.locator(".selection-tools p b").innerText()).toMatch(/^[3-9] records$/);
  });

  test("what several share is listed, the rarest first", async () => {
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByRole("checkbox", { name: "Select Assad loyalists" }).check();
    await page.getByRole("checkbox", { name: "Select Security forces" }).check();
    await page.getByRole("button", { name: "What they share" }).click();
    const dialog = page.getByRole("dialog", { name: "What these 2 share" });
    await dialog.getByText("Ambush of security forces in Latakia and Jableh").waitFor();
    await dialog.getByRole("button", { name: "Close" }).click();
  });

  test("a filter of the legend leaves out, and says how many", async () => {
    await page.getByRole("button", { name: "Legend and filters" }).click();
    await page.getByRole("checkbox", { name: "groups" }).uncheck();
    await expect.poll(() => statusOf(page)).toMatch(/\d+ records left out by filters/);
    await page.getByRole("button", { name: "Take the filters back" }).click();
    await expect.poll(() => statusOf(page)).not.toMatch(/left out/);
    await page.getByRole("button", { name: "List", exact: true }).click();
  });

  test("relationships that are filtered are counted beside all of them, and any filter can be taken back", async () => {
    const fresh = (await openExplorer(browser, server.url)).page;
    await fresh.getByRole("button", { name: /Who is alleged to have attacked/ }).click();
    await expect.poll(() => statusOf(fresh)).toMatch(/Showing 15 of 94 records and 22 relationships/);
    expect(await statusOf(fresh)).not.toMatch(/filters/);
    await fresh.getByRole("button", { name: "Legend and filters" }).click();
    const kinds = fresh.getByRole("group", { name: "Relationships" }).getByRole("checkbox");
    for (const kind of await kinds.all()) await kind.uncheck();
    await expect
      .poll(() => statusOf(fresh))
      .toMatch(/15 of 94 records and 0 of 22 relationships;.*Filters are in force/s);
    await shoot(fresh, "relationships-filtered");
    await fresh.getByRole("button", { name: "Take the filters back" }).click();
    await expect.poll(() => statusOf(fresh)).toMatch(/15 of 94 records and 22 relationships;(?!.*ilters)/s);
    await fresh.context().close();
  });

  test("a line opens what its relationship rests on, with the source and the place in it", async () => {
    const before = await statusOf(page);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByRole("checkbox", { name: "Select Foreign fighters" }).check();
    await page.getByRole("checkbox", { name: "Select Attacks on Alawite areas" }).check();
    await page.getByRole("button", { name: "Only these" }).click();
    await expect.poll(() => statusOf(page)).toMatch(/Showing 2 of 94 records and 1 relationship/);
    await page.locator(".graph-zoom").getByRole("button", { name: "Fit" }).click();
    await page.waitForTimeout(500);
    // Between the only two records there is nothing but their line.
    await page.locator(".graph-canvas").click();
    await page.getByText("alleged perpetrator").first().waitFor();
    await page
      .getByText(/paragraph \d/)
      .first()
      .waitFor();
    await shoot(page, "edge-evidence");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => statusOf(page)).toBe(before);
  });

  test("a stretch of time leaves out what certainly lies elsewhere, and the map follows", async () => {
    const fresh = await openExplorer(browser, server.url);
    await statusOf(fresh.page);
    await fresh.page.getByRole("button", { name: "All three" }).click();
    const labels = () =>
      fresh.page
        .getByRole("group", { name: "Places on the map" })
        .getByRole("button")
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label")).join("\n"));
    await expect.poll(labels).toMatch(/Fall of Assad|Syria/);
    const before = await labels();
    await fresh.page.getByRole("slider").first().press("End");
    await expect.poll(() => statusOf(fresh.page)).toMatch(/\d+ records left out by filters/);
    await expect.poll(labels).not.toBe(before);
    await shoot(fresh.page, "brushed");
    await fresh.page.context().close();
  });

  test("the link restores the very picture in another browser, and is the same there", async () => {
    await page.waitForTimeout(600);
    const link = page.url().slice(server.url.length);
    const other = await openExplorer(browser, server.url, link);
    expect(await statusOf(other.page)).toBe(await statusOf(page));
    await other.page.getByRole("button", { name: "Graph", exact: true }).click();
    await other.page.waitForTimeout(600);
    expect(other.page.url().slice(server.url.length)).toBe(link);
    await other.page.context().close();
  });

  test("a link that was cut says so, and what is shown instead", async () => {
    const cut = (await openExplorer(browser, server.url, "/#1-abc")).page;
    const alert = cut.getByRole("alert").filter({ hasText: "The link is damaged" });
    await alert.filter({ hasText: "You begin with the first picture instead." }).waitFor();
    expect(await statusOf(cut)).toMatch(/Showing \d+ of 94/);
    await shoot(cut, "link-cut");
    await alert.getByRole("button", { name: "All right" }).click();
    await alert.waitFor({ state: "detached" });
    await cut.evaluate(() => (location.hash = "#1-abd"));
    await alert.filter({ hasText: "What was shown before it is kept." }).waitFor();
    await alert.getByRole("button", { name: "start afresh" }).click();
    await alert.waitFor({ state: "detached" });
    expect(await statusOf(cut)).toMatch(/Showing \d+ of 94/);
    await cut.context().close();
  });

  async function taken(item: string): Promise<Buffer> {
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: item, exact: true }).click(),
    ]);
    await page.keyboard.press("Escape");
    return readFile(await file.path());
  }

  test("what is shown is taken away as JSON, CSV, SVG and PNG, each whole", async () => {
    const [, records = "", links = ""] = /Showing (\d+) of 94 records and (\d+)/.exec(await statusOf(page)) ?? [];
    const json = JSON.parse((await taken("All of it (JSON)")).toString()) as Record<string, readonly unknown[]>;
    expect([json["records"]?.length, json["relationships"]?.length]).toEqual([Number(records), Number(links)]);
    const cited = json["relationships"] as readonly { readonly citations: readonly { readonly source: object }[] }[];
    expect(cited.flatMap(({ citations }) => citations.map(({ source }) => Object.keys(source)))[0]).toContain("name");
    expect(cited.every(({ citations }) => citations.length > 0)).toBe(true);
    const csv = (await taken("Records (CSV)")).toString().split("\r\n");
    expect([csv[0]?.split(",")[0], csv.length - 2]).toEqual(["id", Number(records)]);
    expect((await taken("Relationships (CSV)")).toString().split("\r\n").length - 2).toBe(Number(links));
    const svg = (await taken("Drawing (SVG)")).toString();
    const marks = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelectorAll("g > path").length,
      svg,
    );
    expect(marks).toBe(Number(records));
    const png = await taken("Picture (PNG)");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(400);
  });

  test("the query for the same opens in the playground, and is answered", async () => {
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const [playground] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "Open as a query" }).click(),
    ]);
    await playground.locator(".graphiql-query-editor", { hasText: "query Shown" }).waitFor();
    await playground.getByRole("button", { name: "Execute query" }).click();
    const answer = playground.locator(".result-window");
    await expect.poll(() => answer.innerText(), { timeout: 10_000 }).toContain('"subgraph"');
    expect(await answer.innerText()).not.toContain('"errors"');
    await playground.close();
    await page.keyboard.press("Escape");
  });

  test("nothing was asked of any other machine, and nothing went wrong on the way", () => {
    expect([opened.elsewhere, opened.complaints]).toEqual([[], []]);
  });
});
