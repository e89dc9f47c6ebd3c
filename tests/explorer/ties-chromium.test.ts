import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openExplorer, seriousFindings, shoot, statusOf } from "./open-explorer.js";
import { NO_CHROMIUM, withExplorer } from "./with-explorer.js";

/** Takes WebGL alone away: axe measures letters on a canvas, and would judge no label without one. */
const NO_WEBGL = `
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest);
  };
`;

const ENDS = ["Foreign fighters", "Attacks on Alawite areas"] as const;

describe.skipIf(NO_CHROMIUM)("what ties records, in a real Chromium", () => {
  const running = withExplorer();

  /** A page without WebGL, on which there is the list alone. */
  const listOnly = async () => {
    const { server, browser } = running();
    const { page } = await openExplorer(browser, server.url);
    await page.addInitScript(NO_WEBGL);
    await page.goto("about:blank");
    await page.goto(`${server.url}/`);
    await statusOf(page);
    return page;
  };

  test.each(["light", "dark"] as const)(
    "is drawn in the colour of its role, which the legend names: %s",
    async (theme) => {
      const { server, browser } = running();
      const { page } = await openExplorer(browser, server.url, "/", { colorScheme: theme });
      await statusOf(page);
      await page.getByRole("button", { name: "Legend and filters" }).click();
      const key = await page.getByRole("list", { name: "What lines mean" }).getByRole("listitem").allInnerTexts();
      expect(key.map((words) => words.trim())).toEqual([
        "alleged",
        "possible or doubtful",
        "alleged, and possible or doubtful",
        "alleged attacker",
        "victim or target",
        "from who does it to whom or what; without an arrow both ways",
      ]);
      const seen = async () => [await inkOf(page, "--tie-attacker"), await inkOf(page, "--tie-victim")];
      await expect.poll(async () => Math.min(...(await seen()))).toBeGreaterThan(20);
      await page.getByRole("checkbox", { name: "alleged perpetrator of" }).uncheck();
      await expect.poll(() => inkOf(page, "--tie-attacker")).toBe(0);
      for (const name of ["victim of", "target of"]) await page.getByRole("checkbox", { name }).uncheck();
      await expect.poll(seen).toEqual([0, 0]);
      await page.context().close();
    },
  );

  test("is listed without WebGL, by the keyboard alone", async () => {
    const page = await listOnly();
    const said = page.getByRole("region", { name: "statements" });
    expect(await said.innerText()).toContain("Eyewitnesses, possibly, as testimony: Fighters from abroad");
    for (const name of ENDS) await tick(page, name);
    const button = page.getByRole("button", { name: "What ties them" });
    await tabTo(page, "What ties them");
    await page.keyboard.press("Enter");
    const panel = page.locator(".panel");
    await panel.getByRole("heading", { name: "Foreign fighters (possible) and Attacks on Alawite areas" }).waitFor();
    await expect
      .poll(() => panel.locator(".path").allInnerTexts())
      .toEqual([
        expect.stringMatching(
          /^Foreign fighters \(possible\)\s+alleged perpetrator of \(possible\)\s+Attacks on Alawite areas/,
        ),
      ]);
    expect(await seriousFindings(page)).toEqual([]);
    await tick(page, "Alawites");
    await button.click();
    await panel.getByRole("heading", { name: "What ties these 3" }).waitFor();
    expect(await panel.locator(".path").count()).toBeGreaterThan(1);
    await shoot(page, "what-ties-three");
    await panel.getByRole("button", { name: "What it rests on" }).first().press("Enter");
    await panel.getByRole("heading", { name: "What it rests on" }).waitFor();
    await page.context().close();
  });

  test("both dialogs on it have no serious fault, and are reached and left by the keyboard", async () => {
    const page = await listOnly();
    for (const name of ["Foreign fighters", "Alawites"]) await tick(page, name);
    for (const [name, title, words] of [
      [
        "How they are connected",
        "How they are connected",
        /Eyewitnesses, possibly, as testimony: Fighters from abroad/,
      ],
      ["What they share", "What these 2 share", /Foreign fighters: alleged perpetrator of \(possible\)/],
    ] as const) {
      await page.getByRole("button", { name, exact: true }).press("Enter");
      const dialog = page.getByRole("dialog", { name: title });
      await dialog.getByRole("button", { name: /^Put all/ }).waitFor();
      expect(await dialog.innerText()).toMatch(words);
      await shoot(page, title.toLowerCase().replaceAll(" ", "-"));
      expect(await seriousFindings(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      expect(await page.evaluate("document.activeElement.textContent")).toBe(name);
    }
    await page.context().close();
  });
});

/** Ticks a record in the list by the space bar. */
async function tick(page: Page, name: string): Promise<void> {
  await page.getByRole("checkbox", { name: `Select ${name}`, exact: true }).press("Space");
}

/** Goes on by the tabulator until that button has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    if ((await page.evaluate("document.activeElement.textContent")) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The tabulator does not lead to ${name}.`);
}

/** How many pixels of the graph have a colour of the theme, as a screenshot has them: WebGL's own are gone once they are shown. */
async function inkOf(page: Page, name: string): Promise<number> {
  const shot = (await page.locator(".graph-stage").screenshot()).toString("base64");
  return page.evaluate(
    async ([encoded, property]) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      if (!context) throw new Error("A canvas draws.");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const colour = getComputedStyle(document.documentElement).getPropertyValue(property).trim();
      const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (wanted.every((value, part) => Math.abs(value - (data[at + part] ?? 0)) < 6)) count += 1;
      return count;
    },
    [shot, name] as const,
  );
}
