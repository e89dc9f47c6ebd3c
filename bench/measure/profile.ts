import { isInt, type Driver, type ProfiledPlan } from "neo4j-driver";

/** What Neo4j did to answer a statement. */
export interface Profile {
  readonly hits: number;
  /** One line for each operator that took hits, outermost first: `12 NodeIndexSeek ...`. */
  readonly operators: readonly string[];
}

/** Runs a statement under PROFILE. It is run before, since a first run may be planned on the way. */
export async function profile(
  driver: Driver,
  cypher: string,
  params: Readonly<Record<string, unknown>>,
): Promise<Profile> {
  const session = driver.session({ defaultAccessMode: "READ" });
  try {
    await session.run(cypher, params);
    const { summary } = await session.run(`PROFILE ${cypher}`, params);
    if (!summary.profile) throw new Error("Neo4j gave no profile");
    const operators: string[] = [];
    const hits = walk(summary.profile, operators);
    return { hits, operators };
  } finally {
    await session.close();
  }
}

function walk(plan: ProfiledPlan, operators: string[]): number {
  const own = number(plan.dbHits);
  const details = String(plan.arguments["Details"] ?? "").slice(0, 120);
  if (own > 0) operators.push(`${own} ${plan.operatorType.replace("@neo4j", "")} ${details}`);
  return plan.children.reduce((sum, child) => sum + walk(child, operators), own);
}

function number(value: unknown): number {
  return isInt(value) ? value.toNumber() : Number(value);
}
