import { useId } from "react";
import type { ShownRecord } from "../records/shown-record";
import { SearchResults, optionId } from "./search-results";
import { useSearchBox } from "./use-search-box";
import "./search.css";

interface SearchBoxProps {
  readonly onOpen: (record: ShownRecord) => void;
}

/** The one box: results by type as one types, arrows to choose, Enter to open (ARIA's combobox with a list). */
export function SearchBox({ onOpen }: SearchBoxProps) {
  const listId = useId();
  const { query, type, focus, blur, press, choose, ...list } = useSearchBox(onOpen);
  const { shown, isAsking, hits, active, found, groups } = list;
  return (
    <div className="search" role="search">
      <input
        className="field search-field"
        role="combobox"
        aria-label="Search people, groups, places, events, sources and statements"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && !isAsking && hits.length > 0 ? optionId(listId, active) : undefined}
        placeholder="Search, in any spelling or script"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        data-search
        value={query}
        onChange={(event) => type(event.target.value)}
        onFocus={focus}
        onBlur={blur}
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
