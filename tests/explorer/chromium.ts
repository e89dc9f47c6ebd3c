import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const USUAL_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where Chromium is: CHROMIUM_PATH, or where it usually lies; undefined where there is none. */
export const CHROMIUM = process.env["CHROMIUM_PATH"] ?? USUAL_PATHS.find((path) => existsSync(path));

/** A browser that asks nothing of the net by itself. */
export function openChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error("There is no Chromium. Install it, or set CHROMIUM_PATH.");
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--enable-unsafe-swiftshader",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--no-first-run",
    ],
  });
}
