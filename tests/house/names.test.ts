import { expect, test } from "vitest";
import { sourceFiles } from "./source-files.js";

const BANNED = /^(utils?|helpers?|common|misc|manager|factory|service|impl)$/i;

/** The words of a name: `readPlanFactory` and `read-plan-factory` alike are read, plan, factory. */
function wordsOf(name: string): readonly string[] {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").split(/[^A-Za-z0-9]+/);
}

function isBanned(name: string): boolean {
  return wordsOf(name).some((word) => BANNED.test(word));
}

function exportsOf(text: string): readonly string[] {
  const exported = /^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm;
  return [...text.matchAll(exported)].map(([, name = ""]) => name);
}

const files = ["src", "tests", "scripts"].flatMap(sourceFiles);

test("no file is named by a word that says nothing", () => {
  expect(files.map(({ path }) => path).filter(isBanned)).toEqual([]);
});

test("no export is named by a word that says nothing", () => {
  const named = files.flatMap(({ path, text }) => exportsOf(text).map((name) => `${path}: ${name}`));
  expect(named.filter(isBanned)).toEqual([]);
});

test("no type of ours is called Node or Type alone", () => {
  const declared = /^(?:export )?(?:class|interface|type) (?:Node|Type)\b/m;
  expect(files.filter(({ text }) => declared.test(text)).map(({ path }) => path)).toEqual([]);
});

test("file names are in kebab-case", () => {
  const kebab = /\/[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.tsx?$/;
  expect(files.map(({ path }) => path).filter((path) => !kebab.test(path))).toEqual([]);
});

test.each(["read-helper.ts", "planFactory", "StoreManager", "common/read.ts"])("%s is recognised", (name) => {
  expect(isBanned(name)).toBe(true);
});
