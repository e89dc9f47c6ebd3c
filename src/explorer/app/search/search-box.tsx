import { type KeyboardEvent, useId, useState } from "react";
import type { ShownRecord } from "../records/shown-record";
import { groupHits } from "./group-hits";
import { SearchResults, optionId } from "./search-results";
import { useSearch } from "./use-search";
import "./search.css";

interface SearchBoxProps {
  readonly onOpen: (record: ShownRecord) => void;
}

/** The one box: results by type as one types, arrows to choose, Enter to open (ARIA's combobox with a list). */
export function SearchBox({ onOpen }: SearchBoxProps) {
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const listId = useId();
  const { found, isAsking } = useSearch(query);
  const groups = groupHits(found.hits);
  const hits = groups.flatMap((group) => group.hits);
  const shown = isOpen && query.trim() !== "";
  const choose = (record: ShownRecord) => {
    setOpen(false);
    setQuery("");
    onOpen(record);
  };
  const press = (event: KeyboardEvent) => {
    const did = keyOf(event.key, shown, active, hits.length);
    if (did.prevents) event.preventDefault();
    if (did.active !== undefined) setActive(did.active);
    if (did.open !== undefined) setOpen(did.open);
    if (did.clears) setQuery("");
    const hit = hits[active];
    if (event.key === "Enter" && shown && !isAsking && hit) choose(hit.record);
  };
  return (
    <div className="search" role="search">
      <input
        className="field search-field"
        role="combobox"
        aria-label="Search people, groups, places, events, sources and statements"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? optionId(listId, active) : undefined}
        placeholder="Search, in any spelling or script"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        data-search
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <SearchResults
        listId={listId}
        isShown={shown}
        isAsking={isAsking}
        found={found}
        groups={groups}
        active={active}
        onChoose={choose}
      />
    </div>
  );
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
