import type { Point } from "./map-view";

/** What is drawn at one point of the screen: one mark, or several that would lie on one another. */
export interface Cluster<Mark> {
  readonly at: Point;
  readonly marks: readonly [Mark, ...Mark[]];
}

/**
 * Marks that would lie closer than `apart` pixels to a cluster's first one, together with it. The heaviest come first, so that they
 * stay where they are; a cluster lies where its first mark does, which is a true place.
 */
export function clusterMarks<Mark>(
  marks: readonly { readonly at: Point; readonly mark: Mark; readonly weight: number }[],
  apart: number,
): Cluster<Mark>[] {
  const clusters: { at: Point; marks: [Mark, ...Mark[]] }[] = [];
  const cells = new Map<string, (typeof clusters)[number][]>();
  const cell = (x: number, y: number): string => `${Math.floor(x / apart)} ${Math.floor(y / apart)}`;
  for (const { at, mark } of marks.toSorted((a, b) => b.weight - a.weight)) {
    const [x, y] = at;
    const near = [-apart, 0, apart].flatMap((dx) =>
      [-apart, 0, apart].flatMap((dy) => cells.get(cell(x + dx, y + dy)) ?? []),
    );
    const host = near.find((one) => Math.hypot(one.at[0] - x, one.at[1] - y) < apart);
    if (host) {
      host.marks.push(mark);
      continue;
    }
    const cluster: (typeof clusters)[number] = { at, marks: [mark] };
    clusters.push(cluster);
    cells.set(cell(x, y), [...(cells.get(cell(x, y)) ?? []), cluster]);
  }
  return clusters;
}
