import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packagePath } from "../../src/commands/package-files.js";
import { openEmbedded } from "../../src/store/embedded.js";

const PEOPLE = 4_000;
const KILLS = 10;
const MINUTES = 60_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attest-killed-"));
  await writeFile(join(folder, "graph.jsonl"), Array.from(lines(), (line) => JSON.stringify(line)).join("\n"));
});
afterAll(() => rm(folder, { recursive: true }));

/** More than a few transactions of people who say something each, cited from sources that cite themselves. */
function* lines(): Generator<object> {
  for (let at = 0; at < PEOPLE; at++) {
    const citations = [{ source: `source-${at % 100}`, locator: `page ${at % 7}` }];
    yield {
      relationship: "MADE",
      start: `person-${at}`,
      end: `said-${at}`,
      capacity: "WITNESS",
      pseudonymised: false,
      citations,
    };
    yield {
      type: "Person",
      id: `person-${at}`,
      name: `Ada ${at}`,
      identifiers: [{ scheme: "list", value: `${at}` }],
      citations,
    };
    yield {
      type: "Statement",
      id: `said-${at}`,
      text: `They fled ${at}.`,
      language: "en",
      stance: "REPORTS",
      hedge: "UNQUALIFIED",
      rank: "NORMAL",
      madeOn: "2025-03",
      citations,
    };
    yield { relationship: "TIED_TO", start: `person-${at}`, end: `person-${(at * 7 + 1) % PEOPLE}`, kind: "OTHER" };
  }
  for (let at = 0; at < 100; at++)
    yield {
      type: "Source",
      id: `source-${at}`,
      name: `Paper ${at}`,
      sourceKind: "ARTICLE",
      language: "en",
      citations: [{ source: `source-${at}` }],
    };
}

/** Runs the command, and kills it after so many milliseconds unless it has ended; its exit status, null where it was killed. */
function runImport(store: string, killAfter = Infinity): Promise<number | null> {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      packagePath("src", "cli.ts"),
      "import",
      join(folder, "graph.jsonl"),
      "--store",
      store,
      "--rejects",
      join(folder, "rejects.jsonl"),
    ],
    { cwd: packagePath(), stdio: "ignore" },
  );
  const timer = Number.isFinite(killAfter) ? setTimeout(() => child.kill("SIGKILL"), killAfter) : undefined;
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => {
      clearTimeout(timer);
      resolve(status);
    });
  });
}

/** All that a store holds, but for when its records came and changed. */
async function everythingIn(dataDir: string): Promise<readonly string[]> {
  const store = await openEmbedded({ dataDir });
  try {
    const nodes = await store.read({
      cypher: "MATCH (n) RETURN labels(n) AS labels, properties(n) AS stored",
      params: {},
    });
    const relationships = await store.read({
      cypher: "MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS stored",
      params: {},
    });
    return [...nodes, ...relationships].map((row) => JSON.stringify(row, withoutTimes)).toSorted();
  } finally {
    await store.close();
  }
}

/** Leaves times out, and puts labels and properties into an order of their own. */
function withoutTimes(key: string, value: unknown): unknown {
  if (key === "createdAt" || key === "updatedAt") return undefined;
  if (key === "labels" && Array.isArray(value)) return value.toSorted();
  if (key !== "stored" || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test(
  `an import that is killed at any of ${KILLS} moments ends, when run again, as if it had not been`,
  { timeout: 10 * MINUTES },
  async () => {
    const began = performance.now();
    expect(await runImport(join(folder, "undisturbed"))).toBe(0);
    const took = performance.now() - began;
    const undisturbed = await everythingIn(join(folder, "undisturbed"));
    // People, statements, sources, names, identifiers, citations, and what leads from one to another.
    expect(undisturbed.length).toBeGreaterThan(6 * PEOPLE);
    let killed = 0;
    for (let at = 0; at < KILLS; at++) {
      const store = join(folder, `killed-${at}`);
      // One moment in each tenth of the time, so that all phases are met.
      const moment = ((at + Math.random()) / KILLS) * took;
      if ((await runImport(store, moment)) === null) killed++;
      expect(await runImport(store), `resumed after ${Math.round(moment)} ms`).toBe(0);
      expect(await everythingIn(store), `killed after ${Math.round(moment)} ms`).toEqual(undisturbed);
      expect(await readdir(store)).toEqual(["attest.grafeo"]);
      await rm(store, { recursive: true });
    }
    expect(killed).toBeGreaterThan(KILLS / 2);
  },
);
