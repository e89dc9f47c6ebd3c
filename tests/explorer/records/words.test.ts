import { expect, test } from "vitest";
import { kindWords, tieWords } from "../../../src/explorer/app/records/words";

test("a tie is read the other way from its other end", () => {
  expect([tieWords("COMMANDS", true), tieWords("COMMANDS", false)]).toEqual(["commands", "is commanded by"]);
});

test("a kind that is new stands for itself, and says that it is read backwards", () => {
  expect(tieWords("PAYS_FOR", false)).toBe("pays for (the other way round)");
});

test("a kind is told where it says more than the type", () => {
  expect([kindWords("ARMED_GROUP"), kindWords("OTHER"), kindWords(null)]).toEqual(["armed group", null, null]);
});
