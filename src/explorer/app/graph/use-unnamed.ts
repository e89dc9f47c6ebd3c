import { useEffect, useState } from "react";
import type { Drawing } from "./make-sigma";

/** How many names had no room in what was drawn last. */
export function useUnnamed(drawing: Drawing | null): number {
  const [unnamed, setUnnamed] = useState(0);
  useEffect(() => {
    if (!drawing) return;
    const count = () => setUnnamed(drawing.unnamed());
    drawing.sigma.on("afterRender", count);
    // The first frame may have been drawn before anyone listened.
    count();
    return () => {
      drawing.sigma.off("afterRender", count);
    };
  }, [drawing]);
  return unnamed;
}
