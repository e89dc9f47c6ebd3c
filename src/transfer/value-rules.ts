import { AttestError } from "../errors.js";
import { readEdtf } from "../record/edtf.js";
import type { Value } from "../store/store.js";

/** From where to where numbers may lie, by the name of the property. */
export const BOUNDS: Readonly<Record<string, { readonly least: number; readonly most: number }>> = {
  minimum: { least: 0, most: Infinity },
  best: { least: 0, most: Infinity },
  maximum: { least: 0, most: Infinity },
  precisionMetres: { least: 0, most: Infinity },
  latitude: { least: -90, most: 90 },
  longitude: { least: -180, most: 180 },
};

/** Numbers of which none is more than one that comes later. */
export const NUMBERS_IN_ORDER: readonly (readonly string[])[] = [["minimum", "best", "maximum"]];

/** Dates of which the first certainly is not after the second. */
export const DATES_IN_ORDER: readonly (readonly [first: string, second: string])[] = [
  ["birthDate", "deathDate"],
  ["founded", "dissolved"],
];

/**
 * When what a record or a relationship tells of was, or began, by the type: a source that it cites was not published before that,
 * unless it foretells. By the property under which sources say when that was.
 */
export const REPORTED: Readonly<Record<string, string>> = {
  Event: "when",
  Statement: "madeOn",
  MEMBER_OF: "during",
  BASED_IN: "during",
  TIED_TO: "during",
  WITHIN: "during",
};
export const PUBLISHED = "publishedOn";

/** What says that a record has no name of its own, but a description: that two have the same says nothing. */
export const ANONYMOUS = "anonymous";

/** The first two of some numbers that are not in order, told with their values; null where they are. */
export function inOrder(names: readonly string[], valueOf: (name: string) => number | null): readonly string[] | null {
  const known = names.flatMap((name) => {
    const value = valueOf(name);
    return value === null ? [] : [{ name, value }];
  });
  const at = known.findIndex(({ value }, index) => value > (known[index + 1]?.value ?? Infinity));
  return at < 0 ? null : known.slice(at, at + 2).map(({ name, value }) => `${name} ${value}`);
}

/** The first and the last second that a date may cover, beyond all seconds where an end is open; null where there is no date. */
export function spanOf(value: Value | undefined): { readonly earliest: number; readonly latest: number } | null {
  if (typeof value !== "string") return null;
  try {
    return readEdtf(value);
  } catch (error) {
    // A date that cannot be read is found as one that does not fit.
    if (error instanceof AttestError) return null;
    throw error;
  }
}
