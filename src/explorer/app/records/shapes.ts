import type { RecordType } from "../../../generated/operations";

/** A regular polygon in a circle of radius 1: its sides (0 is the circle itself), its turn, and how narrow it is made. */
export interface Shape {
  readonly sides: number;
  /** In radians, clockwise; without one a corner points up. */
  readonly turn: number;
  readonly width: number;
}

/** A shape for each type, so that nobody needs to tell colours apart. */
export const SHAPES: Readonly<Record<RecordType, Shape>> = {
  PERSON: { sides: 0, turn: 0, width: 1 },
  GROUP: { sides: 6, turn: 0, width: 1 },
  EVENT: { sides: 4, turn: 0, width: 1 },
  PLACE: { sides: 3, turn: 0, width: 1 },
  STATEMENT: { sides: 4, turn: Math.PI / 4, width: 1 },
  QUANTITY_CLAIM: { sides: 5, turn: 0, width: 1 },
  SOURCE: { sides: 4, turn: Math.PI / 4, width: 0.72 },
};

/** The `d` of an SVG path that draws a type's shape about a point, with a radius. */
export function shapePath(type: RecordType, x: number, y: number, radius: number): string {
  const { sides, turn, width } = SHAPES[type];
  if (sides === 0) {
    const arc = `a${radius} ${radius} 0 1 0`;
    return `M${x - radius} ${y}${arc} ${2 * radius} 0${arc} ${-2 * radius} 0z`;
  }
  const corners = Array.from({ length: sides }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / sides;
    return `${rounded(x + width * radius * Math.sin(angle))} ${rounded(y - radius * Math.cos(angle))}`;
  });
  return `M${corners.join("L")}z`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
