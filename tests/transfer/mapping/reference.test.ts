import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readMapping } from "../../../src/transfer/mapping/read-mapping.js";
import { STEPS } from "../../../src/transfer/mapping/steps.js";
import { model } from "../lines-of.js";
import { itemsOf } from "./map-text.js";

const page = readFileSync("docs/formats/mapping.md", "utf8");
const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, block = ""]) => block);

test("the first block of the page is a whole mapping", async () => {
  const [whole = ""] = blocks;
  expect(await itemsOf(whole, { "incidents.csv": "no,title,kind\n1,A march,march\n" })).toMatchObject([
    { fields: { type: "Source", name: "Harbour Watch", confidence: "PROBABLE" } },
    { fields: { type: "Event", name: "A march", eventKind: "PROTEST" } },
  ]);
});

test("each date and each table of the page can be read", () => {
  const dates = page.match(/^when: .*$/gm) ?? [];
  const tables = blocks.find((block) => block.startsWith("tables:\n  kinds"));
  expect(dates).toHaveLength(4);
  for (const date of dates) {
    const fields = `name: x, eventKind: OTHER, ${date}`;
    const yaml = `scope: s\nmarking: PUBLIC\ntables: { precisions: { values: {} }, marks: { values: {} } }
files: [{ file: a.csv, make: [{ node: Event, id: x, fields: { ${fields} } }] }]`;
    expect(readMapping("a.yaml", yaml, model).files).toHaveLength(1);
  }
  expect(readMapping("a.yaml", `scope: s\nmarking: PUBLIC\nfiles: []\n${tables}`, model).tables.size).toBe(3);
});

test("the page names each step", () => {
  const section = page.slice(page.indexOf("| step"), page.indexOf("Steps that take a text"));
  const named = [...section.matchAll(/`([a-z]+)[ `]/g)].map(([, name]) => name);
  expect(Object.keys(STEPS).filter((name) => !named.includes(name))).toEqual([]);
});
