import { expect, test } from "vitest";
import { leadingOut } from "../../../src/explorer/app/graph/leading-out";
import { onlyTiedTo } from "../../../src/explorer/app/graph/only-tied-to";
import { sayTie, tiesOf } from "../../../src/explorer/app/graph/ties";
import { visibleOf } from "../../../src/explorer/app/graph/visible";
import { EMPTY_PICTURE, type Filters } from "../../../src/explorer/app/state/picture";
import { sampleLink, sampleRecord } from "./sample-records";

const date = { edtf: "2025-03", label: "March 2025", approximate: false, uncertain: false };
const RECORDS = [
  sampleRecord({ id: "a", links: 3 }),
  sampleRecord({ id: "b", type: "EVENT", date: { ...date, earliest: "2025-03-01", latest: "2025-03-31" }, links: 2 }),
  sampleRecord({ id: "c", type: "PLACE", confidence: "POSSIBLE", links: 1 }),
];
const LINKS = [
  sampleLink("a", "b", { role: "ALLEGED_PERPETRATOR" }),
  sampleLink("b", "c", { relationship: "OCCURRED_AT", role: null, confidence: "POSSIBLE" }),
];
const LOADED = { records: new Map(RECORDS.map((record) => [record.id, record])), links: LINKS };

function seen(filters: Partial<Filters>, hidden: readonly string[] = []) {
  const picture = {
    ...EMPTY_PICTURE,
    nodes: ["a", "b", "c"],
    hidden,
    filters: { ...EMPTY_PICTURE.filters, ...filters },
  };
  const { records, links } = visibleOf(LOADED, picture);
  return [records.map(({ id }) => id).join(), links.map(({ id }) => id).join()];
}

test.each([
  ["nothing", {}, "a,b,c", "a-b,b-c"],
  ["a type", { typesOff: ["EVENT"] as const }, "a,c", ""],
  ["a kind of link", { linksOff: ["OCCURRED_AT"] }, "a,b,c", "a-b"],
  ["what is less sure", { leastConfidence: "PROBABLE" as const }, "a,b", "a-b"],
  ["what is dated elsewhere", { brush: { from: "2025-04-01", to: "2025-05-01" } }, "a,c", ""],
  ["no date that may lie within", { brush: { from: "2025-03-31", to: "2025-05-01" } }, "a,b,c", "a-b,b-c"],
])("filters leave out %s", (_what, filters, records, links) => {
  expect(seen(filters)).toEqual([records, links]);
});

test("what is hidden takes its links with it", () => {
  expect(seen({}, ["b"])).toEqual(["a,c", ""]);
});

test("what leads out of the picture is counted for each record, and what does not is left out", () => {
  expect([...leadingOut(LOADED)]).toEqual([["a", 2]]);
});

test("collapsing takes what hangs on the chosen alone", () => {
  expect(onlyTiedTo(["b"], { links: [...LINKS, sampleLink("a", "d"), sampleLink("d", "b")] })).toEqual(["c"]);
});

test("a tie is broken where all of it is alleged or not sure, and is read from either end", () => {
  const [tie] = tiesOf([sampleLink("a", "b", { role: "ALLEGED_PERPETRATOR" })]);
  expect(tie?.look.pattern).toBe("alleged");
  expect(sayTie(tie?.links ?? [], "a")).toBe("alleged perpetrator of");
  expect(sayTie(tie?.links ?? [], "b")).toBe("has as an alleged perpetrator");
  expect(tiesOf([...(tie?.links ?? []), sampleLink("b", "a", { id: "x" })]).map(({ look }) => look.pattern)).toEqual([
    "solid",
  ]);
});
