import { AttestError } from "../../src/errors.js";
import type { NodeType, Property, Traversal } from "../../src/model/model.js";
import { typeValue } from "../../src/model/names.js";
import { shareOf, stretchesOf, type Stretch } from "./calendar.js";
import type { NaiveValue } from "./computed.js";
import type { Input } from "./fits.js";
import type { NaiveGraph, NaiveNode } from "./graph.js";
import { reach } from "./reach.js";
import { compare, valueOf, type Comparable } from "./value.js";

/** Counts nodes by what paths lead to, each path by itself. Throws BAD_USER_INPUT for a path that leads to no value. */
export function facetsOf(
  graph: NaiveGraph,
  target: NodeType,
  nodes: readonly NaiveNode[],
  { by, first }: Input,
): readonly NaiveValue[] {
  const asked = [by].flat() as readonly Input[]; // Coerced by the schema.
  if (asked.length === 0 || asked.length > 10) throw refused("1 to 10 facets");
  return asked.map((item) => facetOf(graph, target, nodes, { ...item, first }));
}

function facetOf(graph: NaiveGraph, target: NodeType, nodes: readonly NaiveNode[], asked: Input): NaiveValue {
  const path = String(asked["path"]);
  const steps = path.split(".").map((step) => readStep(step));
  const way = follow(graph, target, steps);
  const isDate = way.property?.type.kind === "fuzzyDate";
  if (isDate !== (typeof asked["bucket"] === "string")) throw refused("a bucket is for a date");
  const found = nodes.map((node) => valuesAt(graph, node, way));
  const missing = found.filter((values) => values.length === 0).length;
  const counts = isDate
    ? countDates(
        found.flat().map(({ value }) => String(value)),
        asked,
      )
    : countValues(found.flat(), Number(asked["first"]));
  return value({ path, missing, ...counts });
}

interface Step {
  readonly field: string;
  readonly key: string | null;
  readonly wanted: string | null;
}

function readStep(text: string): Step {
  const [, field, key = null, wanted = null] = /^(\w+)(?:\((\w+): (\w+)\))?$/.exec(text) ?? [];
  if (field === undefined) throw refused(text);
  return { field, key, wanted };
}

/** The steps of a path that lead to nodes, and the property of these that it ends with; null where it ends with nodes. */
interface Way {
  readonly steps: readonly { readonly traversal: Traversal; readonly step: Step; readonly target: NodeType }[];
  readonly property: Property | null;
  readonly end: NodeType;
}

function follow(graph: NaiveGraph, from: NodeType, [step, ...others]: readonly Step[]): Way {
  if (!step) return { steps: [], property: null, end: from };
  const traversal = from.traversals.get(step.field);
  const target = graph.model.nodeTypes.get(traversal?.target ?? "");
  if (traversal && target) {
    const further = follow(graph, target, others);
    return { ...further, steps: [{ traversal, step, target }, ...further.steps] };
  }
  const property = from.properties.get(step.field);
  const isCounted = property && !["id", "float", "dateTime"].includes(property.type.kind);
  if (!isCounted || step.key !== null || others.length > 0) throw refused(`${from.name} has no ${step.field}`);
  return { steps: [], property, end: from };
}

interface Found {
  readonly value: Comparable;
  readonly text: string;
  readonly label: string | null;
}

/** What a path leads to from a node, each value once. */
function valuesAt(graph: NaiveGraph, from: NaiveNode, { steps, property, end }: Way): readonly Found[] {
  let nodes: readonly NaiveNode[] = [from];
  for (const { traversal, step, target } of steps) {
    const reached = nodes
      .flatMap((node) => reach(graph, node, traversal, "filter"))
      .map(({ node }) => node)
      .filter((node) => isWanted(graph, target, node, step));
    nodes = [...new Map(reached.map((node) => [node.id, node])).values()];
  }
  if (!property) return nodes.map((node) => ({ value: node.id, text: node.id, label: labelOf(end, node) }));
  const values = nodes
    .flatMap(({ id, fields }) => valueOf(fields, id, property))
    .filter((item) => item !== null)
    .map(
      (item): Found => ({
        value: plain(item),
        text: typeof item === "string" ? item : JSON.stringify(item),
        label: null,
      }),
    );
  return [...new Map(values.map((item) => [item.text, item])).values()];
}

function isWanted({ model }: NaiveGraph, target: NodeType, { type, id, fields }: NaiveNode, step: Step): boolean {
  const { key, wanted } = step;
  if (key === null) return true;
  if (key === "type" && target.kind === "interface") return typeValue(type) === wanted;
  const property = model.nodeTypes.get(type)?.properties.get(key);
  if (property?.type.kind !== "enum") throw refused(`${type} has no ${key}`);
  return valueOf(fields, id, property) === wanted;
}

function plain(item: unknown): Comparable {
  return typeof item === "number" ? item : typeof item === "boolean" ? Number(item) : String(item);
}

/** What a node is called, or else says. */
function labelOf({ properties, name }: NodeType, { fields }: NaiveNode): string | null {
  const said = properties.has("name") ? "name" : { Statement: "text", Name: "value" }[name];
  const label = said === undefined ? null : fields[said];
  return typeof label === "string" ? label : null;
}

type Counts = Readonly<Record<"values" | "truncated" | "unplaced", unknown>>;

/** The values that most nodes have, those of one number in their own order. */
function countValues(found: readonly Found[], first: number): Counts {
  const counts = new Map<string, Found & { readonly count: number }>();
  for (const item of found) counts.set(item.text, { ...item, count: (counts.get(item.text)?.count ?? 0) + 1 });
  const values = [...counts.values()].toSorted((a, b) => b.count - a.count || compare(a.value, b.value));
  return {
    values: values.slice(0, first).map(({ text, label, count }) => value({ value: text, label, count, weight: count })),
    truncated: values.length > first,
    unplaced: 0,
  };
}

interface Filled extends Stretch {
  readonly count: number;
  readonly weight: Fraction;
}

/** The stretches of the calendar in which most dates lie, in the order of time. */
function countDates(dates: readonly string[], { bucket, spans, first }: Input): Counts {
  const filled = new Map<string, Filled>();
  let unplaced = 0;
  for (const edtf of dates) {
    const stretches = stretchesOf(edtf, String(bucket), String(spans));
    unplaced += stretches ? 0 : 1;
    for (const stretch of stretches ?? []) {
      const weight: Fraction = spans === "SPREAD" ? shareOf(edtf, stretch) : [1n, 1n];
      const known = filled.get(stretch.name) ?? { count: 0, weight: [0n, 1n] };
      filled.set(stretch.name, { ...stretch, count: known.count + 1, weight: sum(known.weight, weight) });
    }
  }
  const fullest = [...filled.values()].toSorted((a, b) => Number(difference(b.weight, a.weight)) || a.from - b.from);
  const values = fullest
    .slice(0, Number(first))
    .toSorted((a, b) => a.from - b.from)
    .map(({ name, count, weight }) => value({ value: name, label: null, count, weight: sixDecimals(weight) }));
  return { values, truncated: fullest.length > Number(first), unplaced };
}

/** Numerator and denominator. */
type Fraction = readonly [bigint, bigint];

function sum([a, b]: Fraction, [c, d]: Fraction): Fraction {
  const [top, bottom] = [a * d + c * b, b * d];
  const divisor = greatestDivisor(top, bottom);
  return [top / divisor, bottom / divisor];
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestDivisor(other, one % other);
}

/** Positive where the first is larger. */
function difference([a, b]: Fraction, [c, d]: Fraction): bigint {
  return a * d - c * b;
}

function sixDecimals([top, bottom]: Fraction): number {
  return Number((2_000_000n * top + bottom) / (2n * bottom)) / 1_000_000;
}

function value(fields: NaiveValue["fields"]): NaiveValue {
  return { kind: "value", fields };
}

function refused(why: string): AttestError {
  return new AttestError("BAD_USER_INPUT", why);
}
