import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Width and height in pixels. */
export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** A ref for an element, and its inner size, which follows it; null until it is on the page. */
export function useSize<Shown extends Element>(): readonly [RefObject<Shown | null>, ViewSize | null] {
  const ref = useRef<Shown>(null);
  const [size, setSize] = useState<ViewSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
