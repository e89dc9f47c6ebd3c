import type { Confidence, Marking, RecordType } from "../../../generated/operations";
import type { Nameable } from "./said";

/** A date as the source gave it, with the span it may cover; a bound that is not known is null. */
export interface ShownDate {
  readonly edtf: string;
  readonly label: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Where a record is: its own position, or that of a place it is tied to. */
export interface ShownPlace {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** How far off the position may be, in metres; null where nobody says. */
  readonly precisionMetres: number | null;
}

/** A place that a record is tied to, as what, and how sure that is. */
export interface ShownPresence extends ShownPlace {
  readonly role: string | null;
  readonly confidence: Confidence;
}

/** What every view knows of a record it shows. */
export interface ShownRecord extends Nameable {
  readonly id: string;
  readonly type: RecordType;
  /** Its name; of a statement its text, of a claim its words and its measure. */
  readonly name: string;
  readonly description: string | null;
  /** What it is more closely, as the schema says it: `AMBUSH`, `ARMED_GROUP`; null for people. */
  readonly kind: string | null;
  readonly date: ShownDate | null;
  readonly places: readonly ShownPresence[];
  /** How many places it is tied to that are not among these: they have no position, or are too many. */
  readonly morePlaces: number;
  readonly marking: Marking;
  /** How many relationships it has in the whole graph. */
  readonly links: number;
}
