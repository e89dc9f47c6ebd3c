import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const CRUISER = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const RULES = ".dependency-cruiser.mjs";

function cruise(folder: string): string {
  return spawnSync(process.execPath, [CRUISER, "src", "--config", RULES], { cwd: folder, encoding: "utf8" }).stdout;
}

/** A folder with the rules and the given files. */
function houseOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "attest-house-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of [RULES, "package.json", "tsconfig.json"]) copyFileSync(name, join(folder, name));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test("every file imports what its part of the house may, and nothing else", () => {
  expect(cruise(".")).toContain("no dependency violations found");
});

test("an import that the table does not allow is named by its rule", () => {
  const folder = houseOf({
    "src/cypher/tag.ts": 'import { readFileSync } from "node:fs";\nexport const tag = readFileSync;',
    "src/compile/plan.ts": 'import type { Store } from "../store/store.js";\nexport type Plan = Store;',
    "src/store/store.ts": 'import express from "express";\nexport type Store = typeof express;',
  });
  const report = cruise(folder);
  expect(report).toContain("cypher-knows-nothing-of-node: src/cypher/tag.ts");
  expect(report).toContain("of-the-house: src/compile/plan.ts → src/store/store.ts");
  expect(report).toContain("of-the-outside: src/store/store.ts → ");
});
