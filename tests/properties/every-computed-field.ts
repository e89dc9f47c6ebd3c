import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import type { Model } from "../../src/model/model.js";

/** Operations that between them ask for every computed field in several ways; those that take an id, for each of `ids`. */
export function everyComputedField(
  schema: GraphQLSchema,
  model: Model,
  ids: readonly string[],
): readonly DocumentNode[] {
  const asked = { schema, model, ids };
  const ofNodes = [...model.nodeTypes.values()].flatMap((type) =>
    [...type.computed.values()]
      .filter(({ owner }) => owner === type.name)
      .flatMap(({ name }) => calls(asked, fieldOf(schema, type.name, name)))
      .map((call) => `{ ${type.plural} (first: 100) { nodes { id ${call} } } }`),
  );
  const ofRoots = [...model.rootFields.keys()].flatMap((name) => calls(asked, fieldOf(schema, "Query", name)));
  const documents = [...ofNodes, ...ofRoots.map((call) => `{ ${call} }`)].map((text) => parse(text));
  for (const document of documents) for (const error of validate(schema, document)) throw error;
  return documents;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly ids: readonly string[];
}

type Field = GraphQLField<unknown, unknown>;

/** A field with every combination of what it may be given, and all that it answers. */
function calls(asked: Asked, field: Field): readonly string[] {
  const choices = field.args.reduce<readonly (readonly string[])[]>(
    (before, arg) => valuesOf(asked, arg).flatMap((value) => before.map((args) => [...args, ...value])),
    [[]],
  );
  const selected = selectionOf(asked, field, []);
  return choices.map((args) => `${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""} ${selected}`);
}

/** What an argument is given; an optional one only once it is not left out. */
function valuesOf({ ids }: Asked, arg: GraphQLArgument): readonly (readonly string[])[] {
  const type = getNullableType(arg.type);
  const give = (values: readonly unknown[]): string[][] => values.map((value) => [`${arg.name}: ${String(value)}`]);
  if (isRequiredArgument(arg)) {
    if (isEnumType(type)) return give(type.getValues().map(({ name }) => name));
    return give(ids.map((id) => JSON.stringify(id)));
  }
  if (String(type) === "Boolean") return give([true]);
  return arg.name === "language" ? give(['"en"', '"uk"']) : [[]];
}

/** All that is answered: leaves, dates, ids of nodes, and the same of what is no node. */
function selectionOf(asked: Asked, field: Field, within: readonly string[]): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return "";
  if (type.name === "FuzzyDate") return "{ edtf }";
  if (asked.model.nodeTypes.has(type.name)) return "{ __typename id }";
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${field.name} is an object`);
  const fields = Object.values(type.getFields()).filter(
    (inner) => !within.includes(getNamedType(inner.type).name) && !inner.args.some(isRequiredArgument),
  );
  const selected = fields.map((inner) => `${inner.name} ${selectionOf(asked, inner, [...within, type.name])}`);
  return `{ __typename ${selected.join(" ")} }`;
}

function fieldOf(schema: GraphQLSchema, type: string, name: string): Field {
  const found = schema.getType(type);
  const field = isObjectType(found) || isInterfaceType(found) ? found.getFields()[name] : undefined;
  if (!field) throw new Error(`${type}.${name} is in the schema`);
  return field;
}
