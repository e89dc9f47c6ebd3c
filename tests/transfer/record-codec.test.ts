import { expect, test } from "vitest";
import { checkLine } from "../../src/transfer/check-line.js";
import { createRecordCodec } from "../../src/transfer/record-codec.js";
import { KILLING, model, PLACE, VICTIM } from "./lines-of.js";

const codec = createRecordCodec(model);
const MEMBER = { relationship: "MEMBER_OF", start: "a", end: "b", during: "-0044/..", rank: "NORMAL" };

test.each([PLACE, KILLING, { ...PLACE, latitude: 35.5, topics: ["a\nb", "بانياس"] }])(
  "a node comes back as it was, its integers integers and its floats floats",
  (line) => {
    const node = checkLine(model, { kind: "line", file: "g.jsonl", row: 9, fields: line });
    if (node.kind !== "node") throw new Error("not a node");
    expect(codec.decodeNode(codec.encodeNode(node))).toEqual(node);
    expect(codec.encodeNode(node)).not.toContain("\n");
  },
);

test.each([VICTIM, MEMBER])("a relationship comes back as it was", (line) => {
  const relationship = checkLine(model, { kind: "line", file: "g.jsonl", row: 9, fields: line });
  if (relationship.kind !== "relationship") throw new Error("not a relationship");
  expect(codec.decodeRelationship(codec.encodeRelationship(relationship))).toEqual(relationship);
});
