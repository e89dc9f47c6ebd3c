import { expect, test } from "vitest";
import { tieWords } from "../../../src/explorer/app/records/words";

test("a tie is read the other way from its other end", () => {
  expect([tieWords("COMMANDS", true), tieWords("COMMANDS", false)]).toEqual(["commands", "is commanded by"]);
});

test("a kind that is new stands for itself, and says that it is read backwards", () => {
  expect(tieWords("PAYS_FOR", false)).toBe("pays for (the other way round)");
});
