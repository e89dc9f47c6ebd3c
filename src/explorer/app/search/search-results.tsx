import { useEffect } from "react";
import { MarkingBadge, TypeMark } from "../records/type-mark";
import type { ShownRecord } from "../records/shown-record";
import { kindWords, TYPE_WORDS } from "../records/words";
import { RecordName } from "../view/record-name";
import { countWords } from "./count-words";
import type { HitGroup } from "./group-hits";
import type { Found, Hit } from "./use-search";

interface SearchResultsProps {
  readonly listId: string;
  readonly isShown: boolean;
  readonly isAsking: boolean;
  readonly found: Found;
  readonly groups: readonly HitGroup[];
  readonly active: number;
  readonly onChoose: (record: ShownRecord) => void;
}

/** The id of an option, for the box to point at. */
export function optionId(listId: string, number: number): string {
  return `${listId}-${number}`;
}

/** The list under the box, and a sentence where there is nothing to list. */
export function SearchResults(props: SearchResultsProps) {
  const { listId, isShown, isAsking, found, groups, active, onChoose } = props;
  useEffect(() => {
    if (isShown) document.getElementById(optionId(listId, active))?.scrollIntoView({ block: "nearest" });
  }, [isShown, active, listId]);
  let number = -1;
  return (
    <div className="search-popup" hidden={!isShown}>
      <div id={listId} role="listbox" aria-label="Results">
        {groups.map(({ type, hits }) => (
          <div key={type} role="group" aria-label={TYPE_WORDS[type].many}>
            <div className="search-type" aria-hidden="true">
              {TYPE_WORDS[type].many}
            </div>
            {hits.map((hit) => {
              number += 1;
              const id = optionId(listId, number);
              return (
                <Option
                  key={hit.record.id}
                  id={id}
                  hit={hit}
                  isActive={!isAsking && number === active}
                  onChoose={onChoose}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p className="search-note" role="status">
        {noteOf(props, found)}
      </p>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly hit: Hit;
  readonly isActive: boolean;
  readonly onChoose: (record: ShownRecord) => void;
}

function Option({ id, hit: { record, matched, snippet }, isActive, onChoose }: OptionProps) {
  const isOtherName = matched !== record.name && record.type !== "STATEMENT";
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="search-option"
      // Before the box loses the focus, which would close the list.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(record)}
    >
      <TypeMark type={record.type} />
      <span className="search-name">
        <RecordName record={record} />
        {isOtherName && (
          <span className="quiet small">
            {" "}
            found by “<bdi>{snippet.map(({ text, hit }, part) => (hit ? <mark key={part}>{text}</mark> : text))}</bdi>”
          </span>
        )}
      </span>
      <span className="search-kind quiet small">{kindWords(record.kind)}</span>
      <MarkingBadge marking={record.marking} />
    </div>
  );
}

function noteOf(
  { isAsking, groups }: SearchResultsProps,
  { error, hits, query, totalCount, truncated }: Found,
): string {
  if (error && !isAsking) return error.message;
  if (isAsking) return "Searching…";
  if (hits.length === 0)
    return `Nothing is found by “${query}”. Try another spelling, fewer words, or the name in its own script.`;
  const listed = groups.reduce((sum, group) => sum + group.hits.length, 0);
  return `${countWords({ listed, totalCount, truncated })} ↑ ↓ to choose, Enter to open.`;
}
