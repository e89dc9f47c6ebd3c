import type { EnumType, Model, NodeType, Traversal } from "../../src/model/model.js";
import { typeValue } from "../../src/model/names.js";
import type { Random } from "./random.js";

/** What `facets` counts a list by. */
export interface RandomFacet {
  readonly path: string;
  readonly bucket?: string;
  readonly spans?: string;
}

const BUCKETS = ["DAY", "WEEK", "MONTH", "YEAR"];

/** A random facet of a type's list, whose path has at most three steps. */
export function randomFacet(random: Random, model: Model, type: NodeType): RandomFacet {
  const { path, isDate } = randomPath(random, model, type, 1 + random.below(3));
  if (!isDate) return { path };
  const spans = random.chance(0.7) ? { spans: random.pick(["EARLIEST", "SPREAD"]) } : {};
  return { path, bucket: random.pick(BUCKETS), ...spans };
}

/** Every facet of a type's list whose path has one step: each value, each date in each way, and what each field leads to. */
export function plainFacets(type: NodeType): readonly RandomFacet[] {
  const dates = countable(type).filter((property) => property.type.kind === "fuzzyDate");
  return [
    ...countable(type)
      .filter((property) => !dates.includes(property))
      .map(({ name: path }) => ({ path })),
    ...dates.flatMap(({ name: path }) =>
      BUCKETS.flatMap((bucket) => ["EARLIEST", "SPREAD"].map((spans) => ({ path, bucket, spans }))),
    ),
    ...[...type.traversals.keys()].map((path) => ({ path })),
  ];
}

function countable({ properties }: NodeType) {
  return [...properties.values()].filter(({ type }) => !["id", "float", "dateTime"].includes(type.kind));
}

function randomPath(
  random: Random,
  model: Model,
  type: NodeType,
  steps: number,
): { readonly path: string; readonly isDate: boolean } {
  const traversals = [...type.traversals.values()];
  const properties = countable(type);
  const isLast = steps <= 1 || traversals.length === 0;
  if (isLast && properties.length > 0 && (traversals.length === 0 || random.chance(0.7))) {
    const property = random.pick(properties);
    return { path: property.name, isDate: property.type.kind === "fuzzyDate" };
  }
  const traversal = random.pick(traversals);
  const target = targetOf(model, traversal);
  const step = traversal.name + (random.chance(0.3) ? onlyThose(random, target) : "");
  if (isLast) return { path: step, isDate: false };
  const further = randomPath(random, model, target, steps - 1);
  return { ...further, path: `${step}.${further.path}` };
}

/** What the nodes of a step must be, in parentheses; nothing where they have no enum. */
function onlyThose(random: Random, target: NodeType): string {
  const enums = [...target.properties.values()].flatMap(({ name, type }) =>
    type.kind === "enum" ? [{ name, values: valuesOf(type.enum) }] : [],
  );
  const types = target.kind === "interface" ? [{ name: "type", values: target.objects.map(typeValue) }] : [];
  const fields = [...enums, ...types];
  if (fields.length === 0) return "";
  const { name, values } = random.pick(types.length > 0 && random.chance(0.5) ? types : fields);
  return `(${name}: ${random.pick(values)})`;
}

function valuesOf({ values }: EnumType): readonly string[] {
  return values.map(({ name }) => name);
}

function targetOf(model: Model, { target }: Traversal): NodeType {
  const type = model.nodeTypes.get(target);
  if (!type) throw new Error(`no type ${target}`);
  return type;
}
