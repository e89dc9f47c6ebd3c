import { useEffect } from "react";
import { useSession } from "../shell/session";
import type { Position } from "../state/picture";
import { MOST_AT_ONCE, placeAside } from "./place-aside";
import { placeRecords } from "./place-records";

/**
 * Gives what has just come its place, once it is known what it is tied to. What has a place keeps it. Many are placed aside; when
 * the picture changes meanwhile, that is given up.
 */
export function usePlacing(): void {
  const { picture, loaded, act } = useSession();
  const { nodes, positions } = picture;
  useEffect(() => {
    const isLoaded = loaded.of.length === nodes.length && loaded.of.every((id, number) => id === nodes[number]);
    if (!isLoaded) return;
    const there = nodes.filter((id) => loaded.records.has(id));
    const lacking = there.filter((id) => !Object.hasOwn(positions, id)).length;
    if (lacking === 0) return;
    const pairs = loaded.links.map(({ start, end }) => [start, end] as const);
    const tell = (placed: Readonly<Record<string, Position>>) => act({ kind: "placed", positions: placed });
    const args = [there, pairs, positions, aspectOfMiddle()] as const;
    if (lacking > MOST_AT_ONCE) return placeAside(args, tell);
    tell(placeRecords(...args));
    return;
  }, [nodes, positions, loaded.of, loaded.links, loaded.records, act]);
}

/** How much wider than high there is room; where the graph is not seen, the usual. */
function aspectOfMiddle(): number | undefined {
  const middle = document.querySelector(".middle-graph")?.getBoundingClientRect();
  return middle && middle.height > 0 ? middle.width / middle.height : undefined;
}
