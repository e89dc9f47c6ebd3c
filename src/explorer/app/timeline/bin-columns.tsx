import { binSpans } from "./bin-spans";
import type { DatedRecord } from "./lay-out-spans";
import { dayLabel } from "./time-ticks";
import type { TimeRange } from "./time-span";

const COLUMN = 30;

interface BinColumnsProps {
  readonly records: readonly DatedRecord[];
  readonly range: TimeRange;
  readonly width: number;
  readonly selected: ReadonlySet<string>;
  readonly onZoom: (range: TimeRange) => void;
}

/** How many records may lie in each stretch of time, where there are too many for bars. A column leads closer. */
export function BinColumns({ records, range, width, selected, onZoom }: BinColumnsProps) {
  const spans = records.map(({ record, span }) => ({ id: record.id, span }));
  const bins = binSpans(spans, range, Math.max(1, Math.floor(width / COLUMN)));
  const most = bins.reduce((highest, { ids }) => Math.max(highest, ids.length), 1);
  return (
    <div className="timeline-bins" role="group" aria-label="How many records may lie in each stretch of time">
      {bins.map(({ from, to, ids }) => {
        const chosen = ids.filter((id) => selected.has(id)).length;
        const words = `${dayLabel(from)} to ${dayLabel(to)}: ${ids.length} records${chosen > 0 ? `, ${chosen} selected` : ""}`;
        return (
          <button
            key={from}
            type="button"
            className="timeline-bin"
            disabled={ids.length === 0}
            title={words}
            onClick={() => onZoom({ from, to })}
          >
            <span className="timeline-count" aria-hidden="true">
              {ids.length > 0 && ids.length}
            </span>
            <span
              className="timeline-column"
              style={{ height: `${(ids.length / most) * 70}%` }}
              data-chosen={chosen > 0 || undefined}
            />
            <span className="unseen">{words}</span>
          </button>
        );
      })}
    </div>
  );
}
