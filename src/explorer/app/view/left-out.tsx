import type { ShownRecord } from "../records/shown-record";
import { TypeMark } from "../records/type-mark";
import { choosing, type ChooseRecord } from "./choose-record";
import { RecordName } from "./record-name";
import "./left-out.css";

interface LeftOutProps extends ChooseRecord {
  /** What is said of them, after their number: "without a date". */
  readonly words: string;
  readonly records: readonly ShownRecord[];
  readonly selected: ReadonlySet<string>;
}

/** The records that a view cannot draw: their number, and when it is pressed each of them by name. Nothing where there are none. */
export function LeftOut({ words, records, selected, onSelect, onOpen }: LeftOutProps) {
  if (records.length === 0) return null;
  return (
    <details className="left-out">
      <summary>
        {records.length} {words}
      </summary>
      <ul>
        {records.map((record) => {
          const { onEnter, ...clicks } = choosing([record.id], { onSelect, onOpen });
          return (
            <li key={record.id}>
              <button type="button" aria-pressed={selected.has(record.id)} {...clicks} onKeyDown={onEnter}>
                <TypeMark type={record.type} /> <RecordName record={record} />
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
