import { type PointerEvent, useRef, useState } from "react";
import type { Brush } from "../state/brush";
import { BrushHandle } from "./brush-handle";
import { brushBetween, rangeOfBrush } from "./time-range";
import type { TimeRange } from "./time-span";

interface BrushTrackProps {
  /** What the track reaches over. */
  readonly range: TimeRange;
  readonly width: number;
  readonly brush: Brush | null;
  readonly onBrush: (brush: Brush) => void;
}

/**
 * Where a stretch of time is chosen: by drawing over the track, by its two handles, or by moving what lies between them.
 * It tells of a choice when the pointer or the key is let go, so that a drag is one step to undo.
 */
export function BrushTrack({ range, width, brush, onBrush }: BrushTrackProps) {
  const [draft, setDraft] = useState<Brush | null>(null);
  const track = useRef<HTMLDivElement>(null);
  const shown = draft ?? brush;
  const chosen = shown ? rangeOfBrush(shown) : range;
  const x = (at: number) => Math.min(width, Math.max(0, ((at - range.from) / (range.to - range.from)) * width));
  const limits = { from: Math.ceil(range.from), to: Math.max(Math.ceil(range.from), Math.floor(range.to)) };
  const first = Math.min(limits.to, Math.max(limits.from, Math.ceil(chosen.from)));
  const last = Math.min(limits.to, Math.max(first, Math.floor(chosen.to) - 1));

  const release = () => {
    if (draft) onBrush(draft);
    setDraft(null);
  };
  /** Follows the pointer until it is let go; `drawn` says what is chosen when it is at an instant. */
  const grab = (drawn: (at: number) => Brush) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    const origin = track.current?.getBoundingClientRect().left ?? 0;
    followPointer(event, (clientX, isLast) => {
      const next = drawn(range.from + ((clientX - origin) / width) * (range.to - range.from));
      setDraft(isLast ? null : next);
      if (isLast) onBrush(next);
    });
  };
  const start = (event: PointerEvent<HTMLElement>) => {
    const origin = event.currentTarget.getBoundingClientRect().left;
    const anchor = range.from + ((event.clientX - origin) / width) * (range.to - range.from);
    grab((at) => brushBetween(anchor, at))(event);
  };
  const steps = { limits, isSet: shown !== null, onRelease: release };
  return (
    <div className="timeline-track" ref={track} onPointerDown={start} role="group" aria-label="Stretch of time">
      {shown && (
        <div className="timeline-chosen" style={{ left: x(chosen.from), width: x(chosen.to) - x(chosen.from) }} />
      )}
      <BrushHandle
        {...steps}
        label="First day"
        day={first}
        left={x(chosen.from)}
        onGrab={grab((at) => brushBetween(at, chosen.to))}
        onStep={(day) => setDraft(brushBetween(Math.min(day, last), last + 1))}
      />
      <BrushHandle
        {...steps}
        label="Last day"
        day={last}
        left={x(chosen.to)}
        onGrab={grab((at) => brushBetween(chosen.from, at))}
        onStep={(day) => setDraft(brushBetween(first, Math.max(day, first) + 1))}
      />
    </div>
  );
}

/** Tells where the pointer is until it is let go. A press without a move is none. */
function followPointer(event: PointerEvent<HTMLElement>, tell: (clientX: number, isLast: boolean) => void): void {
  const from = event.clientX;
  let moved = false;
  const follow = (next: globalThis.PointerEvent) => {
    moved ||= Math.abs(next.clientX - from) > 3;
    if (moved) tell(next.clientX, false);
  };
  const end = (next: globalThis.PointerEvent) => {
    window.removeEventListener("pointermove", follow);
    window.removeEventListener("pointerup", end);
    window.removeEventListener("pointercancel", end);
    if (moved) tell(next.clientX, true);
  };
  window.addEventListener("pointermove", follow);
  window.addEventListener("pointerup", end);
  window.addEventListener("pointercancel", end);
}
