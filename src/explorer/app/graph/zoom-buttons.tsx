import type { Drawing } from "./make-sigma";
import { fit, zoomIn, zoomOut } from "./move-camera";

/** Buttons that zoom, and one that brings everything back into sight. */
export function ZoomButtons({ drawing }: { readonly drawing: () => Drawing | null }) {
  const move = (how: (drawing: Drawing) => void) => () => {
    const made = drawing();
    if (made) how(made);
  };
  return (
    <div className="graph-zoom" role="group" aria-label="Zoom">
      <button type="button" className="button" aria-label="Zoom in" title="Zoom in (+)" onClick={move(zoomIn)}>
        +
      </button>
      <button type="button" className="button" aria-label="Zoom out" title="Zoom out (−)" onClick={move(zoomOut)}>
        −
      </button>
      <button type="button" className="button" title="Show all (0)" onClick={move(fit)}>
        Fit
      </button>
    </div>
  );
}
