import type { Parameter } from "../cypher/statement.js";
import { invariant } from "../errors.js";
import type { Model, NodeType } from "../model/model.js";
import type { CheckedCitation } from "./checked.js";
import { createNodes, createRelationships, nodeColumns, rowOf } from "./create-statements.js";
import { filled, linkGroup } from "./plan-writes.js";
import { mergeNodes, type RowGroup } from "./write-statements.js";

/** A citation, and the references of all that rest on it. */
export interface CitedBy {
  readonly citation: CheckedCitation;
  readonly citedBy: readonly string[];
}

/** The rows that write citations that the store has not. What they lead to is there. */
export function planNewCitations(model: Model, citations: readonly CitedBy[]): readonly RowGroup[] {
  const type = citationType(model);
  const columns = ["citedBy", ...nodeColumns(model, type)];
  const links = (name: string, ends: readonly (readonly Parameter[])[]): RowGroup => ({
    cypher: createRelationships(name, ["key"]),
    rows: ends.map((row) => [...row, ""]),
  });
  return filled([
    {
      cypher: createNodes(model, type, columns),
      rows: citations.map(({ citation, citedBy }) => rowOf(columns, { ...citation, citedBy })),
    },
    links(
      "CITES",
      citations.map(({ citation }) => [citation.id, citation.source]),
    ),
    links(
      "QUOTES",
      citations.flatMap(({ citation: { id, statement } }) => (statement === null ? [] : [[id, statement]])),
    ),
  ]);
}

/** The rows that write citations, whether the store has them or not. What they lead to is there. */
export function planCitations(model: Model, citations: readonly CitedBy[]): readonly RowGroup[] {
  const type = citationType(model);
  const quoting = citations.filter(({ citation }) => citation.statement !== null);
  const rows = citations.map(({ citation, citedBy }) => {
    const { id, locator, quote, retrievedAt } = citation;
    const given = Object.entries({ locator, quote, retrievedAt }).filter(([, value]) => value !== null);
    return { id, properties: { id, citedBy, ...Object.fromEntries(given) } };
  });
  return filled([
    { cypher: mergeNodes(model, type), rows },
    linkGroup(
      "CITES",
      citations.map(({ citation }) => ({ start: citation.id, end: citation.source })),
    ),
    linkGroup(
      "QUOTES",
      quoting.map(({ citation }) => ({ start: citation.id, end: citation.statement ?? "" })),
    ),
  ]);
}

function citationType(model: Model): NodeType {
  const type = model.nodeTypes.get("Citation");
  invariant(type, "the model has no Citation");
  return type;
}
