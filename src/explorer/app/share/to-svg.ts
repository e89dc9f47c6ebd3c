import { labelLines } from "../graph/label-lines";
import type { Palette } from "../graph/palette";
import type { Scene, SceneNode } from "../graph/scene";
import { tieToSvg } from "../graph/tie-to-svg";
import { sayTie, type Tie } from "../graph/ties";
import { shapePath } from "../records/shapes";
import { MARKING_WORDS, RECORD_TYPES, TYPE_WORDS } from "../records/words";
import type { Position } from "../state/picture";

const MARGIN = 90;
const LINE_HEIGHT = 13;
/** Room for what the shapes mean. */
const LEGEND = 34;

/** The scene as a drawing of its own, with what its shapes mean. Lines and marks say in a `title` what they are. */
export function toSvg(scene: Scene, palette: Palette): string {
  const points = scene.nodes.map(({ position }) => position);
  const [left, top] = [least(points, 0) - MARGIN, least(points, 1) - MARGIN];
  const [width, height] = [-least(points, 0, -1) + MARGIN - left, -least(points, 1, -1) + MARGIN - top + LEGEND];
  const marks = new Map(scene.nodes.map((node) => [node.id, node]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="system-ui, sans-serif" font-size="11">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${palette.surface}"/>`,
    ...scene.ties.map((tie) => line(tie, marks, palette)),
    ...scene.nodes.map((node) => mark(node, palette)),
    legend(scene, left + 20, top + height - 16, palette),
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
  const { radius, type, name } = node;
  const marking = MARKING_WORDS[node.marking];
  const texts = labelLines(name).map(
    (text, number) =>
      `<text x="${x}" y="${y + radius + 15 + number * LINE_HEIGHT}" text-anchor="middle" fill="${palette.text}" stroke="${palette.surface}" stroke-width="3" paint-order="stroke">${escaped(text)}</text>`,
  );
  const title = marking === null ? name : `${name} (${marking})`;
  return `<g><title>${escaped(title)}</title><path d="${shapePath(type, x, y, radius)}" fill="${palette.types[type]}"/>${texts.join("")}</g>`;
}

function legend({ nodes }: Scene, left: number, y: number, palette: Palette): string {
  const types = RECORD_TYPES.filter((type) => nodes.some((node) => node.type === type));
  return types
    .map((type, number) => {
      const x = left + number * 105;
      const words = `<text x="${x + 10}" y="${y + 4}" fill="${palette.quiet}">${TYPE_WORDS[type].many}</text>`;
      return `<path d="${shapePath(type, x, y, 6)}" fill="${palette.types[type]}"/>${words}`;
    })
    .join("");
}

/** The least of one coordinate times a sign; 0 where there is no point. */
function least(points: readonly Position[], axis: 0 | 1, sign = 1): number {
  return points.reduce((found, point) => Math.min(found, sign * point[axis]), points.length === 0 ? 0 : Infinity);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
