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
 * or another label stands, but never off its line, or it would be read as another's. A tie that was chosen says it in several rows, or
 * across, where its line has no room; the others say nothing there. Where nothing is free only the tie under the pointer says it
 * nevertheless: a label that is half hidden may hide that something is alleged.
 */
export function tieLabelDrawing(palette: () => Palette, labels: Pick<LabelDrawing, "covers">): TieLabelDrawing {
  let unlabelled = 0;
  let taken: Point[] = [];
  let drawn = new Set<unknown>();
  const isFree = ({ points }: Spot): boolean =>
    !labels.covers(points) && !points.some(([x, y]) => taken.some(([a, b]) => Math.hypot(a - x, b - y) < APART));
  /** The first that is free; where none is, the first of all, if it is needed. */
  const firstFree = (spots: Iterable<Spot>, isNeeded: boolean): Spot | undefined => {
    let first: Spot | undefined;
    for (const spot of spots) {
      if (isFree(spot)) return spot;
      first ??= spot;
    }
    return isNeeded ? first : undefined;
  };
  const begin = () => {
    unlabelled = 0;
    taken = [];
    drawn = new Set();
  };
  return {
    begin,
    draw(context, tie, start, end) {
      // When the pointer moves, Sigma draws labels of lines anew without a frame of its own: then one comes a second time.
      if (drawn.has(tie["key"])) begin();
      drawn.add(tie["key"]);
      context.font = FONT;
      const labelled = rowsOf(tie, start, end).map((words): Label => {
        return { words, width: Math.max(...words.map((row) => context.measureText(row).width)) };
      });
      const spot = firstFree(spotsFor(labelled, start, end, tie["isChosen"] === true), tie["isPointedAt"] === true);
      if (spot) {
        taken.push(...spot.points);
        write(context, spot, palette());
      } else if (isInSight(context.canvas, start, end)) unlabelled += 1;
    },
    unlabelled: () => unlabelled,
  };
}

type Point = readonly [x: number, y: number];

/** A label in its rows, and how wide it is. */
interface Label {
  readonly words: readonly string[];
  readonly width: number;
}

/** Where a label may stand: its middle, how it is turned, and points all over it. */
interface Spot extends Label {
  readonly middle: Point;
  readonly angle: number;
  readonly points: readonly Point[];
}

/** How far labels of lines keep off one another, in pixels. */
const APART = 6;
/** How far off the middle of its line a label may stand, in parts of the line. */
const SHIFTS = [0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.24, -0.24, 0.3, -0.3, 0.36, -0.36];
/** How far beside its line one of several rows may stand, which the line still runs through, in pixels. */
const BESIDE = [0, -9, 9];
/** The height of a row, in pixels. */
const ROW = 13;
const SPACE = 3;

/** A label in one row, in two and in three; none where there is nothing to say. */
function rowsOf(tie: DrawnTie, start: DrawnEnd, end: DrawnEnd): readonly (readonly string[])[] {
  if (!tie.label) return [];
  const isForward = start.x <= end.x;
  const said = !hasDirection(tie) ? tie.label : isForward ? `${tie.label} →` : `← ${tie.label}`;
  return [said.length, said.length / 2 + 2, said.length / 3 + 4].map((most) => brokenInto(said, most));
}

/** Words in rows of so many letters at most, but where one word is longer. */
function brokenInto(words: string, most: number): readonly string[] {
  const rows: string[] = [];
  for (const word of words.split(" ")) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + 1 + word.length <= most) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}

/** The places for a label on its line, the best first, each made when it is asked for: most of them never are. */
function* spotsFor(labels: readonly Label[], start: DrawnEnd, end: DrawnEnd, isChosen: boolean): Generator<Spot> {
  // In several rows, or across, a label hides more of the lines beside its own: only where it was asked for.
  for (const label of isChosen ? labels : labels.slice(0, 1)) yield* spotsAlong(label, start, end);
  if (isChosen)
    for (const label of labels) for (const shift of SHIFTS) yield spotAt(label, pointOn(start, end, shift), 0);
}

/** The places on a line on which a label has room along it. */
function* spotsAlong(label: Label, start: DrawnEnd, end: DrawnEnd): Generator<Spot> {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  const room = length - start.size - end.size - 8 - label.width;
  const angle = Math.atan2(dy, dx) + (start.x <= end.x ? 0 : Math.PI);
  for (const shift of SHIFTS.filter((each) => 2 * Math.abs(each) * length <= room)) {
    const [x, y] = pointOn(start, end, shift);
    for (const off of label.words.length > 1 ? BESIDE : [0])
      yield spotAt(label, [x - off * Math.sin(angle), y + off * Math.cos(angle)], angle);
  }
}

function pointOn(start: DrawnEnd, end: DrawnEnd, shift: number): Point {
  return [start.x + (0.5 + shift) * (end.x - start.x), start.y + (0.5 + shift) * (end.y - start.y)];
}

function spotAt({ words, width }: Label, middle: Point, angle: number): Spot {
  const half = (words.length * ROW + SPACE) / 2;
  const steps = Math.ceil(width / 10);
  const points = Array.from({ length: steps + 1 }, (_, step) => (step / steps - 0.5) * width).flatMap((along) =>
    [-half, 0, half].map(
      (across): Point => [
        middle[0] + along * Math.cos(angle) - across * Math.sin(angle),
        middle[1] + along * Math.sin(angle) + across * Math.cos(angle),
      ],
    ),
  );
  return { words, width, middle, angle, points };
}

function write(
  context: CanvasRenderingContext2D,
  { words, width, middle: [x, y], angle }: Spot,
  { surface, text }: Palette,
) {
  const height = words.length * ROW + SPACE;
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.textAlign = "center";
  context.textBaseline = "middle";
  // The line, dashed or not, would show between the letters.
  context.fillStyle = surface;
  context.fillRect(-width / 2 - 4, -height / 2, width + 8, height);
  context.fillStyle = text;
  words.forEach((row, number) => context.fillText(row, 0, (number - (words.length - 1) / 2) * ROW));
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
