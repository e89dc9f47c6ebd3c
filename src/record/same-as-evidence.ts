import { DAY } from "./edtf-calendar.js";
import { type EdtfSpan, OPEN_END, OPEN_START } from "./edtf.js";
import { nameKey } from "./name-key.js";

/** How alike two names are, 0 to 1. */
export type NameScore = (one: string, other: string) => number;

/** All that speaks for and against two entries being the same. */
export function evidenceFor(one: Entry, other: Entry, alike: NameScore): Evidence[] {
  return [
    ...ofNames(one, other, alike),
    ...ofIdentifiers(one, other),
    ...ofPositions(one, other),
    ...ofDates(one, other),
    ...ofKinds(one, other),
    ...ofContainers(one, other),
  ];
}

type FuzzyDate = Pick<EdtfSpan, "earliest" | "latest" | "approximate" | "uncertain">;

/** What is compared of an entry: a person, a group, a place, an event or a source. */
export interface Entry {
  readonly id: string;
  /** Person, Group, Place, Event, Source. */
  readonly type: string;
  /** The level of a place; the kind of a group, an event or a source. */
  readonly kind: string | null;
  readonly names: readonly { readonly value: string; readonly nameKind: "PRIMARY" | "ALIAS" | "WEAK" | "PREVIOUS" }[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly position: Position | null;
  /** The dates it has, by field: birthDate, founded, when. */
  readonly dates: Readonly<Record<string, FuzzyDate>>;
  /** The ids of its nearest containers, or of what it is part of. */
  readonly containers: readonly string[];
  readonly anonymous: boolean;
  /** The ids of the sources it cites. */
  readonly sources: readonly string[];
}

interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly precisionMetres: number | null;
}

export interface Evidence {
  readonly kind: "NAME" | "IDENTIFIER" | "POSITION" | "DATE" | "KIND" | "CONTAINER";
  /** In bits: one more doubles the odds that the two are the same. Below 0 it speaks against it. */
  readonly weight: number;
  readonly words: string;
}

/** The pair of names that speaks most for it: 8 bits if written alike, 7 by key, else 6 down to -6. Weak names: half. */
function ofNames(one: Entry, other: Entry, alike: NameScore): Evidence[] {
  const pairs = one.names.flatMap((a) =>
    other.names.map((b): Evidence => {
      const isWeak = a.nameKind === "WEAK" || b.nameKind === "WEAK";
      const { bits, words } = ofNamePair(a.value, b.value, alike);
      return { kind: "NAME", weight: isWeak && bits > 0 ? bits / 2 : bits, words };
    }),
  );
  return pairs.length === 0 ? [] : [pairs.reduce((best, pair) => (pair.weight > best.weight ? pair : best))];
}

function ofNamePair(a: string, b: string, alike: NameScore): { bits: number; words: string } {
  if (a.normalize("NFC").trim() === b.normalize("NFC").trim()) return { bits: 8, words: `both are called "${a}"` };
  if (nameKey(a) === nameKey(b))
    return { bits: 7, words: `"${a}" and "${b}" are one name in two spellings or scripts` };
  const score = Math.min(alike(a, b), alike(b, a));
  const bits = Math.max(-6, Math.min(6, 20 * (score - 0.7)));
  return { bits, words: `"${a}" and "${b}" are ${Math.round(score * 100)} % alike` };
}

/** 20 bits for each identifier in common; -10 for each register in which both are, under different ones. */
function ofIdentifiers(one: Entry, other: Entry): Evidence[] {
  const schemes = [...new Set(one.identifiers.map(({ scheme }) => scheme))].toSorted();
  return schemes.flatMap((scheme): Evidence[] => {
    const [a, b] = [valuesIn(scheme, one), valuesIn(scheme, other)];
    if (b.length === 0) return [];
    const both = a.filter((value) => b.includes(value));
    if (both.length > 0)
      return both.map((value) => ({ kind: "IDENTIFIER", weight: 20, words: `both are ${scheme}:${value}` }));
    const words = `in ${scheme} one is ${a.join(", ")}, the other ${b.join(", ")}`;
    return [{ kind: "IDENTIFIER", weight: -10, words }];
  });
}

/** How precise a position is taken to be that does not say, in metres. */
const PRECISION = 5_000;

/** Within the precision of both, 4 bits, 2 if that is over 20 km; -6 beyond ten times as much. */
function ofPositions({ position: one }: Entry, { position: other }: Entry): Evidence[] {
  if (!one || !other) return [];
  const metres = distance(one, other);
  const reach = (one.precisionMetres ?? PRECISION) + (other.precisionMetres ?? PRECISION);
  const weight = metres <= reach ? (reach <= 20_000 ? 4 : 2) : metres > 10 * reach ? -6 : 0;
  return weight === 0 ? [] : [{ kind: "POSITION", weight, words: `${(metres / 1_000).toFixed(1)} km apart` }];
}

/** Metres on a sphere of the Earth's mean radius (IUGG), by haversines (Sinnott 1984). */
function distance(one: Position, other: Position): number {
  const [a, b] = [radians(one.latitude), radians(other.latitude)];
  const across = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const haversine = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * across;
  return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Of each date that both have: 6 bits for one day, 3 within a year, 1 if wider; -8 where they cannot be one, -2 if unsure. */
function ofDates(one: Entry, other: Entry): Evidence[] {
  return Object.keys(one.dates)
    .toSorted()
    .flatMap((field): Evidence[] => {
      const [a, b] = [one.dates[field], other.dates[field]];
      if (!a || !b) return [];
      if (a.latest < b.earliest || b.latest < a.earliest) {
        const isUnsure = [a, b].some(({ approximate, uncertain }) => approximate || uncertain);
        return [{ kind: "DATE", weight: isUnsure ? -2 : -8, words: `${field} cannot be one date` }];
      }
      // An open date meets half of all dates, so that it does meet says nothing.
      if ([a, b].some(({ earliest, latest }) => earliest === OPEN_START || latest === OPEN_END)) return [];
      const days = (Math.max(a.latest - a.earliest, b.latest - b.earliest) + 1) / DAY;
      const weight = days <= 1 ? 6 : days <= 366 ? 3 : 1;
      return [{ kind: "DATE", weight, words: `${field} may be one date` }];
    });
}

/** 1 bit for the same level or kind, -3 for another. */
function ofKinds({ kind: one }: Entry, { kind: other }: Entry): Evidence[] {
  if (one === null || other === null) return [];
  if (one === other) return [{ kind: "KIND", weight: 1, words: `both are ${one}` }];
  return [{ kind: "KIND", weight: -3, words: `one is ${one}, the other ${other}` }];
}

/** 2 bits for a container in common. Another is no evidence: borders are contested, and steps in between left out. */
function ofContainers(one: Entry, other: Entry): Evidence[] {
  const both = [...new Set(one.containers)].filter((id) => other.containers.includes(id)).toSorted();
  return both.length === 0 ? [] : [{ kind: "CONTAINER", weight: 2, words: `both are in ${both.join(", ")}` }];
}

function valuesIn(scheme: string, { identifiers }: Entry): string[] {
  const own = identifiers.filter((identifier) => identifier.scheme === scheme);
  return [...new Set(own.map(({ value }) => value))].toSorted();
}
