import type { ShownPresence } from "../records/shown-record";

/** A place on the map, and the records that are there. */
export interface PlaceMark {
  readonly place: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** How far the true place may lie from there; null where nobody says. */
  readonly precisionMetres: number | null;
  readonly records: readonly string[];
  /** As what each of them is there, and how sure that is. */
  readonly presences: readonly Presence[];
}

/** That a record is at a place. */
export interface Presence extends Pick<ShownPresence, "role" | "confidence"> {
  readonly record: string;
}

/** Whether its circle would tint half a continent. */
export function isWide({ precisionMetres }: Pick<PlaceMark, "precisionMetres">): boolean {
  return (precisionMetres ?? 0) > 1_000_000;
}

/** What the map needs to know of a record. */
export interface PlacedRecord {
  readonly id: string;
  readonly places: readonly ShownPresence[];
  readonly morePlaces: number;
}

/** The places of records, and the records that have none on the map. */
export interface PlacedMarks<Placed extends PlacedRecord> {
  readonly marks: readonly PlaceMark[];
  readonly unplaced: readonly Placed[];
  /** How many more places those have that are on the map. */
  readonly more: number;
}

/** Each place once, with all records that are there, in the order in which the records name them. */
export function placeMarks<Placed extends PlacedRecord>(records: readonly Placed[]): PlacedMarks<Placed> {
  const marks = new Map<string, PlaceMark>();
  const unplaced: Placed[] = [];
  let more = 0;
  for (const record of records) {
    const located = record.places.filter(isOnMap);
    if (located.length === 0) unplaced.push(record);
    else more += record.places.length - located.length + record.morePlaces;
    for (const { id: place, name, longitude, latitude, precisionMetres, role, confidence } of located) {
      const { records = [], presences = [] } = marks.get(place) ?? {};
      marks.set(place, {
        ...{ place, name, longitude, latitude, precisionMetres },
        records: records.includes(record.id) ? records : [...records, record.id],
        presences: [...presences, { record: record.id, role, confidence }],
      });
    }
  }
  return { marks: [...marks.values()], unplaced, more };
}

/** Mercator's map ends before the poles. */
function isOnMap({ latitude }: ShownPresence): boolean {
  return Math.abs(latitude) < 85;
}
