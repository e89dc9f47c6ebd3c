import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { indexPlans } from "../../src/store/index-plan.js";
import type { Store } from "../../src/store/store.js";
import { checkGraph } from "../../src/transfer/check-graph.js";
import type { Finding } from "../../src/transfer/finding.js";
import { loadJsonLines } from "../../src/transfer/load-json-lines.js";
import { clear } from "../neo4j/clear.js";
import { testStores } from "../neo4j/test-stores.js";
import { ARTICLE, fileOf, model } from "./lines-of.js";

const citations = [{ source: "article" }];
const SOURCE = { ...ARTICLE, publishedOn: "2025-03-07", citations };
const EVENT = { type: "Event", id: "event", name: "A fire", eventKind: "OTHER", when: "2025-03-06", citations };
const COUNT = { type: "QuantityClaim", id: "count", measure: "KILLED", verbatim: "some", rank: "NORMAL", citations };

describe.each(testStores())("checking a graph on $engine", ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.migrate(indexPlans(model));
  });
  afterAll(() => store.close());

  const found = async (lines: readonly object[], damage: readonly string[] = []): Promise<readonly Finding[]> => {
    await clear(store);
    await loadJsonLines(store, model, fileOf(SOURCE, EVENT, ...lines));
    for (const cypher of damage) await store.write([{ cypher, params: {} }]);
    const findings: Finding[] = [];
    for await (const finding of checkGraph(store, model)) findings.push(finding);
    return findings;
  };

  test.each<[string, object[], string[], string[]]>([
    ["nothing in a sound graph", [{ ...COUNT, minimum: 1, best: 2, maximum: 2 }], [], []],
    [
      "a record without a source",
      [{ ...EVENT, id: "other", name: "Other", citations: [] }],
      [],
      ['no-source Event "other"'],
    ],
    [
      "numbers that are not in order",
      [{ ...COUNT, minimum: 9, best: 2 }],
      [],
      ['number-out-of-bounds QuantityClaim "count"'],
    ],
    ["a number below zero", [{ ...COUNT, best: -1 }], [], ['number-out-of-bounds QuantityClaim "count"']],
    [
      "a source published before what it reports",
      [{ ...EVENT, id: "later", name: "Later", when: "2025-03-08" }],
      [],
      ['contradicting-dates Event "later"'],
    ],
    [
      "a source published before what it reports began to hold",
      [
        { type: "Person", id: "p", name: "P", citations },
        { type: "Group", id: "g", name: "G", groupKind: "OTHER", anonymous: false, citations },
        ...["2025-03-08/..", "2024/2025-04", "2025-03-07", "../2026"].map((during, at) => ({
          ...{ relationship: "MEMBER_OF", start: "p", end: "g", key: `${at}`, rank: "NORMAL", during, citations },
        })),
      ],
      [],
      ['contradicting-dates MEMBER_OF from "p" to "g", key "0"'],
    ],
    [
      "a death before the birth",
      [{ type: "Person", id: "p", name: "P", birthDate: "1980", deathDate: "1979", citations }],
      [],
      ['contradicting-dates Person "p"'],
    ],
    ["two records of one name", [{ ...EVENT, id: "twin", name: "a FIRE" }], [], ['same-name Event "twin"']],
    [
      "nothing in two anonymous groups of one name",
      ["one", "two"].map((id) => ({
        type: "Group",
        id,
        name: "residents",
        groupKind: "OTHER",
        anonymous: true,
        citations,
      })),
      [],
      [],
    ],
    [
      "a citation that is gone",
      [],
      ["MATCH (c:Citation) DETACH DELETE c"],
      [
        'dangling-citation Event "event"',
        'dangling-citation Source "article"',
        'no-source Event "event"',
        'no-source Source "article"',
      ],
    ],
    [
      "a value that the model does not know",
      [],
      ["MATCH (e:Event) SET e.eventKind = 'PARTY'"],
      ['does-not-fit Event "event"'],
    ],
    ["a stale key", [], ["MATCH (e:Event) SET e.nameKey = 'old'"], ["stale-derived-value 1 records"]],
  ])("finds %s", async (_, lines, damage, expected) => {
    const findings = await found(lines, damage);
    expect(findings.map(({ kind, record }) => `${kind} ${record}`).toSorted()).toEqual(expected.toSorted());
  });
});
