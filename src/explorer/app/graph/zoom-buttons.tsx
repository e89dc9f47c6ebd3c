import type { Drawing } from "./make-sigma";

/** Buttons that zoom, and one that brings everything back into sight. */
export function ZoomButtons({ drawing }: { readonly drawing: () => Drawing | null }) {
  const fit = () => {
    const made = drawing();
    made?.sigma.setCustomBBox(null);
    made?.sigma.refresh();
    void made?.sigma.getCamera().animatedReset({ duration: 200 });
  };
  return (
    <div className="graph-zoom" role="group" aria-label="Zoom">
      <button
        type="button"
        className="button"
        aria-label="Zoom in"
        onClick={() => void drawing()?.sigma.getCamera().animatedZoom({ duration: 150 })}
      >
        +
      </button>
      <button
        type="button"
        className="button"
        aria-label="Zoom out"
        onClick={() => void drawing()?.sigma.getCamera().animatedUnzoom({ duration: 150 })}
      >
        −
      </button>
      <button type="button" className="button" onClick={fit}>
        Fit
      </button>
    </div>
  );
}
