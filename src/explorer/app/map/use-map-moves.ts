import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { type MapView, panView, type Point, type Size, zoomView } from "./map-view";

/** What moves the map: dragging, two fingers, the wheel, and the keys of arrows, plus and minus. */
export interface MapMoves {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const PANS: Readonly<Record<string, Point>> = {
  ArrowLeft: [60, 0],
  ArrowRight: [-60, 0],
  ArrowUp: [0, 60],
  ArrowDown: [0, -60],
};
const ZOOMS: Readonly<Record<string, number>> = { "+": 1.6, "=": 1.6, "-": 1 / 1.6, _: 1 / 1.6 };

export function useMapMoves(
  element: HTMLElement | null,
  view: MapView,
  size: Size,
  onView: (view: MapView) => void,
): MapMoves {
  const fingers = useRef(new Map<number, Point>());
  useWheel(element, view, size, onView);
  const letGo = (event: PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId);
  };
  return {
    onPointerDown: (event) => {
      const onButton = event.target instanceof Element && event.target.closest("button, a, summary, ul") !== null;
      if (event.button !== 0 || onButton) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      fingers.current.set(event.pointerId, [event.clientX, event.clientY]);
    },
    onPointerMove: (event) => {
      const before = fingers.current.get(event.pointerId);
      if (!before) return;
      const now: Point = [event.clientX, event.clientY];
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      fingers.current.set(event.pointerId, now);
      const { left, top } = event.currentTarget.getBoundingClientRect();
      onView(
        other ? pinched(view, size, { before, now, other, corner: [left, top] }) : dragged(view, size, before, now),
      );
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onKeyDown: (event) => {
      // A place's own arrows lead to the next place.
      if (event.target !== event.currentTarget) return;
      const pan = PANS[event.key];
      const zoom = ZOOMS[event.key];
      if (!pan && zoom === undefined) return;
      event.preventDefault();
      onView(pan ? panView(view, pan, size) : zoomView(view, zoom ?? 1, [size.width / 2, size.height / 2], size));
    },
  };
}

function dragged(view: MapView, size: Size, [x, y]: Point, [nextX, nextY]: Point): MapView {
  return panView(view, [nextX - x, nextY - y], size);
}

interface Pinch {
  readonly before: Point;
  readonly now: Point;
  /** The finger that rests. */
  readonly other: Point;
  /** Where the map begins on the page. */
  readonly corner: Point;
}

function pinched(view: MapView, size: Size, { before, now, other, corner }: Pinch): MapView {
  const apart = (point: Point) => Math.max(1, Math.hypot(point[0] - other[0], point[1] - other[1]));
  return zoomView(view, apart(now) / apart(before), [other[0] - corner[0], other[1] - corner[1]], size);
}

function useWheel(element: HTMLElement | null, view: MapView, size: Size, onView: (view: MapView) => void): void {
  useEffect(() => {
    if (!element) return;
    const zoom = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      onView(zoomView(view, Math.exp(-event.deltaY / 400), [event.clientX - left, event.clientY - top], size));
    };
    // React listens passively to wheels, and could not keep the page from scrolling.
    element.addEventListener("wheel", zoom, { passive: false });
    return () => element.removeEventListener("wheel", zoom);
  }, [element, view, size, onView]);
}
