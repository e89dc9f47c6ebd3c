import { useEffect, useId, useRef } from "react";
import type { BoxSelection } from "./box-selection";
import { moveByKey } from "./camera-keys";
import { type DrawingEvents, listenDrawing } from "./listen-drawing";
import { type Drawing, makeDrawing } from "./make-sigma";
import type { Scene } from "./scene";
import { syncDrawing } from "./sync-drawing";
import { NO_GRAPH, tellWithoutRoom } from "./without-room";

interface GraphCanvasProps extends DrawingEvents {
  readonly scene: Scene;
  readonly label: string;
  /** Hands out the drawing once it is there, for the buttons that zoom. */
  readonly onDrawing: (drawing: Drawing | null) => void;
  readonly box: BoxSelection;
}

/** The graph, drawn by WebGL. All that it shows and does is in the list beside it too. */
export function GraphCanvas({ scene, label, onDrawing, box, ...events }: GraphCanvasProps) {
  const keys = useId();
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const latest = useRef<DrawingEvents>(events);
  latest.current = events;
  useEffect(() => {
    if (!container.current) return;
    const made = makeDrawing(container.current);
    drawing.current = made;
    listenDrawing(made, () => latest.current);
    onDrawing(made);
    // What lies under the pointer changes what is labelled, for that moment alone.
    made.sigma.on("afterRender", () => made.hovered === null && tellWithoutRoom(made.withoutRoom()));
    const repaint = () => made.repaint();
    document.addEventListener("themechange", repaint);
    const watching = fitToStage(made, container.current);
    return () => {
      watching.disconnect();
      document.removeEventListener("themechange", repaint);
      onDrawing(null);
      tellWithoutRoom(NO_GRAPH);
      drawing.current = null;
      made.sigma.kill();
    };
  }, [onDrawing]);
  useEffect(() => {
    if (drawing.current) syncDrawing(drawing.current, scene);
  }, [scene]);
  return (
    <div
      className="graph-canvas"
      // So that screen readers leave the arrows to it.
      role="application"
      aria-roledescription="graph"
      aria-label={label}
      aria-describedby={keys}
      tabIndex={0}
      data-nodes={scene.nodes.length}
      onKeyDown={(event) => moveByKey(event, drawing.current)}
      {...box.listeners}
    >
      <p id={keys} className="unseen">
        Arrow keys move it, plus and minus zoom, 0 shows all.
      </p>
      <div ref={container} className="graph-stage" aria-hidden="true" />
      {box.rectangle && <div className="graph-box" style={box.rectangle} />}
    </div>
  );
}

/** Draws anew when the stage gets another size, above all when it is seen again: Sigma itself follows only the window. */
function fitToStage({ sigma }: Drawing, stage: HTMLElement): ResizeObserver {
  const observer = new ResizeObserver(() => {
    if (stage.clientWidth === 0) return;
    sigma.resize();
    sigma.refresh({ skipIndexation: true });
  });
  observer.observe(stage);
  return observer;
}
