import type { EntityAroundQuery, EntityDatedFragment, ShownRecordFragment } from "../../../generated/operations";
import { readRecord } from "../records/read-record";
import type { ShownRecord } from "../records/shown-record";

type Answered = NonNullable<EntityAroundQuery["node"]>;

/** The record, and what happened around it or was said about and by it, each once. */
export function recordsAround(node: Answered): readonly ShownRecord[] {
  const nodes = [node, ...eventsOf(node)].map((one) => readRecord(one));
  const records = [...nodes, ...statementsOf(node).map(readStatement)];
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

function eventsOf(node: Answered): readonly ShownRecordFragment[] {
  switch (node.__typename) {
    case "Person":
    case "Group":
      return node.participatedIn.nodes;
    case "Place":
      return node.events.nodes;
    case "Event":
      return [...node.parts.nodes, ...node.eventTies.nodes];
    case "Statement":
      return node.about.nodes;
    case "QuantityClaim":
      return node.event ? [node.event] : [];
    case "Source":
      return [];
  }
}

/** Statements without a date would only be counted as such; the lists below have them all. */
function statementsOf(node: Answered): readonly EntityDatedFragment[] {
  const about = "statementsAbout" in node ? node.statementsAbout.nodes : [];
  const by = "statementsMade" in node ? node.statementsMade.nodes : [];
  return [...about, ...by].filter(({ madeOn }) => madeOn !== null);
}

function readStatement(said: EntityDatedFragment): ShownRecord {
  const { id, text, stance, madeOn, marking, confidence } = said;
  const rest = { description: null, places: [], morePlaces: 0, marking, confidence, links: 0 };
  return { id, type: "STATEMENT", name: text, said, kind: stance, date: madeOn, ...rest };
}
