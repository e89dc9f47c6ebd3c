import { memo } from "react";
import type { MapView, Size } from "./map-view";
import { circlePath, graticulePath, plainLength } from "./plain-map";
import { isWide, type PlaceMark } from "./place-marks";
import type { Atlas } from "./read-atlas";

const GRATICULE = graticulePath();
/** In pixels: a circle as small as a mark is not seen. */
const HIDDEN_TO = 6;

interface MapGroundProps {
  readonly atlas: Atlas | null;
  readonly view: MapView;
  readonly size: Size;
  readonly marks: readonly PlaceMark[];
}

/** The earth, and around each place the circle in which it may truly lie. */
export function MapGround({ atlas, view, size, marks }: MapGroundProps) {
  return (
    <svg className="map-ground" width={size.width} height={size.height} aria-hidden="true">
      <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
        <Earth atlas={atlas} />
        <Circles marks={marks} scale={2 ** Math.round(Math.log2(view.k))} />
      </g>
    </svg>
  );
}

const Earth = memo(({ atlas }: { readonly atlas: Atlas | null }) => (
  <>
    <path className="map-graticule" d={GRATICULE} />
    {atlas && <path className="map-land" d={atlas.land} />}
    {atlas && <path className="map-borders" d={atlas.borders} />}
  </>
));
Earth.displayName = "Earth";

interface CirclesProps {
  readonly marks: readonly PlaceMark[];
  /** About how large the plain map is drawn: in powers of two, so that not every movement draws the circles anew. */
  readonly scale: number;
}

/** The largest first, so that the small ones lie on top; of the wide ones only the outline; those that would lie beneath their own mark are left out. */
const Circles = memo(({ marks, scale }: CirclesProps) => {
  const imprecise = marks.filter(
    ({ precisionMetres, latitude }) => plainLength(precisionMetres ?? 0, latitude) * scale > HIDDEN_TO,
  );
  const largestFirst = imprecise.toSorted((a, b) => (b.precisionMetres ?? 0) - (a.precisionMetres ?? 0));
  return largestFirst.map((mark) => (
    <path
      key={mark.place}
      className="map-circle"
      data-wide={isWide(mark) || undefined}
      d={circlePath(mark.longitude, mark.latitude, mark.precisionMetres ?? 0)}
    />
  ));
});
Circles.displayName = "Circles";
