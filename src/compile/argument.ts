import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  valueFromAST,
  type ArgumentNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type ValueNode,
} from "graphql";
import { AttestError } from "../errors.js";
import type { Variables } from "./plan.js";

/**
 * An argument's value with its structure known and its leaves still to be read, so that one plan serves every request
 * whose variables have the same shape.
 */
export type Argument =
  | { readonly kind: "null" }
  /** `constant`: whether the document itself says the value. */
  | { readonly kind: "leaf"; readonly constant: boolean; readonly read: (variables: Variables) => unknown }
  | { readonly kind: "list"; readonly items: readonly Argument[] }
  | { readonly kind: "object"; readonly fields: ReadonlyMap<string, Argument> };

/**
 * Reads the arguments that a field was given; those left out, or given by an absent variable, are not in the map unless
 * they have a default. `variables` decide the structure only.
 */
export function readArguments(
  definitions: readonly GraphQLArgument[],
  nodes: readonly ArgumentNode[],
  variables: Variables,
): ReadonlyMap<string, Argument> {
  const read = new Map<string, Argument>();
  for (const definition of definitions) {
    const node = nodes.find((argument) => argument.name.value === definition.name);
    const argument = node && readValue(node.value, definition.type, variables);
    if (argument) read.set(definition.name, argument);
  }
  return read;
}

/** Reads one value; undefined for a variable that is absent. Throws BAD_USER_INPUT for an object that absent variables emptied. */
function readValue(node: ValueNode, type: GraphQLInputType, variables: Variables): Argument | undefined {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return name in variables ? readVariable(variables[name], type, (all) => all[name]) : undefined;
  }
  if (node.kind === Kind.NULL) return { kind: "null" };
  const nullable = getNullableType(type);
  if (isListType(nullable) && isInputObjectType(getNamedType(nullable))) {
    const nodes = node.kind === Kind.LIST ? node.values : [node];
    return { kind: "list", items: nodes.flatMap((item) => readValue(item, nullable.ofType, variables) ?? []) };
  }
  if (isInputObjectType(nullable) && node.kind === Kind.OBJECT) {
    const fields = new Map<string, Argument>();
    for (const field of node.fields) {
      const definition = nullable.getFields()[field.name.value];
      const value = definition && readValue(field.value, definition.type, variables);
      if (value) fields.set(field.name.value, value);
    }
    if (fields.size === 0 && node.fields.length > 0)
      throw emptied(
        nullable.name,
        node.fields.map((field) => field.name.value),
      );
    return { kind: "object", fields };
  }
  const constant = !mentionsVariable(node);
  return { kind: "leaf", constant, read: leafReader(node, type, constant) };
}

/** A condition must not turn into "everything" because a variable was forgotten. */
function emptied(type: string, fields: readonly string[]): AttestError {
  return new AttestError(
    "BAD_USER_INPUT",
    `${type} is left empty, because the variable of ${fields.join(", ")} was not given; give it, or leave the condition out`,
  );
}

function leafReader(node: ValueNode, type: GraphQLInputType, constant: boolean): (variables: Variables) => unknown {
  if (!constant) return (variables) => valueFromAST(node, type, variables);
  const value = valueFromAST(node, type);
  return () => value;
}

function mentionsVariable(node: ValueNode): boolean {
  if (node.kind === Kind.VARIABLE) return true;
  if (node.kind === Kind.LIST) return node.values.some(mentionsVariable);
  if (node.kind === Kind.OBJECT) return node.fields.some(({ value }) => mentionsVariable(value));
  return false;
}

function readVariable(value: unknown, type: GraphQLInputType, read: (variables: Variables) => unknown): Argument {
  if (value === null || value === undefined) return { kind: "null" };
  const nullable = getNullableType(type);
  if (isListType(nullable) && isInputObjectType(getNamedType(nullable))) {
    const items = Array.isArray(value) ? value : [value];
    return {
      kind: "list",
      items: items.map((item, index) => readVariable(item, nullable.ofType, (all) => at(read(all), index))),
    };
  }
  if (isInputObjectType(nullable)) {
    const fields = new Map<string, Argument>();
    for (const [name, field] of Object.entries(nullable.getFields())) {
      const inner = at(value, name);
      if (inner !== undefined)
        fields.set(
          name,
          readVariable(inner, field.type, (all) => at(read(all), name)),
        );
    }
    return { kind: "object", fields };
  }
  return { kind: "leaf", constant: false, read };
}

/** A member of a coerced input value, whose structure the schema has checked; a lone item stands for its list. */
function at(value: unknown, key: string | number): unknown {
  if (typeof key === "number" && !Array.isArray(value)) return value;
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
