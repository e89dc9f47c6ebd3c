import type { CSSProperties, KeyboardEvent } from "react";
import { typeColour } from "../records/type-mark";
import { choosing, type ChooseRecord } from "../view/choose-record";
import { useRoving } from "../view/use-roving";
import type { DrawnMark } from "./lay-out-marks";
import type { Point } from "./map-view";
import type { Presence } from "./place-marks";
import { countPresences, presenceWords } from "./presence-words";

interface MapMarksProps extends ChooseRecord {
  readonly marks: readonly DrawnMark[];
  readonly names: (id: string) => string;
  readonly onCloser: (at: Point) => void;
}

/** The places as buttons over the map: one press selects the records there, two lead to the one record, or closer to several. */
export function MapMarks({ marks, names, onCloser, onSelect, onOpen }: MapMarksProps) {
  const inOrder = marks.toSorted((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const roving = useRoving(inOrder.map(({ id }) => id));
  return (
    <div className="map-marks" data-roving-group role="group" aria-label="Places on the map">
      {inOrder.map((mark) => {
        const { onEnter, onClick, onDoubleClick } = choosing(mark.records, { onSelect, onOpen });
        const rove = roving(mark.id);
        const isOne = mark.records.length === 1;
        const words = wordsOf(mark, names);
        const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
          onEnter(event);
          if (event.key === "Enter" && !isOne) {
            event.preventDefault();
            onCloser(mark.at);
          }
          rove.onKeyDown(event);
        };
        return (
          <button
            key={mark.id}
            type="button"
            className="map-mark"
            style={styleOf(mark)}
            data-possible={mark.isPossible || undefined}
            aria-pressed={mark.isSelected}
            aria-label={words}
            title={words}
            {...rove}
            onClick={onClick}
            onDoubleClick={isOne ? onDoubleClick : () => onCloser(mark.at)}
            onKeyDown={onKeyDown}
          >
            {!isOne && mark.records.length}
          </button>
        );
      })}
      {marks.map(({ id, label, labelBox, isSelected }) => {
        if (!labelBox) return null;
        return (
          <bdi
            key={id}
            className="map-label"
            data-selected={isSelected || undefined}
            style={labelBox}
            aria-hidden="true"
          >
            {label}
          </bdi>
        );
      })}
    </div>
  );
}

function styleOf({ at: [x, y], radius, type }: DrawnMark): CSSProperties {
  return {
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
    "--map-colour": type === null ? "var(--text-quiet)" : typeColour(type),
    // Custom properties are not among React's style names.
  } as CSSProperties;
}

/** Where it is, and who or what is there, as what, and how sure that is. */
function wordsOf({ places, records }: DrawnMark, names: (id: string) => string): string {
  const where = places.map(precisely).join(", ");
  const presences = places.flatMap((place) => place.presences);
  // Of more only the number is said, so that a mark of thousands costs no more than one of few.
  const said = records.length > 3 ? [] : records.map((id) => presenceWords(names(id), presencesOf(id, presences)));
  if (records.length === 1) return `${where}: ${said.join()}`;
  const named = said.length === 0 ? "" : `: ${said.join("; ")}`;
  return `${where}: ${countPresences(records, presences)}${named}`;
}

function presencesOf(id: string, presences: readonly Presence[]): readonly Presence[] {
  return presences.filter(({ record }) => record === id);
}

function precisely({ name, precisionMetres }: DrawnMark["places"][number]): string {
  if (precisionMetres === null) return `${name} (how precisely is not known)`;
  const within = precisionMetres < 1_000 ? `${precisionMetres} m` : `${Math.round(precisionMetres / 1_000)} km`;
  return precisionMetres === 0 ? name : `${name} (within ${within})`;
}
