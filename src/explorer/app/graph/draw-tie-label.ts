import type { EdgeDisplayData, NodeDisplayData, PartialButFor } from "sigma/types";
import type { LabelDrawing } from "./draw-labels";
import type { Palette } from "./palette";
import type { TieAttributes } from "./tie-program";

type DrawnTie = PartialButFor<EdgeDisplayData, "label" | "color" | "size">;
type DrawnEnd = PartialButFor<NodeDisplayData, "x" | "y" | "size">;

const FONT = '11px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** Draws what ties say, and counts those in sight that say nothing. */
export interface TieLabelDrawing {
  /** Before each frame: nothing has been counted yet. */
  begin(): void;
  draw(context: CanvasRenderingContext2D, tie: DrawnTie, start: DrawnEnd, end: DrawnEnd): void;
  /** How many lines in sight had no label in the last frame. */
  readonly unlabelled: () => number;
}

/**
 * Draws what a tie says along its line, with an arrow to where it is read, if it has a direction. Where the line is too short for
 * it, a tie that was chosen says it across; the others say nothing, nor do they where a name stands.
 */
export function tieLabelDrawing(palette: () => Palette, labels: Pick<LabelDrawing, "covers">): TieLabelDrawing {
  let unlabelled = 0;
  return {
    begin() {
      unlabelled = 0;
    },
    draw(context, tie, start, end) {
      const isSaid = drawLabel(context, tie, [start, end], palette(), labels);
      if (!isSaid && isInSight(context.canvas, start, end)) unlabelled += 1;
    },
    unlabelled: () => unlabelled,
  };
}

/** Whether there was something to say, and room for it. */
function drawLabel(
  context: CanvasRenderingContext2D,
  tie: DrawnTie,
  [start, end]: readonly [DrawnEnd, DrawnEnd],
  { surface, text }: Palette,
  labels: Pick<LabelDrawing, "covers">,
): boolean {
  if (!tie.label) return false;
  const length = Math.hypot(end.x - start.x, end.y - start.y) - start.size - end.size - 8;
  const isForward = start.x <= end.x;
  context.font = FONT;
  const words = !hasDirection(tie) ? tie.label : isForward ? `${tie.label} →` : `← ${tie.label}`;
  const width = context.measureText(words).width;
  const isTooLong = width > length;
  const isHidden = isTooLong || labels.covers(pointsAlong(start, end, width));
  if (isHidden && tie["isChosen"] !== true) return false;
  const along = Math.atan2(end.y - start.y, end.x - start.x);
  const angle = isTooLong ? 0 : isForward ? along : along + Math.PI;
  context.save();
  context.translate((start.x + end.x) / 2, (start.y + end.y) / 2);
  context.rotate(angle);
  context.textAlign = "center";
  context.textBaseline = "middle";
  // The line, dashed or not, would show between the letters.
  context.fillStyle = surface;
  context.fillRect(-width / 2 - 4, -8, width + 8, 16);
  context.fillStyle = text;
  context.fillText(words, 0, 0);
  context.restore();
  return true;
}

/** Whether the middle of a line, where its label would stand, is on the canvas. */
function isInSight({ clientWidth, clientHeight }: HTMLCanvasElement, start: DrawnEnd, end: DrawnEnd): boolean {
  const [x, y] = [(start.x + end.x) / 2, (start.y + end.y) / 2];
  return x >= 0 && x <= clientWidth && y >= 0 && y <= clientHeight;
}

// Sigma hands on what the graph has for the edge, and does not say so in its types.
function hasDirection({ look }: DrawnTie & Partial<TieAttributes>): boolean {
  return look?.arrows.includes(true) ?? false;
}

/** Points along the middle of a line, a few pixels apart, over so many pixels. */
function pointsAlong(start: DrawnEnd, end: DrawnEnd, width: number): readonly (readonly [number, number])[] {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const steps = Math.ceil(width / 12);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const along = 0.5 + ((step / steps - 0.5) * width) / length;
    return [start.x + along * dx, start.y + along * dy] as const;
  });
}
