import {
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { AttestError } from "../errors.js";
import { checkLimits } from "./check-limits.js";
import { emitExploration, type ExplorationStatement } from "./emit-exploration.js";
import { emitOperation, type OpenStatement } from "./emit.js";
import type { EmissionTarget } from "./emission.js";
import { fragmentsOf, planOperation } from "./plan-operation.js";
import type { ExplorationPlan, ListPlan, OperationPlan, SearchPlan, Variables } from "./plan.js";
import { restrict, type AccessRule } from "./restrict.js";

/** What every operation is compiled against. */
export interface CompileContext extends EmissionTarget {
  readonly schema: GraphQLSchema;
  /** What the rules of computed fields read, by the fields' coordinates (`Event.toll`). */
  readonly reads: ReadonlyMap<string, SelectionSetNode>;
}

/** An operation, valid against the schema, with its variables coerced. */
export interface CompileRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly rule: AccessRule;
  /** Fields whose arguments were refused, by path. */
  readonly failures: ReadonlyMap<string, AttestError>;
}

/** An operation that serves every request whose variables have the same shape. */
export interface CompiledOperation {
  readonly plan: OperationPlan;
  /** Null where nothing is asked of the store at once. */
  readonly statement: OpenStatement | null;
  readonly explorations: readonly CompiledExploration[];
}

/** An exploration, and the statements that it may ask, each made when it is needed first. */
export interface CompiledExploration {
  readonly plan: ExplorationPlan;
  readonly statement: (kind: ExplorationStatement) => OpenStatement;
  /** Reads what has been found. */
  readonly finds: OpenStatement;
  /** What must be right before anything is asked: the values of its conditions, and its arguments. */
  readonly checks: readonly OpenStatement[];
}

/**
 * Compiles an operation to one statement: plan it, restrict it to what the viewer may see, check its limits, emit it.
 * Its price depends on the variables' values and is worked out when they are bound (`checkPrice`). Throws
 * BAD_USER_INPUT and LIMIT_EXCEEDED.
 */
export function compile(context: CompileContext, request: CompileRequest): CompiledOperation {
  const { document, operation, variables, rule, failures } = request;
  const planned = planOperation({ ...context, variables, failures, fragments: fragmentsOf(document) }, operation);
  const plan = restrict(context.model, planned, rule);
  checkLimits(document, plan, context.limits);
  const statement = plan.lists.length + plan.searches.length > 0 ? emitOperation(context, plan) : null;
  return {
    plan,
    statement,
    explorations: plan.explorations.map((exploration) => compileExploration(context, exploration)),
  };
}

function compileExploration(context: CompileContext, plan: ExplorationPlan): CompiledExploration {
  const emitted = new Map<ExplorationStatement, OpenStatement>();
  const statement = (kind: ExplorationStatement): OpenStatement => {
    const open = emitted.get(kind) ?? emitExploration(context, plan, kind);
    emitted.set(kind, open);
    return open;
  };
  const lists = [plan.records, plan.links].filter((list) => list !== null);
  const finds = emitOperation(context, { ...NOTHING, lists });
  const given = { cypher: "", parameters: [], checks: plan.checks.map((read) => ({ read, path: plan.path })) };
  return { plan, statement, finds, checks: [given, statement("follow"), finds] };
}

const NOTHING: OperationPlan = { lists: [], searches: [], explorations: [], shape: { kind: "fields", fields: [] } };

/** What is read again where the page of a search is not among what was read ahead: the nodes of these ids alone. */
export function compilePages(
  context: CompileContext,
  pages: readonly { readonly search: SearchPlan; readonly ids: readonly string[] }[],
): OpenStatement {
  const lists = pages.map(({ search: { page }, ids }): ListPlan => {
    const size = (): number => ids.length;
    return { ...page, start: { kind: "ids", ids: () => ids }, page: { ...page.page, size } };
  });
  return emitOperation(context, { ...NOTHING, lists });
}

/** The operation of a document that is asked for. Throws BAD_USER_INPUT when it is not there, or is not a query. */
export function findOperation(document: DocumentNode, name: string | null): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [only] = operations;
  const operation =
    name === null && operations.length === 1 ? only : operations.find((candidate) => candidate.name?.value === name);
  if (!operation)
    throw new AttestError(
      "BAD_USER_INPUT",
      name === null
        ? "The document holds several operations; say which by operationName"
        : `The document holds no operation ${JSON.stringify(name)}`,
    );
  if (operation.operation !== "query")
    throw new AttestError("BAD_USER_INPUT", `Attest answers queries, not a ${operation.operation}`);
  return operation;
}
