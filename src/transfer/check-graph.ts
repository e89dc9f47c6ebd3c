import type { Model } from "../model/model.js";
import type { Store } from "../store/store.js";
import { storeWith } from "../store/store-with.js";
import type { Finding } from "./finding.js";
import { findBrokenLinks } from "./find-broken-links.js";
import { findSameNames } from "./find-same-names.js";
import { findWrongValues } from "./find-wrong-values.js";
import { rebuildDerived } from "./rebuild-derived.js";

/**
 * Goes through a whole graph and gives what it finds, as it finds it; nothing is changed. Memory stays the same, however large the
 * graph is.
 */
export async function* checkGraph(store: Store, model: Model): AsyncGenerator<Finding> {
  yield* findBrokenLinks(store, model);
  yield* findWrongValues(store, model);
  yield* findSameNames(store, model);
  const { rebuilt } = await rebuildDerived(readOnly(store), model);
  if (rebuilt > 0)
    yield {
      kind: "stale-derived-value",
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
