import { ABSENT, readEdtf } from "../../src/record/edtf.js";
import { nameKey } from "../../src/record/name-key.js";
import type { Graph, Properties, Relationship, Stored } from "./graph.js";

/** When every record of the graph entered it. */
const ENTERED = "2025-06-01T00:00:00.000Z";

/** Gathers nodes and relationships in the form in which `src/transfer` stores them. */
export interface GraphBuilder {
  /** A record: a node of its own. Returns its id. */
  record(type: string, id: string, properties: Properties): string;
  /** A record with a name, its primary name beside it. Returns its id. */
  entity(type: string, id: string, name: string, properties: Properties): string;
  /** A citation of a source, by what it is cited by. */
  citation(id: string, source: string, citedBy: string): void;
  /** A relationship between records. */
  relate(type: string, start: string, end: string, properties?: Properties): void;
  readonly graph: Graph;
}

/** A builder of an empty graph. `markingOf` says who may see each record. */
export function newBuilder(markingOf: () => string): GraphBuilder {
  const nodes = new Map<string, Properties[]>();
  const relationships = new Map<string, Map<string, Relationship>>();
  const citationIds = new Map<string, string[]>();
  const common = (own: readonly string[]): Properties => ({
    confidence: "PROBABLE",
    marking: markingOf(),
    createdAt: ENTERED,
    updatedAt: ENTERED,
    citationIds: own,
  });
  const node = (type: string, properties: Properties): void => {
    const rows = nodes.get(type);
    if (rows) rows.push(properties);
    else nodes.set(type, [properties]);
  };
  const link = (type: string, start: string, end: string, properties: Properties): void => {
    let ofType = relationships.get(type);
    if (!ofType) relationships.set(type, (ofType = new Map()));
    // One between the same ends, as a MERGE by an empty key would leave it.
    ofType.set(`${start} ${end}`, { start, end, properties: { key: "", ...properties } });
  };
  const record = (type: string, id: string, properties: Properties): string => {
    const own: string[] = [];
    citationIds.set(id, own);
    node(type, { id, ...common(own), ...properties });
    return id;
  };
  return {
    record,
    entity: (type, id, name, properties) => {
      node("Name", { id: `name:${id}`, value: name, nameKind: "PRIMARY", language: "en", script: "Latn" });
      link("HAS_NAME", id, `name:${id}`, {});
      return record(type, id, { name, nameKey: nameKey(name), topics: [], ...properties });
    },
    citation: (id, source, citedBy) => {
      node("Citation", { id, locator: "paragraph 2", citedBy: [citedBy] });
      link("CITES", id, source, {});
      citationIds.get(citedBy)?.push(id);
    },
    relate: (type, start, end, properties = {}) => link(type, start, end, { ...common([]), ...properties }),
    get graph() {
      return {
        nodes: [...nodes].map(([type, rows]) => ({ type, rows })),
        relationships: [...relationships].map(([type, rows]) => ({ type, rows: [...rows.values()] })),
      };
    },
  };
}

/** The stored properties of a date; null for one that is not there. */
export function dateOf(name: string, edtf: string | null): Readonly<Record<string, Stored>> {
  const absent = BigInt(ABSENT);
  if (edtf === null) return { [`${name}Earliest`]: absent, [`${name}Latest`]: absent };
  const { earliest, latest } = readEdtf(edtf);
  return { [name]: edtf, [`${name}Earliest`]: BigInt(earliest), [`${name}Latest`]: BigInt(latest) };
}
