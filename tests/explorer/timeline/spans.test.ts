import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ShownDate, ShownRecord } from "../../../src/explorer/app/records/shown-record.js";
import { binSpans } from "../../../src/explorer/app/timeline/bin-spans.js";
import { layOutSpans, MARK_WIDTH } from "../../../src/explorer/app/timeline/lay-out-spans.js";
import { stackSpans } from "../../../src/explorer/app/timeline/stack-spans.js";
import { brushBetween, panRange, rangeOfBrush, zoomRange } from "../../../src/explorer/app/timeline/time-range.js";
import { mayLieIn, rangeOfSpans, timeSpan } from "../../../src/explorer/app/timeline/time-span.js";

const exact = { approximate: false, uncertain: false };
const date = (earliest: string | null, latest: string | null): ShownDate => {
  return { edtf: "", label: "", earliest, latest, ...exact };
};
const dated = (id: string, start: number | null, end: number | null) => {
  const record = { id, type: "EVENT", name: id, date: null } as unknown as ShownRecord;
  return { record, span: { start, end, ...exact } };
};

describe("a span", () => {
  test("reaches from the first instant of its date to the one after the last", () => {
    expect(timeSpan(date("1970-01-02", "1970-01-03"))).toEqual({ start: 1, end: 3, ...exact });
  });

  test("is open where the source leaves its end open, and none where nothing is known", () => {
    expect(timeSpan(date("1970-01-02", null))).toMatchObject({ start: 1, end: null });
    expect([timeSpan(date(null, null)), timeSpan(null)]).toEqual([null, null]);
  });

  test("may lie in whatever its open side reaches", () => {
    const open = { start: 10, end: null, ...exact };
    expect(mayLieIn(open, { from: 900, to: 901 })).toBe(true);
    expect(mayLieIn(open, { from: 5, to: 10 })).toBe(false);
  });

  test("gives the axis some room on both sides", () => {
    expect(rangeOfSpans([{ start: 0, end: 100, ...exact }])).toEqual({ from: -6, to: 106 });
    expect(rangeOfSpans([])).toBeNull();
  });
});

describe("rows", () => {
  test("hold what does not touch, and go on below where it would", () => {
    const rows = stackSpans(
      [
        { id: "a", left: 0, right: 50 },
        { id: "b", left: 40, right: 90 },
        { id: "c", left: 60, right: 80 },
      ],
      2,
    );
    expect(Object.fromEntries(rows ?? [])).toEqual({ a: 0, b: 1, c: 0 });
  });

  test("are refused where they are too many", () => {
    const same = ["a", "b", "c"].map((id) => ({ id, left: 0, right: 9 }));
    expect(stackSpans(same, 2)).toBeNull();
  });

  test("never hold two that overlap, whatever is stacked", () => {
    const extent = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 200 }));
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 60 }), (pairs) => {
        const extents = pairs.map(([left, width], index) => ({ id: String(index), left, right: left + width }));
        const rows = stackSpans(extents, 100) ?? new Map<string, number>();
        const overlap = extents.some((a) =>
          extents.some((b) => a.id < b.id && rows.get(a.id) === rows.get(b.id) && a.left < b.right && b.left < a.right),
        );
        expect([rows.size, overlap]).toEqual([extents.length, false]);
      }),
    );
  });
});

test("a bar lies where its dates are, and one that is open reaches the edge", () => {
  const bars = layOutSpans([dated("a", 20, 40), dated("b", 80, null)], { from: 0, to: 100 }, 1_000, 5);
  expect(bars?.map(({ left, width, openEnd }) => [left, width, openEnd])).toEqual([
    [200, 200, false],
    [800, 200, true],
  ]);
});

test("a label lies in its bar where it has room, else after it, and before it at the end", () => {
  const spans = [dated("a", 20, 40), dated("b", 20, 21), dated("c", 99, 100)];
  const bars = layOutSpans(spans, { from: 0, to: 100 }, 1_000, 5) ?? [];
  const [a, b, c] = bars;
  expect(a?.labelLeft).toBe(a?.left);
  expect(b?.labelLeft).toBe((b?.left ?? 0) + (b?.width ?? 0));
  expect((c?.labelLeft ?? 0) + (c?.labelWidth ?? 0)).toBe(c?.left);
});

test("a label that has room nowhere is cut short where there is most, and stays on the axis", () => {
  const name = "a name that is far too long for so narrow a picture";
  const long = (start: number, end: number) => {
    const { record, span } = dated("long", start, end);
    return { record: { ...record, name }, span };
  };
  const places = [long(10, 30), long(70, 90), long(10, 95)].map((bar) => {
    const [laid] = layOutSpans([bar], { from: 0, to: 100 }, 200, 5) ?? [];
    return [laid?.labelLeft, laid?.labelWidth];
  });
  expect(places).toEqual([
    [60, 140],
    [0, 140],
    [20, 170],
  ]);
});

test("the mark of a type never stands beside its bar, wherever the label has room", () => {
  const days = fc.tuple(fc.integer({ min: -50, max: 149 }), fc.integer({ min: 1, max: 200 }));
  fc.assert(
    fc.property(days, fc.string({ maxLength: 60 }), ([start, days], name) => {
      const { record, span } = dated("a", start, start + days);
      const [bar] = layOutSpans([{ record: { ...record, name }, span }], { from: 0, to: 100 }, 500, 5) ?? [];
      if (!bar) return;
      const [barEnd, markEnd] = [bar.left + bar.width, bar.markLeft + MARK_WIDTH];
      const isIn = bar.markLeft >= bar.left && markEnd <= barEnd;
      const isOver = bar.markLeft <= bar.left && markEnd >= barEnd;
      expect(isIn || isOver).toBe(true);
      expect(bar.markLeft >= 0 && markEnd <= 500).toBe(true);
    }),
  );
});

test("a mark stands where the bar begins, or over the middle of a day's bar, whose label is before or after it", () => {
  const spans = [dated("long", 20, 40), dated("day", 20, 20.3), dated("last", 99.7, 100)];
  const bars = layOutSpans(spans, { from: 0, to: 100 }, 1_000, 5) ?? [];
  expect(bars.map(({ left, markLeft, labelWithin }) => [markLeft - left, labelWithin])).toEqual([
    [6, true],
    [-4, false],
    [-8, false],
  ]);
});

test("what lies outside the range is not laid out", () => {
  expect(layOutSpans([dated("a", 200, 210)], { from: 0, to: 100 }, 1_000, 5)).toEqual([]);
});

test("columns hold each record wherever it may lie", () => {
  const spans = [dated("day", 1, 2), dated("long", 0, 10)].map(({ record, span }) => ({ id: record.id, span }));
  expect(binSpans(spans, { from: 0, to: 10 }, 2).map(({ ids }) => ids)).toEqual([["day", "long"], ["long"]]);
});

describe("a range", () => {
  test("keeps the instant it is zoomed at where it was", () => {
    expect(zoomRange({ from: 0, to: 100 }, 0.5, 25)).toEqual({ from: 12.5, to: 62.5 });
  });

  test("moves by a share of its width", () => {
    expect(panRange({ from: 0, to: 100 }, 0.4)).toEqual({ from: 40, to: 140 });
  });

  test("is chosen in whole days, one at least, whichever end is drawn first", () => {
    expect(brushBetween(3.7, 1.2)).toEqual({ from: "1970-01-02", to: "1970-01-04" });
    expect(brushBetween(5, 5)).toEqual({ from: "1970-01-06", to: "1970-01-06" });
  });

  test("of a brush takes in its last day", () => {
    expect(rangeOfBrush({ from: "1970-01-02", to: "1970-01-04" })).toEqual({ from: 1, to: 4 });
  });
});
