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
 * Draws what a tie says along its line, with an arrow to where it is read, if it has a direction; off its middle where a name, a mark
 * or another label stands. A tie that was chosen says it across where its line has no room; the others say nothing there.
 */
export function tieLabelDrawing(palette: () => Palette, labels: Pick<LabelDrawing, "covers">): TieLabelDrawing {
  let unlabelled = 0;
  let taken: Point[] = [];
  const isFree = ({ points }: Spot): boolean =>
    !labels.covers(points) && !points.some(([x, y]) => taken.some(([a, b]) => Math.hypot(a - x, b - y) < APART));
  return {
    begin() {
      unlabelled = 0;
      taken = [];
    },
    draw(context, tie, start, end) {
      const words = wordsOf(tie, start, end);
      context.font = FONT;
      const spots = words === null ? [] : spotsFor(context.measureText(words).width, start, end, tie);
      const spot = spots.find(isFree) ?? (tie["isChosen"] === true ? spots[0] : undefined);
      if (words !== null && spot) {
        taken.push(...spot.points);
        write(context, words, spot, palette());
      } else if (isInSight(context.canvas, start, end)) unlabelled += 1;
    },
    unlabelled: () => unlabelled,
  };
}

type Point = readonly [x: number, y: number];

/** Where a label may stand: its middle, how it is turned, and points along it. */
interface Spot {
  readonly middle: Point;
  readonly angle: number;
  readonly points: readonly Point[];
}

/** How far labels of lines keep off one another, in pixels. */
const APART = 13;
/** How far off the middle of its line a label may stand, in parts of the line, and one across it above or below, in pixels. */
const SHIFTS = [0, 0.12, -0.12, 0.24, -0.24];
const LEVELS = [0, -18, 18, -36, 36];

function wordsOf(tie: DrawnTie, start: DrawnEnd, end: DrawnEnd): string | null {
  if (!tie.label) return null;
  if (!hasDirection(tie)) return tie.label;
  return start.x <= end.x ? `${tie.label} →` : `← ${tie.label}`;
}

/** Where a label of some width may stand: along its line, as far as it has room there, and across it if the tie was chosen. */
function spotsFor(width: number, start: DrawnEnd, end: DrawnEnd, tie: DrawnTie): readonly Spot[] {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  const room = length - start.size - end.size - 8 - width;
  const along = Math.atan2(dy, dx) + (start.x <= end.x ? 0 : Math.PI);
  const middle: Point = [(start.x + end.x) / 2, (start.y + end.y) / 2];
  const onLine = SHIFTS.filter((shift) => 2 * Math.abs(shift) * length <= room).map((shift) =>
    spotAt([middle[0] + shift * dx, middle[1] + shift * dy], along, width),
  );
  const across = LEVELS.map((level) => spotAt([middle[0], middle[1] + level], 0, width));
  return tie["isChosen"] === true ? [...onLine, ...across] : onLine;
}

function spotAt(middle: Point, angle: number, width: number): Spot {
  const steps = Math.ceil(width / 12);
  const points = Array.from({ length: steps + 1 }, (_, step): Point => {
    const off = (step / steps - 0.5) * width;
    return [middle[0] + off * Math.cos(angle), middle[1] + off * Math.sin(angle)];
  });
  return { middle, angle, points };
}

function write(
  context: CanvasRenderingContext2D,
  words: string,
  { middle: [x, y], angle }: Spot,
  { surface, text }: Palette,
) {
  const { width } = context.measureText(words);
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.textAlign = "center";
  context.textBaseline = "middle";
  // The line, dashed or not, would show between the letters.
  context.fillStyle = surface;
  context.fillRect(-width / 2 - 4, -8, width + 8, 16);
  context.fillStyle = text;
  context.fillText(words, 0, 0);
  context.restore();
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
