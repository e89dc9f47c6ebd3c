import { cypher, join, lines, literal, name, number, type Cypher } from "../cypher/text.js";
import { invariant } from "../errors.js";
import type { RelationshipVia } from "../model/model.js";
import { emitApart } from "./emit-apart.js";
import { emitCited } from "./emit-cited.js";
import { emitHop, emitOperand } from "./emit-filter.js";
import { emitRole, emitType, MOST_LINKS } from "./emit-links.js";
import { emitRows, emitTotal } from "./emit-list.js";
import { emitPattern } from "./emit-pattern.js";
import { emitAlike } from "./emit-search.js";
import { whereClause } from "./emit-source.js";
import type { OpenStatement } from "./emit.js";
import { call, newEmission, variables, type Emission, type EmissionTarget } from "./emission.js";
import { found } from "./plan-exploration.js";
import { conjunction, type ExplorationPlan, type FilterPlan, type StepPlan } from "./plan.js";
import type { Scope } from "./scope.js";

/**
 * What an exploration may ask of the store. Each returns one row with one list, `found`.
 *
 * - `asked`: those of `ids` that are there: [id].
 * - `follow`: of each of `ids` the first `most` steps to what may be reached, or is in `ends`: [id, type, other end's id, whether
 *   it leads away, key, confidence].
 * - `followBack`: the same, of the steps that lead to the ids.
 * - `statements`: the same as `follow`, to statements alone, that may stand between.
 * - `among`: the same, to what is in `members` alone, whatever it is.
 * - `beyond`: of each of `ids` how many steps of each kind lead to what is not in `members`.
 * - `degrees`: of each of `ids` the number of its relationships.
 * - `citing`: of each of `ids` the sources that it cites and that may be reached: [id, source's id].
 * - `cited`: of each of `ids` how much rests on it, up to a thousand.
 */
export type ExplorationStatement =
  | "asked"
  | "follow"
  | "followBack"
  | "statements"
  | "among"
  | "beyond"
  | "degrees"
  | "citing"
  | "cited";

/** What there is where no step may be followed. */
const NOTHING_FOUND = [cypher`RETURN [] AS found`];

/** How much that rests on one source is counted. */
const MOST_CITED = 1_000;

/** One of the statements of an exploration. */
export function emitExploration(
  target: EmissionTarget,
  plan: ExplorationPlan,
  statement: ExplorationStatement,
): OpenStatement {
  const emission = newEmission(target, { emitRows, emitTotal, emitApart, emitAlike });
  const [id, record] = variables(emission, ["id", "record"]);
  const clauses = [
    cypher`UNWIND ${emission.names.parameter("ids", found("ids"), plan.path)} AS ${id}`,
    cypher`MATCH (${record}:Record {id: ${id}})`,
    ...EMITTERS[statement](emission, plan, record),
  ];
  return { cypher: lines(clauses).text, parameters: emission.names.parameters, checks: [] };
}

type Emitter = (emission: Emission, plan: ExplorationPlan, record: Cypher) => readonly Cypher[];

const EMITTERS: Readonly<Record<ExplorationStatement, Emitter>> = {
  asked: (emission, plan, record) => [
    ...whereClause(askAll(emission, scopeOf(plan, record), plan.asked)),
    cypher`RETURN collect([${record}.id]) AS found`,
  ],
  follow: (emission, plan, record) => emitSteps(emission, plan, plan.steps, record, reachedOrEnds(plan)),
  followBack: (emission, plan, record) => emitSteps(emission, plan, plan.stepsBack, record, reachedOrEnds(plan)),
  statements: (emission, plan, record) => emitSteps(emission, plan, plan.steps, record, plan.between),
  among: (emission, plan, record) =>
    emitSteps(emission, plan, plan.steps, record, { kind: "member", of: found("members"), hint: "members" }),
  beyond: emitBeyond,
  degrees: (emission, plan, record) => {
    const counts = plan.every.map(({ hop }) => {
      const { match, conditions } = emitHop(emission, hop, record, plan.path);
      return cypher`COUNT { ${lines([match, ...whereClause(conditions)])} }`;
    });
    const degree = counts.reduce((sum, count) => cypher`${sum} + ${count}`);
    return [cypher`RETURN collect([${record}.id, ${degree}]) AS found`];
  },
  citing: emitCiting,
  cited: emitCitedCounts,
};

function scopeOf({ path }: ExplorationPlan, node: Cypher): Scope {
  return { node, edge: null, path: null, at: path };
}

function askAll(emission: Emission, scope: Scope, filter: FilterPlan): readonly Cypher[] {
  return (filter.kind === "and" ? filter.parts : [filter]).map((part) => emitOperand(emission, scope, part));
}

function reachedOrEnds({ reached }: ExplorationPlan): FilterPlan {
  if (reached.kind === "and" && reached.parts.length === 0) return reached;
  return { kind: "or", parts: [reached, { kind: "member", of: found("ends"), hint: "ends" }] };
}

interface TakenStep {
  readonly clauses: readonly Cypher[];
  readonly scope: Scope;
  readonly edge: Cypher;
}

function takeStep(
  emission: Emission,
  { path: at }: ExplorationPlan,
  { hop }: StepPlan,
  record: Cypher,
  reached: FilterPlan,
): TakenStep {
  // Whether a record is among some is told soonest.
  const where = conjunction(reached.kind === "member" ? [reached, hop.where] : [hop.where, reached]);
  const { match, scope } = emitPattern(emission, {
    ...hop,
    ...STEP,
    where,
    at,
    from: record,
    via: relationshipOf(hop),
  });
  const { edge } = scope;
  invariant(edge, "a step has a relationship");
  return { scope, edge, clauses: [cypher`MATCH ${match}`, ...whereClause(askAll(emission, scope, where))] };
}

const STEP = { fewest: 1, needsEdge: true } as const;

function relationshipOf({ via }: StepPlan["hop"]): RelationshipVia {
  invariant(via.kind === "relationship", "a step is a relationship");
  return via;
}

/**
 * The surest first, so that what a limit leaves out is the least sure; then in an order that both engines have. Each way is cut
 * by itself first, by no more than decides what is reached: which of two that lead to the same record is left out does not. (Of a
 * hub's 50,000 that takes 80 ms of work, where all that orders them takes 300.)
 */
function emitSteps(
  emission: Emission,
  plan: ExplorationPlan,
  steps: readonly StepPlan[],
  record: Cypher,
  reached: FilterPlan,
): readonly Cypher[] {
  if (steps.length === 0) return NOTHING_FOUND;
  const most = emission.names.parameter("most", found("most"), plan.path);
  const branches = steps.map((step) => {
    const { clauses, scope, edge } = takeStep(emission, plan, step, record, reached);
    return lines([
      ...clauses,
      cypher`WITH ${edge}, ${scope.node}`,
      cypher`ORDER BY ${rankOf(emission, cypher`${edge}.confidence`)}, ${scope.node}.id`,
      cypher`LIMIT ${most}`,
      cypher`RETURN type(${edge}) AS type, ${scope.node}.id AS other, ${literal(step.outgoing)} AS outgoing, coalesce(${edge}.key, '') AS key, ${edge}.confidence AS confidence`,
    ]);
  });
  return [
    call(record, [
      call(record, [unionAll(branches)]),
      cypher`WITH type, other, outgoing, key, confidence`,
      cypher`ORDER BY ${rankOf(emission, cypher`confidence`)}, other, type, key, outgoing`,
      cypher`LIMIT ${most}`,
      cypher`RETURN type, other, outgoing, key, confidence`,
    ]),
    cypher`RETURN collect([${record}.id, type, other, outgoing, key, confidence]) AS found`,
  ];
}

function rankOf({ model }: Emission, confidence: Cypher): Cypher {
  const values = model.enums.get("Confidence")?.values ?? [];
  const cases = values.map(({ name: value }, index) => cypher`WHEN ${literal(value)} THEN ${number(index)}`);
  return cypher`CASE ${confidence} ${join(cases, " ")} ELSE ${number(values.length)} END`;
}

function unionAll(branches: readonly Cypher[]): Cypher {
  return lines(branches.flatMap((branch, index) => (index === 0 ? [branch] : [cypher`UNION ALL`, branch])));
}

function emitBeyond(emission: Emission, plan: ExplorationPlan, record: Cypher): readonly Cypher[] {
  const outside: FilterPlan = { kind: "not", part: { kind: "member", of: found("members"), hint: "members" } };
  const branches = plan.steps.map((step) => {
    const { clauses, scope, edge } = takeStep(emission, plan, step, record, conjunction([plan.reached, outside]));
    return lines([
      ...clauses,
      cypher`WITH type(${edge}) AS relationship, ${emitRole(emission.model, edge)} AS role, ${emitType(emission.model, scope.node)} AS type, count(*) AS count`,
      cypher`ORDER BY count DESC, relationship, role, type`,
      cypher`LIMIT ${number(MOST_LINKS)}`,
      cypher`RETURN relationship, role, type, ${literal(step.outgoing)} AS outgoing, count`,
    ]);
  });
  if (branches.length === 0) return NOTHING_FOUND;
  return [
    call(record, [unionAll(branches)]),
    cypher`RETURN collect([${record}.id, relationship, role, type, outgoing, count]) AS found`,
  ];
}

/** The sources that records cite, each once for each record. */
function emitCiting(emission: Emission, plan: ExplorationPlan, record: Cypher): readonly Cypher[] {
  const clauses: Cypher[] = [];
  let end = record;
  for (const hop of plan.citing) {
    const { via } = hop;
    const [id] = variables(emission, ["id"]);
    const isReferred = via.kind === "reference";
    if (isReferred) clauses.push(cypher`UNWIND coalesce(${end}.${name(via.property)}, []) AS ${id}`);
    const { match, conditions, node } = emitHop(emission, hop, end, plan.path, isReferred ? id : null);
    clauses.push(match, ...whereClause(conditions));
    end = node;
  }
  const reached = askAll(emission, scopeOf(plan, end), plan.reached);
  return [
    ...clauses,
    cypher`WITH DISTINCT ${record}, ${end}`,
    ...whereClause(reached),
    cypher`WITH ${record}.id AS id, ${end}.id AS source`,
    cypher`ORDER BY id, source`,
    cypher`LIMIT ${emission.names.parameter("most", found("most"), plan.path)}`,
    cypher`RETURN collect([id, source]) AS found`,
  ];
}

function emitCitedCounts(emission: Emission, plan: ExplorationPlan, record: Cypher): readonly Cypher[] {
  const target = emission.model.nodeTypes.get("Record");
  invariant(target, "every node is a Record");
  const { clauses, where, scope } = emitCited(emission, plan.cited, record, { target, path: plan.path });
  return [
    call(record, [
      ...clauses,
      ...whereClause(where),
      cypher`WITH ${scope.node}`,
      cypher`LIMIT ${number(MOST_CITED)}`,
      cypher`RETURN count(${scope.node}) AS count`,
    ]),
    cypher`RETURN collect([${record}.id, count]) AS found`,
  ];
}
