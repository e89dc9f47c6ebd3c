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
    // What is measured now must stay the measure, or the picture would shrink under the pointer.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on("moveBody", ({ event }) => {
    if (!dragged) return;
    dragged.moved ||= Math.hypot(event.x - dragged.from[0], event.y - dragged.from[1]) > DRAG_AFTER;
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (!dragged.moved) return;
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

function isAdding(event: MouseEvent | TouchEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
