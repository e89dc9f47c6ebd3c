import type { Model } from "../../src/model/model.js";
import type { NaiveValue } from "./computed.js";
import { citationNodes, type NaiveGraph, type NaiveNode, type NaiveRelationship } from "./graph.js";
import { alone, reach, type Reached } from "./reach.js";
import { asSource, relationshipId, type Source } from "./source.js";
import { compare } from "./value.js";

/** What hangs in the tree, and by which of the fields of an item it says what it is. */
interface Item {
  readonly parent: Item | null;
  readonly role: string;
  readonly statement?: NaiveNode;
  readonly citation?: NaiveNode;
  readonly judgement?: NaiveRelationship;
}

/** The tree that is being built. */
interface Tree {
  readonly graph: NaiveGraph;
  readonly root: string;
  readonly items: Item[];
  /** The statements whose branches hang already. */
  readonly hung: Set<string>;
  cut: boolean;
}

/** How many judgements lie between a statement that was asked about and the furthest that is shown. */
const FURTHEST = 2;

/** Everything that supports, repeats or contradicts a record or a relationship; null where there is neither. */
export function evidenceOf(graph: NaiveGraph, id: string): NaiveValue | null {
  const node = graph.nodes.find((one) => one.id === id);
  const relationship = graph.relationships.find((one) => relationshipId(one) === id);
  const asked = node ?? relationship;
  if (!asked) return null;
  const tree: Tree = { graph, root: id, items: [], hung: new Set([id]), cut: false };
  if (node?.type === "QuantityClaim") {
    const [claiming] = follow(graph, node, "statement");
    if (claiming) hangStatement(tree, { parent: null, role: "CLAIMS", statement: claiming.node }, FURTHEST - 1);
  }
  for (const citation of citationNodes(asked.fields)) {
    tree.items.push({ parent: null, role: "SOURCE", citation });
    const quoted = nodeOf(graph, citation.fields["statement"]);
    if (quoted) hangStatement(tree, { parent: null, role: "QUOTED", citation, statement: quoted }, FURTHEST - 1);
  }
  if (node?.type === "Statement") hangJudgements(tree, null, node, FURTHEST);
  return answer(tree, node, relationship);
}

function hangStatement(tree: Tree, item: Item & { readonly statement: NaiveNode }, further: number): void {
  const { statement } = item;
  if (isAbove(tree, item.parent, statement.id)) return;
  tree.items.push(item);
  if (tree.hung.has(statement.id)) return;
  tree.hung.add(statement.id);
  for (const citation of citationNodes(statement.fields)) tree.items.push({ parent: item, role: "SOURCE", citation });
  hangJudgements(tree, item, statement, further);
}

function hangJudgements(tree: Tree, parent: Item | null, statement: NaiveNode, further: number): void {
  for (const { node, relationship, outgoing } of follow(tree.graph, statement, "judgements")) {
    const role = relationship && roleOf(relationship.type, outgoing);
    if (!role) continue;
    if (further === 0) tree.cut ||= !isAbove(tree, parent, node.id);
    else hangStatement(tree, { parent, role, statement: node, judgement: relationship }, further - 1);
  }
}

/** What the far statement is to the near one; null where it is no evidence for it. */
function roleOf(type: string, outgoing: boolean): string | null {
  if (!outgoing || type === "CONTRADICTS") return type;
  return type === "REPEATS" ? "REPEATED" : null;
}

/** Whether a branch comes from a statement: it does not lead back there. */
function isAbove({ root }: Tree, item: Item | null, id: string): boolean {
  for (let at = item; at !== null; at = at.parent) if (at.statement?.id === id) return true;
  return id === root;
}

/** What a traversal leads to, by id, and of two relationships by their keys, types and starts. */
function follow(graph: NaiveGraph, from: NaiveNode, name: string): readonly Reached[] {
  const traversal = traversalOf(graph.model, from.type, name);
  const places = ({ node, relationship }: Reached) => [
    node.id,
    relationship?.key ?? "",
    relationship?.type ?? "",
    relationship?.start ?? "",
  ];
  return reach(graph, from, traversal, "field").toSorted((one, other) =>
    places(one).reduce((found, place, index) => found || compare(place, places(other)[index] ?? ""), 0),
  );
}

function traversalOf(model: Model, type: string, name: string) {
  const traversal = model.nodeTypes.get(type)?.traversals.get(name);
  if (!traversal) throw new Error(`${type} has no ${name}`);
  return traversal;
}

function nodeOf(graph: NaiveGraph, id: unknown): NaiveNode | undefined {
  return graph.nodes.find((node) => node.id === id);
}

function answer(
  { graph, items, cut }: Tree,
  node: NaiveNode | undefined,
  relationship: NaiveRelationship | undefined,
): NaiveValue {
  const depthOf = ({ parent }: Item): number => (parent ? depthOf(parent) + 1 : 0);
  const sourceOf = ({ role, citation }: Item): NaiveNode | undefined =>
    role === "SOURCE" ? nodeOf(graph, citation?.fields["source"]) : undefined;
  const sources = new Set(items.flatMap((item) => sourceOf(item) ?? []));
  return value({
    node: source(node),
    relationship: relationship ? { kind: "relationship", relationship } : null,
    truncated: cut,
    sources: [...sources].map(source),
    items: items.map((item, key) =>
      value({
        key,
        parent: item.parent && items.indexOf(item.parent),
        depth: depthOf(item),
        role: item.role,
        statement: source(item.statement),
        source: source(sourceOf(item)),
        citation: item.citation ? { kind: "node", reached: alone(item.citation) } : null,
        basis: item.judgement?.fields["basis"] ?? null,
        assessedBy: item.judgement?.fields["assessedBy"] ?? null,
        confidence: item.judgement ? (item.judgement.fields["confidence"] ?? "UNASSESSED") : null,
      }),
    ),
  });
}

function source(node: NaiveNode | undefined): Source | null {
  return node ? asSource(node) : null;
}

function value(fields: NaiveValue["fields"]): NaiveValue {
  return { kind: "value", fields };
}
