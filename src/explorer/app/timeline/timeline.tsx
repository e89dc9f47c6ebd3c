import { useMemo, useState } from "react";
import { Notice } from "../records/notice";
import type { ShownRecord } from "../records/shown-record";
import type { Brush } from "../state/brush";
import type { ChooseRecord } from "../view/choose-record";
import { LeftOut } from "../view/left-out";
import { useSize } from "../view/use-size";
import { BinColumns } from "./bin-columns";
import { BrushTrack } from "./brush-track";
import { type DatedRecord, layOutSpans } from "./lay-out-spans";
import { dragRange, useWheelZoom } from "./move-range";
import { SpanBars } from "./span-bars";
import { TimeAxis } from "./time-axis";
import { rangeOfBrush } from "./time-range";
import { rangeOfSpans, type TimeRange, timeSpan } from "./time-span";
import { dayLabel } from "./time-ticks";
import { ZoomButtons } from "./zoom-buttons";
import "./timeline.css";

/** With more rows than these, records are counted in columns. */
const MOST_ROWS = 14;

interface TimelineProps extends ChooseRecord {
  readonly records: readonly ShownRecord[];
  readonly selected: ReadonlySet<string>;
  readonly brush: Brush | null;
  readonly onBrush: (brush: Brush | null) => void;
}

/** The records on one axis of time, each over the span that its date may cover, and a stretch of it to choose. */
export function Timeline({ records, selected, brush, onBrush, onSelect, onOpen }: TimelineProps) {
  const { dated, undated } = useMemo(() => parted(records), [records]);
  const whole = useMemo(() => rangeOfSpans(dated.map(({ span }) => span)), [dated]);
  const [zoomed, setZoomed] = useState<TimeRange | null>(null);
  const [ref, size] = useSize<HTMLDivElement>();
  const range = zoomed ?? whole;
  const choose = { onSelect, onOpen };
  return (
    <div className="timeline" role="group" aria-label="Dates of what is shown" data-landing>
      <div className="timeline-tools">
        <span className="timeline-words">{wordsOf(dated.length, brush)}</span>
        <LeftOut words="without a date" records={undated} selected={selected} {...choose} />
        {brush && (
          <button type="button" className="button" onClick={() => onBrush(null)}>
            All of the time
          </button>
        )}
        {range && <ZoomButtons range={range} isZoomed={zoomed !== null} onZoom={setZoomed} />}
      </div>
      <div className="timeline-room" ref={ref}>
        {range && size && size.width > 0 ? (
          <Drawn {...choose} {...{ dated, range, selected, brush, onBrush }} width={size.width} onZoom={setZoomed} />
        ) : (
          dated.length === 0 && <Notice kind="empty">{emptyWords(records.length)}</Notice>
        )}
      </div>
    </div>
  );
}

interface DrawnProps extends ChooseRecord {
  readonly dated: readonly DatedRecord[];
  readonly range: TimeRange;
  readonly width: number;
  readonly selected: ReadonlySet<string>;
  readonly brush: Brush | null;
  readonly onBrush: (brush: Brush | null) => void;
  readonly onZoom: (range: TimeRange) => void;
}

function Drawn({ dated, range, width, selected, brush, onBrush, onZoom, ...choose }: DrawnProps) {
  const bars = layOutSpans(dated, range, width, MOST_ROWS);
  const [body, setBody] = useState<HTMLDivElement | null>(null);
  useWheelZoom(body, range, onZoom);
  return (
    <>
      <div className="timeline-body" ref={setBody} onPointerDown={(event) => dragRange(event, range, width, onZoom)}>
        {brush && <Shade range={range} brush={brush} />}
        {bars ? (
          <SpanBars bars={bars} selected={selected} {...choose} />
        ) : (
          <BinColumns records={dated} range={range} width={width} selected={selected} onZoom={onZoom} />
        )}
        {bars?.length === 0 && <Notice kind="empty">Nothing lies here. Zoom out, or show the whole.</Notice>}
      </div>
      <TimeAxis range={range} width={width} />
      <BrushTrack range={range} width={width} brush={brush} onBrush={onBrush} />
    </>
  );
}

/** What lies outside the chosen stretch, darkened. */
function Shade({ range, brush }: { readonly range: TimeRange; readonly brush: Brush }) {
  const chosen = rangeOfBrush(brush);
  const share = (at: number) => Math.min(1, Math.max(0, (at - range.from) / (range.to - range.from))) * 100;
  return (
    <>
      <div className="timeline-shade" style={{ left: 0, width: `${share(chosen.from)}%` }} />
      <div className="timeline-shade" style={{ left: `${share(chosen.to)}%`, right: 0 }} />
    </>
  );
}

function parted(records: readonly ShownRecord[]): { dated: readonly DatedRecord[]; undated: readonly ShownRecord[] } {
  const spans = records.map((record) => ({ record, span: timeSpan(record.date) }));
  return {
    dated: spans.flatMap(({ record, span }) => (span ? [{ record, span }] : [])),
    undated: spans.filter(({ span }) => span === null).map(({ record }) => record),
  };
}

function wordsOf(count: number, brush: Brush | null): string {
  const records = `${count} with a date`;
  if (!brush) return records;
  const { from, to } = rangeOfBrush(brush);
  return `${records}; chosen: ${dayLabel(from)} to ${dayLabel(to - 1)}`;
}

function emptyWords(count: number): string {
  return count === 0 ? "Nothing is shown yet." : "None of what is shown has a date in its source.";
}
