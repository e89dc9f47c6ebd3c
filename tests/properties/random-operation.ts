import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  parse,
  print,
  validate,
  type DocumentNode,
  type ValueNode,
} from "graphql";
import { argumentsOf, type Making } from "./random-arguments.js";
import { relationshipIds } from "./random-exploration.js";
import { asVariable, type InputRandom } from "./random-input.js";
import type { Random } from "./random.js";
import { KINDS as EXPLORATIONS } from "./random-explorations.js";
import { argument, nameNode, selectionSet, typenameField } from "./written.js";

/** An operation, and the variables to give it. */
export interface RandomOperation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Variables to be given cursors, by the alias under which the first answer shows them. */
  readonly cursors: ReadonlyMap<string, string>;
}

/** What the naive evaluator does not answer; explorations, which take several statements, are tried by themselves. */
const NOT_NAIVE: ReadonlySet<string> = new Set(["search", "duplicateCandidates", ...EXPLORATIONS]);

/** A random operation that is valid: lists and single reads, selections, fragments, directives and variables. */
export function randomOperation(
  schema: GraphQLSchema,
  random: Random,
  pools: InputRandom["pools"],
  depth: number,
): RandomOperation {
  for (;;) {
    const making: Making = {
      schema,
      random,
      pools,
      variables: { values: {}, definitions: new Map() },
      fragments: [],
      cursors: new Map(),
      counter: { aliases: 0, lists: 0 },
    };
    const text = randomText(making, depth);
    const document = parse(text);
    if (validate(schema, document).length > 0) continue;
    const used = Object.entries(making.variables.values).filter(([name]) => mentions(text, name));
    return { document, variables: Object.fromEntries(used), cursors: making.cursors };
  }
}

function randomText(making: Making, depth: number): string {
  const query = making.schema.getQueryType();
  if (!query) throw new Error("the schema has a query type");
  const roots = making.random.some(fieldsOf(query), making.random.chance(0.25) ? 2 : 1);
  const selections = roots.flatMap((field) => [
    ...(field.name === "relationship" ? [relationshipIds(making)] : []),
    randomField(making, field, depth, query.name),
  ]);
  const body = print({ kind: Kind.SELECTION_SET, selections });
  const fragments = making.fragments.map(print).join("\n");
  const used = [...making.variables.definitions].filter(([name]) => mentions(body + fragments, name));
  const definitions = used.map(([name, type]) => `$${name}: ${type}`).join(", ");
  return `query Random${definitions === "" ? "" : `(${definitions})`} ${body}\n${fragments}`;
}

/** A variable that only a variable's value mentioned is none of the operation's. */
function mentions(text: string, variable: string): boolean {
  return new RegExp(`\\$${variable}\\b`).test(text);
}

/** A field of the type `on`. */
function randomField(making: Making, field: GraphQLField<unknown, unknown>, depth: number, on: string): FieldNode {
  const { random, counter } = making;
  const type = getNamedType(field.type);
  const isPlain = isLeafType(type);
  const alias = random.chance(isPlain ? 0.1 : 0.3) ? nameNode(`a${(counter.aliases += 1)}`) : undefined;
  const inner: SelectionNode[] = isCompositeType(type) ? [...randomSelections(making, type.name, depth)] : [];
  const args = argumentsOf(making, field, inner, on);
  return {
    kind: Kind.FIELD,
    name: nameNode(field.name),
    ...(alias ? { alias } : {}),
    arguments: args,
    directives: randomDirectives(making),
    ...(inner.length > 0 ? { selectionSet: selectionSet(inner) } : {}),
  };
}

function randomDirectives(making: Making): DirectiveNode[] {
  const { random } = making;
  if (!random.chance(0.04)) return [];
  const literal: ValueNode = { kind: Kind.BOOLEAN, value: random.chance(0.5) };
  const boolean = making.schema.getType("Boolean");
  const value =
    random.chance(0.5) && boolean && isLeafType(boolean) && !isEnumType(boolean)
      ? required(asVariable(making, boolean, literal), making)
      : literal;
  const name = random.pick(["skip", "include"]);
  return [{ kind: Kind.DIRECTIVE, name: nameNode(name), arguments: [argument("if", value)] }];
}

/** A variable of a directive must be given. */
function required(node: ValueNode, { variables }: Making): ValueNode {
  if (node.kind === Kind.VARIABLE) variables.definitions.set(node.name.value, "Boolean!");
  return node;
}

function randomSelections(making: Making, typeName: string, depth: number): readonly SelectionNode[] {
  const type = making.schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${typeName} has fields`);
  const { random } = making;
  const selections = chooseFields(making, type, depth).map((field) =>
    randomField(making, field, depth - spent(field), typeName),
  );
  if (random.chance(0.15) || isInterfaceType(type)) selections.push(typenameField());
  const twice = selections.filter((node) => node.selectionSet !== undefined && random.chance(0.08));
  const again = twice.map(
    (node): FieldNode => ({ ...node, selectionSet: selectionSet(otherSelections(making, type, node, depth)) }),
  );
  const all: SelectionNode[] = [...selections, ...again, ...randomFragments(making, type, depth)];
  return random.some(all, all.length);
}

/** The same field, asked again for other things. */
function otherSelections(
  making: Making,
  type: GraphQLObjectType | GraphQLInterfaceType,
  node: FieldNode,
  depth: number,
): readonly SelectionNode[] {
  const field = type.getFields()[node.name.value];
  if (!field) throw new Error(`${type.name} has ${node.name.value}`);
  return randomSelections(making, getNamedType(field.type).name, depth - spent(field));
}

/** How much of the depth a field uses up: a list of records, or one of them. */
function spent(field: GraphQLField<unknown, unknown>): number {
  return field.args.length > 1 || ONE_RECORD.has(field.name) ? 1 : 0;
}

const ONE_RECORD: ReadonlySet<string> = new Set(["within", "partOf", "source", "statement", "event", "start", "end"]);

function chooseFields(
  { random }: Making,
  type: GraphQLObjectType | GraphQLInterfaceType,
  depth: number,
): GraphQLField<unknown, unknown>[] {
  const fields = fieldsOf(type);
  if (type.name.endsWith("Connection")) return random.some(fields, 1 + random.below(3));
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const others = fields.filter((field) => !leaves.includes(field) && spent(field) <= depth);
  const node = others.filter(({ name }) => name === "node" && random.chance(0.8));
  return [
    ...random.some(leaves, 1 + random.below(4)),
    ...node,
    ...random.some(
      others.filter((field) => field.name !== "node"),
      random.below(3),
    ),
  ];
}

function fieldsOf(type: GraphQLObjectType | GraphQLInterfaceType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ name }) => !NOT_NAIVE.has(name));
}

function randomFragments(
  making: Making,
  type: GraphQLObjectType | GraphQLInterfaceType,
  depth: number,
): readonly SelectionNode[] {
  const { random, schema } = making;
  const isNode =
    type.name === "Node" || ("getInterfaces" in type && type.getInterfaces().some(({ name }) => name === "Node"));
  if (!isNode) return [];
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const conditions = [...new Set(objects.flatMap((object) => [object, ...object.getInterfaces()]))];
  const count = isAbstractType(type) ? random.below(3) : Number(random.chance(0.1));
  return random.some(conditions, count).map((condition): SelectionNode => {
    const selections = selectionSet(randomSelections(making, condition.name, Math.min(depth, random.below(2))));
    const typeCondition = { kind: Kind.NAMED_TYPE, name: nameNode(condition.name) } as const;
    const directives = randomDirectives(making);
    if (random.chance(0.6)) return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: selections, directives };
    const name = nameNode(`F${making.fragments.length + 1}`);
    making.fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet: selections });
    return { kind: Kind.FRAGMENT_SPREAD, name, directives };
  });
}
