import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backup } from "../../src/commands/backup.js";
import { exportGraph } from "../../src/commands/export.js";
import { restore } from "../../src/commands/restore.js";
import { start, type RunningAttest } from "../../src/commands/start.js";
import { readConfig } from "../../src/config/config.js";

const TOKENS = { ATTEST_TOKENS: "all=PROTECTED,some=INTERNAL", PORT: "0" };

let folder: string;
let attest: RunningAttest;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attest-"));
  attest = await start(readConfig({ ...TOKENS, DATA_DIR: join(folder, "served") }), pino({ enabled: false }));
});
afterAll(async () => {
  await attest.stop();
  await rm(folder, { recursive: true });
});

const ask = (parameters: Record<string, string>, token?: string): Promise<Response> =>
  fetch(`${attest.url}/export?${new URLSearchParams(parameters).toString()}`, {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });

describe("GET /export", () => {
  test("answers as a file what the viewer may see", async () => {
    const [open, all] = await Promise.all([ask({}), ask({}, "all")]);
    expect(open.headers.get("content-type")).toBe("application/x-ndjson");
    expect(open.headers.get("content-disposition")).toBe('attachment; filename="attest-graph.jsonl"');
    const [few, many] = await Promise.all([open.text(), all.text()]);
    expect(few).not.toContain("person-ayman-fares");
    expect(many).toContain('"id":"person-ayman-fares"');
  });

  test("answers what a filter fits, with what it rests on", async () => {
    const where = "{ eventKind: { eq: AMBUSH } }";
    const lines = (await (await ask({ list: "events", where })).text()).trim().split("\n");
    const named = lines.map((line) => JSON.parse(line) as { id?: string; relationship?: string }); // As exports write them.
    expect(named.map(({ id, relationship }) => id ?? relationship)).toEqual([
      "event-ambush",
      "source-article",
      "statement-residents-ambush",
      "ABOUT",
    ]);
  });

  test.each([
    [{ format: "pdf" }, 400, "BAD_USER_INPUT", "is not known: write one of jsonl, csv"],
    [{ format: "csv" }, 400, "BAD_USER_INPUT", "has several files: choose one of Event"],
    [{ format: "csv", part: "Planet" }, 400, "BAD_USER_INPUT", 'has no part "Planet"'],
    [{ form: "csv" }, 400, "BAD_USER_INPUT", 'The parameter "form" is not known'],
    [{ where: "{ nothing: 1 }" }, 400, "BAD_USER_INPUT", 'Field "nothing" is not defined'],
    [{ query: "{ __typename }" }, 400, "BAD_USER_INPUT", "lists no records"],
    [{ query: "{ events(last: 2) { nodes { id } } }" }, 400, "BAD_USER_INPUT", "all pages are read"],
  ])("refuses %j", async (parameters, status, code, message) => {
    const response = await ask(parameters);
    const body = (await response.json()) as { errors: readonly { message: string; extensions: { code: string } }[] };
    expect([response.status, body.errors[0]?.extensions.code]).toEqual([status, code]);
    expect(body.errors[0]?.message).toContain(message);
  });
});

describe("backup and restore", () => {
  test("a backup of a running server holds what the server does", async () => {
    const file = join(folder, "backup.grafeo");
    await backup(file, { server: attest.url, token: "all" }, {});
    const restored = join(folder, "restored");
    expect(await restore(file, {}, { DATA_DIR: restored })).toContain("Restored 241 nodes");
    const out = join(folder, "graph.jsonl");
    await exportGraph({ format: "jsonl", ceiling: "PROTECTED", out }, { DATA_DIR: restored }, () => {});
    expect(await readFile(out, "utf8")).toBe(await (await ask({}, "all")).text());
    await expect(restore(file, {}, { DATA_DIR: restored })).rejects.toThrow("holds a graph");
    expect(await restore(file, { replace: true }, { DATA_DIR: restored })).toContain("What was there is in");
  });

  test("only who may see everything gets one, and a held store is told of", async () => {
    const file = join(folder, "another.grafeo");
    await expect(backup(file, { server: attest.url, token: "some" }, {})).rejects.toThrow(
      "send a token whose ceiling is PROTECTED",
    );
    await expect(backup(file, {}, { DATA_DIR: join(folder, "served") })).rejects.toThrow(
      "attest backup <file> --server",
    );
    expect((await fetch(`${attest.url}/backup`)).status).toBe(404);
  });

  test("a file that is no backup is refused, and nothing is left of it", async () => {
    const target = join(folder, "other");
    await expect(restore("package.json", {}, { DATA_DIR: target })).rejects.toThrow("is no backup of Attest");
    await expect(exportGraph({ format: "jsonl", ceiling: "ALL", list: "entities" }, {}, () => {})).rejects.toThrow(
      "no such marking",
    );
  });
});
