import {
  isRequiredArgument,
  Kind,
  type ArgumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type SelectionNode,
  type ValueNode,
} from "graphql";
import { facetArguments, relationshipArguments, type Exploring } from "./random-exploration.js";
import { asVariable, randomInput } from "./random-input.js";
import { argument, nameNode, selectionSet, text } from "./written.js";

/** An operation that is being made. */
export interface Making extends Exploring {
  readonly fragments: FragmentDefinitionNode[];
  /** Numbers for what needs a name of its own. */
  readonly counter: { aliases: number; lists: number };
}

/** The arguments of a field of the type `on`; a page that begins at a cursor also shows the cursors to take. */
export function argumentsOf(
  making: Making,
  field: GraphQLField<unknown, unknown>,
  inner: SelectionNode[],
  on: string,
): readonly ArgumentNode[] {
  if (field.name === "facets") return facetArguments(making, on);
  if (field.name === "relationship" && field.args.length > 0) return relationshipArguments(making);
  const isComputed = field.args.some((arg) => COMPUTED_BY.has(arg.name));
  return isComputed ? ruleArguments(making, field) : randomArguments(making, field, inner);
}

function randomArguments(
  making: Making,
  field: GraphQLField<unknown, unknown>,
  inner: SelectionNode[],
): ArgumentNode[] {
  const { random, pools } = making;
  const given = (name: string, depth: number): ArgumentNode[] => {
    const definition = field.args.find((arg) => arg.name === name);
    return definition ? [argument(name, randomInput(making, definition.type, name, depth))] : [];
  };
  const literal = (name: string, value: ValueNode): ArgumentNode => {
    const type = field.args.find((arg) => arg.name === name)?.type;
    return argument(name, type && random.chance(0.15) ? asVariable(making, type, value) : value);
  };
  if (field.args.some(({ name }) => name === "id")) return [literal("id", text(random.pick(pools.get("id") ?? [])))];
  if (field.name === "node") return [];
  if (field.args.some(({ name }) => name === "ids")) {
    const ids = random.some([...(pools.get("id") ?? []), "nobody"], random.below(5)).map(text);
    return [literal("ids", { kind: Kind.LIST, values: random.chance(0.3) ? [...ids, ...ids.slice(0, 1)] : ids })];
  }
  const int = (value: number): ValueNode => ({ kind: Kind.INT, value: String(value) });
  if (field.args.length === 1) return random.chance(0.3) ? [literal("first", int(random.below(4)))] : [];
  if (field.args.length === 0) return [];
  const isForward = !field.args.some(({ name }) => name === "last");
  const args = [...(random.chance(0.55) ? given("where", 3) : []), ...(random.chance(0.5) ? given("orderBy", 1) : [])];
  if (random.chance(0.35)) return args;
  const backward = !isForward && random.chance(0.4);
  args.push(literal(backward ? "last" : "first", int(random.pick([0, 1, 2, 3, 4, 5, 100]))));
  if (random.chance(0.5)) args.push(cursorArgument(making, backward ? "before" : "after", inner));
  return random.some(args, args.length);
}

/** Arguments by which a computed field is told. */
const COMPUTED_BY: ReadonlySet<string> = new Set(["measure", "language"]);

/** The arguments of a computed field: those that it needs, and some of the others. */
function ruleArguments(making: Making, field: GraphQLField<unknown, unknown>): ArgumentNode[] {
  const { random, pools } = making;
  const given = field.args.filter(
    (arg) => isRequiredArgument(arg) || random.chance(arg.name === "language" ? 0.2 : 0.5),
  );
  return given.map(({ name, type }) => {
    if (name === "event") return argument(name, text(random.pick(pools.get("id") ?? [])));
    if (name === "language") return argument(name, text(random.pick(["en", "ar", "uk", "en-GB", "fr"])));
    return argument(name, randomInput(making, type, name, 0));
  });
}

function cursorArgument(making: Making, name: string, inner: SelectionNode[]): ArgumentNode {
  const number = (making.counter.lists += 1);
  const variable = `c${number}`;
  making.variables.definitions.set(variable, "String");
  making.cursors.set(`cursors${number}`, variable);
  inner.push({
    kind: Kind.FIELD,
    alias: nameNode(`cursors${number}`),
    name: nameNode("edges"),
    selectionSet: selectionSet([{ kind: Kind.FIELD, name: nameNode("cursor") }]),
  });
  return argument(name, { kind: Kind.VARIABLE, name: nameNode(variable) });
}
