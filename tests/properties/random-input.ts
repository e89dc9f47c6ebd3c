import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  valueFromASTUntyped,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type ConstValueNode,
  type ObjectFieldNode,
  type ValueNode,
} from "graphql";
import type { NaiveGraph } from "../naive/graph.js";
import type { Random } from "./random.js";
import { randomPolygon } from "./random-polygon.js";
import { DATES, INSTANTS, NAMES, TEXTS } from "./words.js";

/** Variables of an operation, as they are gathered while it is made. */
export interface Variables {
  readonly values: Record<string, unknown>;
  readonly definitions: Map<string, string>;
}

/** What random arguments are made with. */
export interface InputRandom {
  readonly random: Random;
  readonly variables: Variables;
  /** Values that the graph holds, by the property that holds them, so that conditions are sometimes true. */
  readonly pools: ReadonlyMap<string, readonly unknown[]>;
}

/** Values that a graph holds, by property. */
export function poolsOf(graph: NaiveGraph): ReadonlyMap<string, readonly unknown[]> {
  const pools = new Map<string, unknown[]>();
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) add(name, item);
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) add(key, inner);
    else pools.set(name, [...(pools.get(name) ?? []), value]);
  };
  for (const { id, fields } of [...graph.nodes, ...graph.relationships.map((item) => ({ id: null, ...item }))]) {
    if (id !== null) add("id", id);
    for (const [name, value] of Object.entries(fields)) add(name, value);
  }
  return pools;
}

/** A random value of an input type. `property` is the property it is compared with; `depth`, how much may stand inside. */
export function randomInput(
  made: InputRandom,
  type: GraphQLInputType,
  property: string,
  depth: number,
): ConstValueNode | ValueNode {
  const node = randomNode(made, type, property, depth);
  return made.random.chance(0.06) ? asVariable(made, type, node) : node;
}

/** The same value, given by a variable. */
export function asVariable({ variables }: InputRandom, type: GraphQLInputType, node: ValueNode): ValueNode {
  const name = `v${variables.definitions.size + 1}`;
  variables.definitions.set(name, String(type));
  variables.values[name] = valueFromASTUntyped(node, variables.values);
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
}

function randomNode(made: InputRandom, type: GraphQLInputType, property: string, depth: number): ValueNode {
  const { random } = made;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = (): ValueNode => randomInput(made, nullable.ofType, property, depth - 1);
    // A lone item stands for its list; a variable cannot, where it is an item's.
    if (random.chance(0.08)) return randomNode(made, nullable.ofType, property, depth - 1);
    return { kind: Kind.LIST, values: Array.from({ length: random.below(random.chance(0.2) ? 4 : 3) }, item) };
  }
  if (isInputObjectType(nullable)) return randomObject(made, nullable, property, depth);
  if (isEnumType(nullable)) return { kind: Kind.ENUM, value: random.pick(nullable.getValues()).name };
  return randomLeaf(made, getNamedType(nullable).name, property);
}

function randomObject(made: InputRandom, type: GraphQLInputObjectType, property: string, depth: number): ValueNode {
  const fields = Object.values(type.getFields());
  const names = new Set(fields.map(({ name }) => name));
  const isWhere = names.has("not");
  const chosen = chooseFields(made.random, fields, property, depth);
  return {
    kind: Kind.OBJECT,
    fields: chosen.map((field): ObjectFieldNode => {
      const about = isWhere || isRequired(field) ? field.name : property;
      const value = randomInput(made, field.type, about, depth - (isWhere ? 1 : 0));
      return { kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: field.name }, value };
    }),
  };
}

function chooseFields(
  random: Random,
  fields: readonly GraphQLInputField[],
  property: string,
  depth: number,
): readonly GraphQLInputField[] {
  const names = new Set(fields.map(({ name }) => name));
  const required = fields.filter(isRequired);
  if (required.length > 0) return required;
  const isOrder = String(fields[0]?.type) === "SortDirection";
  if (isOrder) return [chooseOrder(random, fields)];
  if (names.has("not")) return chooseConditions(random, fields, LOGIC.includes(property) ? 0 : 0.3, depth);
  if (names.has("where")) {
    const where = fields.filter(({ name }) => name === "where" && random.chance(0.6));
    return [
      ...where,
      ...random.some(
        fields.filter(({ name }) => name !== "where"),
        random.chance(0.2) ? 2 : 1,
      ),
    ];
  }
  return random.some(fields, random.chance(0.2) ? 2 : 1);
}

function isRequired({ type }: GraphQLInputField): boolean {
  return String(type).endsWith("!");
}

/** Counts and edges are as likely as all plain properties together. */
function chooseOrder(random: Random, fields: readonly GraphQLInputField[]): GraphQLInputField {
  const special = fields.filter(({ type }) => String(type) !== "SortDirection");
  return random.pick(special.length > 0 && random.chance(0.5) ? special : fields);
}

const LOGIC = ["and", "or", "not"];
const SPECIAL = ["edge", "type", "near", "inBox", "inPolygon", "withinAll"];
/** A condition that is dear, and dearer the further down it stands. */
const INDEPENDENT = "independentSources";
const INDEPENDENT_DEPTH = 3;
/** A condition on one of the types that an interface stands for. */
const NARROWED = /^as[A-Z]/;

function chooseConditions(
  random: Random,
  fields: readonly GraphQLInputField[],
  existence: number,
  depth: number,
): GraphQLInputField[] {
  const isTraversal = ({ name, type }: GraphQLInputField): boolean =>
    isInputObjectType(type) &&
    (NARROWED.test(name) || ["some", "exists"].some((operator) => operator in type.getFields()));
  const logic = fields.filter(({ name }) => LOGIC.includes(name));
  const special = fields.filter(
    ({ name }) => SPECIAL.includes(name) || (name === INDEPENDENT && depth >= INDEPENDENT_DEPTH),
  );
  const traversals = fields.filter(isTraversal);
  const plain = fields.filter(
    (field) => !logic.includes(field) && !traversals.includes(field) && !["exists", INDEPENDENT].includes(field.name),
  );
  const exists = fields.filter(({ name }) => name === "exists");
  if (random.chance(0.03)) return [];
  const count = random.pick([1, 1, 1, 2, 2, 3]);
  const chosen = Array.from({ length: count }, () => {
    if (depth > 0 && traversals.length > 0 && random.chance(0.35)) return random.pick(traversals);
    if (depth > 0 && random.chance(0.25)) return random.pick(logic);
    if (special.length > 0 && random.chance(0.25) && depth > 0) return random.pick(special);
    if (exists.length > 0 && random.chance(existence)) return random.pick(exists);
    return random.pick(plain);
  });
  return [...new Set(chosen)];
}

function randomLeaf({ random, pools }: InputRandom, type: string, property: string): ValueNode {
  const known = pools.get(property) ?? [];
  const fromPool = known.length > 0 && random.chance(0.8) ? random.pick(known) : undefined;
  switch (type) {
    case "Boolean":
      return { kind: Kind.BOOLEAN, value: random.chance(0.5) };
    case "Int":
      // More may not stand deep, and are tried by themselves.
      if (property === INDEPENDENT) return { kind: Kind.INT, value: "0" };
      return { kind: Kind.INT, value: String(typeof fromPool === "number" ? fromPool : random.below(5)) };
    case "Float":
      return {
        kind: Kind.FLOAT,
        value: String(typeof fromPool === "number" ? fromPool : randomFloat(random, property)),
      };
    case "GeoJSON":
      return randomPolygon(random);
    case "EDTF":
      return { kind: Kind.STRING, value: random.pick(DATES) };
    case "DateTime":
      return {
        kind: Kind.STRING,
        value: random.pick([...INSTANTS, "2025-02-02T13:00:00.5+01:00", "2025-03-03T00:00Z"]),
      };
    default: {
      const text = typeof fromPool === "string" ? fromPool : random.pick([...TEXTS, ...NAMES]);
      return { kind: Kind.STRING, value: random.chance(0.15) ? Array.from(text).slice(0, 2).join("") : text };
    }
  }
}

function randomFloat(random: Random, property: string): number {
  if (property === "km") return random.pick([0, 10, 500, 5_000, 10_000, 15_000, 20_020]);
  if (property === "south") return random.pick([-90, -45.5, 0, 35, 35.5]);
  if (property === "north") return random.pick([35.5, 36, 60, 90]);
  return random.pick([-90, -45.5, 0, 35, 35.5, 36, 90]);
}
