import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningAttest } from "../../src/commands/start.js";
import { CHROMIUM, openChromium } from "./chromium.js";
import { openExplorer, seriousFindings, shoot, statusOf } from "./open-explorer.js";
import { startAttest } from "./start-attest.js";

const skipped = CHROMIUM === undefined && process.env["CI"] === undefined;
if (skipped) console.warn("The views were not tried: there is no Chromium. Install it, or set CHROMIUM_PATH.");

describe.skipIf(skipped)("pages, evidence, timeline and map over the seed, in a real Chromium", () => {
  let server: RunningAttest;
  let browser: Browser;
  let page: Page;
  const complaints: (readonly string[])[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startAttest(), openChromium()]);
    const opened = await openExplorer(browser, server.url);
    ({ page } = opened);
    complaints.push(opened.complaints);
    await statusOf(page);
  });

  afterAll(async () => {
    expect(complaints.flat()).toEqual([]);
    await Promise.all([browser.close(), server.stop()]);
  });

  /** Searches as a person does, and waits for the page of that name. */
  async function open(words: string, name: string): Promise<Locator> {
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type(words);
    await page.getByRole("option").first().filter({ hasText: name }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name, level: 2 }).waitFor();
    return page.locator(".entity");
  }

  describe("the page of an event", () => {
    let entity: Locator;

    beforeAll(async () => {
      entity = await open("Violence in Syria's coastal", "Violence in Syria's coastal provinces");
      await entity.getByText("What is around it").waitFor();
    });

    test("says the date as its source gives it, and what is only possible", async () => {
      const facts = entity.locator(".entity-fact-group");
      await facts.filter({ hasText: "When" }).getByText("2025, uncertain").waitFor();
      const killings = entity.locator(".entity-facts li", { hasText: "Killings in Hai Al Kusour" });
      expect(await killings.innerText()).toContain("possible");
    });

    test("opens a fact's source with the place in it", async () => {
      const where = entity.locator(".entity-facts li", { hasText: "Coastal provinces of Syria" });
      await where.getByRole("button", { name: "1 source" }).click();
      expect(await where.locator(".entity-citations").innerText()).toMatch(/^Article on the violence.*, paragraph \d/);
    });

    test("draws its claim on a scale, and those of smaller events in their words when asked", async () => {
      await entity.getByRole("img", { name: "973" }).waitFor();
      await entity.getByLabel("With the claims on its smaller events").check();
      await entity
        .getByText("No number is given: the words are “dozens”.")
        .or(entity.getByText("“Hundreds”"))
        .first()
        .waitFor();
    });

    test("shows who said what, as what, how firmly and when", async () => {
      const said = entity.locator(".entity-statement", { hasText: "973 civilians lost their lives" });
      expect(await said.innerText()).toMatch(
        /Syrian Observatory for Human Rights[^]*as one who watches and counts[^]*reports:[^]*Without a hedge[^]*no date is given[^]*1 independent source/,
      );
    });

    test("has no serious fault for screen readers", async () => {
      expect(await seriousFindings(page)).toEqual([]);
      await shoot(page, "entity-event");
    });

    test("leads to the evidence of a statement, down to the source", async () => {
      const said = entity.locator(".entity-statement", { hasText: "973 civilians lost their lives" });
      await said.getByRole("button", { name: "evidence" }).click();
      const evidence = page.locator(".evidence");
      await evidence.getByText("paragraph 3").first().waitFor();
      expect(await evidence.locator(".evidence-branches > li").first().innerText()).toMatch(/Source|Said in/);
      expect(await seriousFindings(page)).toEqual([]);
      await shoot(page, "evidence");
    });
  });

  test("a private person's record bears a badge", async () => {
    const entity = await open("Ayman Fares", "Ayman Fares");
    await entity.locator(".entity-kind").getByText("Protected").waitFor();
  });

  test("names in other scripts bear their language, and are set from their own side", async () => {
    const entity = await open("Banyas", "Banias");
    const name = entity.locator(".entity-names li", { hasText: "بانياس" });
    expect(await name.innerText()).toContain("Arabic");
    expect(await name.locator("bdi").evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  });

  test("what rests on a source is listed page by page", async () => {
    const entity = await open("article on the violence", "Article on the violence in coastal Syria (untitled copy)");
    await entity.getByRole("button", { name: "Show more (10 of 252)" }).click();
    await entity.getByRole("button", { name: "Show more (20 of 252)" }).waitFor();
  });

  describe("the timeline and the map", () => {
    beforeAll(async () => {
      // Without the page that is open, which has a timeline and a map of its own.
      const opened = await openExplorer(browser, server.url);
      ({ page } = opened);
      complaints.push(opened.complaints);
      await statusOf(page);
      await page.getByRole("button", { name: "All three" }).click();
      await page.locator(".timeline-span").first().waitFor();
      await page.locator(".map-mark").first().waitFor();
    });

    test("an uncertain date is drawn over its span, an open one fades", async () => {
      const span = (name: string) => page.locator(".timeline-span", { hasText: name });
      expect(await span("Violence in Syria").getAttribute("class")).toContain("timeline-uncertain");
      expect(await span("Release of Ayman Fares").getAttribute("class")).toContain("timeline-open-end");
    });

    test("what has no date or no position is counted beside them, and listed", async () => {
      await page.getByText(/^\d+ without a date$/).click();
      await page.locator(".timeline .left-out li", { hasText: "Ambush of security forces" }).waitFor();
      await page.getByText(/^\d+ without a date$/).click();
      const unplaced = page.locator(".map .left-out summary", { hasText: "not on the map" });
      expect(await unplaced.innerText()).toMatch(/^\d+ not on the map$/);
    });

    test("a choice in one is a choice in all", async () => {
      const fall = page.locator(".timeline-span", { hasText: "Fall of Assad's government" });
      await fall.click();
      await expect.poll(() => fall.getAttribute("aria-pressed")).toBe("true");
      expect(await page.getByRole("checkbox", { name: "Select Fall of Assad's government" }).isChecked()).toBe(true);
      await expect.poll(() => page.locator(".map-mark[aria-pressed=true]").count()).toBeGreaterThan(0);
    });

    test("a stretch is chosen by the keys, and the map follows", async () => {
      const last = page.getByRole("slider", { name: "Last day" });
      await last.focus();
      for (let step = 0; step < 4; step += 1) await page.keyboard.press("PageDown");
      await page.locator(".timeline-words", { hasText: "chosen:" }).waitFor();
      expect(await last.getAttribute("aria-valuetext")).toMatch(/^\d+ \w+ 20\d\d$/);
      await page.getByText("Within the chosen time.").waitFor();
      await shoot(page, "timeline-and-map");
    });

    test("a stretch is drawn with the pointer and taken back", async () => {
      const track = page.locator(".timeline-track");
      const { x, y, width, height } = (await track.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(x + width * 0.2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width * 0.4, y + height / 2, { steps: 5 });
      await page.mouse.up();
      const words = page.locator(".timeline-words");
      expect(await words.innerText()).toContain("chosen:");
      await page.getByRole("button", { name: "All of the time" }).click();
      await expect.poll(() => words.innerText()).not.toContain("chosen:");
    });

    test("the map is moved and zoomed by the keys, and no label lies on another", async () => {
      const pane = page.locator(".map-pane");
      await pane.focus();
      const ground = page.locator(".map-ground g");
      const before = await ground.getAttribute("transform");
      await page.keyboard.press("+");
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => ground.getAttribute("transform")).not.toBe(before);
      await page.getByRole("button", { name: "World" }).click();
      const boxes = await page.locator(".map-label").evaluateAll((labels) =>
        labels.map((label) => {
          const { left, right, top, bottom } = label.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      const overlap = boxes.some((a, i) =>
        boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      expect(overlap).toBe(false);
    });

    test("what is only possibly in a place is drawn dashed, said to be so, and explained", async () => {
      const opened = await openExplorer(browser, server.url);
      complaints.push(opened.complaints);
      await opened.page.getByRole("button", { name: /Who is alleged to have attacked whom/ }).click();
      await statusOf(opened.page);
      await opened.page.getByRole("button", { name: "Map", exact: true }).click();
      const borderOf = (mark: Locator) => mark.first().evaluate((drawn) => getComputedStyle(drawn).borderTopStyle);
      for (const place of ["Chechnya", "Uzbekistan"]) {
        const origin = new RegExp(`${place}.*possible origin`);
        expect(await borderOf(opened.page.getByRole("button", { name: origin }))).toBe("dashed");
      }
      await opened.page.getByRole("button", { name: /Jableh.*Ambush of security forces.*possible/ }).waitFor();
      await opened.page.getByText("only possibly there", { exact: true }).waitFor();
      expect(await borderOf(page.locator(".map-marks .map-mark:not([data-possible])"))).toBe("solid");
      await shoot(opened.page, "map-possible");
    });

    test("names that lack room on the map are counted, and each can be read and chosen beside it", async () => {
      // Where all of the world is seen, the towns of the seed are one mark.
      await page.getByRole("button", { name: "World" }).click();
      const unread = page.locator(".map-foot .left-out", { hasText: /names? lacks? room/ });
      await unread.locator("summary").click();
      await page.locator(".map-mark").first().waitFor();
      await expect.poll(() => unread.locator("li").count()).toBeGreaterThan(2);
      const names = await unread.locator("li").count();
      expect(await unread.locator("summary").innerText()).toMatch(new RegExp(`^${names} names? lack`));
      await unread.getByRole("button").first().click();
      await page.locator(".map-mark[aria-pressed=true]").first().waitFor();
      await shoot(page, "map-names");
      await unread.locator("summary").click();
    });

    test("have no serious fault for screen readers", async () => {
      expect(await seriousFindings(page)).toEqual([]);
    });
  });

  test.each([
    ["light", 390],
    ["dark", 390],
    ["dark", 1440],
  ] as const)("pages fit in %s at %i pixels, with nothing to scroll sideways", async (colorScheme, width) => {
    const opened = await openExplorer(browser, server.url, "/", { viewport: { width, height: 844 }, colorScheme });
    await statusOf(opened.page).catch(() => "");
    await opened.page.keyboard.press("/");
    await opened.page.keyboard.type("Violence in Syria's coastal");
    await opened.page.getByRole("option").first().waitFor();
    await opened.page.keyboard.press("Enter");
    const entity = opened.page.locator(".entity");
    await entity.getByText("What is around it").waitFor();
    await entity.locator(".map-mark").first().waitFor();
    expect(await entity.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(opened.page)).toEqual([]);
    await shoot(opened.page, `entity-${colorScheme}-${width}`);
    await opened.page.context().close();
  });
});
