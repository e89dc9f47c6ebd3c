import { setImmediate } from "node:timers/promises";

/** Lets other work have its turn, once in so many milliseconds, so that a long loop blocks none. */
export function yieldEvery(milliseconds: number): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < milliseconds) return;
    await setImmediate();
    since = performance.now();
  };
}
