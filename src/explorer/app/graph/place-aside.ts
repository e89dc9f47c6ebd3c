import type { Position } from "../state/picture";
import { placeRecords } from "./place-records";

/** Up to how many records are placed at once, within a tenth of a second or so; more would hold the page up. */
export const MOST_AT_ONCE = 120;

/**
 * Places records as `placeRecords` does, in a worker, so that the page answers meanwhile. Returns how to give it up: nothing is
 * told any more then. Where the browser starts no worker, the page has to wait after all.
 */
export function placeAside(
  args: Readonly<Parameters<typeof placeRecords>>,
  onPlaced: (positions: Readonly<Record<string, Position>>) => void,
): () => void {
  const placeHere = () => onPlaced(placeRecords(...args));
  const worker = startWorker();
  if (!worker) {
    const timer = setTimeout(placeHere);
    return () => clearTimeout(timer);
  }
  worker.onmessage = ({ data }: MessageEvent<Readonly<Record<string, Position>>>) => {
    worker.terminate();
    onPlaced(data);
  };
  worker.onerror = () => {
    worker.terminate();
    placeHere();
  };
  worker.postMessage(args);
  return () => worker.terminate();
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./place-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}
