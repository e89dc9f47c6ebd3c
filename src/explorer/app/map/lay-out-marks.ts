import type { RecordType } from "../../../generated/operations";
import { recordDoubt } from "../records/said";
import type { ShownRecord } from "../records/shown-record";
import { clusterMarks } from "./cluster-marks";
import { type MapView, onScreen, type Point, type Size } from "./map-view";
import { type Box, placeLabels } from "./place-labels";
import type { PlaceMark } from "./place-marks";
import { plainPoint } from "./plain-map";

/** What is drawn at one point of the screen: a place, or several that are too close to be told apart. */
export interface DrawnMark {
  /** The id of its first place. */
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
  readonly places: readonly PlaceMark[];
  /** The ids of all records there, each once. */
  readonly records: readonly string[];
  /** The records' type; null where there are several. */
  readonly type: RecordType | null;
  /** Whether none of them is known to be there: each may be, or it is doubtful. */
  readonly isPossible: boolean;
  readonly isSelected: boolean;
  readonly label: string;
  /** Where the label stands; null where it would lie on something. */
  readonly labelBox: Box | null;
}

const APART = 30;
/** About what a letter takes at most, and one of a bold label. */
const LETTER = 7;
const BOLD_LETTER = 7.8;
/** How far the ring about what is selected reaches. */
const RING = 4;
const LABEL_HEIGHT = 17;
const LONGEST = 28;

/** The marks that are on the screen, those with most records first, so that what is to be seen is not overlapped. */
export function layOutMarks(
  marks: readonly PlaceMark[],
  records: ReadonlyMap<string, ShownRecord>,
  selected: ReadonlySet<string>,
  view: MapView,
  screen: Size & { readonly top: number },
): readonly DrawnMark[] {
  const placed = marks.map((mark) => {
    const at = onScreen(view, plainPoint(mark.longitude, mark.latitude));
    return { at, mark, weight: mark.records.length };
  });
  const seen = placed.filter(({ at: [x, y] }) => x > -20 && y > -20 && x < screen.width + 20 && y < screen.height + 20);
  const drawn = clusterMarks(seen, APART).map(({ at, marks: places }) => {
    const ids = [...new Set(places.flatMap((place) => place.records))];
    const types = new Set(ids.flatMap((id) => records.get(id)?.type ?? []));
    const isSelected = ids.some((id) => selected.has(id));
    const radius = ids.length === 1 ? 7 : Math.min(16, 9 + Math.log2(ids.length));
    const [type] = types.size === 1 ? types : [null];
    return {
      id: places[0].place,
      at,
      radius,
      places,
      records: ids,
      type: type ?? null,
      isPossible: places.every(({ presences }) =>
        presences.every(({ confidence }) => recordDoubt(confidence) !== null),
      ),
      isSelected,
      label: labelOf(places),
    };
  });
  const inOrder = drawn.toSorted(
    (a, b) => Number(b.isSelected) - Number(a.isSelected) || b.records.length - a.records.length,
  );
  const boxes = placeLabels(
    inOrder.map(({ id, at, radius, label, isSelected }) => {
      const width = label.length * (isSelected ? BOLD_LETTER : LETTER) + 4;
      return { id, at, radius: radius + (isSelected ? RING : 0), size: { width, height: LABEL_HEIGHT } };
    }),
    screen,
  );
  return inOrder.map((mark) => ({ ...mark, labelBox: boxes.get(mark.id) ?? null }));
}

/** The places whose names cannot be read on the map: without room, cut short, or one of several at their mark. */
export function unreadPlaces(marks: readonly DrawnMark[]): readonly PlaceMark[] {
  return marks.flatMap(({ places: [first, ...others], labelBox }) => {
    if (!first) return [];
    return labelBox && !isCut(first) ? others : [first, ...others];
  });
}

function isCut({ name }: PlaceMark): boolean {
  return name.length > LONGEST;
}

function labelOf([first, ...others]: readonly [PlaceMark, ...PlaceMark[]]): string {
  const name = isCut(first) ? `${first.name.slice(0, LONGEST - 1)}…` : first.name;
  return others.length === 0 ? name : `${name} +${others.length}`;
}
