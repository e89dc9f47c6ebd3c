import {
  GraphQLNonNull,
  isInputObjectType,
  Kind,
  parse,
  parseValue,
  type ConstArgumentNode,
  type FieldNode,
  type GraphQLSchema,
  type ValueNode,
} from "graphql";
import { hasEdge } from "../../src/model/names.js";
import { model } from "./open-world.js";
import { randomFacet, type RandomFacet } from "./random-facet.js";
import { asVariable, type InputRandom } from "./random-input.js";

/** What arguments are made with that name what another field has answered. */
export interface Exploring extends InputRandom {
  readonly schema: GraphQLSchema;
  /** Variables to be given what the first answer shows, by the alias under which it does. */
  readonly cursors: Map<string, string>;
  readonly counter: { lists: number };
}

/** What to count the whole list of a connection by, some of it by variables. */
export function facetArguments(making: Exploring, connection: string): readonly ConstArgumentNode[] {
  const { random, schema } = making;
  const type = model.nodeTypes.get(connection.replace(/Connection$/, ""));
  const input = schema.getType("FacetBy");
  if (!type || !isInputObjectType(input)) throw new Error(`${connection} has facets`);
  const facets = Array.from({ length: 1 + random.below(2) }, () => {
    const facet = valueOf(randomFacet(random, model, type));
    return random.chance(0.15) ? asVariable(making, new GraphQLNonNull(input), facet) : facet;
  });
  const by = argument("by", { kind: Kind.LIST, values: facets });
  return random.chance(0.5) ? [by, argument("first", parseValue(String(random.below(4))))] : [by];
}

function valueOf({ path, bucket, spans }: RandomFacet): ValueNode {
  const fields = [`path: ${JSON.stringify(path)}`, bucket && `bucket: ${bucket}`, spans && `spans: ${spans}`];
  return parseValue(`{ ${fields.filter(Boolean).join(", ")} }`);
}

/** Asks for a relationship by the id that `relationshipIds` answers; the first time by what is none. */
export function relationshipArguments({ random, variables, cursors, counter }: Exploring): ConstArgumentNode[] {
  if (random.chance(0.05)) return [argument("id", parseValue('"no relationship"'))];
  const variable = `c${counter.lists}`;
  variables.definitions.set(variable, "String!");
  variables.values[variable] = "none yet";
  cursors.set(`cursors${counter.lists}`, variable);
  return [argument("id", parseValue(`$${variable}`))];
}

/** A root field that answers relationships' ids. */
export function relationshipIds({ random, counter }: Exploring): FieldNode {
  const fields = [...model.nodeTypes.values()].flatMap(({ plural, traversals }) =>
    [...traversals.values()].flatMap(({ name, many, via }) =>
      plural !== null && many && hasEdge(via) ? [{ plural, name }] : [],
    ),
  );
  const { plural, name } = random.pick(fields);
  const number = (counter.lists += 1);
  const text = `{ ids${number}: ${plural} { nodes { ${name} { cursors${number}: edges { relationshipId } } } } }`;
  const [operation] = parse(text).definitions;
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  if (field?.kind !== Kind.FIELD) throw new Error("a field is what was written");
  return field;
}

function argument(name: string, value: ValueNode): ConstArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: value as ConstArgumentNode["value"] }; // Variables are declared.
}
