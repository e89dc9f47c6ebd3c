import { AttestError } from "../../src/errors.js";
import { heldAt } from "../../src/record/held-at.js";
import { nameInLanguage, type NameInLanguage } from "../../src/record/name-in-language.js";
import { claimsOn, type ClaimsAsked, type NaiveClaim } from "./claims.js";
import { contradictionsOf } from "./contradictions.js";
import type { Input } from "./fits.js";
import { ownedNodes, type NaiveGraph, type NaiveNode } from "./graph.js";
import { orderOf, sorted } from "./in-order.js";
import { independentSourcesOf } from "./independent.js";
import { alone, reach, type Reached } from "./reach.js";
import { counts, tollOf, type Counting } from "./toll.js";

/** An object that is no node, by its fields. */
export interface NaiveValue {
  readonly kind: "value";
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What a computed field of a node answers, from the plain lists of a graph. */
export function computedField(graph: NaiveGraph, node: NaiveNode, name: string, args: Input): unknown {
  switch (name) {
    case "toll":
      return toll(graph, node, args);
    case "independentSources":
      return independentSourcesOf(graph, node.id);
    case "speakersThen":
      return speakersThen(graph, node);
    case "name":
      return nameIn(node, String(args["language"]));
    default:
      throw new Error(`nobody computes ${node.type}.${name} naively`);
  }
}

/** What a computed root field answers. Throws BAD_USER_INPUT where there can be no such id. */
export function computedRoot(graph: NaiveGraph, name: string, args: Input): unknown {
  if (name !== "contradictionCandidates") throw new Error(`nobody computes Query.${name} naively`);
  const id = String(args["event"]);
  if (id === "" || id.length > 200) throw new AttestError("BAD_USER_INPUT", "an id is text of 1 to 200 characters");
  const event = graph.nodes.find((node) => node.type === "Event" && node.id === id);
  if (!event) return null;
  const asked = claimsOn(graph, id, askedBy(args));
  const counted = asked.filter((claim) => counts(claim, { ...countingBy(args), asOf: null }));
  const pairs = contradictionsOf(graph, counted);
  const first = Number(args["first"]);
  return valueOf({
    pairs: pairs
      .slice(0, first)
      .map((pair) => valueOf({ ...pair, first: asNode(pair.first), second: asNode(pair.second) })),
    truncated: pairs.length > first,
  });
}

function toll(graph: NaiveGraph, event: NaiveNode, args: Input): NaiveValue {
  const found = tollOf(graph, event.id, askedBy(args), countingBy(args));
  const nodeOf = (id: string): unknown => asReached(graph.nodes.find((node) => node.id === id));
  return valueOf({
    ...found,
    latest: found.latest && asNode(found.latest),
    claims: found.claims.map(asNode),
    parts: found.parts.map((part) => valueOf({ ...part, events: part.events.map(nodeOf) })),
    truncated: false,
  });
}

function askedBy(args: Input): ClaimsAsked {
  const text = (name: string): string | null => (typeof args[name] === "string" ? args[name] : null);
  return { measure: text("measure"), population: text("population") };
}

function countingBy(args: Input): Counting {
  const is = (name: string): boolean => args[name] === true;
  return {
    asOf: typeof args["asOf"] === "string" ? args["asOf"] : null,
    includeParts: is("includeParts"),
    includeDeprecated: is("includeDeprecated"),
    includeRetracted: is("includeRetracted"),
  };
}

const FITS = ["CERTAIN", "POSSIBLE", "UNDATED"];

function speakersThen(graph: NaiveGraph, statement: NaiveNode): readonly NaiveValue[] {
  const madeOn = textOf(statement.fields["madeOn"]);
  return along(graph, statement, "speakers").map((speaker) => {
    const offices = along(graph, speaker.node, "memberOf").flatMap(({ node, relationship }) => {
      const during = textOf(relationship?.fields["during"]);
      const fit = heldAt(during, madeOn);
      const date = during === null ? null : { kind: "date", edtf: during };
      return fit ? [{ role: relationship?.fields["role"] ?? null, group: asReached(node), during: date, fit }] : [];
    });
    return valueOf({
      speaker: { kind: "node", reached: speaker },
      capacity: speaker.relationship?.fields["capacity"],
      offices: offices.toSorted((a, b) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit)).map(valueOf),
    });
  });
}

/** What a traversal leads to, in its own order. */
function along(graph: NaiveGraph, from: NaiveNode, name: string): readonly Reached[] {
  const traversal = graph.model.nodeTypes.get(from.type)?.traversals.get(name);
  const target = graph.model.nodeTypes.get(traversal?.target ?? "");
  if (!traversal || !target) throw new Error(`${from.type} has no ${name}`);
  return sorted(orderOf(graph, target, traversal, []), reach(graph, from, traversal, "field"));
}

function nameIn(node: NaiveNode, language: string): unknown {
  const names = ownedNodes(node, "names", "Name").map(
    ({ fields }): NameInLanguage => ({
      value: String(fields["value"]),
      language: textOf(fields["language"]),
      nameKind: String(fields["nameKind"]),
    }),
  );
  return nameInLanguage(names, language) ?? node.fields["name"];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function asNode({ node }: NaiveClaim): unknown {
  return asReached(node);
}

function asReached(node: NaiveNode | undefined): unknown {
  return node && { kind: "node", reached: alone(node) };
}

function valueOf(fields: NaiveValue["fields"]): NaiveValue {
  return { kind: "value", fields };
}
