import fc from "fast-check";
import { expect, test } from "vitest";
import { pictureFromHash, pictureToHash } from "../../../src/explorer/app/state/link";
import { EMPTY_PICTURE, type Picture } from "../../../src/explorer/app/state/picture";

const anyPicture: fc.Arbitrary<Picture> = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }), { minLength: 1, maxLength: 20 })
  .chain((nodes) =>
    fc.record<Picture>({
      nodes: fc.constant(nodes),
      hidden: fc.subarray(nodes),
      pinned: fc.subarray(nodes),
      selected: fc.subarray(nodes),
      positions: fc
        .subarray(nodes)
        .chain((placed) =>
          fc.tuple(...placed.map((id) => fc.tuple(fc.constant(id), fc.tuple(fc.integer(), fc.integer())))),
        )
        .map((entries) => Object.fromEntries(entries)),
      filters: fc.record({
        typesOff: fc.subarray(["PERSON", "PLACE", "QUANTITY_CLAIM"] as const),
        linksOff: fc.subarray(["MADE", "PARTICIPATED_IN/VICTIM"]),
        leastConfidence: fc.constantFrom(null, "PROBABLE" as const),
        brush: fc.constantFrom(null, { from: "2025-03-06", to: "2025-03-09" }, { from: "-0044-03-15", to: "Y12000" }),
      }),
      view: fc.constantFrom("graph", "timeline", "map", "together"),
      opened: fc.constantFrom(
        null,
        { kind: "record" as const, id: "person-1" },
        { kind: "evidence" as const, id: "MADE:a:b" },
        { kind: "tie" as const, ends: ["a", "b"] as const },
        { kind: "tie" as const, ends: ["a", "b", "c"] as const },
      ),
    }),
  );

test("a link restores the very picture it was made of", async () => {
  await fc.assert(
    fc.asyncProperty(anyPicture, async (picture) => {
      expect(await pictureFromHash(await pictureToHash(picture))).toEqual(picture);
    }),
    { numRuns: 200 },
  );
});

test("a record that is called like a member of every object has no place before it is placed", async () => {
  const picture: Picture = { ...EMPTY_PICTURE, nodes: ["valueOf", "a"], positions: { a: [1, 2] } };
  expect(await pictureFromHash(await pictureToHash(picture))).toEqual(picture);
});

test("a link to 300 records with their places is shorter than 4,000 characters", async () => {
  const nodes = Array.from({ length: 300 }, (_, number) => `event-number-${number}-of-the-unrest`);
  const positions = Object.fromEntries(
    nodes.map((id, number) => [id, [number * 37 - 900, number * 13 - 400] as const]),
  );
  expect((await pictureToHash({ ...EMPTY_PICTURE, nodes, positions })).length).toBeLessThan(4_000);
});

test.each(["", "#"])("an address with %j after it holds no picture", async (hash) => {
  expect(await pictureFromHash(hash)).toBeNull();
});

test.each([
  ["#2-abc", /version 2, and this Attest reads version 1/],
  ["#somewhere", /"#somewhere", which is no picture/],
  ["#1-abc", /damaged: most often its end was cut off/],
  ["#1-", /damaged/],
])("%s is refused with what to do", async (hash, message) => {
  await expect(pictureFromHash(hash)).rejects.toThrow(message);
});

test("a link that was cut is refused, wherever the cut is", async () => {
  const whole = await pictureToHash({ ...EMPTY_PICTURE, nodes: ["person-1", "event-2"], selected: ["event-2"] });
  for (let length = 3; length < whole.length - 1; length += 1)
    await expect(pictureFromHash(whole.slice(0, length))).rejects.toThrow(/damaged/);
});
