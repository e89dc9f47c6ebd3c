import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, openChromium } from "./chromium.js";
import { openExplorer, statusOf } from "./open-explorer.js";
import { answerOfSize } from "./answer-of-size.js";
import { startAttest } from "./start-attest.js";
import type { RunningAttest } from "../../src/commands/start.js";

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

describe.skipIf(CHROMIUM === undefined && process.env["CI"] === undefined)("a large graph, in a real Chromium", () => {
  let server: RunningAttest;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startAttest(), openChromium()]);
  });

  afterAll(async () => {
    await Promise.all([browser.close(), server.stop()]);
  });

  test.each([
    [300, 2_000],
    [5_000, 30_000],
  ])(
    "%i records are painted within %i ms after the server has answered",
    async (size, most) => {
      const { page, complaints } = await openExplorer(browser, server.url);
      await page.route("**/graphql", async (route) => {
        const body = route.request().postDataJSON() as { query: string; variables: { ids?: readonly string[] } } | null;
        if (body === null) return route.fallback();
        return route.fulfill({ json: answerOfSize(size, body) });
      });
      await page.goto("about:blank");
      await page.goto(`${server.url}/`);
      const painted = page.locator(`.graph-canvas[data-nodes="${size}"]`);
      const answered = page.waitForResponse(
        (response) => response.request().postData()?.includes("GraphLinks") ?? false,
      );
      await answered;
      const startedAt = performance.now();
      await painted.waitFor({ timeout: most + 30_000 });
      const took = performance.now() - startedAt;
      console.info(`${size} records were painted ${Math.round(took)} ms after the answer.`);
      await expect.poll(() => statusOf(page)).toContain(`Showing ${size} of`);
      expect(complaints).toEqual([]);
      expect(took).toBeLessThan(most);
      await page.context().close();
    },
    120_000,
  );
});
