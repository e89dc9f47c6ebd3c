import { AttestError } from "../errors.js";

/** What a closed store answers. */
export function closedError(): AttestError {
  return new AttestError("STORE_UNAVAILABLE", "The store is closed: start the server again.");
}
