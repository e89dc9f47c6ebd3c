import { GraphQLError, GraphQLScalarType, type GraphQLSchema, Kind, type ValueNode } from "graphql";
import { AttestError, invariant, quoted } from "../errors.js";
import { readEdtf } from "../record/edtf.js";

/** Gives the schema's own scalars their rules. Returns the schema it was given. */
export function withScalars(schema: GraphQLSchema): GraphQLSchema {
  define(schema, "EDTF", (text) => {
    readEdtf(text);
    return text;
  });
  define(schema, "DateTime", instant);
  return schema;
}

/** An instant as it is stored: UTC, to the millisecond, so that texts order as times do. Throws BAD_USER_INPUT. */
export function instant(text: string): string {
  const time = ISO_8601.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new AttestError("BAD_USER_INPUT", `${quoted(text)} is no instant; write it as 2025-03-09T14:30:00Z`);
  return new Date(time).toISOString();
}

const ISO_8601 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function define(schema: GraphQLSchema, name: string, read: (text: string) => string): void {
  const scalar = schema.getType(name);
  invariant(scalar instanceof GraphQLScalarType, `${name} is a scalar of the schema`);
  const parse = (value: unknown): string => {
    if (typeof value !== "string") throw new GraphQLError(`${name} is text, not ${quoted(value)}`);
    try {
      return read(value);
    } catch (error) {
      if (!(error instanceof AttestError)) throw error;
      throw new GraphQLError(error.message, { originalError: error, extensions: { code: error.code } });
    }
  };
  scalar.parseValue = parse;
  scalar.parseLiteral = (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined);
}
