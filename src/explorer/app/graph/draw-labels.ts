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

/** Draws the names under their marks; a name that would lie over another is left out until there is room. */
export interface LabelDrawing {
  /** Before each frame: no name has been drawn yet, and the marks that are asked for with the first are to stay free. */
  begin(marks: () => readonly Mark[]): void;
  draw(context: CanvasRenderingContext2D, data: Drawn): void;
  /** The record under the pointer, or selected: with its name, whatever lies there. */
  drawChosen(context: CanvasRenderingContext2D, data: Drawn, settings: Settings): void;
}

/** A drawing that reads its colours anew with each name, since the theme may change. */
export function labelDrawing(palette: () => Palette): LabelDrawing {
  let taken: Box[] | null = null;
  let marksOf: () => readonly Mark[] = () => [];
  return {
    begin(marks) {
      taken = null;
      marksOf = marks;
    },
    draw(context, data) {
      if (!data.label) return;
      context.font = FONT;
      const lines = labelLines(data.label);
      const box = boxOf(context, data, lines);
      // Only now does Sigma know where everything is in this frame.
      taken ??= marksOf().map(({ x, y, size }): Box => [x - size, y - size, x + size, y + size]);
      if (taken.some((other) => overlap(box, other))) return;
      taken.push(box);
      write(context, data, lines, palette());
    },
    drawChosen(context, data) {
      const { accent, raised } = palette();
      context.font = FONT;
      const lines = labelLines(data.label ?? "");
      const [left, top, right, bottom] = boxOf(context, data, lines);
      context.beginPath();
      context.arc(data.x, data.y, data.size + 4, 0, 2 * Math.PI);
      context.lineWidth = 2;
      context.strokeStyle = accent;
      context.stroke();
      context.globalAlpha = 0.92;
      context.fillStyle = raised;
      context.fillRect(left - 2, top, right - left + 4, bottom - top);
      context.globalAlpha = 1;
      write(context, data, lines, palette());
    },
  };
}

function boxOf(context: CanvasRenderingContext2D, { x, y, size }: Drawn, lines: readonly string[]): Box {
  const width = Math.max(0, ...lines.map((line) => context.measureText(line).width));
  const top = y + size + 5;
  return [x - width / 2 - 3, top, x + width / 2 + 3, top + lines.length * LINE_HEIGHT + 2];
}

function write(context: CanvasRenderingContext2D, { x, y, size }: Drawn, lines: readonly string[], palette: Palette) {
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = palette.surface;
  context.fillStyle = palette.text;
  lines.forEach((line, number) => {
    const top = y + size + 6 + number * LINE_HEIGHT;
    // An outline in the colour of the ground keeps names legible over lines.
    context.strokeText(line, x, top);
    context.fillText(line, x, top);
  });
  context.textAlign = "start";
  context.textBaseline = "alphabetic";
}

function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
