import { mkdirSync } from "node:fs";
import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const SCREENSHOTS = "test-results/explorer";

/** A page of the explorer, and what went wrong on it. */
export interface OpenedExplorer {
  readonly page: Page;
  /** What the page's scripts threw, and what the browser complained of. */
  readonly complaints: readonly string[];
  /** Addresses off this server that the page asked for. */
  readonly elsewhere: readonly string[];
}

/** Opens the explorer in a context of its own, at the address of the server with `path` behind it. */
export async function openExplorer(
  browser: Browser,
  url: string,
  path = "/",
  options: BrowserContextOptions = {},
): Promise<OpenedExplorer> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  // A step that is not there fails soon, and by its own name.
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${url}/`) && !/^(data|blob):/.test(asked)) elsewhere.push(asked);
  });
  await page.goto(`${url}${path}`);
  return { page, complaints, elsewhere };
}

/** What says how much is shown, once there is something; but for what has no room, which depends on where the camera is. */
export async function statusOf(page: Page): Promise<string> {
  const status = page.locator(".graph-status");
  await status.filter({ hasText: /Showing [1-9]/ }).waitFor();
  const text = await status.innerText();
  return text.replace(
    / ?[\d,]+ (?:names? (?:has|have|is|are) (?:no room here|cut short)|lines? without a label)[^.]*\./g,
    "",
  );
}

/** What axe finds that is serious or critical: the rule, and the first element it finds at fault. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Through the browser's tools, since the content security policy lets no script into the page.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Keeps a picture of the page for people to look at. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
}
