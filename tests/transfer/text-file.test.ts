import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTextFile } from "../../src/transfer/text-file.js";

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "attest-text-"))));
afterAll(() => rm(folder, { recursive: true }));

async function write(bytes: string | Buffer): Promise<string> {
  const path = join(folder, "some.csv");
  await writeFile(path, bytes);
  return path;
}

async function read(bytes: string | Buffer, encoding: string | null = null): Promise<string> {
  const file = await openTextFile(await write(bytes), "some.csv", encoding);
  const pieces = [];
  for await (const piece of file.read()) pieces.push(piece);
  return pieces.join("");
}

/** Long enough to come in several pieces, with characters of one to four bytes that the pieces cut. */
const LONG = "aé€😀بانياس".repeat(60_000);

test("a file in UTF-8 is read as it is, whatever characters its pieces cut", async () => {
  expect(await read(LONG)).toBe(LONG);
});

test("a byte order mark is no part of the text", async () => {
  expect(await read(`\uFEFF${LONG}`)).toBe(LONG);
  expect(await read("\uFEFF")).toBe("");
});

test("a gzipped file is read as its content, whatever its name", async () => {
  expect(await read(gzipSync(LONG))).toBe(LONG);
});

test("UTF-16 is known by its first bytes, and said", async () => {
  const bytes = Buffer.from("\uFEFFaé😀", "utf16le");
  expect(await read(bytes)).toBe("aé😀");
  expect((await openTextFile(await write(bytes), "some.csv")).encoding).toBe("utf-16le");
});

test("another encoding is read where it is asked for", async () => {
  expect(await read(Buffer.from([0x63, 0x61, 0x66, 0xe9]), "windows-1252")).toBe("café");
});

test.each([
  ["far into the file", Buffer.concat([Buffer.from(LONG), Buffer.from([0xe9, 0x0a])]), Buffer.byteLength(LONG)],
  ["at its end", Buffer.from([0x63, 0xc3]), 1],
  ["within a character", Buffer.from([0x63, 0xe2, 0x82, 0x41]), 1],
])("bytes that are no UTF-8 %s are told with their offset", async (_, bytes, offset) => {
  await expect(read(bytes)).rejects.toMatchObject({
    code: "BAD_IMPORT",
    message: expect.stringContaining(`at offset ${offset} is not UTF-8`) as unknown,
  });
});

test("how many bytes of the disk were read is told, for progress", async () => {
  const zipped = gzipSync(LONG);
  const file = await openTextFile(await write(zipped), "some.csv");
  let bytes = 0;
  for await (const _ of file.read((more) => (bytes += more))) continue;
  expect([bytes, file.bytes]).toEqual([zipped.length, zipped.length]);
});

test.each([
  ["is cut off", gzipSync(LONG).subarray(0, 500), null, "some.csv cannot be read"],
  ["has no encoding of that name", "a", "klingon", 'The encoding "klingon" is not known'],
])("a file that %s is told of", async (_, bytes, encoding, message) => {
  await expect(read(bytes, encoding)).rejects.toMatchObject({
    code: "BAD_IMPORT",
    message: expect.stringContaining(message) as unknown,
  });
});

test("a file that is missing is told of", async () => {
  await expect(openTextFile(join(folder, "none.csv"), "none.csv")).rejects.toMatchObject({ code: "BAD_IMPORT" });
});
