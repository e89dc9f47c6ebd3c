import { useEffect } from "react";
import type { Drawing } from "./make-sigma";

/** Tells after each frame how many names had no room in it. */
export function useUnnamed(drawing: Drawing | null, onUnnamed: (count: number) => void): void {
  useEffect(() => {
    if (!drawing) return;
    const count = () => onUnnamed(drawing.unnamed());
    drawing.sigma.on("afterRender", count);
    // The first frame may have been drawn before anyone listened.
    count();
    return () => {
      drawing.sigma.off("afterRender", count);
    };
  }, [drawing, onUnnamed]);
}
