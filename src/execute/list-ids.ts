import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  validate,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { Viewer } from "../auth/viewer.js";
import { findOperation } from "../compile/compile.js";
import { AttestError, quoted } from "../errors.js";
import type { RequestOptions } from "../store/store.js";
import type { Executor } from "./executor.js";

/** An operation whose root fields say which records are meant, and who asks. */
export interface ListRequest {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
  /** How many ids are asked for at once. */
  readonly pageSize: number;
}

/** A record that an operation lists: its id, and the name of its type. */
export interface ListedRecord {
  readonly id: string;
  readonly type: string;
}

/**
 * All records that an operation's root fields list for its viewer, in their order: every page of a list, unless it gives
 * `first`. What the operation selects of them is not read. Rejects with BAD_USER_INPUT where a root field lists no records,
 * and as the executor does.
 */
export async function* listIds(
  executor: Executor,
  request: ListRequest,
  options: RequestOptions = {},
): AsyncGenerator<readonly ListedRecord[]> {
  const mistakes = validate(executor.schema, request.document);
  if (mistakes.length > 0) throw new AttestError("BAD_USER_INPUT", mistakes.join("\n\n"));
  const operation = findOperation(request.document, request.operationName);
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD)
      throw new AttestError("BAD_USER_INPUT", "A fragment lists nothing here: write the root fields themselves.");
    const field = listedField(executor.schema, selection);
    yield* field.paged
      ? listPages(executor, request, options, operation, selection)
      : [await ask(executor, request, options, single(operation, selection), null).then(({ records }) => records)];
  }
}

interface Answer {
  readonly records: readonly ListedRecord[];
  readonly next: string | null;
}

async function* listPages(
  executor: Executor,
  request: ListRequest,
  options: RequestOptions,
  operation: OperationDefinitionNode,
  field: FieldNode,
): AsyncGenerator<readonly ListedRecord[]> {
  let left = firstOf(field, request.variables);
  let after: string | null = null;
  do {
    const size = Math.min(left, request.pageSize);
    if (size <= 0) return;
    const answer: Answer = await ask(executor, request, options, paged(operation, field, size), after);
    yield answer.records;
    left -= answer.records.length;
    after = answer.next;
  } while (after !== null);
}

async function ask(
  executor: Executor,
  { variables, viewer }: ListRequest,
  options: RequestOptions,
  document: DocumentNode,
  after: string | null,
): Promise<Answer> {
  const all = { ...variables, [AFTER]: after };
  const { data, errors } = await executor
    .prepare({ document, operationName: null, variables: all, viewer })
    .run(options);
  const [error] = errors ?? [];
  if (error) throw error.originalError ?? error;
  const listed = data?.["listed"] as Listed; // As `single` and `paged` ask for it.
  const isPage = listed !== null && listed !== undefined && "pageInfo" in listed;
  const records = isPage ? listed.nodes : [listed ?? []].flat();
  const next = isPage && listed.pageInfo.hasNextPage ? listed.pageInfo.endCursor : null;
  return { records: records.flatMap((record) => (record ? [{ id: record.id, type: record.__typename }] : [])), next };
}

interface Found {
  readonly id: string;
  readonly __typename: string;
}

interface Page {
  readonly nodes: readonly Found[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type Listed = Page | Found | readonly (Found | null)[] | null | undefined;

/** Whether a root field lists records in pages, or names them. Throws BAD_USER_INPUT where it does neither. */
function listedField(schema: GraphQLSchema, field: FieldNode): { readonly paged: boolean } {
  const definition = schema.getQueryType()?.getFields()[field.name.value];
  const type = definition && getNamedType(definition.type);
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  if (fields["nodes"] && fields["pageInfo"]) return { paged: true };
  if (fields["id"]) return { paged: false };
  throw new AttestError(
    "BAD_USER_INPUT",
    `Query.${field.name.value} lists no records: write a list such as events(where: { ... }) { nodes { id } }.`,
  );
}

/** The variable in which the cursor travels; its name is hardly that of another. */
const AFTER = "listedAfter";

function paged(operation: OperationDefinitionNode, field: FieldNode, size: number): DocumentNode {
  const given = (field.arguments ?? []).filter(({ name }) => !["first", "after"].includes(name.value));
  const refused = given.find(({ name }) => ["last", "before"].includes(name.value));
  if (refused || (field.arguments ?? []).some(({ name }) => name.value === "after"))
    throw new AttestError(
      "BAD_USER_INPUT",
      `Query.${field.name.value} has a place to begin or end: leave out after, last and before, all pages are read.`,
    );
  const paging = argumentsOf(`first: ${size}, after: $${AFTER}`);
  return asked(
    operation,
    { ...field, arguments: [...given, ...paging] },
    "pageInfo { hasNextPage endCursor } nodes { __typename id }",
  );
}

function single(operation: OperationDefinitionNode, field: FieldNode): DocumentNode {
  return asked(operation, field, "__typename id");
}

/** One root field as an operation of its own, under the key `listed`; printed and read again, since plans are kept by text. */
function asked(operation: OperationDefinitionNode, field: FieldNode, selection: string): DocumentNode {
  const used = print(field);
  const definitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    new RegExp(`\\$${variable.name.value}\\b`).test(used),
  );
  const cursor = used.includes(`$${AFTER}`) ? [`$${AFTER}: String`] : [];
  const declared = [...definitions.map(print), ...cursor];
  const { selectionSet: _, alias: __, ...bare } = field;
  const head = `${OperationTypeNode.QUERY}${declared.length > 0 ? ` (${declared.join(", ")})` : ""}`;
  return parse(`${head} { listed: ${print(bare)} { ${selection} } }`);
}

function argumentsOf(text: string): readonly ArgumentNode[] {
  const [definition] = parse(`{ list(${text}) }`).definitions;
  const [field] = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
  return field?.kind === Kind.FIELD ? (field.arguments ?? []) : [];
}

/** How many a list asks for; all of them where it does not say. */
function firstOf(field: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const value = field.arguments?.find(({ name }) => name.value === "first")?.value;
  if (value === undefined) return Infinity;
  const given =
    value.kind === Kind.VARIABLE ? variables[value.name.value] : Number("value" in value ? value.value : NaN);
  if (given === undefined || given === null) return Infinity;
  const first = Number(given);
  if (Number.isInteger(first) && first >= 0) return first;
  throw new AttestError(
    "BAD_USER_INPUT",
    `${field.name.value}(first:) is ${quoted(given)}: write a whole number from 0.`,
  );
}
