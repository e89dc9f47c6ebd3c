import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import neo4j, { type Driver } from "neo4j-driver";
import { openSource } from "../src/commands/import-formats.js";
import { readPackageModel } from "../src/commands/open-graph.js";
import type { Model } from "../src/model/model.js";
import { indexPlans } from "../src/store/index-plan.js";
import { openStore } from "../src/store/open.js";
import type { Store } from "../src/store/store.js";
import { importGraph } from "../src/transfer/import-graph.js";
import { toParameters } from "../src/transfer/copied-values.js";
import type { ImportSource, Line } from "../src/transfer/import-source.js";
import { wholeGraph } from "../src/transfer/whole-graph.js";
import { floatsOf, labelsOf } from "../src/transfer/write-statements.js";
import { startNeo4j } from "../tests/neo4j/start-neo4j.js";

/**
 * Measures an import: `npx tsx bench/import.ts nodes.csv.gz rels.csv.gz --mapping examples/mappings/everypolitician-graph.yaml`. On each
 * engine, on a store that takes everything and keeps nothing (what is left is the importer's own), and on Neo4j beside two loads by
 * hand, in batches of UNWIND: the very graph that the import made, with its indexes, from rows that are ready; and the lines as they
 * are, without names, citations, times, search forms and indexes. Neither checks anything or can be run twice.
 */
const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: "string" },
    mapping: { type: "string" },
    on: { type: "string", default: "nothing,embedded,neo4j,hand-written" },
  },
});

const model = await readPackageModel();
const { source } = await openSource(model, files, options);
console.log("| on | records | seconds | records a second | CPU seconds | largest heap, MB | largest process, MB |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const on of options.on.split(",")) await measure(on, source);
process.exit(0);

async function measure(on: string, from: ImportSource): Promise<void> {
  switch (on) {
    case "nothing":
      return report(on, () => load(keepsNothing(), from));
    case "embedded": {
      const folder = await mkdtemp(join(tmpdir(), "attest-bench-"));
      await report(on, async () => load(await openStore({ dataDir: folder }), from));
      return rm(folder, { recursive: true });
    }
    case "neo4j":
      return besideTheSameByHand(on, from);
    case "hand-written":
      return withNeo4j(async (uri) => {
        const driver = neo4j.driver(uri);
        await report(on, () => loadByHand(driver, model, from));
        await driver.close();
      });
    default:
      throw new Error(`--on ${on}: write nothing, embedded, neo4j or hand-written, with commas between.`);
  }
}

/** Imports, and then loads what came of it into another Neo4j by hand. */
async function besideTheSameByHand(on: string, from: ImportSource): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "attest-bench-"));
  const file = join(folder, "graph.jsonl");
  let records = 0;
  await withNeo4j(async (uri) => {
    await report(on, async () => (records = await load(await openNeo4j(uri), from)));
    await saveRows(await openNeo4j(uri), file);
  });
  await withNeo4j((uri) => report("the same graph by hand", () => loadRows(uri, file, records)));
  await rm(folder, { recursive: true });
}

function openNeo4j(uri: string): Promise<Store> {
  return openStore({ neo4j: { uri, username: null, password: null }, dataDir: null });
}

/** Writes all that a store holds as rows of the statements that create it: `[statement, row]` a line, nodes first. */
async function saveRows(store: Store, file: string): Promise<void> {
  const out = createWriteStream(file);
  const save = async (text: string, row: unknown): Promise<void> => {
    if (!out.write(`${JSON.stringify([text, row], replaceInteger)}\n`)) await once(out, "drain");
  };
  const { nodes, relationships } = wholeGraph(store, model);
  for await (const page of nodes())
    for (const { type, properties } of page)
      await save(
        `UNWIND $rows AS row CREATE (node:Record${labelsOf(model, type).text}) SET node = row`,
        toParameters(floatsOf(type), properties),
      );
  for await (const page of relationships())
    for (const { type, start, end, properties } of page)
      await save(
        `UNWIND $rows AS row MATCH (a:Record {id: row.start}) MATCH (b:Record {id: row.end}) CREATE (a)-[r:${type.name}]->(b) SET r = row.is`,
        { start, end, is: toParameters(new Set(), properties) },
      );
  out.end();
  await once(out, "close");
  await store.close();
}

/** Loads saved rows between the range indexes and the text indexes. */
async function loadRows(uri: string, file: string, records: number): Promise<number> {
  const store = await openNeo4j(uri);
  await store.migrate(indexPlans(model).filter(({ kind }) => kind !== "text"));
  const driver = neo4j.driver(uri);
  const batches = inBatches(async (text, rows) => {
    await driver.executeQuery(text, { rows });
  });
  let inNodes = true;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const [text, row] = JSON.parse(line, reviveInteger) as readonly [string, unknown]; // As `saveRows` wrote them.
    if (inNodes && text.includes("MATCH")) {
      inNodes = false;
      await batches.flush();
    }
    await batches.add(text, row);
  }
  await batches.flush();
  await store.migrate(indexPlans(model));
  await driver.close();
  await store.close();
  return records;
}

/** JSON has one kind of number; a store has two. */
function replaceInteger(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? { integer: String(value) } : value;
}

function reviveInteger(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("integer" in value)) return value;
  return BigInt(String(value.integer));
}

/** Sends rows of one kind together, 10,000 a transaction. */
function inBatches<Row>(send: (kind: string, rows: readonly Row[]) => Promise<void>) {
  const waiting = new Map<string, Row[]>();
  const sendAll = async (kind: string, rows: readonly Row[]): Promise<void> => {
    waiting.delete(kind);
    await send(kind, rows);
  };
  return {
    async add(kind: string, row: Row): Promise<void> {
      const rows = waiting.get(kind) ?? [];
      rows.push(row);
      waiting.set(kind, rows);
      if (rows.length === 10_000) await sendAll(kind, rows);
    },
    async flush(): Promise<void> {
      for (const [kind, rows] of waiting) await sendAll(kind, rows);
    },
  };
}

async function withNeo4j(work: (uri: string) => Promise<void>): Promise<void> {
  const database = await startNeo4j({ heap: "2g", pageCache: "512m" });
  try {
    await work(database.uri);
  } finally {
    await database.stop();
  }
}

/** Runs a load, which gives how many records it loaded, and prints a row of the table. Its CPU is this process's. */
async function report(on: string, run: () => Promise<number>): Promise<void> {
  globalThis.gc?.();
  const [began, before] = [performance.now(), process.cpuUsage()];
  let [heap, resident] = [0, 0];
  const timer = setInterval(() => {
    const { heapUsed, external, rss } = process.memoryUsage();
    heap = Math.max(heap, heapUsed + external);
    resident = Math.max(resident, rss);
  }, 50);
  const records = await run();
  clearInterval(timer);
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(before);
  const figures = [records, seconds.toFixed(1), Math.round(records / seconds), ((user + system) / 1e6).toFixed(1)];
  console.log(`| ${[on, ...figures, Math.round(heap / 1e6), Math.round(resident / 1e6)].join(" | ")} |`);
}

/** Loads all there is, indexes, closing and all; how many records were loaded. */
async function load(store: Store, from: ImportSource): Promise<number> {
  await store.migrate(indexPlans(model));
  const { nodes, relationships, rejected } = await importGraph(store, model, from, { onReject: () => undefined });
  await store.close();
  if (rejected > 0) console.error(`${rejected} rows were rejected.`);
  return [...nodes.values(), ...relationships.values()].reduce((sum, { created }) => sum + created, 0);
}

function keepsNothing(): Store {
  return {
    engine: "nothing",
    limitations: [],
    read: () => Promise.resolve([]),
    readTogether: (work) => work(() => Promise.resolve([])),
    writeTogether: (work) => work(() => Promise.resolve([])),
    write: (statements) => Promise.resolve(statements.map(() => [])),
    migrate: () => Promise.resolve({ created: [], present: [] }),
    suspend: () => Promise.resolve(),
    ping: () => Promise.resolve(),
    saveCopy: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** Nodes with their own fields, then relationships. */
async function loadByHand(driver: Driver, { nodeTypes }: Model, from: ImportSource): Promise<number> {
  await driver.executeQuery("CREATE CONSTRAINT FOR (n:Record) REQUIRE n.id IS UNIQUE");
  let records = 0;
  for (const kind of ["type", "relationship"] as const) {
    const batches = inBatches<Record<string, unknown>>(async (type, rows) => {
      records += rows.length;
      const labels = [type, ...(nodeTypes.get(type)?.interfaces ?? [])].filter((label) => label !== "Node");
      await driver.executeQuery(
        kind === "type"
          ? `UNWIND $rows AS row CREATE (n:${[...new Set(["Record", ...labels])].join(":")}) SET n = row`
          : `UNWIND $rows AS row MATCH (a:Record {id: row.start}) MATCH (b:Record {id: row.end}) CREATE (a)-[r:${type}]->(b) SET r = row`,
        { rows },
      );
    });
    for await (const items of from.read())
      for (const item of items)
        if (item.kind === "line" && typeof item.fields[kind] === "string")
          await batches.add(item.fields[kind], plainFields(item));
    await batches.flush();
  }
  return records;
}

function plainFields({ fields }: Line): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value !== "object"));
}
