import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ruleOfCeiling } from "../../src/compile/restrict.js";
import { openEmbedded } from "../../src/store/embedded.js";
import type { Store } from "../../src/store/store.js";
import { textOf } from "../../src/store/text-of.js";
import { EXPORT_FORMATS } from "../../src/transfer/export-formats.js";
import { importGraph } from "../../src/transfer/import-graph.js";
import { loadJsonLines } from "../../src/transfer/load-json-lines.js";
import { mapFiles } from "../../src/transfer/mapping/map-files.js";
import { readMapping } from "../../src/transfer/mapping/read-mapping.js";
import { readGraph } from "../../src/transfer/read-graph.js";
import { loadWorld } from "../world/load-world.js";
import { fileOf, model } from "./lines-of.js";
import { textFile } from "./mapping/map-text.js";
import { written } from "./written.js";

/** With what requirements.txt says; `.ci/run` makes one. */
const PYTHON = process.env["ATTEST_TEST_PYTHON"] ?? "python3";
const hasParsers = spawnSync(PYTHON, ["-c", "import networkx, rdflib, followthemoney, lxml"]).status === 0;

/**
 * A folder with the published schemas, which are not ours to hand on: `gexf/` with those of GEXF 1.3 (specs/1.3 of
 * github.com/gephi/gexf), `graphml/` with those of http://graphml.graphdrawing.org/xmlns/1.0/. Not checked against where left out.
 */
const SCHEMAS = process.env["ATTEST_TEST_SCHEMAS"];

let world: Store;
beforeAll(async () => {
  world = await openEmbedded({ dataDir: null });
  await loadWorld(world, model);
});
afterAll(() => world.close());

function exported(store: Store, name: string, part: string | null = null, ceiling = "PROTECTED"): Promise<string> {
  const format = EXPORT_FORMATS.find((other) => other.name === name);
  const graph = readGraph(store, model, { rule: ruleOfCeiling(model, ceiling) });
  return written(format?.parts(model).filter((one) => one.name === part) ?? [], graph);
}

async function oddly(...lines: readonly object[]): Promise<Store> {
  const store = await openEmbedded({ dataDir: null });
  await loadJsonLines(store, model, fileOf(...lines));
  return store;
}

describe.each(EXPORT_FORMATS.flatMap((format) => format.parts(model).map((part) => [format.name, part.name] as const)))(
  "as %s %s",
  (format, part) => {
    test("a viewer gets nothing that names what is hidden", async () => {
      const text = await exported(world, format, part, "PUBLIC");
      const rows = await world.read({ cypher: "MATCH (n) WHERE n.marking <> 'PUBLIC' RETURN n.id AS id", params: {} });
      expect(rows.length).toBeGreaterThan(5);
      const named = rows
        .map((row) => textOf(row, "id"))
        .filter((id) => new RegExp(`(^|[^\\w-])${id}($|[^\\w-])`, "m").test(text));
      expect(named).toEqual([]);
    });
  },
);

test("CSV is read back by another parser, and holds no formula", async () => {
  const store = await oddly({
    type: "Person",
    id: "p",
    name: '=HYPERLINK("x"),\n"y"',
    occupation: "@SUM(1)",
    topics: ["a", "b"],
  });
  const rows: unknown = parse(await exported(store, "csv", "Person"), { columns: true });
  expect(rows).toMatchObject([{ id: "p", name: `'=HYPERLINK("x"),\n"y"`, occupation: "'@SUM(1)", topics: "a; b" }]);
  await store.close();
});

test("GraphML has ids of its own kind, no two alike, whatever ours hold", async () => {
  const ids = ["a b", "a_x0020_b", "a", "ä", "😀", "<&\"'>", "a/b", "a_b"];
  const people = ids.map((id) => ({ type: "Person", id, name: id }));
  const ties = ids.map((id) => ({ relationship: "TIED_TO", start: id, end: "a", kind: "FAMILY_OF" }));
  const store = await oddly(...people, ...ties.filter(({ start }) => start !== "a"));
  const text = await exported(store, "graphml");
  const written = [...text.matchAll(/<node id="([^"]*)"/g)].map(([, id]) => id);
  const sources = [...text.matchAll(/source="([^"]*)" target="a"/g)].map(([, id]) => id);
  expect(written.filter((id) => !/^[\w.:-]+$/.test(id ?? ""))).toEqual([]);
  expect(new Set(written).size).toBe(ids.length);
  expect(new Set([...sources, "a"])).toEqual(new Set(written));
  expect(written).toContain("a_x0020_b");
  await store.close();
});

test("GeoJSON has the longitude first, and an event where it happened", async () => {
  const place = { type: "Place", id: "place", name: "P", level: "CITY", latitude: 35, longitude: 36.5 };
  const event = { type: "Event", id: "event", name: "E", eventKind: "OTHER", when: "2025" };
  const store = await oddly(place, event, { relationship: "OCCURRED_AT", start: "event", end: "place" });
  const { features } = JSON.parse(await exported(store, "geojson")) as { features: readonly object[] };
  const geometry = { type: "Point", coordinates: [36.5, 35] };
  expect(features).toMatchObject([
    { type: "Feature", id: "event", geometry, properties: { type: "Event", when: "2025" } },
    { type: "Feature", id: "place", geometry },
  ]);
  await store.close();
});

test("GeoJSON says of each place how the feature is tied to it, and takes no doubt of the tie for the event's", async () => {
  const place = { type: "Place", level: "CITY", latitude: 35 };
  const store = await oddly(
    { ...place, id: "p", name: "P", longitude: 36 },
    { ...place, id: "q", name: "Q", longitude: 37 },
    { type: "Event", id: "event", name: "E", eventKind: "OTHER", when: "2025", confidence: "CONFIRMED" },
    { type: "Person", id: "ada", name: "A" },
    { relationship: "OCCURRED_AT", start: "event", end: "p", confidence: "DOUBTFUL" },
    { relationship: "OCCURRED_AT", start: "event", end: "q", confidence: "CONFIRMED" },
    { relationship: "BASED_IN", start: "ada", end: "p", role: "garrison", during: "1990/1991" },
  );
  const { features } = JSON.parse(await exported(store, "geojson")) as {
    features: readonly { id: string; geometry: object; properties: { places?: readonly object[] } }[]; // As it is written.
  };
  const [event, ada, p] = ["event", "ada", "p"].map((id) => features.find((feature) => feature.id === id));
  expect(event).toMatchObject({
    geometry: {
      type: "MultiPoint",
      coordinates: [
        [36, 35],
        [37, 35],
      ],
    },
    properties: {
      confidence: "CONFIRMED",
      places: [
        { id: "p", name: "P", relationship: "OCCURRED_AT", confidence: "DOUBTFUL" },
        { id: "q", name: "Q", relationship: "OCCURRED_AT", confidence: "CONFIRMED" },
      ],
    },
  });
  expect(ada?.properties.places).toMatchObject([{ id: "p", role: "garrison", during: "1990/1991" }]);
  expect(p?.properties).not.toHaveProperty("places");
  await store.close();
});

test("FollowTheMoney gets no date that is less sure than it would say", async () => {
  const store = await oddly(
    { type: "Event", id: "sure", name: "S", eventKind: "OTHER", when: "2025-03" },
    { type: "Event", id: "unsure", name: "U", eventKind: "OTHER", when: "2025-03?" },
  );
  const lines = (await exported(store, "ftm")).trim().split("\n");
  const dates = lines.map((line) => (JSON.parse(line) as { properties: { date?: readonly string[] } }).properties.date); // As it is written.
  expect(dates).toEqual([["2025-03"], undefined]);
  await store.close();
});

test("FollowTheMoney is read back with every relationship that it holds, and no line is refused", async () => {
  const text = await exported(world, "ftm");
  const mapping = "examples/mappings/follow-the-money.yaml";
  const file = { path: "world.ftm.json", text: textFile("world.ftm.json", text) };
  const source = await mapFiles(readMapping(mapping, readFileSync(mapping, "utf8"), model), [file]);
  const store = await openEmbedded({ dataDir: null });
  const rejects: unknown[] = [];
  const { relationships } = await importGraph(store, model, source, { onReject: (reject) => rejects.push(reject) });
  expect(rejects).toEqual([]);
  const lines = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { schema: string; properties: object }); // As it is written.
  const pairs = (property: string, isEvent: boolean): number =>
    new Set(
      lines
        .filter(({ schema, properties }) => property in properties && (schema === "Event") === isEvent)
        .map((line) => JSON.stringify(line)),
    ).size;
  const counts = Object.fromEntries([...relationships].map(([type, { created }]) => [type, created]));
  expect(counts).toMatchObject({
    OCCURRED_AT: pairs("addressEntity", true),
    BASED_IN: pairs("addressEntity", false),
    PARTICIPATED_IN: pairs("involved", true),
    ABOUT: pairs("entity", false),
  });
  expect(Object.values(counts).every((count) => count > 0)).toBe(true);
  await store.close();
});

test("what is denied, alleged, deprecated or doubtful becomes no fact in formats that have no word for it", async () => {
  const store = await oddly(
    { type: "Person", id: "p", name: "P" },
    { type: "Group", id: "g", name: "G", groupKind: "OTHER", anonymous: false },
    { type: "Group", id: "h", name: "H", groupKind: "OTHER", anonymous: false },
    { type: "Group", id: "i", name: "I", groupKind: "OTHER", anonymous: false },
    {
      ...{ type: "Statement", id: "s", text: "P led G.", language: "en" },
      ...{ stance: "DENIES", hedge: "ALLEGEDLY", rank: "DEPRECATED" },
    },
    { relationship: "MEMBER_OF", start: "p", end: "g", rank: "DEPRECATED" },
    { relationship: "MEMBER_OF", start: "p", end: "h", rank: "NORMAL", confidence: "DOUBTFUL" },
    {
      relationship: "MEMBER_OF",
      start: "p",
      end: "i",
      rank: "NORMAL",
      confidence: "CONFIRMED",
      during: "2009-05/2011",
    },
  );
  const ftm = (await exported(store, "ftm")).trim().split("\n");
  const entities = ftm.map((line) => JSON.parse(line) as { schema: string; properties: object }); // As it is written.
  expect(entities.filter(({ schema }) => schema === "Note")).toMatchObject([
    { properties: { description: ["[deprecated, denies, allegedly] P led G."] } },
  ]);
  expect(entities.filter(({ schema }) => schema === "Membership").map(({ properties }) => properties)).toEqual([
    { member: ["p"], organization: ["i"], startDate: ["2009-05"], endDate: ["2011"] },
  ]);
  const { "@graph": things } = JSON.parse(await exported(store, "jsonld")) as { "@graph": readonly object[] };
  expect(things).toContainEqual(
    expect.objectContaining({ type: "Claim", disambiguatingDescription: "deprecated, denies, allegedly" }),
  );
  expect(things.filter((thing) => "memberOf" in thing)).toEqual([
    { id: "urn:attest:p", memberOf: { id: "urn:attest:i" } },
  ]);
  await store.close();
});

describe.skipIf(!hasParsers)(
  "read by networkx, rdflib, followthemoney and lxml (skipped where ATTEST_TEST_PYTHON lacks them)",
  () => {
    test("every export holds the world, and what nobody can read is nowhere", async () => {
      await world.write([
        { cypher: "MATCH (e {id: 'event-ambush'}) SET e.description = 'a \u0001 < & \"quoted\" \uFFFF b'", params: {} },
      ]);
      const folder = await mkdtemp(join(tmpdir(), "exports-"));
      for (const { name, extension } of EXPORT_FORMATS.filter(({ name }) => name !== "csv"))
        await writeFile(join(folder, `graph.${extension}`), await exported(world, name));
      const script = new URL("validate_exports.py", import.meta.url).pathname;
      const args = [script, folder, ...(SCHEMAS === undefined ? [] : [SCHEMAS])];
      const read: unknown = JSON.parse(execFileSync(PYTHON, args, { encoding: "utf8" }));
      expect(read).toMatchObject({
        graphml: [150, 304],
        gexf: [150, 304],
        schemaErrors: SCHEMAS === undefined ? [null, null] : [[], []],
        unknownTerms: [],
        terms: 56,
        claims: 29,
        reviewedClaims: 8,
        ftm: 167,
        ftmWrong: [],
      });
      await rm(folder, { recursive: true });
    }, 60_000);
  },
);
