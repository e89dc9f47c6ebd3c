import { getNamedType, isObjectType, type GraphQLField } from "graphql";
import { AttestError, invariant, quoted } from "../errors.js";
import type { NodeType, Property, Traversal } from "../model/model.js";
import { typeValue } from "../model/names.js";
import type { BucketUnit } from "../record/buckets.js";
import { readArguments, type Argument } from "./argument.js";
import type { PlanContext } from "./context.js";
import { readPath, type PathStep } from "./facet-path.js";
import { wholeNumber } from "./plan-page.js";
import {
  conjunction,
  EVERYTHING,
  type Hop,
  type FacetPlan,
  type FacetValuePlan,
  type FieldGroup,
  type FilterPlan,
  type Variables,
} from "./plan.js";
import { collectFields, nameOf, selectionSetsOf, type SelectionContext } from "./selection.js";
import type { FacetField, FacetShape } from "./shape.js";

/** A field `facets(by:, first:)` as it was asked for. */
export interface FacetsRequest {
  readonly field: GraphQLField<unknown, unknown>;
  readonly group: FieldGroup;
  /** Whose nodes are counted. */
  readonly target: NodeType;
  /** What its counts are called in the row, before their number. */
  readonly key: string;
  /** The number of the first. */
  readonly from: number;
  readonly coordinate: string;
}

/** What facets count, and how it is answered. */
export interface PlannedFacets {
  readonly plans: readonly FacetPlan[];
  readonly shapes: readonly FacetShape[];
}

/** How many facets one field may ask for. */
const MOST_FACETS = 10;

/** Plans facets. Throws BAD_USER_INPUT for a path that leads to no value. */
export function planFacets(context: PlanContext, request: FacetsRequest): PlannedFacets {
  const { field, group, coordinate } = request;
  const args = readArguments(field.args, group[0]?.arguments ?? [], context.variables);
  const by = args.get("by");
  const items = by?.kind === "list" ? by.items : [];
  if (items.length === 0 || items.length > MOST_FACETS)
    throw new AttestError(
      "BAD_USER_INPUT",
      `${coordinate}(by:) names ${items.length} facets; name 1 to ${MOST_FACETS}, as by: [{ path: "topics" }]`,
    );
  const first = args.get("first");
  const size = (variables: Variables): number =>
    first?.kind === "leaf" ? facetSize(context, first.read(variables), coordinate) : BY_DEFAULT;
  const fields = planFacetFields(context, request);
  const planned = items.map((item, index) => {
    const key = `${request.key}Facet${request.from + index}`;
    const { plan, shape } = planFacet(context, request, item);
    return { plan: { ...plan, key, size }, shape: { ...shape, fields, key, size } };
  });
  return { plans: planned.map(({ plan }) => plan), shapes: planned.map(({ shape }) => shape) };
}

/** How many values are asked for. Throws BAD_USER_INPUT below zero, and LIMIT_EXCEEDED past the largest page. */
export function facetSize({ limits }: Pick<PlanContext, "limits">, first: unknown, coordinate: string): number {
  const size = wholeNumber(first, `${coordinate}(first:)`);
  if (size <= limits.maxFirst) return size;
  throw new AttestError(
    "LIMIT_EXCEEDED",
    `${coordinate}(first:) asks for ${size} values at once, more than ${limits.maxFirst}; ask for fewer, or narrow the list`,
  );
}

/** How many values are answered where the document does not say. */
const BY_DEFAULT = 10;

/** What is asked of each facet, and of each of its values. */
export function planFacetFields(
  context: SelectionContext,
  { field, group }: Pick<FacetsRequest, "field" | "group">,
): readonly FacetField[] {
  const type = getNamedType(field.type);
  invariant(isObjectType(type), "facets are objects");
  return [...collectFields(context, type, selectionSetsOf(group))].map(([responseKey, inner]): FacetField => {
    const name = nameOf(inner);
    const valueType = getNamedType(type.getFields()[name]?.type);
    if (!isObjectType(valueType)) return { responseKey, name, of: null };
    const asked = collectFields(context, valueType, selectionSetsOf(inner));
    return { responseKey, name, of: [...asked].map(([key, one]) => ({ responseKey: key, name: nameOf(one) })) };
  });
}

interface PlannedFacet {
  readonly plan: Omit<FacetPlan, "key" | "size">;
  readonly shape: Pick<FacetShape, "path" | "buckets">;
}

function planFacet(context: PlanContext, { target, coordinate }: FacetsRequest, item: Argument): PlannedFacet {
  const given = (name: string): unknown => {
    const argument = item.kind === "object" ? item.fields.get(name) : undefined;
    return argument?.kind === "leaf" ? argument.read(context.variables) : undefined;
  };
  const at = `${coordinate}(by:)`;
  const path = String(given("path"));
  const steps = readPath(path, at);
  const { hops, property, end } = follow(context, target, steps, at);
  const isDate = property?.type.kind === "fuzzyDate";
  const unit = given("bucket");
  const mode = given("spans") === "SPREAD" ? "SPREAD" : "EARLIEST";
  if (isDate !== (typeof unit === "string"))
    throw new AttestError(
      "BAD_USER_INPUT",
      isDate
        ? `${at} counts the date ${path}; say into what, as { path: ${quoted(path)}, bucket: MONTH }`
        : `${at} gives a bucket for ${path}, which is no date; leave it out`,
    );
  const value = valueOf(property, end, mode);
  return {
    plan: { hops, value, missing: missing(hops, property) },
    shape: {
      path,
      buckets: isDate ? { unit: unit as BucketUnit, mode } : null, // The schema's own enum.
    },
  };
}

interface Followed {
  readonly hops: readonly Hop[];
  /** The type at the end of the hops. */
  readonly end: NodeType;
  /** The property that the path ends with; null where it ends with nodes. */
  readonly property: Property | null;
}

function follow(context: PlanContext, from: NodeType, steps: readonly PathStep[], at: string): Followed {
  const [step, ...others] = steps;
  if (!step) return { hops: [], end: from, property: null };
  const traversal = from.traversals.get(step.field);
  const target = traversal && context.model.nodeTypes.get(traversal.target);
  if (traversal && target) {
    const further = follow(context, target, others, at);
    return { ...further, hops: [hopOf(traversal, target, step, at), ...further.hops] };
  }
  const property = from.properties.get(step.field);
  if (!property || step.only || others.length > 0 || NOT_COUNTED.has(property.type.kind)) throw noValue(from, step, at);
  return { hops: [], end: from, property };
}

/** Values of which hardly two are alike. */
const NOT_COUNTED: ReadonlySet<string> = new Set(["id", "float", "dateTime"]);

function noValue(from: NodeType, { field }: PathStep, at: string): AttestError {
  const fields = [
    ...[...from.properties.values()].filter(({ type }) => !NOT_COUNTED.has(type.kind)),
    ...from.traversals.values(),
  ].map(({ name }) => name);
  return new AttestError(
    "BAD_USER_INPUT",
    `${at} cannot count ${from.name} by ${quoted(field)}; count by, or go on through, one of ${fields.join(", ")}`,
  );
}

function hopOf(traversal: Traversal, target: NodeType, { only }: PathStep, at: string): Hop {
  return { via: traversal.via, target, where: only ? onlyThose(target, only, at) : EVERYTHING };
}

function onlyThose(target: NodeType, { field, value }: NonNullable<PathStep["only"]>, at: string): FilterPlan {
  if (field === "type" && target.kind === "interface") {
    const labels = target.objects.filter((name) => typeValue(name) === value);
    if (labels.length > 0) return { kind: "type", labels };
  }
  const property = target.properties.get(field);
  const values = conditionValues(target, field);
  if (!property || !values.includes(value))
    throw new AttestError(
      "BAD_USER_INPUT",
      `${at} asks for ${target.name} nodes of ${field} ${value}; ${values.length > 0 ? `${field} is one of ${values.join(", ")}` : `name one of ${conditionFields(target).join(", ")}`}`,
    );
  const operand = (): string => value;
  const base = { on: "node", key: field, nullable: !property.required, open: false, hint: field } as const;
  return { ...base, kind: "compare", comparison: "=", operand, index: "none" };
}

/** What a field in parentheses can be: an enum's values, or an interface's types; none for all other fields. */
function conditionValues({ kind, objects, properties }: NodeType, field: string): readonly string[] {
  if (kind === "interface" && field === "type") return objects.map((name) => typeValue(name));
  const type = properties.get(field)?.type;
  return type?.kind === "enum" ? type.enum.values.map(({ name }) => name) : [];
}

function conditionFields(target: NodeType): readonly string[] {
  return ["type", ...target.properties.keys()].filter((field) => conditionValues(target, field).length > 0);
}

function valueOf(property: Property | null, end: NodeType, mode: "SPREAD" | "EARLIEST"): FacetValuePlan {
  if (!property) {
    const says = end.properties.get("name") ?? [...end.properties.values()].find((one) => one.searchWeight !== null);
    return { kind: "node", label: says?.name ?? null };
  }
  if (property.type.kind === "fuzzyDate") return { kind: "date", key: property.name, mode };
  return { kind: "property", key: property.name, list: property.list };
}

/** What a node is that has no value at the path's end; null where each has one. */
function missing([hop, ...others]: readonly Hop[], property: Property | null): FilterPlan | null {
  if (hop) {
    const without = missing(others, property);
    const where = without ? conjunction([hop.where, { kind: "not", part: without }]) : hop.where;
    const { via, target } = hop;
    return { kind: "related", on: "node", via, target, where, comparison: "=", count: 0, hint: "missing" };
  }
  if (property?.list) return { kind: "isEmpty", on: "node", key: property.name, isEmpty: true };
  return property && !property.required ? { kind: "isNull", on: "node", key: property.name, isNull: true } : null;
}
