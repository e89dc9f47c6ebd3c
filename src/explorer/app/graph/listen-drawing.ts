import type { Position } from "../state/picture";
import type { Drawing } from "./make-sigma";

/** What a pointer does to the graph. */
export interface DrawingEvents {
  onSelect(ids: readonly string[], add: boolean): void;
  onOpen(id: string): void;
  onTie(key: string): void;
  onMove(id: string, to: Position): void;
}

/** How far the pointer goes before a press is a drag, in pixels. */
const DRAG_AFTER = 4;

/** Listens to the pointer: click, double click, drag a record, and what is hovered. */
export function listenDrawing(drawing: Drawing, events: () => DrawingEvents): void {
  const { sigma, graph } = drawing;
  let dragged: { readonly id: string; readonly from: Position; moved: boolean } | null = null;
  /** The click that ends a drag selects nothing, and takes no selection away. */
  let isDropping = false;
  const hover = (hovered: Drawing["hovered"]) => {
    drawing.hovered = hovered;
    sigma.getContainer().style.cursor = hovered ? "pointer" : "";
    sigma.refresh({ skipIndexation: true });
  };
  sigma.on("enterNode", ({ node }) => hover({ node }));
  sigma.on("leaveNode", () => hover(null));
  sigma.on("enterEdge", ({ edge }) => hover({ edge }));
  sigma.on("leaveEdge", () => hover(null));
  sigma.on("clickNode", ({ node, event }) => {
    if (!isDropping) events().onSelect([node], isAdding(event.original));
  });
  sigma.on("doubleClickNode", ({ node, event }) => {
    event.preventSigmaDefault();
    events().onOpen(node);
  });
  sigma.on("clickEdge", ({ edge }) => events().onTie(edge));
  sigma.on("clickStage", ({ event }) => {
    if (!isDropping && !isAdding(event.original)) events().onSelect([], false);
  });
  sigma.on("downNode", ({ node, event }) => {
    dragged = { id: node, from: [event.x, event.y], moved: false };
  });
  sigma.on("moveBody", ({ event }) => {
    if (!dragged) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (!dragged.moved) {
      if (Math.hypot(event.x - dragged.from[0], event.y - dragged.from[1]) <= DRAG_AFTER) return;
      dragged.moved = true;
      keepMeasure(drawing);
    }
    const { x, y } = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged.id, { x, y });
  });
  const drop = () => {
    const ended = dragged;
    dragged = null;
    if (!ended?.moved) return;
    isDropping = true;
    setTimeout(() => (isDropping = false));
    const { x, y } = graph.getNodeAttributes(ended.id);
    events().onMove(ended.id, [Math.round(x), Math.round(-y)]);
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
}

/** How far there is room on each side of a record that is alone, in units of the layout. */
const ROOM = 200;

/**
 * What is measured now stays the measure, or the picture would shrink under the pointer. A single record has no extent: without
 * room about it the whole stage would be one unit, and where it is dropped would be rounded to where it was.
 */
function keepMeasure({ sigma }: Drawing): void {
  if (sigma.getCustomBBox()) return;
  const { x, y } = sigma.getBBox();
  const room = x[0] === x[1] && y[0] === y[1] ? ROOM : 0;
  sigma.setCustomBBox({ x: [x[0] - room, x[1] + room], y: [y[0] - room, y[1] + room] });
  sigma.refresh();
}

function isAdding(event: MouseEvent | TouchEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
