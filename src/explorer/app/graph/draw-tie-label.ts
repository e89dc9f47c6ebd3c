import type { EdgeDisplayData, NodeDisplayData, PartialButFor } from "sigma/types";
import type { Palette } from "./palette";

type DrawnTie = PartialButFor<EdgeDisplayData, "label" | "color" | "size">;
type DrawnEnd = PartialButFor<NodeDisplayData, "x" | "y" | "size">;

const FONT = '11px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** Draws what a tie says along its line, with an arrow from the start to the end; what is longer than the line is cut. */
export function tieLabelDrawing(palette: () => Palette) {
  return (context: CanvasRenderingContext2D, tie: DrawnTie, start: DrawnEnd, end: DrawnEnd): void => {
    if (!tie.label) return;
    const length = Math.hypot(end.x - start.x, end.y - start.y) - start.size - end.size - 8;
    const isForward = start.x <= end.x;
    context.font = FONT;
    const words = cut(context, isForward ? `${tie.label} →` : `← ${tie.label}`, Math.max(length, 60));
    const angle = Math.atan2(end.y - start.y, end.x - start.x);
    context.save();
    context.translate((start.x + end.x) / 2, (start.y + end.y) / 2);
    context.rotate(isForward ? angle : angle + Math.PI);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = palette().surface;
    context.fillStyle = palette().text;
    context.strokeText(words, 0, 0);
    context.fillText(words, 0, 0);
    context.restore();
  };
}

function cut(context: CanvasRenderingContext2D, words: string, width: number): string {
  let kept = words;
  while (kept.length > 6 && context.measureText(kept).width > width)
    kept = `${kept.slice(0, -2).trimEnd()}…`.replace("……", "…");
  return kept;
}
