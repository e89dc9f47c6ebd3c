import { cypher, lines } from "../cypher/text.js";
import { AttestError } from "../errors.js";
import type { Model, NodeType } from "../model/model.js";
import { indexPlans } from "../store/index-plan.js";
import type { Store } from "../store/store.js";
import { checkSums, differences, type CheckSums } from "./check-sums.js";
import { toParameters } from "./copied-values.js";
import { grouped } from "./grouped.js";
import { wholeGraph, type RawNode, type RawRelationship } from "./whole-graph.js";
import { mergeNodes, mergeRelationships, toStatements, type RowGroup } from "./write-statements.js";

export interface CopyOptions {
  /** Goes on with a copy that was cut off: what is there already is written again. */
  readonly resume?: boolean;
  /** Called after each transaction, with how many nodes and relationships have been written. */
  readonly onProgress?: (nodes: number, relationships: number) => void;
}

/** How many nodes and relationships of each type a store holds, and what they add up to. */
export interface CopyReport {
  readonly sums: CheckSums;
}

/**
 * Copies everything that a store holds into another, whichever engines they are: ids, times and derived values stay as they
 * are. Then reads the other again, and compares counts and sums by type. Rejects with STORE_CONFLICT where the target is not
 * empty, and was not to go on, and where the two differ in the end.
 */
export async function copyGraph(from: Store, to: Store, model: Model, options: CopyOptions = {}): Promise<CopyReport> {
  const { resume = false, onProgress } = options;
  await checkEmpty(to, resume);
  const plans = indexPlans(model);
  await to.migrate(plans.filter(({ kind }) => kind !== "text"));
  const sums = checkSums();
  const written = { nodes: 0, relationships: 0 };
  const graph = wholeGraph(from, model);
  for await (const nodes of graph.nodes()) {
    nodes.forEach(sums.addNode);
    await to.write(toStatements(nodeGroups(model, nodes)));
    onProgress?.((written.nodes += nodes.length), written.relationships);
  }
  for await (const relationships of graph.relationships()) {
    relationships.forEach(sums.addRelationship);
    await to.write(toStatements(relationshipGroups(relationships)));
    onProgress?.(written.nodes, (written.relationships += relationships.length));
  }
  await to.migrate(plans);
  await compare(to, model, sums.sums());
  return { sums: sums.sums() };
}

/** What a store holds, counted and summed by type. */
export async function sumGraph(store: Store, model: Model): Promise<CheckSums> {
  const sums = checkSums();
  const graph = wholeGraph(store, model);
  for await (const nodes of graph.nodes()) nodes.forEach(sums.addNode);
  for await (const relationships of graph.relationships()) relationships.forEach(sums.addRelationship);
  return sums.sums();
}

async function checkEmpty(to: Store, resume: boolean): Promise<void> {
  const count = lines([cypher`MATCH (node)`, cypher`RETURN count(node) AS nodes`]);
  const [row] = await to.read({ cypher: count.text, params: {} });
  const nodes = Number(row?.["nodes"]);
  if (nodes > 0 && !resume)
    throw new AttestError(
      "STORE_CONFLICT",
      `The target holds ${nodes} nodes: empty it, or, where they are of a copy that was cut off, go on with --resume.`,
    );
}

async function compare(to: Store, model: Model, wanted: CheckSums): Promise<void> {
  const differing = differences(wanted, await sumGraph(to, model));
  if (differing.length === 0) return;
  const told = differing.map(({ type, from, to: found }) => `  ${type}: ${from}, and ${found} in the target`);
  throw new AttestError(
    "STORE_CONFLICT",
    [
      "The target is not what was copied:",
      ...told,
      "Somebody wrote to one of the two meanwhile, or the target held something else: empty it, and copy again while nobody writes.",
    ].join("\n"),
  );
}

function nodeGroups(model: Model, nodes: readonly RawNode[]): readonly RowGroup[] {
  return [...grouped(nodes, ({ type }) => type)].map(([type, ofType]) => ({
    cypher: mergeNodes(model, type),
    rows: ofType.map(({ id, properties }) => ({ id, properties: toParameters(floatsOf(type), properties) })),
  }));
}

function relationshipGroups(relationships: readonly RawRelationship[]): readonly RowGroup[] {
  return [...grouped(relationships, ({ type }) => type)].map(([type, ofType]) => ({
    cypher: mergeRelationships(type.name),
    rows: ofType.map(({ start, end, key, properties }) => ({
      start,
      end,
      key,
      properties: toParameters(floatsOf(type.properties), properties),
    })),
  }));
}

function floatsOf(type: Pick<NodeType, "properties"> | null): ReadonlySet<string> {
  const properties = [...(type?.properties.values() ?? [])];
  return new Set(properties.filter(({ type: { kind } }) => kind === "float").map(({ name }) => name));
}
