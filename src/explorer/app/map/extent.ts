import type { Point } from "./map-view";
import { circleBox } from "./plain-map";
import { isWide, type PlaceMark } from "./place-marks";

type Located = Pick<PlaceMark, "longitude" | "latitude" | "precisionMetres">;

/**
 * Corners of what is to be seen of the places on the plain map: of each all of the circle in which it may truly lie. Beside others,
 * a wide circle counts by its middle, or they would all lie on one spot; the whole of it is a press of World away.
 */
export function extentOf(marks: readonly Located[]): readonly Point[] {
  const areAllWide = marks.every(isWide);
  return marks.flatMap((mark) => {
    const { longitude, latitude, precisionMetres } = mark;
    return circleBox(longitude, latitude, isWide(mark) && !areAllWide ? 0 : (precisionMetres ?? 0));
  });
}
