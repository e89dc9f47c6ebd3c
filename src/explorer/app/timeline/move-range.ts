import { type PointerEvent, useEffect } from "react";
import { panRange, zoomRange } from "./time-range";
import type { TimeRange } from "./time-span";

/** Dragging the ground moves the range; what lies on it keeps its clicks. */
export function dragRange(
  event: PointerEvent<HTMLElement>,
  range: TimeRange,
  width: number,
  onZoom: (range: TimeRange) => void,
): void {
  const onButton = event.target instanceof Element && event.target.closest("button") !== null;
  if (event.button !== 0 || event.pointerType === "touch" || onButton) return;
  const from = event.clientX;
  const follow = (next: globalThis.PointerEvent) => {
    if (Math.abs(next.clientX - from) > 4) onZoom(panRange(range, (from - next.clientX) / width));
  };
  const end = () => {
    window.removeEventListener("pointermove", follow);
    window.removeEventListener("pointerup", end);
  };
  window.addEventListener("pointermove", follow);
  window.addEventListener("pointerup", end);
}

/** Ctrl and the wheel, as a pinch on a touchpad makes it, zoom where the pointer is; a plain wheel scrolls. */
export function useWheelZoom(body: HTMLElement | null, range: TimeRange, onZoom: (range: TimeRange) => void): void {
  useEffect(() => {
    if (!body) return;
    const zoom = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, width } = body.getBoundingClientRect();
      const at = range.from + ((event.clientX - left) / width) * (range.to - range.from);
      onZoom(zoomRange(range, Math.exp(event.deltaY / 300), at));
    };
    // React listens passively to wheels, and could not keep the page from zooming.
    body.addEventListener("wheel", zoom, { passive: false });
    return () => body.removeEventListener("wheel", zoom);
  }, [body, range, onZoom]);
}
