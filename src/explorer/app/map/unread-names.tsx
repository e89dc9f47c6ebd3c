import { choosing, type ChooseRecord } from "../view/choose-record";
import "../view/left-out.css";
import { countPresences } from "./presence-words";
import type { PlaceMark } from "./place-marks";

interface UnreadNamesProps extends ChooseRecord {
  readonly places: readonly PlaceMark[];
  readonly selected: ReadonlySet<string>;
}

/** How many places' names cannot be read on the map, and when it is pressed each of them in full. Nothing where all can be read. */
export function UnreadNames({ places, selected, onSelect, onOpen }: UnreadNamesProps) {
  if (places.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{places.length === 1 ? "1 name lacks room" : `${places.length} names lack room`}</summary>
      <ul>
        {places.map(({ place, name, records, presences }) => {
          const { onEnter, ...clicks } = choosing(records, { onSelect, onOpen });
          const isSelected = records.some((id) => selected.has(id));
          return (
            <li key={place}>
              <button type="button" aria-pressed={isSelected} {...clicks} onKeyDown={onEnter}>
                <bdi>{name}</bdi> <span className="quiet">{countPresences(records, presences)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
