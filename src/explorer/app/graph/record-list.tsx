import { type KeyboardEvent, useMemo, useState } from "react";
import { Notice } from "../records/notice";
import { labelOf } from "../records/said";
import type { ShownRecord } from "../records/shown-record";
import { MarkingBadge, TypeMark } from "../records/type-mark";
import { RECORD_TYPES, TYPE_WORDS } from "../records/words";
import { useSession } from "../shell/session";
import { RecordName } from "../view/record-name";
import { leadingOut } from "./leading-out";

/** How many records the list begins with. */
const AT_FIRST = 300;

/** What the views show, as a list: the same selection, and the way for keyboard and screen readers. */
export function RecordList() {
  const { visible, loaded, picture } = useSession();
  const [wanted, setWanted] = useState("");
  const [most, setMost] = useState(AT_FIRST);
  const out = useMemo(() => leadingOut(loaded), [loaded.records, loaded.links]);
  const found = visible.records.filter((record) => labelOf(record).toLowerCase().includes(wanted.trim().toLowerCase()));
  const shown = found.slice(0, most);
  const selected = new Set(picture.selected);
  return (
    <div className="record-list">
      <div className="record-list-find">
        <input
          className="field"
          type="search"
          aria-label="Find in this list"
          placeholder="Find in this list"
          dir="auto"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </div>
      <div className="record-list-body" onKeyDown={moveFocus}>
        {RECORD_TYPES.map((type) => {
          const records = shown.filter((record) => record.type === type);
          const all = found.flatMap((record) => (record.type === type ? [record.id] : []));
          return records.length > 0 && <TypeRows key={type} {...{ records, all, selected, out }} />;
        })}
        {shown.length === 0 && loaded.of.length > 0 && (
          <Notice kind="empty">
            {wanted === "" ? "Nothing is shown." : `Nothing in the list has “${wanted}” in its name.`}
          </Notice>
        )}
        {found.length > shown.length && (
          <button type="button" className="button" onClick={() => setMost(most + AT_FIRST)}>
            Show more ({(found.length - shown.length).toLocaleString("en")} left)
          </button>
        )}
      </div>
    </div>
  );
}

interface TypeRowsProps {
  /** Those that have their rows already. */
  readonly records: readonly ShownRecord[];
  /** The ids of all of the type that are found. */
  readonly all: readonly string[];
  readonly selected: ReadonlySet<string>;
  readonly out: ReadonlyMap<string, number>;
}

function TypeRows({ records, all, selected, out }: TypeRowsProps) {
  const { act } = useSession();
  const [first] = records;
  if (!first) return null;
  const words = TYPE_WORDS[first.type];
  return (
    <section aria-label={words.many}>
      <h3>
        <span>
          {words.many} ({all.length.toLocaleString("en")})
        </span>
        <button
          type="button"
          className="link small"
          onClick={() => act({ kind: "select", ids: all, add: false })}
          aria-label={`Select all ${words.many}`}
        >
          select all
        </button>
      </h3>
      <ul>
        {records.map((record) => (
          <Row key={record.id} record={record} isSelected={selected.has(record.id)} more={out.get(record.id) ?? 0} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly record: ShownRecord;
  readonly isSelected: boolean;
  readonly more: number;
}

function Row({ record, isSelected, more }: RowProps) {
  const { act, askFor, picture } = useSession();
  return (
    <li className="record-row" data-selected={isSelected} data-landing>
      <input
        type="checkbox"
        aria-label={`Select ${record.name}`}
        checked={isSelected}
        onChange={() => act({ kind: "select", ids: [record.id], add: true })}
      />
      <TypeMark type={record.type} />
      <button
        type="button"
        className="record-row-name"
        onClick={() => act({ kind: "open", opened: { kind: "record", id: record.id } })}
      >
        <RecordName record={record} /> <MarkingBadge marking={record.marking} />
      </button>
      {picture.pinned.includes(record.id) && <span className="record-row-pin">pinned</span>}
      {more > 0 && (
        <button
          type="button"
          className="link record-row-more"
          onClick={() => askFor({ kind: "expand", ids: [record.id] })}
          aria-label={`Expand ${record.name}: ${more} more relationships`}
        >
          +{more}
        </button>
      )}
    </li>
  );
}

/** Up and down go from row to row, within the column that has the focus. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const { target } = event;
  if (step === 0 || !(target instanceof HTMLElement)) return;
  const selector = target instanceof HTMLInputElement ? ".record-row input" : ".record-row-name";
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  stops[stops.indexOf(target) + step]?.focus();
  event.preventDefault();
}
