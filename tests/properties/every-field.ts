import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import type { Model, NodeType } from "../../src/model/model.js";

/** Operations that between them read, count, filter and order by every field that clients see, small ones. */
export function everyField(schema: GraphQLSchema, model: Model): readonly DocumentNode[] {
  const types = [...model.nodeTypes.values()].filter(({ plural }) => plural !== null);
  const documents = types.flatMap((type) => fieldsOf(schema, type)).map((text) => parse(text));
  for (const document of documents) for (const error of validate(schema, document)) throw error;
  return documents;
}

function fieldsOf(schema: GraphQLSchema, type: NodeType): readonly string[] {
  const page = (args: string, inner: string): string =>
    `{ ${type.plural}(first: 100${args}) { totalCount pageInfo { endCursor } edges { cursor node { __typename id ${inner} } } } }`;
  const fields = [...fieldsByName(schema, type.name).values()];
  const related = fields.filter((field) => !isLeafType(getNamedType(field.type)));
  const plain = fields.filter((field) => !related.includes(field)).map(({ name }) => name);
  const conditions = [...type.traversals.values()].filter(({ via }) => via.kind === "relationship");
  const many = conditions.filter(({ many }) => many);
  const orders = many.filter(({ name }) => orderNames(schema, type).has(name));
  return [
    page("", plain.join(" ")),
    ...related.map((field) => page("", `${field.name}${relatedFields(schema, field)}`)),
    ...many.flatMap(({ name }) => [
      page(`, where: { ${name}: { some: {} } }`, ""),
      ...(canCount(schema, type, name) ? [page(`, where: { ${name}: { count: { eq: 1 } } }`, "")] : []),
      page(`, where: { ${name}: { every: { not: {} } } }`, ""),
    ]),
    ...conditions.filter(({ many }) => !many).map(({ name }) => page(`, where: { ${name}: { exists: true } }`, "")),
    ...orders.map(({ name }) => page(`, orderBy: [{ ${name}: { count: DESC } }]`, "")),
  ];
}

/** Whether a condition may count what a field leads to: not where it goes any number of steps. */
function canCount(schema: GraphQLSchema, type: NodeType, name: string): boolean {
  const where = schema.getType(`${type.name}Where`);
  const filter = isInputObjectType(where) ? where.getFields()[name]?.type : undefined;
  return isInputObjectType(filter) && "count" in filter.getFields();
}

function orderNames(schema: GraphQLSchema, type: NodeType): ReadonlySet<string> {
  const order = schema.getType(`${type.name}Order`);
  return new Set(isInputObjectType(order) ? Object.keys(order.getFields()) : []);
}

/** All that is shown of what a field leads to, one level down. */
function relatedFields(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string {
  const target = getNamedType(field.type).name;
  const inner = target.endsWith("Connection") ? connectionFields(schema, target) : leaves(schema, target);
  const args = field.args.some(({ name }) => name === "first") ? "(first: 100)" : "";
  return `${args} { ${inner} }`;
}

function connectionFields(schema: GraphQLSchema, connection: string): string {
  const edge = connection.replace(/Connection$/, "Edge");
  const node = getNamedType(fieldsByName(schema, edge).get("node")?.type ?? schema.getQueryType()!).name;
  return `totalCount edges { ${leaves(schema, edge)} node { ${leaves(schema, node)} } } nodes { id }`;
}

/** The plain fields of a type, its citations, and what those name. */
function leaves(schema: GraphQLSchema, type: string): string {
  const fields = fieldsByName(schema, type);
  const plain = [...fields.values()].filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  const dates = [...fields.values()].filter((field) => getNamedType(field.type).name === "FuzzyDate");
  const named = ["source", "statement"].filter((name) => type === "Citation" && fields.has(name));
  return [
    "__typename",
    ...plain,
    ...dates.map(({ name }) => `${name} { edtf earliest latest }`),
    ...named.map((name) => `${name} { id }`),
    ...(fields.has("citations") ? ["citations { id locator retrievedAt source { id } statement { id } }"] : []),
  ].join(" ");
}

function fieldsByName(schema: GraphQLSchema, name: string): ReadonlyMap<string, GraphQLField<unknown, unknown>> {
  const type = schema.getType(name);
  if (!type || !("getFields" in type) || isInputObjectType(type)) throw new Error(`${name} has fields`);
  return new Map(Object.entries(isObjectType(type) ? type.getFields() : type.getFields()));
}
