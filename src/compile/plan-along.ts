import { AttestError, invariant, quoted } from "../errors.js";
import { dateKeys, type Property } from "../model/model.js";
import { recordRelationships, typeValue } from "../model/names.js";
import type { Argument } from "./argument.js";
import type { PlanContext } from "./context.js";
import { planPropertyFilter } from "./plan-property-filter.js";
import { conjunction, EVERYTHING, type FilterPlan, type On } from "./plan.js";

/**
 * Relationships that may be followed one way: of these types (null: all), and what must hold of each; `whereBack`, where it is
 * taken from its far end.
 */
export interface KindOfStep {
  readonly outgoing: boolean;
  readonly types: readonly string[] | null;
  readonly where: FilterPlan;
  readonly whereBack: FilterPlan;
}

/** An item of `along`, as the client gave it: what is left out may be anything. */
interface Along {
  readonly relationships?: readonly string[] | null;
  readonly roles?: readonly (string | null)[] | null;
  readonly direction?: "OUT" | "IN" | null;
  readonly types?: readonly string[] | null;
  readonly leastConfidence?: string | null;
}

/** How many kinds of steps can be given. */
const MOST_KINDS = 30;

/**
 * The steps of an exploration, one way each. `along` decides the statement's text, so it is read when that is made. Throws
 * BAD_USER_INPUT for an empty condition, LIMIT_EXCEEDED for too many.
 */
export function planKinds(
  context: PlanContext,
  along: Argument | undefined,
  coordinate: string,
): readonly KindOfStep[] {
  if (along === undefined || along.kind === "null") return EVERY_KIND;
  const kinds = readAlong(context, along, coordinate);
  context.conditions.count += kinds.length;
  if (kinds.length > MOST_KINDS)
    throw new AttestError(
      "LIMIT_EXCEEDED",
      `${coordinate} has ${kinds.length} kinds of steps, more than ${MOST_KINDS}; put those together that differ in one thing`,
    );
  return BOTH.flatMap(({ outgoing }) => {
    const ways = kinds.filter(({ direction }) => !direction || (direction === "OUT") === outgoing);
    if (ways.length === 0) return [];
    const types = ways.some(({ relationships }) => !relationships)
      ? null
      : [...new Set(ways.flatMap(({ relationships }) => relationships ?? []))];
    const [where, whereBack] = [false, true].map((from) =>
      anyOf(ways.map((kind) => planKind(context, kind, types, from))),
    );
    invariant(where && whereBack, "a step is taken from both its ends");
    return types?.length === 0 ? [] : [{ outgoing, types, where, whereBack }];
  });
}

const BOTH = [{ outgoing: true }, { outgoing: false }];

/** Every step, both ways. */
export const EVERY_KIND: readonly KindOfStep[] = BOTH.map((way) => ({
  ...way,
  types: null,
  where: EVERYTHING,
  whereBack: EVERYTHING,
}));

function anyOf(parts: readonly FilterPlan[]): FilterPlan {
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: "or", parts };
}

function planKind(context: PlanContext, kind: Along, all: readonly string[] | null, from: boolean): FilterPlan {
  const { relationships, roles, types, leastConfidence } = kind;
  const isNarrower = relationships && (all === null || relationships.length < all.length);
  return conjunction([
    ...(isNarrower ? [{ kind: "linkType", types: relationships } as const] : []),
    ...(roles ? [planRoles(context, roles)] : []),
    ...(types ? [{ ...typesOf(context, types), from }] : []),
    ...(leastConfidence ? [planConfidence(context, leastConfidence)] : []),
  ]);
}

/** Roles go by another name in each type of relationship; of each it has one at most. */
function planRoles(context: PlanContext, roles: readonly (string | null)[]): FilterPlan {
  const keys = [...new Set([...context.model.relationshipProperties.values()].flatMap(({ role }) => role ?? []))];
  const named = roles.filter((role) => role !== null);
  const parts = keys.map(
    (key): FilterPlan => ({
      kind: "compare",
      on: "edge",
      key,
      comparison: "IN",
      operand: () => named,
      nullable: true,
      index: "none",
      open: false,
      hint: "roles",
    }),
  );
  const none: FilterPlan = conjunction(keys.map((key) => ({ kind: "isNull", on: "edge", key, isNull: true }) as const));
  return anyOf([...(named.length > 0 ? parts : []), ...(roles.includes(null) ? [none] : [])]);
}

function planConfidence({ model }: PlanContext, least: string): FilterPlan {
  const values = model.enums.get("Confidence")?.values.map(({ name }) => name) ?? [];
  const sure = values.slice(0, values.indexOf(least) + 1);
  return {
    kind: "compare",
    on: "edge",
    key: "confidence",
    comparison: "IN",
    operand: () => sure,
    nullable: true,
    index: "none",
    open: false,
    hint: "confidences",
  };
}

/** That a record is of one of the types that are given; everything where none is. */
export function planTypes(context: PlanContext, types: Argument | undefined): FilterPlan {
  const given = types?.kind === "leaf" ? types.read(context.variables) : null;
  return Array.isArray(given) ? typesOf(context, given.map(String)) : EVERYTHING;
}

function typesOf({ model }: PlanContext, types: readonly string[]): Extract<FilterPlan, { kind: "type" }> {
  const objects = model.nodeTypes.get("Node")?.objects ?? [];
  return { kind: "type", labels: objects.filter((name) => types.includes(typeValue(name))) };
}

/**
 * That what is dated overlaps with a time: relationships by every date of their own, records by the one that search counts
 * their years by. What bears no date passes, since nobody has said that it was not so then.
 */
export function planDated(
  context: PlanContext,
  at: Argument | undefined,
): { readonly node: FilterPlan; readonly edge: FilterPlan } {
  if (at?.kind !== "leaf") return { node: EVERYTHING, edge: EVERYTHING };
  const { model } = context;
  const overlaps = (property: Property, on: On): FilterPlan => ({
    kind: "or",
    parts: [
      { kind: "isNull", on, key: dateKeys(property.name).edtf, isNull: true },
      planPropertyFilter(context.variables, property, on, new Map([["overlaps", at]]), "at"),
    ],
  });
  const dates = new Map(
    [...model.relationshipProperties.values()]
      .flatMap(({ properties }) => [...properties.values()])
      .filter(({ type }) => type.kind === "fuzzyDate")
      .map((property) => [property.name, property]),
  );
  const years = (model.searchFacets.get("YEAR") ?? []).map(({ type, field }): FilterPlan => {
    const property = model.nodeTypes.get(type)?.properties.get(field);
    invariant(property?.type.kind === "fuzzyDate", `${type}.${field} is a date`);
    return { kind: "or", parts: [{ kind: "not", part: { kind: "type", labels: [type] } }, overlaps(property, "node")] };
  });
  return {
    node: conjunction(years),
    edge: conjunction([...dates.values()].map((property) => overlaps(property, "edge"))),
  };
}

function readAlong(context: PlanContext, along: Argument, coordinate: string): readonly Along[] {
  invariant(along.kind === "list", `${coordinate} is a list`);
  const known = new Set(recordRelationships(context.model).map(({ name }) => name));
  return along.items.map((item) => {
    if (item.kind !== "object" || item.fields.size === 0)
      throw new AttestError(
        "BAD_USER_INPUT",
        `${coordinate} has an empty kind of step; say what the step must be, or leave along out`,
      );
    const read = Object.fromEntries(
      [...item.fields].map(([name, value]) => [name, value.kind === "leaf" ? value.read(context.variables) : null]),
    ) as Along; // As the schema has checked it.
    for (const name of read.relationships ?? []) invariant(known.has(name), `${quoted(name)} is a relationship`);
    return read;
  });
}
