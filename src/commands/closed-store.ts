import { AttestError } from "../errors.js";
import type { Store } from "../store/store.js";

/** A store that answers nothing, for what is compiled and never run. */
export function closedStore(engine: string): Store {
  const refuse = async () => {
    throw new AttestError("STORE_UNAVAILABLE", "This command opens no store.");
  };
  return {
    engine,
    limitations: [],
    read: refuse,
    readTogether: refuse,
    writeTogether: refuse,
    write: refuse,
    migrate: refuse,
    suspend: refuse,
    saveCopy: refuse,
    ping: refuse,
    close: async () => {},
  };
}
