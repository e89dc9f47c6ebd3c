import type { Settings } from "sigma/settings";
import type { NodeDisplayData, PartialButFor } from "sigma/types";
import { directionOf, labelLines } from "./label-lines";
import type { Palette } from "./palette";

type Drawn = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

/** A rectangle on the canvas: left, top, right, bottom. */
type Box = readonly [number, number, number, number];

/** A name that is to be drawn. */
interface Waiting {
  readonly context: CanvasRenderingContext2D;
  readonly data: Drawn;
}

/** Where a name stands: on which side of its mark, by `boxesOf`, and what of it there is room for. */
interface Place {
  readonly box: Box;
  readonly side: number;
  readonly lines: readonly string[];
}

/** Where a record's mark is on the canvas, and its radius. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const LINE_HEIGHT = 13;
/** The corner with the buttons that zoom, under which no name stands. */
const BUTTONS = { width: 124, height: 50 };
/** How far from its mark the ring about a record lies. */
const RING = 4;
const FONT = '11px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif';

/**
 * Draws each name under its mark, or beside or above it; one that would lie over another is left out until there is room. What is
 * selected is given its place first, then what is tied to most.
 */
export interface LabelDrawing {
  /** Before each frame: no name has been drawn yet, and the marks that are asked for with the first are to stay free. */
  begin(marks: () => readonly Mark[]): void;
  /** Takes a name in; all are drawn together, since which comes first is known only then. */
  draw(context: CanvasRenderingContext2D, data: Drawn): void;
  /** After all names of a frame: draws them. */
  end(): void;
  /** How many names had no room in the last frame, and of how many there was room for a part only. */
  readonly unnamed: () => { readonly left: number; readonly cut: number };
  /** Whether a name, or a mark, lies at one of these points. */
  covers(points: readonly (readonly [number, number])[]): boolean;
  /** The record under the pointer, or selected: with its name, whatever lies there. */
  drawChosen(context: CanvasRenderingContext2D, data: Drawn, settings: Settings): void;
}

/** A drawing that reads its colours anew with each name, since the theme may change. */
export function labelDrawing(palette: () => Palette): LabelDrawing {
  let waiting: Waiting[] = [];
  let taken: Box[] = [];
  let sides = new Map<string, number>();
  let marksOf: () => readonly Mark[] = () => [];
  let [left, cut] = [0, 0];
  const place = ({ context, data }: Waiting) => {
    const found = findPlace(context, data, taken);
    if (!found) {
      left += 1;
      return;
    }
    if (!data.highlighted && found.lines.at(-1)?.endsWith("…") === true) cut += 1;
    taken.push(found.box);
    sides.set(keyOf(data), found.side);
    // What is selected is drawn by drawChosen, above all others: here it only takes its place.
    if (!data.highlighted) write(context, found.box, found.lines, palette());
  };
  const end = () => {
    const [first] = waiting;
    if (!first) return;
    // Only now does Sigma know where everything is in this frame.
    taken = marksOf().map(({ x, y, size }): Box => [x - size, y - size, x + size, y + size]);
    taken.push(cornerOf(first.context.canvas));
    const inOrder = waiting.toSorted((one, other) => weightOf(other.data) - weightOf(one.data));
    waiting = [];
    inOrder.forEach(place);
  };
  return {
    begin(marks) {
      waiting = [];
      taken = [];
      sides = new Map();
      [left, cut] = [0, 0];
      marksOf = marks;
    },
    draw(context, data) {
      if (data.label) waiting.push({ context, data });
    },
    end,
    unnamed: () => ({ left, cut }),
    covers(points) {
      end();
      return points.some(([x, y]) => taken.some((box) => box[0] < x && x < box[2] && box[1] < y && y < box[3]));
    },
    drawChosen(context, data) {
      end();
      const { accent, raised } = palette();
      context.font = FONT;
      const lines = labelLines(data.label ?? "");
      const box = boxesOf(context, data, lines)[sides.get(keyOf(data)) ?? 0];
      if (!box) return;
      drawRing(context, data, accent);
      drawGround(context, box, raised);
      write(context, box, lines, palette());
    },
  };
}

/** Where a name has room, and how much of it; what is selected takes room, whatever lies there. */
function findPlace(context: CanvasRenderingContext2D, data: Drawn, taken: readonly Box[]): Place | null {
  context.font = FONT;
  const lines = labelLines(data.label ?? "");
  for (const tried of [lines, ...beginnings(lines)]) {
    const boxes = boxesOf(context, data, tried);
    const free = boxes.findIndex((box) => !taken.some((other) => overlap(box, other)));
    const side = data.highlighted ? Math.max(0, free) : free;
    const box = boxes[side];
    if (box) return { box, side, lines: tried };
  }
  return null;
}

function drawRing(context: CanvasRenderingContext2D, { x, y, size }: Drawn, colour: string) {
  context.beginPath();
  context.arc(x, y, size + RING, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.stroke();
}

function drawGround(context: CanvasRenderingContext2D, [left, top, right, bottom]: Box, colour: string) {
  context.globalAlpha = 0.92;
  context.fillStyle = colour;
  context.fillRect(left, top, right - left, bottom - top);
  context.globalAlpha = 1;
}

function cornerOf({ clientWidth, clientHeight }: HTMLCanvasElement): Box {
  return [clientWidth - BUTTONS.width, clientHeight - BUTTONS.height, clientWidth, clientHeight];
}

function keyOf(data: Drawn): string {
  return String(data["key"]);
}

function weightOf({ highlighted, size }: Drawn): number {
  return highlighted ? Infinity : size;
}

/** Where a name may stand: under its mark, to the right, to the left, above; always within the canvas. */
function boxesOf(context: CanvasRenderingContext2D, data: Drawn, lines: readonly string[]): readonly Box[] {
  const { x, y } = data;
  const size = data.size + (data.highlighted ? RING : 0);
  const width = Math.max(0, ...lines.map((line) => context.measureText(line).width)) + 6;
  const height = lines.length * LINE_HEIGHT + 2;
  const most = context.canvas.clientWidth - width;
  const boxAt = (left: number, top: number): Box => {
    const within = Math.max(0, Math.min(left, most));
    return [within, top, within + width, top + height];
  };
  return [
    boxAt(x - width / 2, y + size + 4),
    boxAt(x + size + 2, y - height / 2),
    boxAt(x - size - width - 2, y - height / 2),
    boxAt(x - width / 2, y - size - height - 4),
  ];
}

function write(context: CanvasRenderingContext2D, [left, top, right]: Box, lines: readonly string[], palette: Palette) {
  const middle = (left + right) / 2;
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "top";
  context.direction = directionOf(lines.join(" "));
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = palette.surface;
  context.fillStyle = palette.text;
  lines.forEach((line, number) => {
    const at = top + 1 + number * LINE_HEIGHT;
    // An outline in the colour of the ground keeps names legible over lines.
    context.strokeText(line, middle, at);
    context.fillText(line, middle, at);
  });
  context.textAlign = "start";
  context.textBaseline = "alphabetic";
  context.direction = "ltr";
}

/** What may have room where the whole name has none: its first letters, or its first word where that says something. */
function beginnings([first = ""]: readonly string[]): readonly (readonly string[])[] {
  const letters = first.length > 13 ? first.slice(0, 12).trimEnd() : first;
  const [word = ""] = first.split(" ");
  return [letters, ...(word.length < letters.length && /\p{L}{4}/u.test(word) ? [word] : [])].map((part) => [
    `${part}…`,
  ]);
}

function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
