import type { Model } from "../model/model.js";
import type { Store } from "../store/store.js";
import { storeWith } from "../store/store-with.js";
import { FINDING_KINDS, type Finding, type FindingKind } from "./finding.js";
import { findBrokenLinks } from "./find-broken-links.js";
import { findSameNames } from "./find-same-names.js";
import { findWrongValues } from "./find-wrong-values.js";
import { rebuildDerived } from "./rebuild-derived.js";

/** What each passage through the graph finds. */
const PASSAGES: readonly (readonly [find: typeof findStale, kinds: readonly FindingKind[]])[] = [
  [findBrokenLinks, ["dangling-citation"]],
  [findWrongValues, ["no-source", "contradicting-dates", "number-out-of-bounds", "does-not-fit"]],
  [findSameNames, ["same-name"]],
  [findStale, ["stale-derived-value"]],
];

/**
 * Goes through a whole graph and gives what it finds of some kinds, as it finds it; nothing is changed. What none of the kinds
 * needs is not read. Memory stays the same, however large the graph is.
 */
export async function* checkGraph(
  store: Store,
  model: Model,
  only: ReadonlySet<FindingKind> = new Set(FINDING_KINDS),
): AsyncGenerator<Finding> {
  for (const [find, kinds] of PASSAGES)
    if (kinds.some((kind) => only.has(kind)))
      for await (const finding of find(store, model)) if (only.has(finding.kind)) yield finding;
}

async function* findStale(store: Store, model: Model): AsyncGenerator<Finding> {
  const { rebuilt } = await rebuildDerived(readOnly(store), model);
  if (rebuilt > 0)
    yield {
      kind: "stale-derived-value",
      type: "all",
      records: rebuilt,
      record: `${rebuilt} records`,
      trouble: "a key, a date's bounds or a search form is not what follows from the record",
      cure: "run attest migrate, which derives them anew",
    };
}

/** A store to which a rebuild writes nothing: it answers how many rows it was given. */
function readOnly(store: Store): Store {
  return storeWith(store, {
    write: (statements) =>
      Promise.resolve(statements.map(({ params: { rows } }) => [{ written: Array.isArray(rows) ? rows.length : 0 }])),
    migrate: () => Promise.resolve({ created: [], present: [] }),
    suspend: () => Promise.resolve(),
  });
}
