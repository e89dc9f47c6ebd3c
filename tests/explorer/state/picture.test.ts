import { expect, test } from "vitest";
import { EMPTY_PICTURE, type Filters, isFiltered } from "../../../src/explorer/app/state/picture.js";

test("a filter of any kind is in force", () => {
  const filters: readonly Partial<Filters>[] = [
    { typesOff: ["GROUP"] },
    { linksOff: ["TARGETED"] },
    { leastConfidence: "PROBABLE" },
    { brush: { from: "2025-03", to: "2025-04" } },
  ];
  expect(filters.map((some) => isFiltered({ ...EMPTY_PICTURE.filters, ...some }))).toEqual([true, true, true, true]);
  expect(isFiltered(EMPTY_PICTURE.filters)).toBe(false);
});
