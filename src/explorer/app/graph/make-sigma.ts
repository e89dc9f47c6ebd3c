import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import { labelDrawing, type Mark } from "./draw-labels";
import { tieLabelDrawing } from "./draw-tie-label";
import { type Palette, readPalette } from "./palette";
import { ShapeProgram, type ShapeAttributes } from "./shape-program";
import { TieProgram, type TieAttributes } from "./tie-program";
import type { WithoutRoom } from "./without-room";

/** A node of the drawn graph. */
export interface DrawnNode extends ShapeAttributes {
  x: number;
  y: number;
  size: number;
  label: string;
  highlighted: boolean;
  /** Whether its name is looked at for room, however many stand close. */
  forceLabel: boolean;
}

/** An edge of the drawn graph. */
export interface DrawnTie extends TieAttributes {
  label: string;
}

export type DrawnGraph = UndirectedGraph<DrawnNode, DrawnTie>;

/** What draws, what is drawn, and what is under the pointer. */
export interface Drawing {
  readonly sigma: Sigma<DrawnNode, DrawnTie>;
  readonly graph: DrawnGraph;
  /** The node or the edge under the pointer; the drawing follows at the next refresh. */
  hovered: { readonly node?: string; readonly edge?: string } | null;
  /** Reads the colours of the theme anew. */
  repaint(): void;
  /** What had no room in the last frame. */
  withoutRoom(): WithoutRoom;
}

/** Whether this browser can draw with WebGL at all. */
export function hasWebGl(): boolean {
  const canvas = document.createElement("canvas");
  return canvas.getContext("webgl2") !== null || canvas.getContext("webgl") !== null;
}

/** Up to how many ties all of them say what they are, where there is room; of more, those at what is selected or under the pointer. */
const MOST_LABELLED = 60;

/** Sigma over an empty graph, in our shapes, lines and letters. */
export function makeDrawing(container: HTMLElement): Drawing {
  const graph: DrawnGraph = new UndirectedGraph();
  let palette: Palette = readPalette();
  const labels = labelDrawing(() => palette);
  const tieLabels = tieLabelDrawing(() => palette, labels);
  const drawing: Drawing = {
    graph,
    hovered: null,
    sigma: new Sigma<DrawnNode, DrawnTie>(graph, container, {
      nodeProgramClasses: { shape: ShapeProgram as never },
      edgeProgramClasses: { tie: TieProgram as never },
      defaultNodeType: "shape",
      defaultEdgeType: "tie",
      defaultDrawNodeLabel: (context, data) => labels.draw(context, data),
      defaultDrawNodeHover: (context, data, settings) => labels.drawChosen(context, data, settings as never),
      defaultDrawEdgeLabel: (context, tie, start, end) => tieLabels.draw(context, tie, start, end),
      enableEdgeEvents: true,
      renderEdgeLabels: true,
      labelDensity: 8,
      labelGridCellSize: 60,
      labelRenderedSizeThreshold: 0,
      zoomToSizeRatioFunction: (ratio) => Math.max(0.6, Math.sqrt(ratio)),
      stagePadding: 48,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      zIndex: true,
      doubleClickZoomingRatio: 1,
      allowInvalidContainer: true,
      nodeReducer: (node, data) => ({
        ...data,
        size: data.size * markScale(drawing.sigma),
        color: palette.types[data.recordType],
        ...nodeState(drawing, node, data),
      }),
      edgeReducer: (edge, data) => ({ ...data, ...edgeState(drawing, edge, data, palette) }),
    }),
    repaint() {
      palette = readPalette();
      drawing.sigma.refresh({ skipIndexation: true });
    },
    withoutRoom: () => {
      const { left, cut } = labels.unnamed();
      return { names: left, cut, lines: tieLabels.unlabelled() };
    },
  };
  drawing.sigma.on("beforeRender", () => {
    labels.begin(() => marksOf(drawing));
    tieLabels.begin();
  });
  drawing.sigma.on("afterRender", () => labels.end());
  return drawing;
}

/** Up to how many records labels keep off the marks of others; of more, looking would take too long. */
const MOST_KEPT_OFF = 600;

function marksOf({ sigma, graph }: Drawing): readonly Mark[] {
  if (graph.order > MOST_KEPT_OFF) return [];
  return graph.mapNodes((_node, { x, y, size }) => ({
    ...sigma.graphToViewport({ x, y }),
    size: sigma.scaleSize(size * markScale(sigma)),
  }));
}

/** Where there is little room, marks are smaller, so that they do not lie over one another. */
function markScale(sigma: Sigma<DrawnNode, DrawnTie>): number {
  const { width, height } = sigma.getDimensions();
  return Math.min(1, Math.max(0.6, Math.min(width, height) / 480));
}

function nodeState({ graph, hovered }: Drawing, node: string, data: DrawnNode) {
  const focus = hovered?.node;
  const isNear = focus === undefined || focus === node || graph.areNeighbors(focus, node);
  // What is pointed at has the room for its whole name first, as what is selected has.
  const highlighted = data.highlighted || focus === node;
  return { highlighted, zIndex: highlighted ? 2 : isNear ? 1 : 0, ...(!isNear && { label: "" }) };
}

function edgeState({ graph, hovered }: Drawing, edge: string, data: DrawnTie, palette: Palette) {
  const ends = graph.extremities(edge);
  const isHovered = hovered?.edge === edge;
  const isAtHovered = hovered?.node !== undefined && ends.includes(hovered.node);
  const selected = ends.filter((end) => graph.getNodeAttribute(end, "highlighted")).length;
  const isChosen = isHovered || isAtHovered || selected === ends.length;
  // While a record is pointed at, its lines have the room.
  const isLabelled = isChosen || (hovered?.node === undefined && (selected > 0 || graph.size <= MOST_LABELLED));
  return {
    isChosen,
    isPointedAt: isHovered,
    size: isChosen ? 2 : 1,
    // A chosen line keeps the colour of its role.
    color: isChosen && data.look.colour === "neutral" ? palette.accent : palette.ties[data.look.colour],
    label: isLabelled ? data.label : null,
    forceLabel: isLabelled,
    zIndex: isChosen ? 1 : 0,
  };
}
