import type { Point, Size } from "./map-view";

/** A mark that wants a label, in the order of who goes first. */
export interface LabelWish {
  readonly id: string;
  readonly at: Point;
  /** How far from the middle of the mark its label begins. */
  readonly radius: number;
  readonly size: Size;
}

/** A rectangle on the screen. */
export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

const GAP = 3;

/**
 * Where each label stands, by its id: right of its mark, or left, below, above, where it lies on no other label, on no mark
 * and on the screen, below its `top`. Without a place for it, it is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  screen: Size & { readonly top?: number },
): ReadonlyMap<string, Box> {
  const taken: Box[] = wishes.map(({ at: [x, y], radius }) => {
    return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
  });
  const placed = new Map<string, Box>();
  for (const wish of wishes) {
    const box = sidesOf(wish).find((side) => isOn(side, screen) && !taken.some((other) => meet(side, other)));
    if (!box) continue;
    taken.push(box);
    placed.set(wish.id, box);
  }
  return placed;
}

function sidesOf({ at: [x, y], radius, size }: LabelWish): Box[] {
  const [beside, above] = [y - size.height / 2, x - size.width / 2];
  return [
    { ...size, left: x + radius + GAP, top: beside },
    { ...size, left: x - radius - GAP - size.width, top: beside },
    { ...size, left: above, top: y + radius + GAP },
    { ...size, left: above, top: y - radius - GAP - size.height },
  ];
}

function isOn({ left, top, width, height }: Box, screen: Size & { readonly top?: number }): boolean {
  return left >= 0 && top >= (screen.top ?? 0) && left + width <= screen.width && top + height <= screen.height;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
