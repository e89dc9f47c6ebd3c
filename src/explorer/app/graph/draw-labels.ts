import type { Settings } from "sigma/settings";
import type { NodeDisplayData, PartialButFor } from "sigma/types";
import { labelLines } from "./label-lines";
import type { Palette } from "./palette";

type Drawn = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

/** A rectangle on the canvas: left, top, right, bottom. */
type Box = readonly [number, number, number, number];

/** Where a record's mark is on the canvas, and its radius. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const LINE_HEIGHT = 13;
const FONT = '11px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif';

/** Draws each name under its mark, or beside or above it; one that would lie over another is left out until there is room. */
export interface LabelDrawing {
  /** Before each frame: no name has been drawn yet, and the marks that are asked for with the first are to stay free. */
  begin(marks: () => readonly Mark[]): void;
  draw(context: CanvasRenderingContext2D, data: Drawn): void;
  /** How many names had no room in the last frame. */
  readonly unnamed: () => number;
  /** Whether a name, or a mark, lies at one of these points. */
  covers(points: readonly (readonly [number, number])[]): boolean;
  /** The record under the pointer, or selected: with its name, whatever lies there. */
  drawChosen(context: CanvasRenderingContext2D, data: Drawn, settings: Settings): void;
}

/** A drawing that reads its colours anew with each name, since the theme may change. */
export function labelDrawing(palette: () => Palette): LabelDrawing {
  let taken: Box[] | null = null;
  let marksOf: () => readonly Mark[] = () => [];
  let unnamed = 0;
  return {
    begin(marks) {
      taken = null;
      unnamed = 0;
      marksOf = marks;
    },
    unnamed: () => unnamed,
    draw(context, data) {
      if (!data.label) return;
      context.font = FONT;
      const lines = labelLines(data.label);
      // Only now does Sigma know where everything is in this frame.
      taken ??= marksOf().map(({ x, y, size }): Box => [x - size, y - size, x + size, y + size]);
      const others = taken;
      if (data.highlighted) {
        // Drawn by drawChosen, above all others: here it only keeps its place.
        others.push(...boxesOf(context, data, lines).slice(0, 1));
        return;
      }
      // Where the whole name has no room, its beginning may have.
      for (const tried of [lines, [shortened(lines)]]) {
        const box = boxesOf(context, data, tried).find((place) => !others.some((other) => overlap(place, other)));
        if (!box) continue;
        others.push(box);
        write(context, box, tried, palette());
        return;
      }
      unnamed += 1;
    },
    covers: (points) =>
      points.some(([x, y]) => taken?.some((box) => box[0] < x && x < box[2] && box[1] < y && y < box[3])),
    drawChosen(context, data) {
      const { accent, raised } = palette();
      context.font = FONT;
      const lines = labelLines(data.label ?? "");
      const [box] = boxesOf(context, data, lines);
      if (!box) return;
      const [left, top, right, bottom] = box;
      context.beginPath();
      context.arc(data.x, data.y, data.size + 4, 0, 2 * Math.PI);
      context.lineWidth = 2;
      context.strokeStyle = accent;
      context.stroke();
      context.globalAlpha = 0.92;
      context.fillStyle = raised;
      context.fillRect(left - 2, top, right - left + 4, bottom - top);
      context.globalAlpha = 1;
      write(context, box, lines, palette());
    },
  };
}

/** Where a name may stand: under its mark, to the right, to the left, above; always within the canvas. */
function boxesOf(context: CanvasRenderingContext2D, { x, y, size }: Drawn, lines: readonly string[]): readonly Box[] {
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
}

function shortened([first = ""]: readonly string[]): string {
  return first.length > 13 ? `${first.slice(0, 12).trimEnd()}…` : `${first}…`;
}

function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
