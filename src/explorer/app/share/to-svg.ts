import { directionOf, labelLines } from "../graph/label-lines";
import type { Palette } from "../graph/palette";
import type { Scene, SceneNode } from "../graph/scene";
import { tieToSvg } from "../graph/tie-to-svg";
import { sayTie, type Tie } from "../graph/ties";
import { shapePath } from "../records/shapes";
import { MARKING_WORDS } from "../records/words";
import type { Position } from "../state/picture";
import { escaped } from "./escaped";
import { svgKey, type Origin } from "./svg-key";

const MARGIN = 90;
const LINE_HEIGHT = 13;
/** No drawing is narrower, so that there is room for what its shapes and lines mean. */
const NARROWEST = 600;
const ASIDE = 20;

/**
 * The scene as a drawing of its own, with what its shapes and lines mean and where it is from. Lines and marks say in a `title` what
 * they are.
 */
export function toSvg(scene: Scene, palette: Palette, origin: Origin): string {
  const points = scene.nodes.map(({ position }) => position);
  const [x, top] = [least(points, 0) - MARGIN, least(points, 1) - MARGIN];
  const [wide, bottom] = [-least(points, 0, -1) + MARGIN - x, -least(points, 1, -1) + MARGIN];
  const width = Math.max(wide, NARROWEST);
  const left = x - (width - wide) / 2;
  const key = svgKey(scene, origin, { left: left + ASIDE, top: bottom, width: width - 2 * ASIDE }, palette);
  const height = bottom + key.height + ASIDE - top;
  const marks = new Map(scene.nodes.map((node) => [node.id, node]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="system-ui, sans-serif" font-size="11">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${palette.surface}"/>`,
    ...scene.ties.map((tie) => line(tie, marks, palette)),
    ...scene.nodes.map((node) => mark(node, palette)),
    key.drawn,
    "</svg>\n",
  ].join("\n");
}

function line(tie: Tie, marks: ReadonlyMap<string, SceneNode>, palette: Palette): string {
  const [start, end] = tie.ends.map((id) => marks.get(id));
  if (!start || !end) return "";
  return `<g><title>${escaped(sayTie(tie.links, tie.ends[0]))}</title>${tieToSvg(tie, start, end, palette)}</g>`;
}

function mark(node: SceneNode, palette: Palette): string {
  const [x, y] = node.position;
  const { radius, type, name, label } = node;
  const marking = MARKING_WORDS[node.marking];
  const texts = labelLines(label).map(
    (text, number) =>
      `<text x="${x}" y="${y + radius + 15 + number * LINE_HEIGHT}" text-anchor="middle" direction="${directionOf(label)}" fill="${palette.text}" stroke="${palette.surface}" stroke-width="3" paint-order="stroke">${escaped(text)}</text>`,
  );
  const title = marking === null ? name : `${name} (${marking})`;
  return `<g><title>${escaped(title)}</title><path d="${shapePath(type, x, y, radius)}" fill="${palette.types[type]}"/>${texts.join("")}</g>`;
}

/** The least of one coordinate times a sign; 0 where there is no point. */
function least(points: readonly Position[], axis: 0 | 1, sign = 1): number {
  return points.reduce((found, point) => Math.min(found, sign * point[axis]), points.length === 0 ? 0 : Infinity);
}
