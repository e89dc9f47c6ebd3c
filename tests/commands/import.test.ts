import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { importFiles, type ImportCommandOptions } from "../../src/commands/import.js";
import { ARTICLE, KILLING, PERSON, VICTIM } from "../transfer/lines-of.js";

let folder: string;
let told: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "attest-import-test-"))));
beforeEach(async () => {
  told = "";
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

const GOOD = [ARTICLE, KILLING, PERSON, VICTIM];
const BAD = [{ ...ARTICLE, language: "" }, KILLING, PERSON, VICTIM];

function textOf(lines: readonly object[]): string {
  return lines.map((line) => JSON.stringify(line)).join("\n");
}

async function run(
  content: string | Buffer,
  options: Partial<ImportCommandOptions> = {},
  name = "graph.jsonl",
): Promise<{ readonly text: string; readonly status: number }> {
  const file = join(folder, name);
  await writeFile(file, content);
  const all = { store: join(folder, "store"), rejects: join(folder, "rejects.jsonl"), ...options };
  return importFiles([file], all, {}, { write: (text) => (told += text) });
}

test("what is loaded is said by type, and that a second run finds nothing to change", async () => {
  const first = await run(textOf(GOOD));
  expect(first.text).toMatch(/^Person +1 +0 +0$/m);
  expect([first.status, first.text]).toEqual([0, expect.stringContaining("Created 4 and changed 0 records in")]);
  const second = await run(textOf(GOOD));
  expect([second.status, second.text]).toEqual([0, expect.stringContaining("holds all 4 records as they are.")]);
  expect(await readdir(folder)).not.toContain("rejects.jsonl");
});

test("rejected rows are in a file, each with its place, column, value, reason and line, and the status says so", async () => {
  const { text, status } = await run(textOf(BAD));
  expect([status, text]).toEqual([3, expect.stringContaining("3 rows were rejected: see")]);
  const lines = (await readFile(join(folder, "rejects.jsonl"), "utf8")).trim().split("\n");
  const rejects = lines.map((line): unknown => JSON.parse(line));
  const file = join(folder, "graph.jsonl");
  expect(rejects).toEqual([
    { file, row: 1, column: "language", value: "", reason: expect.any(String) as unknown, line: BAD[0] },
    {
      file,
      row: 2,
      column: "citations.source",
      value: "article",
      reason: expect.any(String) as unknown,
      line: KILLING,
    },
    { file, row: 4, column: "end", value: "killing", reason: expect.any(String) as unknown, line: VICTIM },
  ]);
});

test("where every row was rejected, it is said that nothing was loaded", async () => {
  const loaded = await run(textOf([VICTIM]));
  expect(loaded.text).toMatch(/^Nothing was loaded into .*store\. It took/m);
  expect(loaded.text).toContain("1 row was rejected");
  expect((await run(textOf([VICTIM]), { dryRun: true })).text).toContain("Nothing would have been loaded into");
});

test("a file of rejects from before is gone after an import without any", async () => {
  await run(textOf(BAD));
  await run(textOf(GOOD));
  expect(await readdir(folder)).toEqual(["graph.jsonl", "store"]);
});

test("a file of rejects that would be written over a file that is read is refused, by whichever path it is named", async () => {
  const store = join(folder, "store");
  const refused = (files: readonly string[], rejects: string, mapping?: string) =>
    expect(importFiles(files, { store, rejects, ...(mapping && { mapping }) }, {}, { write: () => true })).rejects;
  const wrong = { code: "BAD_USER_INPUT", message: expect.stringContaining("is read by this import") as unknown };
  const [input, partial, mapping, table, link] = [
    "rejects.jsonl",
    "rejects.jsonl.partial",
    "people.yaml",
    "names.csv",
    "link.jsonl",
  ].map((name) => join(folder, name)) as [string, string, string, string, string];
  for (const file of [input, partial]) await writeFile(file, textOf(GOOD));
  await symlink(input, link);
  for (const rejects of [input, link, `${folder}//rejects.jsonl`]) await refused([input], rejects).toMatchObject(wrong);
  await refused([partial], input).toMatchObject({ code: "BAD_USER_INPUT" });
  await writeFile(table, "id,name\n1,Ada\n");
  await writeFile(
    mapping,
    `{ scope: test, marking: PUBLIC, tables: { names: { file: names.csv, key: "{id}" } }, files: [
      { file: people.csv, make: [{ node: Person, id: "{id}", fields: { name: "{id | table names name}" } }] }] }`,
  );
  const people = join(folder, "people.csv");
  await writeFile(people, "id\n1\n");
  for (const rejects of [people, mapping, table]) await refused([people], rejects, mapping).toMatchObject(wrong);
  await refused([people], folder, mapping).toMatchObject({ message: expect.stringContaining("is no file") as unknown });
  await refused([people], join(folder, "nowhere", "r.jsonl"), mapping).toMatchObject({ code: "BAD_USER_INPUT" });
  expect(await readFile(input, "utf8")).toBe(textOf(GOOD));
  expect(await readdir(folder)).not.toContain("store");
});

test("an import that fails leaves the file of rejects from before, and nothing half-written", async () => {
  await run(textOf(BAD));
  const before = await readFile(join(folder, "rejects.jsonl"), "utf8");
  await writeFile(join(folder, "rejects.jsonl.partial"), "of an import that was killed");
  const halfBad = Buffer.concat([Buffer.from(`${textOf(BAD)}\n`.repeat(2)), Buffer.from([0xff])]);
  await expect(run(halfBad, { format: "jsonl" })).rejects.toThrow("is not UTF-8");
  expect(await readFile(join(folder, "rejects.jsonl"), "utf8")).toBe(before);
  expect(await readdir(folder)).not.toContain("rejects.jsonl.partial");
});

test("strict stops at the first row that does not fit, and nothing is written", async () => {
  await expect(run(textOf(BAD), { strict: true })).rejects.toThrow("graph.jsonl:1: Source.language is empty");
  expect((await run(textOf(GOOD), { json: true })).text).not.toContain('"unchanged": 1');
});

test("a dry run says what would be, makes no store, and writes the file of rejects", async () => {
  const { text, status } = await run(textOf(BAD), { dryRun: true });
  expect([status, text]).toEqual([3, expect.stringContaining("Would have created 1 and changed 0 records")]);
  expect(text).toContain(`3 rows were rejected: see ${join(folder, "rejects.jsonl")}.`);
  expect(await readdir(folder)).toEqual(["graph.jsonl", "rejects.jsonl"]);
  const dry = await readFile(join(folder, "rejects.jsonl"), "utf8");
  await run(textOf(BAD));
  expect(await readFile(join(folder, "rejects.jsonl"), "utf8")).toBe(dry);
});

test("a gzipped file with a byte order mark is read as it is, and its format is said", async () => {
  const { status } = await run(gzipSync(`\uFEFF${textOf(GOOD)}`), {}, "graph.jsonl.gz");
  expect(status).toBe(0);
  expect(told).toContain("as Attest JSON Lines, by their names and first lines (--format jsonl).");
});

test("a format that is not certain is asked for, not guessed", async () => {
  await expect(run("id,name\n1,Ada\n", {}, "people.csv")).rejects.toThrow(
    "no format to be sure of. Say it with --format",
  );
  await expect(run(textOf(GOOD), { format: "xml" })).rejects.toThrow('--format "xml": write one of jsonl,');
  await expect(run(textOf(GOOD), { format: "jsonl", mapping: "a.yaml" })).rejects.toThrow("give one.");
});

test("bytes that are not UTF-8 are told with their offset, and another encoding is read where it is named", async () => {
  const bytes = Buffer.from(textOf([{ ...PERSON, name: "José" }]), "latin1");
  await expect(run(bytes, { format: "jsonl" })).rejects.toThrow(
    `byte 0xE9 at offset ${bytes.indexOf(0xe9)} is not UTF-8`,
  );
  expect((await run(bytes, { format: "jsonl", encoding: "windows-1252" })).status).toBe(0);
  expect(told).toContain("in windows-1252");
});
