import { useSyncExternalStore } from "react";

/** For how many names and lines' labels there was no room in what was drawn last. */
export interface WithoutRoom {
  readonly names: number;
  /** Names of which a part is drawn. */
  readonly cut: number;
  readonly lines: number;
}

/** Where no graph is seen, nothing lacks room in it. */
export const NO_GRAPH: WithoutRoom = { names: 0, cut: 0, lines: 0 };

let told = NO_GRAPH;

const listeners = new Set<() => void>();

/** Tells what had no room; only who shows it is drawn anew, since this may change with every frame. */
export function tellWithoutRoom(now: WithoutRoom): void {
  if (now.names === told.names && now.cut === told.cut && now.lines === told.lines) return;
  told = now;
  for (const listener of listeners) listener();
}

/** What had no room in the graph that is seen. */
export function useWithoutRoom(): WithoutRoom {
  return useSyncExternalStore(listen, () => told);
}

/** The same in words, and where to read it nevertheless; nothing where all had room. */
export function sayWithoutRoom({ names, cut, lines }: WithoutRoom): string {
  const left =
    names > 0 ? [`${names.toLocaleString("en")} ${names === 1 ? "name has" : "names have"} no room here`] : [];
  const short = cut > 0 ? [`${cut.toLocaleString("en")} ${cut === 1 ? "name is" : "names are"} cut short`] : [];
  const ofNames = `${[...left, ...short].join(", ")}: zoom in, or see the list.`;
  const ofLines = `${lines.toLocaleString("en")} ${lines === 1 ? "line without a label: click it, or see what ties its ends" : "lines without a label: click one, or see what ties its ends"}.`;
  return [...(names + cut > 0 ? [ofNames] : []), ...(lines > 0 ? [ofLines] : [])].join(" ");
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
