import { mayLieIn, type TimeRange, type TimeSpan } from "./time-span";

/** A column over a stretch of time, where there are too many records to draw one by one. */
export interface TimeBin extends TimeRange {
  /** The ids of the records that may lie in it; a record whose span is longer lies in several. */
  readonly ids: readonly string[];
}

/** The range cut into `count` columns of one width, each with what may lie in it. */
export function binSpans(
  spans: readonly { readonly id: string; readonly span: TimeSpan }[],
  { from, to }: TimeRange,
  count: number,
): TimeBin[] {
  const width = (to - from) / count;
  return Array.from({ length: count }, (_, index) => {
    const bin = { from: from + index * width, to: from + (index + 1) * width };
    return { ...bin, ids: spans.filter(({ span }) => mayLieIn(span, bin)).map(({ id }) => id) };
  });
}
