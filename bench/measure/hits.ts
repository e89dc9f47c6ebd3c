import { isDeepStrictEqual } from "node:util";
import type { Driver } from "neo4j-driver";
import type { Facts, Json, Shape } from "../shapes/shape.js";
import type { InProcess } from "./attest-in-process.js";
import { profile } from "./profile.js";
import type { rivalStatements } from "./rival-in-process.js";

/** Database hits of one shape's statements, and the operators that took most. */
export interface Hits {
  readonly attest: number;
  readonly handWritten: number;
  readonly rival: number;
  /** Where Attest takes more than the hand-written statement: its operators and the other's, to compare. */
  readonly why: string;
}

/** Profiles the statements of a shape: of a request that becomes several, all of them. */
export async function measureHits(
  shape: Shape,
  facts: Facts,
  driver: Driver,
  attest: InProcess,
  statementsOf: Awaited<ReturnType<typeof rivalStatements>>,
): Promise<Hits> {
  const { statement } = attest.prepare(shape.attest(facts));
  if (!statement) throw new Error(`${shape.name} asks nothing of the store`);
  const own = await profile(driver, statement.cypher, statement.params);
  const { cypher, params } = shape.handWritten(facts);
  const hand = await profile(driver, cypher, params);
  let rival = 0;
  for (const other of await statementsOf(shape.rival(facts)))
    if (!other.cypher.includes("dbms.components")) rival += (await profile(driver, other.cypher, other.params)).hits;
  const why =
    own.hits > 1.2 * hand.hits ? [statement.cypher, ...own.operators, "---", ...hand.operators].join("\n") : "";
  return { attest: own.hits, handWritten: hand.hits, rival, why };
}

/** Whether two answers are the same, whatever the order of an object's keys. */
export function sameAnswer(a: Json, b: Json): boolean {
  return isDeepStrictEqual(a, b);
}
