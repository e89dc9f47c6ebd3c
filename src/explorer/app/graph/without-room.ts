import { useSyncExternalStore } from "react";

/** For how many names there was no room in what was drawn last. */
let names = 0;

const listeners = new Set<() => void>();

/** Tells what had no room; only who shows it is drawn anew, since this may change with every frame. */
export function tellWithoutRoom(count: number): void {
  if (count === names) return;
  names = count;
  for (const listener of listeners) listener();
}

/** How many names had no room in the graph that is seen; none where no graph is. */
export function useWithoutRoom(): number {
  return useSyncExternalStore(listen, () => names);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
