import { expect, test } from "vitest";
import { readQuery } from "../../src/record/search-query.js";
import { rankCandidates, type Candidate } from "../../src/record/search-rank.js";

const named = (id: string, value: string, nameKind: string | null = "PRIMARY"): Candidate => ({ id, value, nameKind });
const rank = (asked: string, offered: readonly Candidate[]) => rankCandidates(readQuery(asked), offered);

test("the best come first, each record once by its best name, and ids break ties", () => {
  const offered = [
    named("b", "Banyas"),
    named("b", "Banias", "ALIAS"),
    named("a", "Banias"),
    named("c", "Zed"),
    named("d", "A report on Banias", null),
  ];
  const { hits } = rank("Banias", offered);
  expect(hits.map(({ candidate, score }) => [candidate.id, candidate.value, score])).toEqual([
    ["a", "Banias", 1],
    ["b", "Banias", 1],
    ["d", "A report on Banias", 0.85],
  ]);
});

test("the order in which an engine offers them does not count", () => {
  const offered = ["Homs", "Hims", "Hama", "Hamah", "Ḥimṣ"].map((name, at) => named(`place-${at}`, name));
  expect(rank("حمص", offered.toReversed())).toEqual(rank("حمص", offered));
});

test("of one name of two kinds the first kind counts, in whatever order an engine offers them", () => {
  const offered = [named("a", "Homs", "ALIAS"), named("a", "Homs")];
  for (const some of [offered, offered.toReversed()])
    expect(rank("Homs", some).hits.map(({ candidate }) => candidate.nameKind)).toEqual(["PRIMARY"]);
});

test("it is truncated where the last of more than 1,000 candidates are results still", () => {
  const same = Array.from({ length: 1_001 }, (_, at) => named(`id-${at}`, "Maria"));
  const worse = Array.from({ length: 1_000 }, (_, at) => named(`other-${at}`, "Zed"));
  expect(rank("Maria", same)).toMatchObject({ truncated: true, hits: { length: 1_000 } });
  expect(rank("Maria", same.slice(1)).truncated).toBe(false);
  expect(rank("Maria", [...same.slice(500), ...worse]).truncated).toBe(false);
});

test("nothing asked for and nothing offered have no hits", () => {
  expect(rank("", [named("a", "Banias")]).hits).toEqual([]);
  expect(rank("Banias", [])).toEqual({ hits: [], truncated: false });
});
