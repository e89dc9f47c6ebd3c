import type { Palette } from "./palette";
import type { SceneNode } from "./scene";
import { ARROW, DASHES } from "./tie-look";
import type { Tie } from "./ties";

type End = Pick<SceneNode, "position" | "radius">;

/** A tie as it is drawn into a file: its line, and an arrowhead before the mark at each end that it points at. */
export function tieToSvg({ look }: Pick<Tie, "look">, start: End, end: End, palette: Palette): string {
  const colour = palette.ties[look.colour];
  const [x1, y1] = start.position;
  const [x2, y2] = end.position;
  const dashes = DASHES[look.pattern];
  const broken = dashes.length === 0 ? "" : ` stroke-dasharray="${dashes.join(" ")}"`;
  const line = `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}" stroke-width="1.3"${broken}/>`;
  const heads = [look.arrows[0] ? arrowhead(end, start) : null, look.arrows[1] ? arrowhead(start, end) : null];
  return line + heads.map((head) => (head === null ? "" : `<polygon points="${head}" fill="${colour}"/>`)).join("");
}

/** The corners of an arrowhead that points at the mark of one end; null where two marks stand too close for it. */
function arrowhead(from: End, to: End): string | null {
  const [dx, dy] = [from.position[0] - to.position[0], from.position[1] - to.position[1]];
  const length = Math.hypot(dx, dy);
  const tip = 1.1 * to.radius + 1;
  const back = tip + ARROW.length;
  if (length <= back) return null;
  const point = (along: number, aside: number) =>
    [
      to.position[0] + (dx / length) * along - (dy / length) * aside,
      to.position[1] + (dy / length) * along + (dx / length) * aside,
    ]
      .map((value) => Math.round(100 * value) / 100)
      .join(" ");
  return [point(tip, 0), point(back, ARROW.spread), point(back, -ARROW.spread)].join(" ");
}
