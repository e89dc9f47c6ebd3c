import { useEffect } from "react";
import { useSession } from "../shell/session";
import { placeRecords } from "./place-records";

/** Gives what has just come its place, once it is known what it is tied to. What has a place keeps it. */
export function usePlacing(): void {
  const { picture, loaded, act } = useSession();
  const { nodes, positions } = picture;
  useEffect(() => {
    const isLoaded = loaded.of.length === nodes.length && loaded.of.every((id, number) => id === nodes[number]);
    if (!isLoaded) return;
    const there = nodes.filter((id) => loaded.records.has(id));
    const pairs = loaded.links.map(({ start, end }) => [start, end] as const);
    const placed = placeRecords(there, pairs, positions, aspectOfMiddle());
    if (Object.keys(placed).length > 0) act({ kind: "placed", positions: placed });
  }, [nodes, positions, loaded.of, loaded.links, loaded.records, act]);
}

/** How much wider than high there is room; where the graph is not seen, the usual. */
function aspectOfMiddle(): number | undefined {
  const middle = document.querySelector(".middle-graph")?.getBoundingClientRect();
  return middle && middle.height > 0 ? middle.width / middle.height : undefined;
}
