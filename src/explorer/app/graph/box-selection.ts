import { type PointerEvent, useState } from "react";
import type { Drawing } from "./make-sigma";

/** A rectangle on the screen, as CSS has it. */
interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle being drawn with Shift held, and the listeners that draw it. */
export interface BoxSelection {
  readonly rectangle: Rectangle | null;
  readonly listeners: {
    onPointerDownCapture(event: PointerEvent<HTMLElement>): void;
    onPointerMoveCapture(event: PointerEvent<HTMLElement>): void;
    onPointerUpCapture(event: PointerEvent<HTMLElement>): void;
    onMouseDownCapture(event: { shiftKey: boolean; target: EventTarget; stopPropagation(): void }): void;
  };
}

/** Selects what lies in a rectangle that is drawn on the ground with Shift held. */
export function useBoxSelection(
  drawing: () => Drawing | null,
  onSelect: (ids: readonly string[]) => void,
): BoxSelection {
  const [from, setFrom] = useState<readonly [number, number] | null>(null);
  const [rectangle, setRectangle] = useState<Rectangle | null>(null);
  const isDrawn = (event: { shiftKey: boolean }) => event.shiftKey && drawing()?.hovered === null;
  return {
    rectangle,
    listeners: {
      onPointerDownCapture(event) {
        if (!isDrawn(event) || event.button !== 0) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom(at(event));
      },
      onPointerMoveCapture(event) {
        if (!from) return;
        event.stopPropagation();
        setRectangle(between(from, at(event)));
      },
      onPointerUpCapture(event) {
        if (!from) return;
        event.stopPropagation();
        const drawn = drawing();
        if (drawn && rectangle) onSelect(within(drawn, rectangle));
        setFrom(null);
        setRectangle(null);
      },
      // Sigma listens to the mouse, and would move the picture.
      onMouseDownCapture(event) {
        if (isDrawn(event)) event.stopPropagation();
      },
    },
  };
}

function within({ sigma, graph }: Drawing, { left, top, width, height }: Rectangle): readonly string[] {
  return graph.filterNodes((_node, { x, y }) => {
    const at = sigma.graphToViewport({ x, y });
    return at.x >= left && at.x <= left + width && at.y >= top && at.y <= top + height;
  });
}

function at(event: PointerEvent<HTMLElement>): readonly [number, number] {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}

function between([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): Rectangle {
  return { left: Math.min(x, toX), top: Math.min(y, toY), width: Math.abs(toX - x), height: Math.abs(toY - y) };
}
