import { useEffect, useState } from "react";
import coarseUrl from "world-atlas/countries-110m.json?url";
import fineUrl from "world-atlas/countries-50m.json?url";
import { type Atlas, type AtlasFile, readAtlas } from "./read-atlas";

/** How closely the earth is drawn: for the world as a whole, or for a country. */
export type AtlasDetail = "COARSE" | "FINE";

const URLS: Readonly<Record<AtlasDetail, string>> = { COARSE: coarseUrl, FINE: fineUrl };
const loading = new Map<AtlasDetail, Promise<Atlas>>();

/** Natural Earth, as far as it has come: nothing, then the detail asked for, or another until that is there. */
export function useAtlas(detail: AtlasDetail): { readonly atlas: Atlas | null; readonly failed: boolean } {
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    load(detail).then(
      (loaded) => wanted && setAtlas(loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [detail]);
  return { atlas, failed: failed && atlas === null };
}

/** Each file is read once; one that could not be had is asked for again the next time. */
function load(detail: AtlasDetail): Promise<Atlas> {
  const known = loading.get(detail);
  if (known) return known;
  const atlas = fetch(URLS[detail])
    .then(async (response) => readAtlas((await response.json()) as AtlasFile)) // A file of our own build.
    .catch((error: unknown) => {
      loading.delete(detail);
      throw error;
    });
  loading.set(detail, atlas);
  return atlas;
}
