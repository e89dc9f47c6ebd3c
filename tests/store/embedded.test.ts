import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded.js";
import { describeStore, SLOW } from "./contract.js";

const statement = (cypher: string) => ({ cypher, params: {} });

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "attest-store-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/** A program that opens the store under `dataDir` and does `then` with it. */
function programOf(dataDir: string, then: string): readonly string[] {
  const program = `import { openEmbedded } from ${JSON.stringify(resolve("src/store/embedded.ts"))};
    const store = await openEmbedded({ dataDir: ${JSON.stringify(dataDir)} });
    ${then}`;
  return ["--import", "tsx", "--input-type=module", "-e", program];
}

describe("the embedded engine as a store", () => {
  describeStore(() => openEmbedded({ dataDir: null }), {
    "a number without a fraction is a float": "the binding reads it as an integer",
    "a read refuses to write": "the engine has no reading mode",
    "a statement past its deadline no longer runs": "the engine cannot cancel",
  });
});

test("a graph is there again after closing and opening, with its constraints", async () => {
  const dataDir = join(folder(), "not", "there", "yet");
  const first = await openEmbedded({ dataDir });
  await first.migrate([{ kind: "unique", label: "Record", property: "id" }]);
  await first.write([statement("CREATE (:Record {id: 'a'})")]);
  await first.close();
  const second = await openEmbedded({ dataDir });
  expect(await second.read(statement("MATCH (n:Record) RETURN n.id AS id"))).toEqual([{ id: "a" }]);
  await expect(second.write([statement("CREATE (:Record {id: 'a'})")])).rejects.toMatchObject({
    code: "STORE_CONFLICT",
  });
  await second.close();
});

test("what was written is there after the process was killed", async () => {
  const dataDir = folder();
  const write = `await store.write([{ cypher: "CREATE (:Record {id: 'a'})", params: {} }]);
    console.log("written"); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, programOf(dataDir, write), { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  const store = await openEmbedded({ dataDir });
  expect(await store.read(statement("MATCH (n:Record) RETURN n.id AS id"))).toEqual([{ id: "a" }]);
  await store.close();
});

test("a second process is told that the graph file is open in another", async () => {
  const dataDir = folder();
  const store = await openEmbedded({ dataDir });
  const { stderr } = spawnSync(process.execPath, programOf(dataDir, "await store.ping();"), { encoding: "utf8" });
  expect(stderr).toContain("is open in another process, and one process alone may hold it: stop the other one");
  expect(stderr).toContain("STORE_UNAVAILABLE");
  await store.close();
});

test("a data directory that cannot be made is told of, with the cure", async () => {
  const file = join(folder(), "file");
  writeFileSync(file, "");
  await expect(openEmbedded({ dataDir: join(file, "data") })).rejects.toMatchObject({
    code: "STORE_UNAVAILABLE",
    message: expect.stringContaining("give another data directory") as unknown,
  });
});

test("while four statements run past their deadline, new ones are refused", async () => {
  const store = await openEmbedded({ dataDir: null });
  const slow = statement(SLOW.replaceAll("20000", "800"));
  const late = await Promise.allSettled([1, 2, 3, 4].map(() => store.read(slow, { timeoutMs: 10 })));
  expect(late.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected", "rejected"]);
  await expect(store.read(statement("RETURN 1 AS one"))).rejects.toMatchObject({ code: "STORE_BUSY" });
  await expect.poll(() => store.ping().then(() => "answers"), { timeout: 20_000 }).toBe("answers");
  await store.close();
});
