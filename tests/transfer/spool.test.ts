import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSpool, type Spool } from "../../src/transfer/spool.js";

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "attest-spool-"))));
afterAll(() => rm(folder, { recursive: true }));

const TEXTS = Array.from({ length: 30_000 }, (_, at) => `${at} بانياس 😀`);

async function listsOf(spool: Spool, size: number): Promise<readonly (readonly string[])[]> {
  const lists = [];
  for await (const texts of spool.read(size)) lists.push(texts);
  return lists;
}

test.each([
  ["in memory", 10_000_000, 0],
  ["on disk", 1_000, 1],
])("what is %s comes back in its order, as often as asked, in lists of a size", async (_, inMemory, files) => {
  const spool = createSpool(join(folder, "spool"), inMemory);
  for (const text of TEXTS) spool.add(text);
  expect((await listsOf(spool, 7_000)).map(({ length }) => length)).toEqual([7_000, 7_000, 7_000, 7_000, 2_000]);
  expect((await listsOf(spool, 9_999)).flat()).toEqual(TEXTS);
  expect([spool.size, (await readdir(folder)).length]).toEqual([TEXTS.length, files]);
  spool.remove();
  expect(await readdir(folder)).toEqual([]);
});

test("an empty one gives nothing", async () => {
  expect(await listsOf(createSpool(join(folder, "spool")), 10)).toEqual([]);
});
