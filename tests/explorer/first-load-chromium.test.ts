import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type OpenedExplorer, openExplorer, shoot, statusOf } from "./open-explorer.js";
import { answerOfSize } from "./answer-of-size.js";
import { untilDrawn, watchDrawing } from "./watch-drawing.js";
import { NO_CHROMIUM, withExplorer } from "./with-explorer.js";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** The files that a page loads before anything is done on it, with all that they import. */
function firstFiles(entry: string): readonly string[] {
  const manifest = JSON.parse(readFileSync("dist/explorer/.vite/manifest.json", "utf8")) as Record<string, Chunk>;
  const files = new Set<string>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
  };
  visit(entry);
  return [...files];
}

test("the explorer's first load is at most 350 KB, gzipped", () => {
  const files = firstFiles("app/index.html");
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/explorer/${file}`)).length, 0);
  console.info(`The explorer's first load: ${files.length} files, ${Math.round(bytes / 1024)} KB gzipped.`);
  expect(files.length).toBeGreaterThan(1);
  expect(bytes).toBeLessThan(350 * 1024);
});

describe.skipIf(NO_CHROMIUM)("a large graph, in a real Chromium", () => {
  const running = withExplorer();

  test.each([
    [300, 2_000],
    [5_000, 30_000],
  ])(
    "%i records are drawn within %i ms after the server has answered",
    async (size, most) => {
      const wanted = { "sigma-nodes": size, "sigma-edges": size - 1 };
      const { page, complaints } = await openLarge(size, (opened) => watchDrawing(opened, wanted));
      const answered = page.waitForResponse(
        (response) => response.request().postData()?.includes("GraphLinks") ?? false,
      );
      await answered;
      const startedAt = performance.now();
      const drawn = await untilDrawn(page, most + 30_000);
      const took = performance.now() - startedAt;
      const { marks, pixels } = drawn["sigma-nodes"];
      console.info(`${marks} records were drawn on ${pixels} pixels ${Math.round(took)} ms after the answer.`);
      await expect.poll(() => statusOf(page)).toContain(`Showing ${size.toLocaleString("en")} of`);
      expect(complaints).toEqual([]);
      expect(took).toBeLessThan(most);
      await page.context().close();
    },
    120_000,
  );

  test("while 5,000 are placed the page answers, and they stand where they would without a worker", async () => {
    const aside = await openLarge(5_000);
    await aside.page.getByText("Placing 5,000 records…").waitFor();
    const here = await openLarge(5_000, (page) =>
      page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker")),
    );
    const [link, linkHere] = [await placedLink(aside.page), await placedLink(here.page)];
    const [held, heldHere] = [await longestTask(aside.page), await longestTask(here.page)];
    console.info(`Placing 5,000 held the page up for ${held} ms at most; without a worker, for ${heldHere} ms.`);
    expect(link).toBe(linkHere);
    // What is left is the drawing, which both do.
    expect(held).toBeLessThan(0.7 * heldHere);
    expect([aside.complaints, aside.elsewhere]).toEqual([[], []]);
    await Promise.all([aside.page.context().close(), here.page.context().close()]);
  }, 120_000);

  test("placing is given up when another picture begins", async () => {
    let release = () => {};
    const isHeld = new Promise<void>((resolve) => (release = resolve));
    const { page, complaints } = await openLarge(5_000, (opened) =>
      opened.route("**/place-worker*", (route) => isHeld.then(() => route.continue())),
    );
    await page.getByText("Placing 5,000 records…").waitFor();
    await shoot(page, "placing");
    await page.getByText("Groups (5,000)").waitFor();
    await page.getByRole("checkbox", { name: "Select Group number 0", exact: true }).check();
    await page.getByRole("button", { name: "Only this" }).click();
    await page.locator('.graph-canvas[data-nodes="1"]').waitFor();
    expect(await page.getByText(/^Placing/).count()).toBe(0);
    release();
    await page.waitForTimeout(500);
    expect([await page.locator(".graph-canvas").getAttribute("data-nodes"), page.workers().length]).toEqual(["1", 0]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  /** A fresh page whose server seems to have so many records, prepared before it loads. */
  async function openLarge(size: number, prepare?: (page: Page) => Promise<unknown>): Promise<OpenedExplorer> {
    const { server, browser } = running();
    const opened = await openExplorer(browser, server.url);
    const { page } = opened;
    await page.route("**/graphql", async (route) => {
      const body = route.request().postDataJSON() as { query: string; variables: { ids?: readonly string[] } } | null;
      if (body === null) return route.fallback();
      return route.fulfill({ json: answerOfSize(size, body) });
    });
    await prepare?.(page);
    await page.addInitScript(() => {
      const watch = new PerformanceObserver((list) => {
        const longest = Math.max(Number(sessionStorage["longestTask"] ?? 0), ...list.getEntries().map(durationOf));
        sessionStorage["longestTask"] = String(Math.round(longest));
      });
      const durationOf = ({ duration }: PerformanceEntry) => duration;
      watch.observe({ type: "longtask" });
    });
    await page.goto("about:blank");
    await page.goto(`${server.url}/`);
    return opened;
  }
});

/** The link of a picture of 5,000, once all have their places. */
async function placedLink(page: Page): Promise<string> {
  await page.locator('.graph-canvas[data-nodes="5000"]').waitFor({ timeout: 60_000 });
  await expect.poll(() => new URL(page.url()).hash.length, { timeout: 10_000 }).toBeGreaterThan(20_000);
  return new URL(page.url()).hash;
}

/** For how many milliseconds the page's thread was held up at most, since it opened. */
async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Number(sessionStorage["longestTask"]));
}
