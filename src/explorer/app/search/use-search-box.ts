import { type KeyboardEvent, useEffect, useState } from "react";
import type { ShownRecord } from "../records/shown-record";
import { groupHits } from "./group-hits";
import { useSearch } from "./use-search";

/** What was typed, what it finds, which of it the arrows are at, and what typing, keys and a choice do. */
export function useSearchBox(onOpen: (record: ShownRecord) => void) {
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  // What Enter was pressed for before its answer was there.
  const [awaited, setAwaited] = useState<string | null>(null);
  const { found, isAsking } = useSearch(query);
  const groups = groupHits(found.hits);
  const hits = groups.flatMap((group) => group.hits);
  const shown = isOpen && query.trim() !== "";
  const choose = (record: ShownRecord) => {
    setOpen(false);
    setQuery("");
    setAwaited(null);
    onOpen(record);
  };
  const [best] = hits;
  useEffect(() => {
    if (awaited === null || isAsking) return;
    setAwaited(null);
    if (best && awaited === found.query) choose(best.record);
    // What is chosen depends on these alone.
  }, [awaited, isAsking, best, found.query]);
  const press = (event: KeyboardEvent) => {
    // The answer to older words is no list to choose from by keys.
    const did = keyOf(event.key, shown, active, isAsking ? 0 : hits.length);
    if (did.prevents) event.preventDefault();
    if (did.active !== undefined) setActive(did.active);
    if (did.open !== undefined) setOpen(did.open);
    if (did.clears) setQuery("");
    const hit = hits[active];
    if (event.key === "Escape") setAwaited(null);
    if (event.key !== "Enter" || !shown) return;
    if (isAsking) setAwaited(query.trim());
    else if (hit) choose(hit.record);
  };
  const type = (text: string) => {
    setQuery(text);
    setActive(0);
    setAwaited(null);
    setOpen(true);
  };
  const focus = () => setOpen(true);
  const blur = () => {
    setOpen(false);
    setAwaited(null);
  };
  return { query, shown, isAsking, found, groups, hits, active, type, focus, blur, press, choose };
}

/** Where the keys lead among so many results, round the ends. */
const MOVES: Readonly<Record<string, (active: number, count: number) => number>> = {
  ArrowDown: (active, count) => (count === 0 ? 0 : (active + 1) % count),
  ArrowUp: (active, count) => (count === 0 ? 0 : (active - 1 + count) % count),
  PageDown: (active, count) => Math.max(0, Math.min(active + 6, count - 1)),
  PageUp: (active) => Math.max(0, active - 6),
};

/** What a key does to the list under the box. */
interface KeyDone {
  readonly prevents?: boolean;
  readonly active?: number;
  readonly open?: boolean;
  readonly clears?: boolean;
}

function keyOf(key: string, shown: boolean, active: number, count: number): KeyDone {
  const move = MOVES[key];
  if (move && shown) return { prevents: true, active: move(active, count) };
  if (key === "ArrowDown") return { open: true };
  return key === "Escape" ? { open: false, clears: !shown } : {};
}
