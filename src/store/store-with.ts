import type { Store } from "./store.js";

/** A store with some of its methods replaced; all others are its own. */
export function storeWith(store: Store, replaced: Partial<Store>): Store {
  return {
    engine: store.engine,
    limitations: store.limitations,
    read: (...args) => store.read(...args),
    readTogether: (...args) => store.readTogether(...args),
    writeTogether: (...args) => store.writeTogether(...args),
    write: (...args) => store.write(...args),
    migrate: (...args) => store.migrate(...args),
    suspend: (...args) => store.suspend(...args),
    saveCopy: (...args) => store.saveCopy(...args),
    ping: (...args) => store.ping(...args),
    close: () => store.close(),
    ...replaced,
  };
}
