import type { Marking, RecordType } from "../../../generated/operations";
import { labelOf, shortLabelOf } from "../records/said";
import type { ShownRecord } from "../records/shown-record";
import { type Picture, type Position, positionOf } from "../state/picture";
import type { Visible } from "./visible";
import { type Tie, tiesOf } from "./ties";

/** A record as it is drawn. */
export interface SceneNode {
  readonly id: string;
  /** What it is called, after who says it and how. */
  readonly name: string;
  /** The same in few words, to stand beside its mark. */
  readonly label: string;
  readonly type: RecordType;
  readonly marking: Marking;
  readonly position: Position;
  /** The radius of its mark, in pixels. */
  readonly radius: number;
  readonly isSelected: boolean;
  readonly isPinned: boolean;
}

/** What is drawn, by whatever draws it: on the screen, or into a file. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly Tie[];
}

/** The scene of what is visible. What the layout has not placed yet is left out. */
export function sceneOf({ records, links }: Visible, picture: Picture): Scene {
  const ties = tiesOf(links);
  const counts = new Map<string, number>();
  for (const { ends } of ties) for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  const selected = new Set(picture.selected);
  const pinned = new Set(picture.pinned);
  const nodes = records.flatMap((record): readonly SceneNode[] => {
    const position = positionOf(picture, record.id);
    if (!position) return [];
    return [
      {
        ...partOf(record),
        position,
        radius: radiusOf(counts.get(record.id) ?? 0),
        isSelected: selected.has(record.id),
        isPinned: pinned.has(record.id),
      },
    ];
  });
  const there = new Set(nodes.map(({ id }) => id));
  return { nodes, ties: ties.filter(({ ends }) => ends.every((end) => there.has(end))) };
}

function partOf(record: ShownRecord): Pick<SceneNode, "id" | "name" | "label" | "type" | "marking"> {
  const { id, type, marking } = record;
  return { id, name: labelOf(record), label: shortLabelOf(record), type, marking };
}

/** What is tied to more is larger, within bounds. */
function radiusOf(ties: number): number {
  return Math.round(10 * Math.min(5 + 1.1 * Math.sqrt(ties), 12)) / 10;
}
