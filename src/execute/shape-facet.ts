import { missingKey, MOST_DATES } from "../compile/emit-facet.js";
import type { FacetField, FacetShape, NamedField } from "../compile/shape.js";
import { bucketsOf, type Bucket } from "../record/buckets.js";
import { stretchesOf } from "../record/edtf-stretches.js";
import { listAt, type Row } from "./row.js";
import { put, type ResponseObject, type Shaping } from "./shaping.js";

interface Counted {
  readonly value: string;
  readonly label: string | null;
  readonly count: number;
  readonly weight: number;
}

interface Counts {
  readonly values: readonly Counted[];
  readonly truncated: boolean;
  /** How many dates no bucket could be found for. */
  readonly unplaced: number;
}

/** Makes a facet of the counts that its subqueries have read. */
export function shapeFacet(shaping: Shaping, facet: FacetShape, row: Row): ResponseObject {
  const rows = listAt(row, facet.key);
  const size = facet.size(shaping.variables);
  const { buckets } = facet;
  const counts = buckets ? countDates(rows, buckets, size) : countValues(rows, size);
  const answer: Record<string, unknown> = {
    ...counts,
    __typename: "Facet",
    path: facet.path,
    missing: row[missingKey(facet.key)] ?? 0,
  };
  return pickFacet(answer, counts.values, facet.fields);
}

/** A facet as it is asked for, with its values. */
export function pickFacet(
  facet: Readonly<Record<string, unknown>>,
  values: readonly object[],
  fields: readonly FacetField[],
): ResponseObject {
  const object: ResponseObject = {};
  for (const { responseKey, name, of } of fields)
    put(
      object,
      responseKey,
      of ? values.map((value) => pick({ ...value, __typename: "FacetValue" }, of)) : (facet[name] ?? null),
    );
  return object;
}

/** The fields that are asked for, of an object that has them all. */
export function pick(from: Readonly<Record<string, unknown>>, fields: readonly NamedField[]): ResponseObject {
  const object: ResponseObject = {};
  for (const { responseKey, name } of fields) put(object, responseKey, from[name] ?? null);
  return object;
}

function countValues(rows: readonly Row[], size: number): Counts {
  const values = rows.map(({ value, label, count }): Counted => {
    const number = Number(count);
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return { value: text, label: typeof label === "string" ? label : null, count: number, weight: number };
  });
  return { values: values.slice(0, size), truncated: values.length > size, unplaced: 0 };
}

/** The fullest buckets, in the order of time. */
function countDates(rows: readonly Row[], { unit, mode }: NonNullable<FacetShape["buckets"]>, size: number): Counts {
  const all = new Map<string, { bucket: Bucket; count: number; weight: number }>();
  let unplaced = 0;
  for (const { members, earliest, latest, count } of rows.slice(0, MOST_DATES)) {
    const number = Number(count);
    const bounds = { earliest: Number(earliest), latest: Number(latest) };
    const stretches = typeof members === "string" ? stretchesOf(members) : [bounds];
    const found = bucketsOf(stretches, unit, mode);
    if (found.kind !== "BUCKETS") unplaced += number;
    else
      for (const bucket of found.buckets) {
        const known = all.get(bucket.name) ?? { bucket, count: 0, weight: 0 };
        all.set(bucket.name, { bucket, count: known.count + number, weight: known.weight + number * bucket.weight });
      }
  }
  const fullest = [...all.values()].toSorted((a, b) => b.weight - a.weight || a.bucket.earliest - b.bucket.earliest);
  const values = fullest
    .slice(0, size)
    .toSorted((a, b) => a.bucket.earliest - b.bucket.earliest)
    .map(({ bucket, count, weight }) => ({ value: bucket.name, label: null, count, weight: rounded(weight) }));
  return { values, unplaced, truncated: fullest.length > size || rows.length > MOST_DATES };
}

/** Sums of thirds and thirtieths: what is beyond six decimals is rounding. */
function rounded(weight: number): number {
  return Math.round(weight * 1_000_000) / 1_000_000;
}
