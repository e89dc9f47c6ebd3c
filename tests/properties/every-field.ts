import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import type { Model, NodeType, Traversal } from "../../src/model/model.js";

/** Operations that between them read, count, filter and order by every field that clients see, small ones. */
export function everyField(schema: GraphQLSchema, model: Model): readonly DocumentNode[] {
  const types = [...model.nodeTypes.values()].filter(({ plural }) => plural !== null);
  const documents = types.flatMap((type) => operationsOf(schema, type)).map((text) => parse(text));
  for (const document of documents) for (const error of validate(schema, document)) throw error;
  return documents;
}

function operationsOf(schema: GraphQLSchema, type: NodeType): readonly string[] {
  const plain = [...fieldsByName(schema, type.name).values()].filter((field) => isLeafType(getNamedType(field.type)));
  const own = [...type.traversals.values()].filter(({ owner }) => owner === type.name || owner === "Record");
  return [
    `{ ${type.plural} { totalCount pageInfo { endCursor } nodes { ${plain.map(({ name }) => name).join(" ")} } } }`,
    ...own.map((traversal) => traversalOperation(schema, type, traversal)),
  ];
}

/** Reads what a traversal leads to; and filters, counts and orders by it, as far as one can. */
function traversalOperation(schema: GraphQLSchema, type: NodeType, { name }: Traversal): string {
  const filter = inputFields(schema, `${type.name}Where`).get(name)?.type;
  const operators = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
  const conditions = ["some: {}", "none: {}", "every: { not: {} }", "count: { eq: 1 }", "exists: true"];
  const asked = [
    ...conditions
      .filter((condition) => operators.includes(condition.split(":")[0] ?? ""))
      .map((condition) => `where: { ${name}: { ${condition} } }`),
    ...(inputFields(schema, `${type.name}Order`).has(name) ? [`orderBy: [{ ${name}: { count: DESC } }]`] : []),
  ];
  const lists = asked.map(
    (args, index) => `a${index}: ${type.plural}(${args}) { totalCount edges { cursor node { id } } }`,
  );
  const field = fieldsByName(schema, type.name).get(name);
  const related = field ? `${name}${relatedFields(schema, field)}` : "";
  return `{ ${type.plural}(first: 100) { nodes { __typename id ${related} } } ${lists.join(" ")} }`;
}

/** All that is shown of what a field leads to, one level down. */
function relatedFields(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string {
  const target = getNamedType(field.type).name;
  const args = field.args.some(({ name }) => name === "first") ? "(first: 100)" : "";
  if (!target.endsWith("Connection")) return `${args} { ${leaves(schema, target)} }`;
  const edge = target.replace(/Connection$/, "Edge");
  const node = fieldsByName(schema, edge).get("node");
  const inner = node ? leaves(schema, getNamedType(node.type).name) : "";
  return `${args} { totalCount edges { ${leaves(schema, edge)} node { ${inner} } } }`;
}

/** The plain fields of a type and its dates; its citations where it is an edge; and what a citation names. */
function leaves(schema: GraphQLSchema, type: string): string {
  const fields = [...fieldsByName(schema, type).values()];
  const named = type === "Citation" ? ["source", "statement"] : [];
  return [
    "__typename",
    ...fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name),
    ...fields.filter((field) => getNamedType(field.type).name === "FuzzyDate").map(({ name }) => `${name} { edtf }`),
    ...named.map((name) => `${name} { id }`),
    ...(type.endsWith("Edge") && fields.some(({ name }) => name === "citations")
      ? ["citations { id retrievedAt source { id } statement { id } }"]
      : []),
  ].join(" ");
}

function fieldsByName(schema: GraphQLSchema, name: string): ReadonlyMap<string, GraphQLField<unknown, unknown>> {
  const type = schema.getType(name);
  if (!type || !("getFields" in type) || isInputObjectType(type)) throw new Error(`${name} has fields`);
  return new Map(Object.entries(type.getFields()));
}

function inputFields(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name);
  return new Map(isInputObjectType(type) ? Object.entries(type.getFields()) : []);
}
