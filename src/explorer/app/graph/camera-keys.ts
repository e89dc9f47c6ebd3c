import type { KeyboardEvent } from "react";
import type { Drawing } from "./make-sigma";
import { fit, pan, zoomIn, zoomOut } from "./move-camera";

/** How far an arrow leads, in pixels. */
const STEP = 60;

const MOVES: Readonly<Record<string, (drawing: Drawing) => void>> = {
  ArrowLeft: (drawing) => pan(drawing, -STEP, 0),
  ArrowRight: (drawing) => pan(drawing, STEP, 0),
  ArrowUp: (drawing) => pan(drawing, 0, -STEP),
  ArrowDown: (drawing) => pan(drawing, 0, STEP),
  "+": zoomIn,
  "=": zoomIn,
  "-": zoomOut,
  _: zoomOut,
  "0": fit,
};

/** What the keys do while the graph has the focus, as on the map. Chords are left to the browser, which zooms the page by them. */
export function moveByKey(event: KeyboardEvent<HTMLElement>, drawing: Drawing | null): void {
  const move = MOVES[event.key];
  const isChord = event.ctrlKey || event.metaKey || event.altKey;
  if (!move || !drawing || isChord || event.target !== event.currentTarget) return;
  event.preventDefault();
  move(drawing);
}
