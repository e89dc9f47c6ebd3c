import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readPackageModel } from "../../src/commands/open-graph.js";
import type { Row, Store } from "../../src/store/store.js";
import { storeWith } from "../../src/store/store-with.js";
import { applyChanges, type ApplyOptions, type AppliedChange } from "../../src/transfer/apply-changes.js";
import { sumGraph } from "../../src/transfer/copy-graph.js";
import { rebuildDerived } from "../../src/transfer/rebuild-derived.js";
import { clear } from "../neo4j/clear.js";
import { testStores } from "../neo4j/test-stores.js";
import { loadWorld } from "../world/load-world.js";

const model = await readPackageModel();
const REASON = "Asked for by those it is about.";

describe.each(testStores())("applying changes on $engine", ({ engine, open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  beforeEach(async () => {
    await clear(store);
    await loadWorld(store, model);
  });
  afterAll(() => store.close());

  const apply = (lines: readonly object[], options: ApplyOptions = {}): Promise<readonly AppliedChange[]> => {
    const file = "changes.jsonl";
    const read = lines.map((fields, at) => ({ kind: "line" as const, file, row: at + 1, fields: { ...fields } }));
    return applyChanges(store, model, read, options);
  };
  const rows = (cypher: string): Promise<readonly Row[]> => store.read({ cypher, params: {} });
  const outcomes = (applied: readonly AppliedChange[]) =>
    applied.map(({ outcome, fields }) => [outcome, ...fields.toSorted()]);

  test("a correction changes the fields it names, and what is derived from them", async () => {
    const set = { name: "Ambush at Zarrin", when: "2019-03-05", topics: null };
    const applied = await apply([{ change: "correct", id: "event-ambush", set }]);
    expect(outcomes(applied)).toEqual([["changed", "name", "topics", "when"]]);
    const [row] = await rows(
      "MATCH (e {id: 'event-ambush'})-[:HAS_NAME]->(n) RETURN e.name AS name, e.nameKey AS key, e.whenEarliest AS earliest, " +
        "e.topics AS topics, collect(n.value) AS names",
    );
    const earliest = Date.UTC(2019, 2, 5) / 1000;
    expect(row).toEqual({
      name: "Ambush at Zarrin",
      key: "ambush at zarrin",
      earliest,
      topics: [],
      names: ["Ambush at Zarrin"],
    });
  });

  test("a marking takes along what search finds the record and its names by", async () => {
    await apply([{ change: "mark", id: "place-ambrivel", marking: "PROTECTED", reason: REASON }]);
    expect(await rows("MATCH (p {id: 'place-ambrivel'}) RETURN p.marking AS marking")).toEqual([
      { marking: "PROTECTED" },
    ]);
    expect(await rebuildDerived(store, model)).toMatchObject({ rebuilt: 0 });
  });

  test("a deletion without a reason, and one that would leave something dangling, are refused", async () => {
    const before = await sumGraph(store, model);
    await expect(apply([{ change: "delete", id: "event-ambush" }])).rejects.toThrow("a deletion has no reason");
    await expect(apply([{ change: "delete", id: "event-ambush", reason: REASON }])).rejects.toThrow(
      /ABOUT from "statement-drosk-ambush" to "event-ambush" leads to or from "event-ambush".*"cascade":true/,
    );
    await expect(apply([{ change: "delete", id: "source-gov-bulletin", reason: REASON }])).rejects.toThrow(
      /cites "source-gov-bulletin", which is to be deleted: correct its citations/,
    );
    expect(await sumGraph(store, model)).toEqual(before);
  });

  test("with cascade relationships go along, and so do citations, and nothing else", async () => {
    const applied = await apply([{ change: "delete", id: "source-gov-bulletin", reason: REASON, cascade: true }]);
    expect(applied[0]).toMatchObject({ outcome: "deleted", reasons: [REASON] });
    expect(applied.find(({ record }) => record.kind === "node" && record.id === "event-ambush")).toMatchObject({
      outcome: "changed",
      fields: ["citations"],
      lostItsSources: true,
    });
    expect(await rows("MATCH (n {id: 'source-gov-bulletin'}) RETURN n.id AS id")).toEqual([]);
    expect(await rows("MATCH (c:Citation) WHERE COUNT { MATCH (c)-[:CITES]->() } = 0 RETURN c.id AS id")).toEqual([]);
    expect(await dangling()).toEqual([]);
  });

  test("a citation of a statement that goes keeps its source", async () => {
    await apply([{ change: "delete", id: "statement-drosk-ambush", reason: REASON, cascade: true }]);
    const cited = await rows(
      "MATCH (e {id: 'event-ambush'}) UNWIND e.citationIds AS id MATCH (c {id: id})-[:CITES]->(s) " +
        "RETURN s.id AS source, COUNT { MATCH (c)-[:QUOTES]->() } AS quotes",
    );
    expect(cited).toEqual([{ source: "source-gov-bulletin", quotes: 0 }]);
    expect(await dangling()).toEqual([]);
  });

  test("a record that comes anew may be named in the same file, and one that goes may not", async () => {
    const applied = await apply([
      {
        change: "upsert",
        type: "Event",
        id: "event-new",
        name: "A new event",
        eventKind: "OTHER",
        citations: [{ source: "source-gov-bulletin" }],
      },
      { change: "upsert", relationship: "PART_OF", start: "event-ambush", end: "event-new" },
      {
        change: "correct",
        relationship: "PART_OF",
        start: "event-ambush",
        end: "event-new",
        set: { confidence: "DOUBTFUL" },
      },
    ]);
    expect(outcomes(applied)).toEqual([["created"], ["created"]]);
    expect(await rows("MATCH ()-[r:PART_OF]->({id: 'event-new'}) RETURN r.confidence AS sure")).toEqual([
      { sure: "DOUBTFUL" },
    ]);
    await expect(
      apply([
        { change: "delete", id: "event-new", reason: REASON, cascade: true },
        { change: "upsert", relationship: "PART_OF", start: "event-briefing", end: "event-new" },
      ]),
    ).rejects.toThrow('PART_OF.end is "event-new", which will not be there');
  });

  test("what would become public by an omission is refused", async () => {
    const upsert = { change: "upsert", type: "Event", id: "event-briefing", name: "Briefing", eventKind: "MEETING" };
    await expect(apply([upsert])).rejects.toThrow('"event-briefing" would lose its marking');
    await expect(apply([{ change: "correct", id: "event-briefing", set: { marking: null } }])).rejects.toThrow(
      "would lose",
    );
    await expect(apply([{ change: "mark", id: "event-briefing" }])).rejects.toThrow("would lose its marking");
  });

  test("a record is opened to more people for a reason alone, in whatever way", async () => {
    await apply([{ change: "mark", id: "event-briefing", marking: "PROTECTED" }]);
    for (const change of [
      { change: "mark", id: "event-briefing", marking: "INTERNAL" },
      { change: "correct", id: "event-briefing", set: { marking: "PUBLIC" } },
    ])
      await expect(apply([change])).rejects.toThrow(
        '"event-briefing" is PROTECTED and would be for more people: say why',
      );
    const [opened] = await apply([{ change: "mark", id: "event-briefing", marking: "PUBLIC", reason: REASON }]);
    expect(opened).toMatchObject({ outcome: "changed", fields: ["marking"], reasons: [REASON] });
  });

  test("the line that opens a record gives the reason itself, whatever reason another line has", async () => {
    const id = "event-briefing";
    const mark = (marking: string, reason?: string) => ({ change: "mark", id, marking, ...(reason && { reason }) });
    const open = { change: "correct", id, set: { marking: "PUBLIC" } };
    const whole = { change: "upsert", type: "Event", id, name: "B", eventKind: "MEETING", marking: "PUBLIC" };
    const typo = { change: "correct", id, set: { description: "A briefing." }, reason: "A typo." };
    await apply([mark("PROTECTED")]);
    for (const changes of [
      [typo, open],
      [open, typo],
      [mark("RESTRICTED", REASON), open],
      [mark("PUBLIC", REASON), mark("PROTECTED"), open],
      [{ change: "delete", id, reason: REASON, cascade: true }, whole],
    ])
      await expect(apply(changes)).rejects.toThrow('"event-briefing" is ');
    expect(await rows(`MATCH (e {id: '${id}'}) RETURN e.marking AS marking`)).toEqual([{ marking: "PROTECTED" }]);
    await apply([typo, { ...open, reason: REASON }, { ...typo, reason: undefined }]);
    expect(await rows(`MATCH (e {id: '${id}'}) RETURN e.marking AS marking`)).toEqual([{ marking: "PUBLIC" }]);
  });

  test("one line that cannot be keeps all others from being made, and each is told of", async () => {
    const before = await sumGraph(store, model);
    const lines = [
      { change: "mark", id: "event-ambush", marking: "INTERNAL" },
      { change: "mark", id: "event-nowhere", marking: "INTERNAL" },
      { change: "correct", id: "event-ambush", set: { when: "yesterday" } },
    ];
    await expect(apply(lines)).rejects.toThrow(
      /changes.jsonl:2: "event-nowhere" is not in the store[^]*changes.jsonl:3: Event.when/,
    );
    expect(await sumGraph(store, model)).toEqual(before);
  });

  test("of two files applied at once the second sees what the first did", async () => {
    const identifiers = [{ scheme: "TEST", value: "one and only" }];
    const claims = ["person-a-claims", "person-b-claims"].map((id) =>
      apply([{ change: "upsert", type: "Person", id, name: "Somebody", marking: "PUBLIC", identifiers }]),
    );
    const settled = await Promise.allSettled(claims);
    expect(settled.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const [refused] = settled.flatMap((claim) => (claim.status === "rejected" ? [claim.reason as Error] : []));
    expect(refused?.message).toMatch(/identifier .* is that of "person-[ab]-claims" already/);
    expect(await rows("MATCH (p)-[:HAS_IDENTIFIER]->({value: 'one and only'}) RETURN count(p) AS count")).toEqual([
      { count: 1 },
    ]);
  });

  // On the embedded engine nobody else can: one process has the file.
  test.runIf(engine === "neo4j")("what another program ties to a record that goes keeps it, and all else", async () => {
    const before = await sumGraph(store, model);
    const tie = "MATCH (e:Record {id: 'event-ambush'}) CREATE (e)-[:PART_OF {key: 'late'}]->(:Record {id: 'late'})";
    let tied = false;
    const meddled = storeWith(store, {
      writeTogether: (work, options) =>
        store.writeTogether(
          (run) =>
            work(async (statement) => {
              if (!tied && /DELETE|SET/.test(statement.cypher)) {
                tied = true;
                await store.write([{ cypher: tie, params: {} }]);
              }
              return run(statement);
            }),
          options,
        ),
    });
    const line = { change: "delete", id: "event-ambush", reason: REASON, cascade: true };
    const lines = [{ kind: "line" as const, file: "changes.jsonl", row: 1, fields: line }];
    await expect(applyChanges(meddled, model, lines)).rejects.toMatchObject({
      code: "STORE_CONFLICT",
      message: expect.stringContaining("Another program tied something to a record that was to go") as unknown,
    });
    await store.write([{ cypher: "MATCH (late {id: 'late'}) DETACH DELETE late", params: {} }]);
    expect(await sumGraph(store, model)).toEqual(before);
  });

  test("a dry run tells the same, and writes nothing", async () => {
    const before = await sumGraph(store, model);
    const lines = [{ change: "delete", id: "event-ambush", reason: REASON, cascade: true }];
    const told = await apply(lines, { dryRun: true });
    expect(await sumGraph(store, model)).toEqual(before);
    expect(await apply(lines)).toEqual(told);
  });

  test("what is so already is left as it is, times too", async () => {
    const before = await sumGraph(store, model);
    const applied = await apply([{ change: "mark", id: "event-ambush", marking: "PUBLIC" }]);
    expect(outcomes(applied)).toEqual([["unchanged"]]);
    expect(await sumGraph(store, model)).toEqual(before);
  });

  /** Ids that records and citations keep of what is not there. */
  async function dangling(): Promise<readonly Row[]> {
    const ids = await rows("MATCH (n:Record) RETURN n.id AS id");
    const there = new Set(ids.map(({ id }) => id));
    const kept = await rows("MATCH (n:Record) UNWIND n.citationIds AS id RETURN id");
    const relationships = await rows("MATCH ()-[r]->() UNWIND coalesce(r.citationIds, []) AS id RETURN id");
    const citing = await rows("MATCH (c:Citation) UNWIND c.citedBy AS id RETURN id");
    const records = citing.filter(({ id }) => typeof id === "string" && !id.startsWith("relationship\n"));
    return [...kept, ...relationships, ...records].filter(({ id }) => !there.has(id ?? null));
  }
});
