import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { plainPath } from "./plain-map";

/** Natural Earth as SVG paths on the plain map. */
export interface Atlas {
  readonly land: string;
  /** Where one country meets another: each border once. */
  readonly borders: string;
}

/** A file of world-atlas. */
export type AtlasFile = Topology<{ readonly countries: GeometryCollection; readonly land: GeometryCollection }>;

export function readAtlas(file: AtlasFile): Atlas {
  const { countries, land } = file.objects;
  return {
    land: plainPath(feature(file, land)),
    borders: plainPath(mesh(file, countries, (one, other) => one !== other)),
  };
}
