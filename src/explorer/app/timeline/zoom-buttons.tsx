import { SteadyButton } from "../view/steady-button";
import { panRange, zoomRange } from "./time-range";
import type { TimeRange } from "./time-span";

interface ZoomButtonsProps {
  readonly range: TimeRange;
  readonly isZoomed: boolean;
  readonly onZoom: (range: TimeRange | null) => void;
}

/** Moves the range earlier and later, out and in, and back to where all records have room. */
export function ZoomButtons({ range, isZoomed, onZoom }: ZoomButtonsProps) {
  const buttons: readonly [string, string, TimeRange][] = [
    ["←", "Earlier", panRange(range, -0.4)],
    ["→", "Later", panRange(range, 0.4)],
    ["−", "Zoom out", zoomRange(range, 2)],
    ["+", "Zoom in", zoomRange(range, 0.5)],
  ];
  return (
    <div className="timeline-zoom" role="group" aria-label="Zoom">
      {buttons.map(([sign, label, target]) => (
        <button
          key={label}
          type="button"
          className="button"
          title={label}
          aria-label={label}
          onClick={() => onZoom(target)}
        >
          {sign}
        </button>
      ))}
      <SteadyButton className="button" isIdle={!isZoomed} onClick={() => onZoom(null)}>
        Whole
      </SteadyButton>
    </div>
  );
}
