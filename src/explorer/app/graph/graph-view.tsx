import { useCallback, useMemo, useRef, useState } from "react";
import { Notice } from "../records/notice";
import { useSession } from "../shell/session";
import { useBoxSelection } from "./box-selection";
import { emptyWords } from "./empty-words";
import { GraphCanvas } from "./graph-canvas";
import { type Drawing, hasWebGl } from "./make-sigma";
import { MOST_AT_ONCE } from "./place-aside";
import { sceneOf } from "./scene";
import { usePlacing } from "./use-placing";
import { useTieOpening } from "./use-tie-opening";
import { ZoomButtons } from "./zoom-buttons";
import "./graph.css";

const CAN_DRAW = hasWebGl();

/** The graph with its buttons. */
export function GraphView() {
  const { picture, visible, act, loaded } = useSession();
  const drawing = useRef<Drawing | null>(null);
  const [, setThere] = useState(false);
  const keep = useCallback((made: Drawing | null) => {
    drawing.current = made;
    setThere(made !== null);
  }, []);
  usePlacing();
  const openTie = useTieOpening();
  const scene = useMemo(() => sceneOf(visible, picture), [visible, picture]);
  const unplaced = visible.records.length - scene.nodes.length;
  const box = useBoxSelection(
    () => drawing.current,
    (ids) => act({ kind: "select", ids, add: false }),
  );
  const empty = emptyWords(picture, loaded);
  if (!CAN_DRAW)
    return (
      <div className="graph">
        <Notice kind="empty">
          This browser cannot draw the graph (it has no WebGL). The list holds the same records, and everything can be
          done from there.
        </Notice>
      </div>
    );
  return (
    <div className="graph">
      <GraphCanvas
        scene={scene}
        label={`Graph of ${scene.nodes.length} records and ${scene.ties.length} ties between them. The list holds the same.`}
        onDrawing={keep}
        box={box}
        onSelect={(ids, add) => act({ kind: "select", ids, add })}
        onOpen={(id) => act({ kind: "open", opened: { kind: "record", id } })}
        onTie={openTie}
        onMove={(id, to) => act({ kind: "move", id, to })}
      />
      {empty === null && <Notice kind="loading">Loading the graph…</Notice>}
      {unplaced > MOST_AT_ONCE && <Notice kind="loading">Placing {unplaced.toLocaleString("en")} records…</Notice>}
      {empty !== null && visible.records.length === 0 && <Notice kind="empty">{empty}</Notice>}
      <ZoomButtons drawing={() => drawing.current} />
    </div>
  );
}
