import { bind } from "../../compile/bind.js";
import type { CompiledExploration } from "../../compile/compile.js";
import type { ExplorationStatement } from "../../compile/emit-exploration.js";
import { withFound, type FoundValues } from "../../compile/plan-exploration.js";
import type { Variables } from "../../compile/plan.js";
import { invariant } from "../../errors.js";
import type { RunWithin } from "../../store/store.js";
import { keysOf, referenceOf, type Exploring } from "./exploring.js";
import { countOf, grouped, linkOf, numbers, textOf, type FoundRow } from "./found-rows.js";

/** How many records one statement begins at. */
const BATCH = 500;
/** How many steps one statement may follow: it begins at fewer records where each has many. */
const MOST_ROWS = 50_000;

/** What an exploration asks with: a transaction, the operation's variables, and the time at which it must answer. */
export interface ExploringRequest {
  readonly compiled: CompiledExploration;
  readonly read: RunWithin;
  readonly variables: Variables;
  readonly isTimeUp: () => boolean;
  /** The names of confidences, the surest first. */
  readonly confidences: readonly string[];
}

/** Asks the statements of an exploration. */
export function createExploring(request: ExploringRequest): Exploring {
  const { isTimeUp, confidences } = request;
  const spent = { nodes: new Set<string>(), relationships: 0 };
  let late = false;
  const isLate = (): boolean => (late ||= isTimeUp());
  const ask: Ask = async (kind, ids, given) => {
    const rows: FoundRow[] = [];
    for (let from = 0; from < ids.length && !isLate(); from += BATCH)
      for (const row of await askOnce(request, kind, { ...given, ids: ids.slice(from, from + BATCH) })) rows.push(row);
    return rows;
  };
  const counted = new Map<string, number>();
  const degrees: Exploring["degrees"] = async (ids) => {
    const rows = await ask(
      "degrees",
      [...new Set(ids)].filter((id) => !counted.has(id)),
      {},
    );
    for (const [id, degree] of numbers(rows)) counted.set(id, degree);
    return counted;
  };
  const step = async (kind: StepStatement, ids: readonly string[], most: number, given: FoundValues) => {
    const rows: FoundRow[] = [];
    for (const batch of await batches(kind, ids, most, degrees))
      for (const row of await ask(kind, batch, { ...given, most: BigInt(most) })) rows.push(row);
    for (const id of ids) spent.nodes.add(id);
    spent.relationships += rows.length;
    return grouped(rows, linkOf);
  };
  return {
    asked: async (ids) => {
      const there = new Set((await ask("asked", ids, {})).map(([id]) => textOf(id)));
      return ids.filter((id) => there.has(id));
    },
    follow: (ids, most, ends = []) => step("follow", ids, most, { ends: keysOf(ends) }),
    followBack: (ids, most, ends = []) => step("followBack", ids, most, { ends: keysOf(ends) }),
    statements: (ids, most) => step("statements", ids, most, {}),
    among: async (members, most) => {
      const steps = await step("among", members, most, { members: keysOf(members) });
      return [...new Map([...steps.values()].flat().map((link) => [referenceOf(link), link])).values()];
    },
    beyond: async (ids, members) => grouped(await ask("beyond", ids, { members: keysOf(members) }), countOf),
    degrees,
    citing: async (ids, most) => {
      const rows = await ask("citing", ids, { most: BigInt(most) });
      return grouped(rows.slice(0, most), ([, source]) => textOf(source));
    },
    cited: async (ids) => numbers(await ask("cited", ids, {})),
    sureness: ({ confidence }) => (confidence === null ? confidences.length : confidences.indexOf(confidence)),
    isLate,
    explored: () => ({ nodes: spent.nodes.size, relationships: spent.relationships }),
  };
}

type StepStatement = "follow" | "followBack" | "statements" | "among";
type Ask = (kind: ExplorationStatement, ids: readonly string[], given: FoundValues) => Promise<readonly FoundRow[]>;

async function askOnce(
  { compiled, read, variables }: ExploringRequest,
  kind: ExplorationStatement,
  given: FoundValues,
): Promise<readonly FoundRow[]> {
  const bound = bind(compiled.statement(kind), withFound(variables, given));
  invariant(bound.kind === "bound", "what was checked before can be bound");
  const [row] = await read(bound.statement);
  return (row?.["found"] ?? []) as readonly FoundRow[]; // As every statement of an exploration returns.
}

/** Ids in batches of which none has more steps than one statement may follow; what ties some records to each other is little. */
async function batches(
  kind: StepStatement,
  ids: readonly string[],
  most: number,
  degrees: Exploring["degrees"],
): Promise<readonly (readonly string[])[]> {
  if (kind === "among") {
    const size = Math.max(1, Math.floor(MOST_ROWS / Math.max(1, ids.length)));
    return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
      ids.slice(index * size, (index + 1) * size),
    );
  }
  return most * Math.min(ids.length, BATCH) > MOST_ROWS ? packed(ids, await degrees(ids), most) : [ids];
}

/** Ids in batches of which none has more steps than one statement may follow, as far as each is not one by itself. */
function packed(
  ids: readonly string[],
  degrees: ReadonlyMap<string, number>,
  most: number,
): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let room = 0;
  for (const id of ids) {
    const steps = Math.min(most, degrees.get(id) ?? 0);
    if (batches.length === 0 || steps > room) {
      batches.push([]);
      room = MOST_ROWS;
    }
    batches.at(-1)?.push(id);
    room -= steps;
  }
  return batches;
}
