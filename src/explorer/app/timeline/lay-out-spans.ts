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
  /** Where its label begins, and how much room it has. */
  readonly labelLeft: number;
  readonly labelWidth: number;
  /** Whether the bar goes on beyond what its source knows, and fades there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

const NARROWEST = 6;
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
  const labelWidth = Math.min(Math.max(WIDEST_LABEL, barWidth), record.name.length * LETTER + LABEL_ROOM);
  return {
    record,
    span,
    left,
    width: barWidth,
    ...labelOf({ left, right: left + barWidth, labelWidth, width }),
    openStart: span.start === null,
    openEnd: span.end === null,
  };
}

/** In the bar where the label has room there; else after it, else before it, else cut short where there is most room. */
function labelOf(bar: {
  readonly left: number;
  readonly right: number;
  readonly labelWidth: number;
  readonly width: number;
}): Pick<SpanBar, "labelLeft" | "labelWidth"> {
  const { left, right, labelWidth, width } = bar;
  const before = Math.max(0, left - labelWidth);
  const places = [
    { labelLeft: left, room: right - left },
    { labelLeft: right, room: width - right },
    { labelLeft: before, room: left - before },
  ];
  const roomiest = places.toSorted((one, other) => other.room - one.room)[0];
  const { labelLeft, room } = places.find((place) => place.room >= labelWidth) ?? roomiest ?? { labelLeft: 0, room: 0 };
  return { labelLeft, labelWidth: Math.min(labelWidth, room) };
}
