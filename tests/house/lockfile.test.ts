import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { missingEntries, type Lock } from "../../scripts/complete-lockfile.js";

test("package-lock.json lists the native packages of every platform", () => {
  expect(missingEntries(JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock)).toEqual({});
});
