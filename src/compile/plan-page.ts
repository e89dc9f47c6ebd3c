import { AttestError, invariant, quoted } from "../errors.js";
import type { Parameter } from "../cypher/statement.js";
import type { Argument } from "./argument.js";
import { readCursor, type CursorValue } from "./cursor.js";
import type { PlannedOrder } from "./plan-order.js";
import type { Operand, OrderTerm, PagePlan, Variables } from "./plan.js";

/** The page that `first`, `after`, `last` and `before` ask for. Throws BAD_USER_INPUT for two ends at once. */
export function planPage(
  args: ReadonlyMap<string, Argument>,
  byDefault: number,
  order: PlannedOrder,
  more: boolean,
  coordinate: string,
): PagePlan {
  const first = given(args, "first");
  const last = given(args, "last");
  const after = given(args, "after");
  const before = given(args, "before");
  if ((first && last) || (after && before) || (last && after) || (before && !last))
    throw new AttestError(
      "BAD_USER_INPUT",
      `${coordinate} was given ${[...args.keys()].filter((name) => given(args, name)).join(", ")}; page forward by first and after, or backward by last and before`,
    );
  const asked = last ?? first;
  const name = last ? "last" : "first";
  const size = asked
    ? (variables: Variables): number => wholeNumber(asked.read(variables), `${coordinate}(${name}:)`)
    : () => byDefault;
  const cursor = last ? before : after;
  return {
    size,
    constant: isConstantSize(asked),
    more,
    backward: last !== undefined,
    from: cursor ? fromCursor(cursor.read, order, `${coordinate}(${last ? "before" : "after"}:)`) : null,
    price: (variables) => Math.max(0, Number(asked ? asked.read(variables) : byDefault)),
  };
}

/** A page of a fixed size, from the start: a single node, a list of owned nodes. */
export function fixedPage(size: number, price = size): PagePlan {
  return { size: () => size, constant: true, more: false, backward: false, from: null, price: () => price };
}

function given(args: ReadonlyMap<string, Argument>, name: string): Extract<Argument, { kind: "leaf" }> | undefined {
  const argument = args.get(name);
  return argument?.kind === "leaf" ? argument : undefined;
}

/** Whether the document itself says a size, and one that may be. */
export function isConstantSize(size: Extract<Argument, { kind: "leaf" }> | undefined): boolean {
  return !size || (size.constant && Number(size.read({})) >= 0);
}

/** A page's size. Throws BAD_USER_INPUT below zero. */
export function wholeNumber(value: unknown, coordinate: string): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new AttestError("BAD_USER_INPUT", `${coordinate} is ${quoted(value)}; give a number from 0 up`);
}

function fromCursor(
  cursor: (variables: Variables) => unknown,
  order: PlannedOrder,
  coordinate: string,
): readonly Operand[] {
  return order.terms.map(
    ({ by }, index): Operand =>
      (variables) => {
        const values = readCursor(coordinate, order.signature, order.terms.length, cursor(variables));
        const value = values[index];
        invariant(value !== undefined, "a cursor holds a value for each term");
        return cursorParameter(by, value, coordinate);
      },
  );
}

/** A cursor's value as its term's type. Throws BAD_CURSOR for a value of another. */
function cursorParameter(term: OrderTerm, value: CursorValue, coordinate: string): Parameter {
  const nullable = (term.kind === "property" || term.kind === "rank") && term.nullable;
  const expected = expectedType(term);
  const fits =
    value === null ? nullable : expected === "integer" ? Number.isSafeInteger(value) : typeof value === expected;
  if (!fits)
    throw new AttestError(
      "BAD_CURSOR",
      `${coordinate} was given a cursor that no page returned; give a cursor that this field returned, as it is`,
    );
  return expected === "integer" && typeof value === "number" ? BigInt(value) : value;
}

function expectedType(term: OrderTerm): "integer" | "number" | "string" {
  if (term.kind === "start" || term.kind === "type" || term.kind === "reference") return "string";
  if (term.kind !== "property") return "integer";
  switch (term.value) {
    case "int":
      return "integer";
    case "float":
      return "number";
    default:
      return "string";
  }
}
