import { labelOf } from "../records/said";
import type { ShownRecord } from "../records/shown-record";
import { stackSpans } from "./stack-spans";
import { mayLieIn, type TimeRange, type TimeSpan } from "./time-span";

/** A record with the span its date may cover. */
export interface DatedRecord {
  readonly record: ShownRecord;
  readonly span: TimeSpan;
}

/** Where a record is drawn, in pixels. */
export interface SpanBar extends DatedRecord {
  readonly left: number;
  readonly width: number;
  readonly row: number;
  /** Where the mark of its type begins: in the bar; over the middle of one that is narrower than the mark. */
  readonly markLeft: number;
  /** Where its label begins, and how much room it has. */
  readonly labelLeft: number;
  readonly labelWidth: number;
  /** Whether the label lies in the bar, after the mark. */
  readonly labelWithin: boolean;
  /** Whether the bar goes on beyond what its source knows, and fades there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

const NARROWEST = 6;
/** As wide as the mark of a type is drawn. */
export const MARK_WIDTH = 14;
const MARK_ROOM = 6;
/** About what a letter takes at most; system fonts differ. */
const LETTER = 7.2;
const LABEL_ROOM = 26;
const WIDEST_LABEL = 240;

/** Bars for what may lie in the range, in rows in which nothing overlaps; null where it takes more than `most` rows. */
export function layOutSpans(
  records: readonly DatedRecord[],
  range: TimeRange,
  width: number,
  most: number,
): readonly SpanBar[] | null {
  const bars = records.filter(({ span }) => mayLieIn(span, range)).map((dated) => barOf(dated, range, width));
  const rows = stackSpans(
    bars.map(({ record, left, width: barWidth, labelLeft, labelWidth }) => {
      const right = Math.max(left + barWidth, labelLeft + labelWidth);
      return { id: record.id, left: Math.min(left, labelLeft), right };
    }),
    most,
  );
  return rows && bars.map((bar) => ({ ...bar, row: rows.get(bar.record.id) ?? 0 }));
}

function barOf({ record, span }: DatedRecord, { from, to }: TimeRange, width: number): Omit<SpanBar, "row"> {
  const x = (at: number): number => ((at - from) / (to - from)) * width;
  const start = span.start === null ? 0 : Math.max(0, x(span.start));
  const end = span.end === null ? width : Math.min(width, x(span.end));
  const left = Math.min(start, width - NARROWEST);
  const barWidth = Math.max(NARROWEST, end - left);
  const labelWidth = Math.min(Math.max(WIDEST_LABEL, barWidth), labelOf(record).length * LETTER + LABEL_ROOM);
  return {
    record,
    span,
    left,
    width: barWidth,
    markLeft: markOf(left, barWidth, width),
    ...placeLabel({ left, right: left + barWidth, labelWidth, width }),
    openStart: span.start === null,
    openEnd: span.end === null,
  };
}

/** A mark beside its bar would be read as a date of its own. */
function markOf(left: number, barWidth: number, width: number): number {
  const inBar = left + Math.min(MARK_ROOM, (barWidth - MARK_WIDTH) / 2);
  return Math.max(0, Math.min(inBar, width - MARK_WIDTH));
}

/** In the bar where the label has room there; else after it, else before it, else cut short where there is most room. */
function placeLabel(bar: {
  readonly left: number;
  readonly right: number;
  readonly labelWidth: number;
  readonly width: number;
}): Pick<SpanBar, "labelLeft" | "labelWidth" | "labelWithin"> {
  const { left, right, labelWidth, width } = bar;
  const before = Math.max(0, left - labelWidth);
  const places = [
    { labelLeft: left, room: right - left, labelWithin: true },
    { labelLeft: right, room: width - right, labelWithin: false },
    { labelLeft: before, room: left - before, labelWithin: false },
  ];
  const roomiest = places.toSorted((one, other) => other.room - one.room)[0];
  const nowhere = { labelLeft: 0, room: 0, labelWithin: false };
  const { room, ...place } = places.find((one) => one.room >= labelWidth) ?? roomiest ?? nowhere;
  return { ...place, labelWidth: Math.min(labelWidth, room) };
}
