import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import type { RunningAttest } from "../../src/commands/start.js";
import { pictureToHash } from "../../src/explorer/app/state/link";
import { EMPTY_PICTURE, type Picture } from "../../src/explorer/app/state/picture";
import { openChromium } from "./chromium.js";
import { openExplorer, shoot, statusOf } from "./open-explorer.js";
import { startAttest } from "./start-attest.js";
import { NO_CHROMIUM } from "./with-explorer.js";

/** PROTECTED in the seed: this viewer may not see it. */
const HIDDEN = "person-ayman-fares";
const SHOWN = "person-ahmad-al-sharaa";
const ABSENT = "person-that-nobody-wrote-down";

describe.skipIf(NO_CHROMIUM)("links to what cannot be shown, in a real Chromium", () => {
  let server: RunningAttest;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startAttest({ ATTEST_DEFAULT_CEILING: "PUBLIC" }), openChromium()]);
  });

  afterAll(async () => {
    await Promise.all([browser.close(), server.stop()]);
  });

  const opened = async (picture: Partial<Picture>): Promise<Page> => {
    const hash = await pictureToHash({ ...EMPTY_PICTURE, ...picture });
    return (await openExplorer(browser, server.url, `/${hash}`)).page;
  };
  /** What the page says of the link, with the record's own id taken out. */
  const saidOf = async (id: string): Promise<readonly string[]> => {
    const page = await opened({ nodes: [id], opened: { kind: "record", id } });
    const notice = page.locator(".messages .notice", { hasText: "cannot be shown" });
    await notice.waitFor();
    await page.locator(".panel .notice", { hasText: "There is no record" }).waitFor();
    const parts = await page.locator(".messages, .middle, .panel-body, .side, .graph-status").allInnerTexts();
    await shoot(page, `missing-${id === HIDDEN ? "hidden" : "absent"}`);
    await page.context().close();
    return parts.map((text) => text.replaceAll(id, "ID"));
  };

  test("a hidden record and an absent one are told alike, with what to do", async () => {
    const hidden = await saidOf(HIDDEN);
    expect(await saidOf(ABSENT)).toEqual(hidden);
    expect(hidden.join("\n")).toMatch(/need an access token: give one under Settings, search for a name above, or/);
  });

  test("a link of which nothing can be shown is kept, and one may start afresh from it", async () => {
    const page = await opened({ nodes: [HIDDEN, ABSENT] });
    const notice = page.locator(".messages .notice", { hasText: "None of the 2 records of this picture can be shown" });
    await notice.waitFor();
    const link = page.url();
    await page.reload();
    await notice.waitFor();
    expect(page.url()).toBe(link);
    await notice.getByRole("button", { name: "start afresh" }).click();
    await statusOf(page);
    await notice.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await notice.waitFor();
    await page.context().close();
  });

  test("what can be shown of a link is shown beside what cannot", async () => {
    const page = await opened({ nodes: [SHOWN, HIDDEN, ABSENT], hidden: [HIDDEN] });
    await page
      .locator(".messages .notice", { hasText: "2 of the 3 records of this picture cannot be shown" })
      .waitFor();
    // None that this viewer could show again is hidden.
    expect(await statusOf(page)).toMatch(/Showing 1 of(?!.* hidden)/);
    await page.getByRole("button", { name: "Leave out" }).click();
    await expect.poll(() => page.locator(".messages .notice").count()).toBe(0);
    await page.context().close();
  });

  test("what ties a record to one that cannot be shown is not said to be nothing", async () => {
    const page = await opened({ nodes: [SHOWN, HIDDEN], opened: { kind: "tie", ends: [SHOWN, HIDDEN] } });
    await page.locator(".panel .notice", { hasText: "Not all of these records can be shown" }).waitFor();
    await page.context().close();
  });

  test("a link of a page alone does not wait for a graph", async () => {
    const page = await opened({ opened: { kind: "evidence", id: HIDDEN } });
    await page.locator(".panel .notice", { hasText: "need an access token, which you can give" }).waitFor();
    await page.locator(".middle .notice", { hasText: "This picture holds no record." }).waitFor();
    await page.context().close();
  });
});
