import { expect, test } from "vitest";
import { kindWords, linkWords, sayLink, tieWords } from "../../../src/explorer/app/records/words";

test("a tie is read the other way from its other end", () => {
  expect([tieWords("COMMANDS", true), tieWords("COMMANDS", false)]).toEqual(["commands", "is commanded by"]);
});

test("a kind that is new stands for itself, and says that it is read backwards", () => {
  expect(tieWords("PAYS_FOR", false)).toBe("pays for (the other way round)");
});

test("a kind is told where it says more than the type", () => {
  expect([kindWords("ARMED_GROUP"), kindWords("OTHER"), kindWords(null)]).toEqual(["armed group", null, null]);
});

test.each([
  ["ALLEGED_PERPETRATOR", "alleged perpetrator of", "has as an alleged perpetrator"],
  ["VICTIM", "victim of", "has as a victim"],
  ["TARGET", "target of", "has as a target"],
  ["PROTECTOR", "protector of others in", "has as a protector of others"],
  ["SOMETHING_NEW", "in the role of something new in", "has, in the role of something new,"],
])("%s is said as what it is, from both ends", (role, out, back) => {
  expect([linkWords("PARTICIPATED_IN", role), linkWords("PARTICIPATED_IN", role, false)]).toEqual([out, back]);
});

test("what is only possible, or not judged yet, says so beside its role", () => {
  const link = { relationship: "PARTICIPATED_IN", role: "VICTIM" } as const;
  expect(sayLink({ ...link, confidence: "POSSIBLE" })).toBe("victim of (possible)");
  expect(sayLink({ ...link, confidence: "UNASSESSED" })).toBe("victim of (not judged yet)");
});

test("a number that counts an event is not counted twice in the words", () => {
  expect(linkWords("COUNTS", null, false)).toBe("is counted in");
});

test("who said something is its speaker, since not all that is said is said to be so", () => {
  expect([linkWords("MADE", "OFFICIAL"), linkWords("MADE", "OFFICIAL", false)]).toEqual([
    "speaker, as official, of",
    "has as its speaker, as official,",
  ]);
});
