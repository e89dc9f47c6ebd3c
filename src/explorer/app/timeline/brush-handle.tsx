import type { KeyboardEvent, PointerEvent } from "react";
import { dayLabel } from "./time-ticks";
import type { TimeRange } from "./time-span";

interface BrushHandleProps {
  readonly label: string;
  /** The day that the handle stands for, as a day number. */
  readonly day: number;
  /** Where it may go. */
  readonly limits: TimeRange;
  readonly left: number;
  /** Whether a stretch is chosen at all. */
  readonly isSet: boolean;
  readonly onGrab: (event: PointerEvent<HTMLElement>) => void;
  readonly onStep: (day: number) => void;
  readonly onRelease: () => void;
}

/** One end of the chosen stretch, as a slider: arrows move it a step, PageUp and PageDown ten, Home and End all the way. */
export function BrushHandle({ label, day, limits, left, isSet, onGrab, onStep, onRelease }: BrushHandleProps) {
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const target = targetOf(event.key, day, limits);
    if (target === null) return;
    event.preventDefault();
    onStep(Math.min(limits.to, Math.max(limits.from, target)));
  };
  return (
    <div
      className="timeline-handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={limits.from}
      aria-valuemax={limits.to}
      aria-valuenow={day}
      aria-valuetext={isSet ? dayLabel(day) : `${dayLabel(day)}; all of the time is shown`}
      style={{ left }}
      onKeyDown={move}
      onKeyUp={onRelease}
      onBlur={onRelease}
      onPointerDown={onGrab}
    />
  );
}

function targetOf(key: string, day: number, { from, to }: TimeRange): number | null {
  const step = Math.max(1, Math.round((to - from) / 100));
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return day - step;
    case "ArrowRight":
    case "ArrowUp":
      return day + step;
    case "PageDown":
      return day - 10 * step;
    case "PageUp":
      return day + 10 * step;
    case "Home":
      return from;
    case "End":
      return to;
    default:
      return null;
  }
}
