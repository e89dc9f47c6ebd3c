import type { CSSProperties } from "react";
import { labelOf } from "../records/said";
import { TypeMark, typeColour } from "../records/type-mark";
import { choosing, type ChooseRecord } from "../view/choose-record";
import { RecordName } from "../view/record-name";
import { useRoving } from "../view/use-roving";
import type { SpanBar } from "./lay-out-spans";

const ROW = 24;

interface SpanBarsProps extends ChooseRecord {
  readonly bars: readonly SpanBar[];
  readonly selected: ReadonlySet<string>;
}

/** Each record as a bar over the span its date may cover; the bar fades where the source leaves an end open. */
export function SpanBars({ bars, selected, onSelect, onOpen }: SpanBarsProps) {
  const inOrder = bars.toSorted((a, b) => a.left - b.left || a.row - b.row);
  const roving = useRoving(inOrder.map(({ record }) => record.id));
  const rows = bars.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return (
    <ul className="timeline-bars" data-roving-group style={{ height: rows * ROW }} aria-label="Records by their dates">
      {inOrder.map((bar) => {
        const { record } = bar;
        const { onEnter, ...clicks } = choosing([record.id], { onSelect, onOpen });
        const rove = roving(record.id);
        return (
          <li key={record.id}>
            <button
              type="button"
              className={classOf(bar)}
              style={placeOf(bar)}
              aria-pressed={selected.has(record.id)}
              title={`${labelOf(record)}: ${record.date?.label ?? ""}`}
              {...rove}
              {...clicks}
              onKeyDown={(event) => {
                onEnter(event);
                rove.onKeyDown(event);
              }}
            >
              <span className="timeline-bar" />
              <span className="timeline-mark">
                <TypeMark type={record.type} />
              </span>
              <span className="timeline-label" data-within={bar.labelWithin || undefined}>
                <RecordName record={record} />
              </span>
              <span className="unseen">, {record.date?.label}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function classOf({ openStart, openEnd, span }: SpanBar): string {
  const marks = {
    "timeline-open-start": openStart,
    "timeline-open-end": openEnd,
    "timeline-uncertain": span.uncertain,
    "timeline-approximate": span.approximate,
  };
  return ["timeline-span", ...Object.entries(marks).flatMap(([name, holds]) => (holds ? [name] : []))].join(" ");
}

/** The button reaches over the bar and its label; the bar lies in it where its dates are. */
function placeOf({ record, left, width, markLeft, labelLeft, labelWidth, row }: SpanBar): CSSProperties {
  const start = Math.min(left, labelLeft);
  const end = Math.max(left + width, labelLeft + labelWidth);
  return {
    left: start,
    width: end - start,
    top: row * ROW,
    "--timeline-colour": typeColour(record.type),
    "--timeline-bar-left": `${left - start}px`,
    "--timeline-bar-width": `${width}px`,
    "--timeline-mark-left": `${markLeft - start}px`,
    "--timeline-label-left": `${labelLeft - start}px`,
    "--timeline-label-width": `${labelWidth}px`,
    // Custom properties are not among React's style names.
  } as CSSProperties;
}
