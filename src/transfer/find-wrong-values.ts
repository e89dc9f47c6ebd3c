import { AttestError } from "../errors.js";
import type { Model } from "../model/model.js";
import type { Store } from "../store/store.js";
import { ImportError } from "./bad-import.js";
import { checkLine } from "./check-line.js";
import type { Finding } from "./finding.js";
import type { ExportedNode, ExportedRelationship, Values } from "./exported.js";
import { namedAs, type Named } from "./named.js";
import { readGraph } from "./read-graph.js";
import { readPublished, reportedBefore } from "./reported-before.js";
import { toNodeLine, toRelationshipLine, type LineFields } from "./to-line.js";
import { BOUNDS, DATES_IN_ORDER, inOrder, NUMBERS_IN_ORDER, spanOf } from "./value-rules.js";

/** What is wrong with records by themselves: values that do not fit the model, numbers and dates that cannot be, no source. */
export async function* findWrongValues(store: Store, model: Model): AsyncGenerator<Finding> {
  const graph = readGraph(store, model, { rule: { markings: null } });
  for (const type of graph.nodeTypes)
    for await (const page of graph.nodes(type)) {
      for (const node of page) yield* checkNode(model, node);
      yield* reportedBefore(page, await readPublished(store, page));
    }
  for await (const page of graph.relationships()) {
    for (const relationship of page) yield* checkRelationship(model, relationship);
    yield* reportedBefore(page, await readPublished(store, page));
  }
}

function* checkNode(model: Model, node: ExportedNode): Generator<Finding> {
  const named = namedAs(node);
  if (node.citations.length === 0) yield unsourced(named);
  yield* checkFits(model, named, toNodeLine(node));
  yield* checkNumbers(named, node.values);
  yield* checkDates(named, node.values);
}

function* checkRelationship(model: Model, relationship: ExportedRelationship): Generator<Finding> {
  const named = namedAs(relationship);
  if (relationship.citations.length === 0) yield unsourced(named);
  yield* checkFits(model, named, toRelationshipLine(relationship));
}

function unsourced(named: Named): Finding {
  return {
    kind: "no-source",
    ...named,
    trouble: "it cites no source",
    cure: 'correct it with {"change":"correct", ..., "set":{"citations":[{"source":"..."}]}}',
  };
}

function* checkFits(model: Model, named: Named, fields: LineFields): Generator<Finding> {
  try {
    checkLine(model, { kind: "line", file: "store", row: 0, fields });
  } catch (error) {
    if (!(error instanceof AttestError)) throw error;
    const trouble = error instanceof ImportError ? error.trouble : error.message;
    yield { kind: "does-not-fit", ...named, trouble, cure: "correct it with attest apply" };
  }
}

function* checkNumbers(named: Named, values: Values): Generator<Finding> {
  const cure = "look it up in the source, and correct it with attest apply";
  for (const [name, { least, most }] of Object.entries(BOUNDS)) {
    const value = values[name];
    if (typeof value === "number" && (value < least || value > most))
      yield {
        kind: "number-out-of-bounds",
        ...named,
        trouble: `${name} is ${value}, not from ${least} to ${most}`,
        cure,
      };
  }
  for (const names of NUMBERS_IN_ORDER) {
    const wrong = inOrder(names, (name) => (typeof values[name] === "number" ? values[name] : null));
    if (wrong) yield { kind: "number-out-of-bounds", ...named, trouble: wrong.join(" is more than "), cure };
  }
}

function* checkDates(named: Named, values: Values): Generator<Finding> {
  for (const [first, second] of DATES_IN_ORDER) {
    const [from, to] = [spanOf(values[first]), spanOf(values[second])];
    if (!from || !to || from.earliest <= to.latest) continue;
    const trouble = `${first} is ${JSON.stringify(values[first])}, after ${second}, ${JSON.stringify(values[second])}`;
    yield {
      kind: "contradicting-dates",
      ...named,
      trouble,
      cure: "look both up in the source, and correct one with attest apply",
    };
  }
}
