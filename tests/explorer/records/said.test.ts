import { describe, expect, test } from "vitest";
import { labelOf, shortLabelOf } from "../../../src/explorer/app/records/said.js";
import type { ShownSaidFragment } from "../../../src/generated/operations.js";

const said: ShownSaidFragment = {
  id: "said",
  stance: "ACCUSES",
  hedge: "ALLEGEDLY",
  speakers: { totalCount: 3, nodes: [{ id: "a", name: "A resident" }] },
};

describe("what a record is labelled with", () => {
  test("leads with who says it, how firmly, and what is done by saying it", () => {
    expect(labelOf({ name: "They came at night.", said, confidence: "PROBABLE" })).toBe(
      "A resident, 2 more, allegedly, as an accusation: They came at night.",
    );
    const unnamed: ShownSaidFragment = { ...said, stance: "ASSERTS", speakers: { totalCount: 0, nodes: [] } };
    expect(labelOf({ name: "They came.", said: unnamed, confidence: "PROBABLE" })).toBe(
      "nobody named, allegedly: They came.",
    );
  });

  test("names one speaker in a picture, and the hedge where there is one", () => {
    const record = { name: "They came.", said, confidence: "PROBABLE" } as const;
    expect(shortLabelOf(record)).toBe("A resident and 2 more, allegedly: They came.");
    expect(shortLabelOf({ ...record, said: { ...said, hedge: "UNQUALIFIED" } })).toBe(
      "A resident and 2 more: They came.",
    );
    expect(shortLabelOf({ ...record, said: null, confidence: "POSSIBLE" })).toBe("They came. (possible)");
  });

  test("says what is possible or doubtful, and not that nobody has judged whole collections", () => {
    const label = (confidence: "POSSIBLE" | "DOUBTFUL" | "UNASSESSED") =>
      labelOf({ name: "Raid", said: null, confidence });
    expect(label("POSSIBLE")).toBe("Raid (possible)");
    expect(label("DOUBTFUL")).toBe("Raid (doubtful)");
    expect(label("UNASSESSED")).toBe("Raid");
  });
});
