import type { Fields, NaiveGraph } from "../naive/graph.js";
import { worldFiles } from "../world/load-world.js";
import { model } from "./open-world.js";

/** The world of tests/world as plain lists. */
export async function inventedWorld(): Promise<NaiveGraph> {
  const lines = (await worldFiles()).flatMap(({ text }) => text.trim().split("\n"));
  const records = lines.map((line) => JSON.parse(line) as Line);
  return {
    model,
    nodes: records.flatMap(({ type, id = "", ...fields }) => (type === undefined ? [] : [{ type, id, fields }])),
    relationships: records.flatMap(({ relationship: type, start = "", end = "", key = "", ...fields }) =>
      type === undefined ? [] : [{ type, start, end, key, fields }],
    ),
  };
}

/** A line is a node or a relationship. */
interface Line extends Fields {
  readonly type?: string;
  readonly id?: string;
  readonly relationship?: string;
  readonly start?: string;
  readonly end?: string;
  readonly key?: string;
}
