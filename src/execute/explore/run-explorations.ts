import { bind } from "../../compile/bind.js";
import type { CompiledExploration } from "../../compile/compile.js";
import type { OperationLimits } from "../../compile/limits.js";
import { withFound } from "../../compile/plan-exploration.js";
import type { Variables } from "../../compile/plan.js";
import { invariant } from "../../errors.js";
import type { Model } from "../../model/model.js";
import type { RunWithin, RequestOptions, Store } from "../../store/store.js";
import { RULES } from "../computed/rules.js";
import { dataOf, type Row } from "../row.js";
import { createExploring } from "./create-exploring.js";
import { keysOf, referenceOf, type Found } from "./exploring.js";

/** What explorations have found, by their keys, and the row that holds it as it was read. */
export interface ExploredAnswer {
  readonly row: Row;
  readonly found: ReadonlyMap<string, Found>;
}

/** What explorations are run with. */
interface Machine {
  readonly model: Model;
  readonly store: Store;
  readonly limits: OperationLimits;
}

/** How much of a request's time is left for reading what was found. */
const SHARE = 0.6;

/**
 * Runs an operation's explorations, one after another in one transaction: each finds by statements that follow one another, and
 * what it has found is read in one more. They answer with what they have when their time is up.
 */
export async function runExplorations(
  machine: Machine,
  explorations: readonly CompiledExploration[],
  variables: Variables,
  options: RequestOptions,
): Promise<ExploredAnswer> {
  if (explorations.length === 0) return { row: {}, found: new Map() };
  const { limits, store } = machine;
  const time = Math.min(limits.maxExploreMs, (options.timeoutMs ?? Infinity) * SHARE);
  return store.readTogether(async (read) => {
    const until = performance.now() + time;
    const found = new Map<string, Found>();
    let row: Row = {};
    for (const compiled of explorations) {
      const finds = await explore(machine, compiled, { read, variables, until });
      found.set(compiled.plan.key, finds);
      row = { ...row, ...(await readFinds(compiled, finds, read, variables)) };
    }
    return { row, found };
  }, options);
}

async function explore(
  { model }: Machine,
  compiled: CompiledExploration,
  { read, variables, until }: { readonly read: RunWithin; readonly variables: Variables; readonly until: number },
): Promise<Found> {
  const { plan } = compiled;
  const rule = RULES.get(plan.rule);
  invariant(rule?.explore, `${plan.rule} explores`);
  const isTimeUp = (): boolean => performance.now() > until;
  const confidences = model.enums.get("Confidence")?.values.map(({ name }) => name) ?? [];
  const exploring = createExploring({ compiled, read, variables, isTimeUp, confidences });
  // The arguments have the form that the field's SDL says.
  return rule.explore(exploring, plan.args(variables) as never, plan.selected);
}

async function readFinds(
  { finds }: CompiledExploration,
  { records, links }: Found,
  read: RunWithin,
  variables: Variables,
): Promise<Row> {
  const given = {
    records,
    near: nearEnds(links),
    wanted: keysOf(links.map(referenceOf)),
    size: Math.max(records.length, links.length),
  };
  const bound = bind(finds, withFound(variables, given));
  invariant(bound.kind === "bound", "what was checked before can be bound");
  return dataOf(await read(bound.statement));
}

/** For each relationship the end that fewer of them have, so that none is looked for among all that a hub has. */
function nearEnds(links: Found["links"]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of links.flatMap(({ start, end }) => [start, end])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const near = ({ start, end }: Found["links"][number]): string =>
    (counts.get(start) ?? 0) <= (counts.get(end) ?? 0) ? start : end;
  return [...new Set(links.map(near))];
}
