import { timeTicks } from "./time-ticks";
import type { TimeRange } from "./time-span";

/** How far apart the axis's marks are at least, so that their words do not meet. */
const APART = 84;

interface TimeAxisProps {
  readonly range: TimeRange;
  readonly width: number;
}

/** The marks of the axis as lines through what is drawn, with their words beneath. */
export function TimeAxis({ range, width }: TimeAxisProps) {
  const ticks = timeTicks(range.from, range.to, Math.max(1, Math.floor(width / APART)));
  const x = (at: number) => ((at - range.from) / (range.to - range.from)) * width;
  return (
    <div className="timeline-axis" aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <span key={at} style={{ left: x(at) }}>
          {x(at) < width - APART * 0.7 && label}
        </span>
      ))}
    </div>
  );
}
