import type { ShownPlace } from "../records/shown-record";

/** A place on the map, and the records that are there. */
export interface PlaceMark {
  readonly place: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** How far the true place may lie from there; null where nobody says. */
  readonly precisionMetres: number | null;
  readonly records: readonly string[];
}

/** Whether its circle would tint half a continent. */
export function isWide({ precisionMetres }: Pick<PlaceMark, "precisionMetres">): boolean {
  return (precisionMetres ?? 0) > 1_000_000;
}

/** What the map needs to know of a record. */
export interface PlacedRecord {
  readonly id: string;
  readonly places: readonly ShownPlace[];
}

/** The places of records, and the records that have none on the map. */
export interface PlacedMarks<Placed extends PlacedRecord> {
  readonly marks: readonly PlaceMark[];
  readonly unplaced: readonly Placed[];
}

/** Each place once, with all records that are there, in the order in which the records name them. */
export function placeMarks<Placed extends PlacedRecord>(records: readonly Placed[]): PlacedMarks<Placed> {
  const marks = new Map<string, PlaceMark>();
  const unplaced: Placed[] = [];
  for (const record of records) {
    const located = record.places.filter(isOnMap);
    if (located.length === 0) unplaced.push(record);
    for (const { id: place, name, longitude, latitude, precisionMetres } of located) {
      const known = marks.get(place)?.records ?? [];
      const all = known.includes(record.id) ? known : [...known, record.id];
      marks.set(place, { place, name, longitude, latitude, precisionMetres, records: all });
    }
  }
  return { marks: [...marks.values()], unplaced };
}

/** Mercator's map ends before the poles. */
function isOnMap({ latitude }: ShownPlace): boolean {
  return Math.abs(latitude) < 85;
}
