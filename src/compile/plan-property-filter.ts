import { AttestError, invariant, quoted } from "../errors.js";
import { dateKeys, type Property, type PropertyType } from "../model/model.js";
import { ABSENT, OPEN_END, OPEN_START, readEdtf } from "../record/edtf.js";
import type { Parameter } from "../cypher/statement.js";
import type { Argument } from "./argument.js";
import { conjunction, type Comparison, type FilterPlan, type On, type Operand, type Variables } from "./plan.js";

/** One operator of a condition on a property of a node or a relationship. */
interface OperatorRequest {
  readonly variables: Variables;
  readonly property: Property;
  readonly on: On;
  readonly operator: string;
  readonly argument: Argument;
  readonly coordinate: string;
}

/** A condition on one property: all of its operators must fit. Throws BAD_USER_INPUT, naming the coordinate. */
export function planPropertyFilter(
  variables: Variables,
  property: Property,
  on: On,
  operators: ReadonlyMap<string, Argument>,
  coordinate: string,
): FilterPlan {
  const parts = [...operators].map(([operator, argument]) =>
    planOperator({ variables, property, on, operator, argument, coordinate: `${coordinate}.${operator}` }),
  );
  return conjunction(parts);
}

function planOperator(request: OperatorRequest): FilterPlan {
  const { variables, property, on, operator, argument, coordinate } = request;
  const key = property.name;
  const { type } = property;
  if (operator === "isNull")
    return { kind: "isNull", on, key, isNull: readLeaf(argument, coordinate)(variables) === true };
  if (property.list) return planListOperator(request);
  if (type.kind === "fuzzyDate") return planDate(on, key, operator, argument, coordinate);
  const base = { on, key, nullable: !property.required, hint: hintOf(key, operator) };
  if (type.kind === "enum" && operator in ENUM_SLICES) {
    const values = type.enum.values.map((value) => value.name);
    const operand = enumSlice(operator, values, readLeaf(argument, coordinate));
    return { ...base, kind: "compare", comparison: "IN", operand, index: "none", open: false };
  }
  const { comparison, operand, negated } = planComparison(type.kind, operator, argument, coordinate);
  if (negated) return { ...base, kind: "notIn", operand };
  const isEquality = comparison === "=" || comparison === "IN";
  const index = isEquality && property.indexedKeys.includes(key) ? (type.kind === "enum" ? "common" : "rare") : "none";
  const open = !isEquality && (type.kind === "int" || type.kind === "float");
  return { ...base, kind: "compare", comparison, operand, index, open };
}

/** What a parameter is called: `nameEq`. */
function hintOf(key: string, operator: string): string {
  return key + operator.slice(0, 1).toUpperCase() + operator.slice(1);
}

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  eq: "=",
  ne: "<>",
  in: "IN",
  lt: "<",
  lte: "<=",
  gt: ">",
  gte: ">=",
  contains: "CONTAINS",
  startsWith: "STARTS WITH",
};

/** How an operator compares: `notIn` is IN, negated. */
export function planComparison(
  type: PropertyType["kind"],
  operator: string,
  argument: Argument,
  coordinate: string,
): { comparison: Exclude<Comparison, "CONTAINS" | "STARTS WITH">; operand: Operand; negated: boolean };
export function planComparison(
  type: PropertyType["kind"],
  operator: string,
  argument: Argument,
  coordinate: string,
): { comparison: Comparison; operand: Operand; negated: boolean } {
  const negated = operator === "notIn";
  const comparison = negated ? "IN" : COMPARISONS[operator];
  invariant(comparison, `${coordinate} is an operator of the schema`);
  const read = readLeaf(argument, coordinate);
  return { comparison, operand: (variables) => typed(type, read(variables)), negated };
}

/** A value as its model type: a JavaScript number is a FLOAT, and an INTEGER travels as a bigint. */
function typed(type: PropertyType["kind"], value: unknown): Parameter {
  if (Array.isArray(value)) return value.map((item: unknown) => typed(type, item));
  if (type === "int" && typeof value === "number") return BigInt(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Error(`Invariant violated: a coerced ${type} is ${quoted(value)}`);
}

/** Reads a scalar or a list of scalars. Throws BAD_USER_INPUT for null. */
export function readLeaf(argument: Argument, coordinate: string): (variables: Variables) => unknown {
  if (argument.kind === "leaf") return argument.read;
  invariant(argument.kind === "null", `${coordinate} is a scalar`);
  throw new AttestError(
    "BAD_USER_INPUT",
    `${coordinate} is null; leave it out, or use isNull to ask for what is missing`,
  );
}

/** Enums compare as declared, so an order comparison is a list of values that fit. */
const ENUM_SLICES: Readonly<Record<string, (at: number, index: number) => boolean>> = {
  lt: (at, index) => index < at,
  lte: (at, index) => index <= at,
  gt: (at, index) => index > at,
  gte: (at, index) => index >= at,
};

function enumSlice(operator: string, values: readonly string[], read: (variables: Variables) => unknown): Operand {
  const fits = ENUM_SLICES[operator];
  invariant(fits, `${operator} compares enums`);
  return (variables) => {
    const at = values.indexOf(String(read(variables)));
    return values.filter((_, index) => fits(at, index));
  };
}

function planListOperator({ variables, property, on, operator, argument, coordinate }: OperatorRequest): FilterPlan {
  const key = property.name;
  const read = readLeaf(argument, coordinate);
  const operand: Operand = (values) => typed("string", [read(values)].flat());
  if (operator === "isEmpty") return { kind: "isEmpty", on, key, isEmpty: read(variables) === true };
  const quantifier = operator === "hasAll" ? "all" : "any";
  return { kind: "has", on, key, quantifier, operand, hint: hintOf(key, operator) };
}

/**
 * Dates compare by the span that they may cover. Both bounds are always stored (see `ABSENT`), so each rule is plain
 * comparisons on indexed properties. An unknown bound fails all but `overlaps`, whatever the asked span leaves open.
 * What ends by a time has begun by it: said too, so that one range of one index bounds both (226 rows, else 2,171).
 */
function planDate(on: On, key: string, operator: string, argument: Argument, coordinate: string): FilterPlan {
  const { earliest, latest } = dateKeys(key);
  const read = readLeaf(argument, coordinate);
  const span = (variables: Variables): { earliest: number; latest: number } => readEdtf(String(read(variables)));
  const open = operator === "before" || operator === "after";
  const compare = (boundKey: string, comparison: Comparison, bound: (variables: Variables) => number): FilterPlan => ({
    open,
    kind: "compare",
    on,
    key: boundKey,
    comparison,
    operand: (variables) => BigInt(bound(variables)),
    nullable: false,
    index: "none",
    hint: boundKey,
  });
  switch (operator) {
    case "overlaps":
      return conjunction([
        compare(earliest, "<=", (v) => span(v).latest),
        compare(latest, ">=", (v) => span(v).earliest),
      ]);
    case "within":
      return conjunction([
        compare(earliest, ">=", (v) => Math.max(span(v).earliest, OPEN_START + 1)),
        compare(earliest, "<=", (v) => span(v).latest),
        compare(latest, "<=", (v) => Math.min(span(v).latest, OPEN_END - 1)),
      ]);
    case "before":
      return conjunction([
        compare(earliest, "<", (v) => span(v).earliest),
        compare(latest, "<", (v) => span(v).earliest),
      ]);
    default:
      return conjunction([compare(earliest, ">", (v) => span(v).latest), compare(earliest, "<", () => ABSENT)]);
  }
}
