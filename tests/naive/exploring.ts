import { typeValue } from "../../src/model/names.js";
import { fits, type Input } from "./fits.js";
import type { NaiveGraph, NaiveNode, NaiveRelationship } from "./graph.js";
import { roleOf } from "./links.js";
import { alone } from "./reach.js";
import { compare, spanOf } from "./value.js";

/** A relationship taken from one of its ends to the other. */
export interface NaiveStep {
  readonly relationship: NaiveRelationship;
  readonly to: NaiveNode;
  readonly outgoing: boolean;
}

/** Every step from a record that the arguments allow, wherever it leads; one to itself is taken both ways. */
export function stepsFrom(graph: NaiveGraph, id: string, args: Input): readonly NaiveStep[] {
  return graph.relationships
    .flatMap((relationship): NaiveStep[] => {
      const away = nodeOf(graph, relationship.end);
      const back = nodeOf(graph, relationship.start);
      return [
        ...(relationship.start === id && away ? [{ relationship, to: away, outgoing: true }] : []),
        ...(relationship.end === id && back ? [{ relationship, to: back, outgoing: false }] : []),
      ];
    })
    .filter((step) => isAlong(graph, step, args) && isTiedThen(graph, step.relationship, args));
}

/** The record of an id, if it is there. */
export function nodeOf(graph: NaiveGraph, id: string): NaiveNode | undefined {
  return graph.nodes.find((node) => node.id === id);
}

/** Whether a record may be reached: by its type, by `where`, and by its date. */
export function isReached(graph: NaiveGraph, node: NaiveNode, args: Input): boolean {
  const { types, where } = args;
  if (Array.isArray(types) && !types.includes(typeValue(node.type))) return false;
  if (typeof where === "object" && where !== null && !fits(graph, alone(node), where as Input)) return false;
  return isThen(node, args);
}

const DATES: Readonly<Record<string, string>> = { Event: "when", Statement: "madeOn", Source: "publishedOn" };

/** Whether a record may be of the time that is asked for. */
export function isThen({ type, fields }: NaiveNode, { at }: Input): boolean {
  return overlaps(fields[DATES[type] ?? ""], at);
}

function isTiedThen({ model }: NaiveGraph, { type, fields }: NaiveRelationship, { at }: Input): boolean {
  const properties = [...(model.relationshipTypes.get(type)?.properties?.properties.values() ?? [])];
  return properties.every(({ name, type: { kind } }) => kind !== "fuzzyDate" || overlaps(fields[name], at));
}

function overlaps(date: unknown, at: unknown): boolean {
  if (typeof date !== "string" || typeof at !== "string") return true;
  const [one, other] = [spanOf(date), spanOf(at)];
  return (
    (one.earliest ?? -Infinity) <= (other.latest ?? Infinity) &&
    (one.latest ?? Infinity) >= (other.earliest ?? -Infinity)
  );
}

/** Whether a step is of one of the kinds that are asked for. */
function isAlong(graph: NaiveGraph, { relationship, to, outgoing }: NaiveStep, { along }: Input): boolean {
  if (!Array.isArray(along)) return true;
  return (along as readonly Input[]).some(({ relationships, roles, direction, types, leastConfidence }) => {
    const isOf = (list: unknown, value: unknown): boolean => !Array.isArray(list) || list.includes(value);
    return (
      isOf(relationships, relationship.type) &&
      isOf(roles, roleOf(graph, relationship)) &&
      (direction === undefined || (direction === "OUT") === outgoing) &&
      isOf(types, typeValue(to.type)) &&
      (leastConfidence === undefined || sureness(graph, relationship) <= rank(graph, leastConfidence))
    );
  });
}

function rank({ model }: NaiveGraph, confidence: unknown): number {
  return model.enums.get("Confidence")?.values.findIndex(({ name }) => name === confidence) ?? -1;
}

/** How sure a relationship is: 0 is the surest. */
export function sureness(graph: NaiveGraph, { fields }: NaiveRelationship): number {
  return rank(graph, fields["confidence"] ?? "UNASSESSED");
}

/** The surest first, then by other end, type, key and direction. */
export function compareSteps(graph: NaiveGraph, one: NaiveStep, other: NaiveStep): number {
  return (
    sureness(graph, one.relationship) - sureness(graph, other.relationship) ||
    compare(one.to.id, other.to.id) ||
    compare(one.relationship.type, other.relationship.type) ||
    compare(one.relationship.key, other.relationship.key) ||
    Number(one.outgoing) - Number(other.outgoing)
  );
}

/** Compares relationships by type, start, end and key. */
export function compareRelationships(one: NaiveRelationship, other: NaiveRelationship): number {
  return (
    compare(one.type, other.type) ||
    compare(one.start, other.start) ||
    compare(one.end, other.end) ||
    compare(one.key, other.key)
  );
}

/** The different ids of an argument, in their order, of records that are there. */
export function asked(graph: NaiveGraph, ids: unknown): readonly string[] {
  return [...new Set(ids as readonly string[])].filter((id) => nodeOf(graph, id)); // As the argument says.
}
