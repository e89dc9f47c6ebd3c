import { useMemo, useState } from "react";
import { Notice } from "../records/notice";
import { labelIn } from "../records/said";
import type { ShownRecord } from "../records/shown-record";
import type { Brush } from "../state/brush";
import type { ChooseRecord } from "../view/choose-record";
import { LeftOut } from "../view/left-out";
import { SteadyButton } from "../view/steady-button";
import { useSize } from "../view/use-size";
import { type DrawnMark, layOutMarks, unreadPlaces } from "./lay-out-marks";
import { MapGround } from "./map-ground";
import { MapMarks } from "./map-marks";
import { extentOf } from "./extent";
import { fitView, type MapView, type Point, type Size, worldView, zoomView } from "./map-view";
import { type PlaceMark, placeMarks } from "./place-marks";
import { useAtlas } from "./use-atlas";
import { UnreadNames } from "./unread-names";
import { useMapMoves } from "./use-map-moves";
import "./map.css";

/** The map's buttons, under which no label stands. */
const BUTTONS = 44;
const CLOSEST_FIT = 100;
/** From here on Natural Earth's coarse outlines look wrong. */
const FINE_FROM = 4;

interface PlaceMapProps extends ChooseRecord {
  /** What is shown; already what lies within the brush. */
  readonly records: readonly ShownRecord[];
  readonly selected: ReadonlySet<string>;
  readonly brush: Brush | null;
}

/** The places of the records on a map; the records that have none and the names without room in lists. */
export function PlaceMap({ records, selected, brush, onSelect, onOpen }: PlaceMapProps) {
  const { marks, unplaced, more } = useMemo(() => placeMarks(records), [records]);
  const byId = useMemo(() => new Map(records.map((record) => [record.id, record])), [records]);
  const [ref, size] = useSize<HTMLDivElement>();
  const [moved, setMoved] = useState<MapView | null>(null);
  const fitted = useMemo(
    () => (size && size.width > 0 && size.height > 0 ? fitView(extentOf(marks), size, CLOSEST_FIT, BUTTONS) : null),
    [marks, size],
  );
  const view = fitted && (moved ?? fitted);
  const drawn = size && view ? layOutMarks(marks, byId, selected, view, { ...size, top: BUTTONS }) : [];
  const choose = { onSelect, onOpen };
  return (
    <div className="map" role="group" aria-label="Places of what is shown">
      <div className="map-room" ref={ref}>
        {size && view && (
          <DrawnMap {...{ marks, drawn, byId, size, view, ...choose }} isMoved={moved !== null} onView={setMoved} />
        )}
      </div>
      <div className="map-foot">
        {drawn.some(({ isPossible }) => isPossible) && (
          <span>
            <span className="map-mark map-sample" data-possible aria-hidden="true" /> only possibly there
          </span>
        )}
        <LeftOut words="not on the map" records={unplaced} {...{ selected, ...choose }} />
        <UnreadNames places={unreadPlaces(drawn)} {...{ selected, ...choose }} />
        {more > 0 && <span>{more === 1 ? "1 more place" : `${more} more places`} of these records not drawn</span>}
        {brush && <span>Within the chosen time.</span>}
        <span className="map-credit">Borders: Natural Earth, no judgement of ours.</span>
      </div>
    </div>
  );
}

interface DrawnMapProps extends ChooseRecord {
  readonly marks: readonly PlaceMark[];
  readonly drawn: readonly DrawnMark[];
  readonly byId: ReadonlyMap<string, ShownRecord>;
  readonly size: Size;
  readonly view: MapView;
  readonly isMoved: boolean;
  /** Where the map is moved; null leads back to all places. */
  readonly onView: (view: MapView | null) => void;
}

function DrawnMap({ marks, drawn, byId, size, view, isMoved, onView, onSelect, onOpen }: DrawnMapProps) {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const moves = useMapMoves(element, view, size, onView);
  const { atlas, failed } = useAtlas(view.k < FINE_FROM ? "COARSE" : "FINE");
  const middle: Point = [size.width / 2, size.height / 2];
  const closer = (factor: number, at: Point) => onView(zoomView(view, factor, at, size));
  return (
    <div className="map-pane" ref={setElement} tabIndex={0} role="group" aria-label={HELP} {...moves}>
      <MapGround atlas={atlas} view={view} size={size} marks={marks} />
      <MapMarks
        marks={drawn}
        names={(id) => labelIn(byId, id)}
        onCloser={(at) => closer(4, at)}
        onSelect={onSelect}
        onOpen={onOpen}
      />
      {failed && (
        <Notice kind="failed">The outlines of the map could not be loaded. The places are where they are.</Notice>
      )}
      {!failed && marks.length === 0 && <Notice kind="empty">Nothing that is shown has a position.</Notice>}
      <div className="map-buttons" role="group" aria-label="Zoom">
        <button type="button" className="button" aria-label="Zoom in" title="Zoom in" onClick={() => closer(2, middle)}>
          +
        </button>
        <button
          type="button"
          className="button"
          aria-label="Zoom out"
          title="Zoom out"
          onClick={() => closer(0.5, middle)}
        >
          −
        </button>
        <SteadyButton className="button" isIdle={!isMoved} onClick={() => onView(null)}>
          Fit
        </SteadyButton>
        <button type="button" className="button" onClick={() => onView(worldView(size))}>
          World
        </button>
      </div>
    </div>
  );
}

const HELP = "Map: arrow keys move it, plus and minus zoom";
