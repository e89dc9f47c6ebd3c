import { describeRecord } from "./change-lines.js";
import type { ExportedNode, ExportedRelationship } from "./exported.js";
import type { Finding } from "./finding.js";

/** Which record a finding is of. */
export type Named = Pick<Finding, "type" | "record">;

/** A record or a relationship as findings name it. */
export function namedAs(record: ExportedNode | ExportedRelationship): Named {
  const type = record.type.name;
  if ("id" in record) return { type, record: `${type} ${describeRecord({ kind: "node", id: record.id })}` };
  const { start, end, key } = record;
  return { type, record: describeRecord({ kind: "relationship", type, start: start.id, end: end.id, key }) };
}
