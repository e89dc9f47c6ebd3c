import {
  execute,
  getVariableValues,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { bind } from "../compile/bind.js";
import { checkVariables } from "../compile/check-variables.js";
import { compile, compilePages, findOperation, type CompiledOperation } from "../compile/compile.js";
import type { OperationLimits } from "../compile/limits.js";
import type { Variables } from "../compile/plan.js";
import { checkPrice } from "../compile/price.js";
import { printPlan } from "../compile/print-plan.js";
import { ruleOfCeiling, type AccessRule } from "../compile/restrict.js";
import { variableShape } from "../compile/variable-shape.js";
import type { Statement } from "../cypher/statement.js";
import { invariant, type AttestError } from "../errors.js";
import type { Model } from "../model/model.js";
import type { RequestOptions, Row, Store } from "../store/store.js";
import { deriveSchema } from "./derive/derive-schema.js";
import { checkRules, RULES } from "./computed/rules.js";
import type { Executor, OperationRequest, PreparedOperation } from "./executor.js";
import { createPlanCache, type PlanCache } from "./plan-cache.js";
import { byId, rankSearch, unread, type RankedSearch } from "./search/rank-search.js";
import { runExplorations } from "./explore/run-explorations.js";
import { dataOf, listAt } from "./row.js";
import { shapeAnswer } from "./shape-rows.js";

/** What an executor is made of. */
export interface ExecutorParts {
  readonly model: Model;
  readonly store: Store;
  readonly limits: OperationLimits;
}

interface Machine extends ExecutorParts {
  readonly schema: GraphQLSchema;
  readonly cache: PlanCache<CompiledOperation>;
  readonly reads: ReadonlyMap<string, SelectionSetNode>;
  readonly engine: string;
  /** The names of the object types. */
  readonly types: ReadonlySet<string>;
}

/** Answers operations over the schema that the model derives, from one store. */
export function createExecutor(parts: ExecutorParts): Executor {
  const schema = deriveSchema(parts.model);
  checkRules(parts.model);
  const reads = new Map([...RULES].map(([coordinate, rule]) => [coordinate, rule.reads]));
  const machine: Machine = {
    ...parts,
    schema,
    reads,
    engine: parts.store.engine,
    types: new Set([...parts.model.nodeTypes.values()].flatMap(({ kind, name }) => (kind === "object" ? [name] : []))),
    cache: createPlanCache(),
  };
  return { schema, prepare: (request) => prepare(machine, request) };
}

function prepare(machine: Machine, request: OperationRequest): PreparedOperation {
  const operation = findOperation(request.document, request.operationName);
  checkVariables(request.variables, machine.limits);
  const variables = coerced(machine.schema, operation, request.variables);
  const rule = ruleOfCeiling(machine.model, request.viewer.ceiling);
  const { compiled, statement } = compileAndBind(machine, request, operation, variables, rule);
  const cost = checkPrice(compiled.plan, machine.limits, variables);
  return {
    cost,
    statement,
    explain: () => printPlan(compiled.plan, variables),
    run: (options) => run(machine, compiled, statement, { document: request.document, operation, variables }, options),
  };
}

/** The variables as the schema reads them. Throws the first error: its message names the variable. */
function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Variables): Variables {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 10 });
  const [error] = result.errors ?? [];
  if (error) throw error;
  return result.coerced ?? {};
}

/** A repeated request only binds values. Where an argument is refused, its field is planned as failed, once, uncached. */
function compileAndBind(
  machine: Machine,
  request: OperationRequest,
  operation: OperationDefinitionNode,
  variables: Variables,
  rule: AccessRule,
): { compiled: CompiledOperation; statement: Statement | null } {
  const shape = variableShape(machine, request.document, operation, variables);
  const key = JSON.stringify([request.document.loc?.source.body, request.operationName, shape, rule.markings]);
  const failures = new Map<string, AttestError>();
  const base = { document: request.document, operation, variables, rule };
  let compiled = machine.cache.get(key, () => compile(machine, { ...base, failures }));
  for (;;) {
    const bound = compiled.statement ? bind(compiled.statement, variables) : null;
    const checked = compiled.explorations.flatMap(({ checks }) => checks.map((check) => bind(check, variables)));
    const refused = [...(bound ? [bound] : []), ...checked].filter((one) => one.kind === "refused");
    if (refused.length === 0) return { compiled, statement: bound?.kind === "bound" ? bound.statement : null };
    const known = failures.size;
    for (const { failures: more } of refused) for (const [path, error] of more) failures.set(path, error);
    invariant(failures.size > known, "a refused field is planned as failed");
    compiled = compile(machine, { ...base, failures });
  }
}

interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

async function run(
  machine: Machine,
  compiled: CompiledOperation,
  statement: Statement | null,
  asked: Asked,
  options: RequestOptions,
): Promise<ExecutionResult> {
  const { variables } = asked;
  const [rows, introspected, explored] = await Promise.all([
    statement ? machine.store.read(statement, options) : [],
    introspect(machine.schema, asked),
    runExplorations(machine, compiled.explorations, variables, options),
  ]);
  const row = { ...dataOf(rows), ...explored.row };
  const searches = await answerSearches(machine, compiled, row, variables, options);
  const { found } = explored;
  const given = { variables, introspected, searches, found, rules: RULES, types: machine.types };
  const { data, errors } = shapeAnswer(compiled.plan.shape, row, given);
  return errors.length > 0 ? { data, errors } : { data };
}

/**
 * Ranks what the text indexes have offered. The engine has read the nodes that it thinks best, which hold the page nearly
 * always; where they do not, what is missing is read in a second statement.
 */
async function answerSearches(
  machine: Machine,
  { plan }: CompiledOperation,
  row: Row,
  variables: Variables,
  options: RequestOptions,
): Promise<ReadonlyMap<string, RankedSearch>> {
  const ranked = plan.searches.map((search) => ({ search, found: rankSearch(search, row, variables) }));
  const pages = ranked
    .map(({ search, found }) => ({ search, found, ids: unread(found) }))
    .filter(({ ids }) => ids.length > 0);
  if (pages.length > 0) {
    const bound = bind(compilePages(machine, pages), variables);
    invariant(bound.kind === "bound", "what was bound before can be bound again");
    const more = dataOf(await machine.store.read(bound.statement, options));
    for (const { search, found } of pages)
      for (const [id, node] of byId(listAt(more, search.page.key))) found.rows.set(id, node);
  }
  return new Map(ranked.map(({ search, found }) => [search.key, found]));
}

/** What introspection answers: graphql-js reads the schema, which asks nothing of the store. */
async function introspect(
  schema: GraphQLSchema,
  { document, operation, variables }: Asked,
): Promise<Readonly<Record<string, unknown>>> {
  const text = operation.selectionSet.selections;
  const asks = text.some((selection) => selection.kind !== Kind.FIELD || selection.name.value.startsWith("__"));
  if (!asks) return {};
  const result = await execute({
    schema,
    document,
    operationName: operation.name?.value ?? null,
    variableValues: variables,
    rootValue: NOTHING,
  });
  return result.data ?? {};
}

/** Graph fields answer nothing to introspection; the store answers them beside it. */
const NOTHING = {};
